import { type Hasil, pakaiIzin, sah, tolak } from '../../kernel/index.ts';
import type { IzinPutusCatatan, IzinUsulCatatan } from './izin.ts';
import type { PenolakanPortofolio } from './penolakan.ts';
import type { CatatanDiputus, KeadaanCatatan } from './portofolio.ts';

export type CatatanBerjalan = { readonly pegawai: string; readonly keadaan: KeadaanCatatan };

type Jawab = Hasil<CatatanDiputus, PenolakanPortofolio>;

const diputus = (keadaan: CatatanDiputus['keadaan'], alasan: string | null, oleh: string): Jawab =>
  sah({ peristiwa: 'CatatanDiputus', keadaan, alasan, oleh });

const TANPA_ALASAN = { jenis: 'aturan', kode: 'portofolio/kurang-isian', isian: 'alasan' } as const;

/** A proposal becomes part of the register. */
export const sahkanCatatan = ({ pegawai, keadaan }: CatatanBerjalan, izin: IzinPutusCatatan): Jawab => {
  const oleh = pakaiIzin(izin, pegawai);
  if (keadaan !== 'usul') return tolak({ jenis: 'keadaan', kode: 'portofolio/sudah-diputus', keadaan });
  return diputus('sah', null, oleh);
};

/** A proposal is refused, with the reason. */
export const tolakCatatan = ({ pegawai, keadaan }: CatatanBerjalan, alasan: string, izin: IzinPutusCatatan): Jawab => {
  const oleh = pakaiIzin(izin, pegawai);
  if (keadaan !== 'usul') return tolak({ jenis: 'keadaan', kode: 'portofolio/sudah-diputus', keadaan });
  return alasan.trim() === '' ? tolak(TANPA_ALASAN) : diputus('ditolak', alasan.trim(), oleh);
};

/** What counted is taken back by the officer. */
export const cabutCatatan = ({ pegawai, keadaan }: CatatanBerjalan, alasan: string, izin: IzinPutusCatatan): Jawab => {
  const oleh = pakaiIzin(izin, pegawai);
  if (keadaan !== 'sah') return tolak({ jenis: 'keadaan', kode: 'portofolio/sudah-diputus', keadaan });
  return alasan.trim() === '' ? tolak(TANPA_ALASAN) : diputus('dicabut', alasan.trim(), oleh);
};

/** A proposal is taken back by whom it concerns. */
export const tarikCatatan = ({ pegawai, keadaan }: CatatanBerjalan, izin: IzinUsulCatatan): Jawab => {
  const oleh = pakaiIzin(izin, pegawai);
  if (oleh !== pegawai) return tolak({ jenis: 'wewenang', kode: 'portofolio/tanpa-wewenang' });
  if (keadaan !== 'usul') return tolak({ jenis: 'keadaan', kode: 'portofolio/sudah-diputus', keadaan });
  return diputus('dicabut', null, oleh);
};

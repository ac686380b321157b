import { type Hasil, pakaiIzin, sah, type Tanggal, tambahHari, tolak } from '../../kernel/index.ts';
import type { IzinMandat } from './izin.ts';
import type { MandatDicabut } from './mandat.ts';
import type { PenolakanMandat } from './penolakan.ts';

export type MandatBerjalan = {
  readonly posisi: string;
  readonly sejak: Tanggal;
  readonly sampai?: Tanggal;
  readonly dicabut: boolean;
};

/** Ends a mandate at once, before its last day: from this moment the office is again its holder's. */
export const cabutMandat = (
  mandat: MandatBerjalan,
  alasan: string,
  hariIni: Tanggal,
  izin: IzinMandat,
): Hasil<MandatDicabut, PenolakanMandat> => {
  const oleh = pakaiIzin(izin, mandat.posisi);
  if (alasan.trim() === '') return tolak({ jenis: 'aturan', kode: 'mandat/kurang-isian', isian: 'alasan' });
  if (mandat.dicabut || (mandat.sampai !== undefined && mandat.sampai < hariIni))
    return tolak({ jenis: 'keadaan', kode: 'mandat/sudah-berakhir' });
  const sampai = mandat.sejak < hariIni ? tambahHari(hariIni, -1) : null;
  return sah({ peristiwa: 'MandatDicabut', sampai, alasan: alasan.trim(), oleh });
};

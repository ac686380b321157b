import { type Hasil, type Izin, sah, tolak } from '../../kernel/index.ts';
import { beriIzin } from '../../kernel/izin.ts';
import type { PenolakanPortofolio } from './penolakan.ts';

export type IzinUsulCatatan = Izin<'organisasi.usulkanCatatan'>;
export type IzinPutusCatatan = Izin<'organisasi.putuskanCatatan'>;

type Pelaku = { readonly pegawai: string; readonly hak: readonly string[] };

const isSdm = ({ hak }: Pelaku): boolean => hak.includes('sdm');

/** A person proposes about herself; the personnel officer enters for everybody. */
export const bolehUsulCatatan = (pelaku: Pelaku, pegawai: string): Hasil<IzinUsulCatatan, PenolakanPortofolio> =>
  pelaku.pegawai === pegawai || isSdm(pelaku)
    ? sah(beriIzin(pelaku.pegawai, pegawai))
    : tolak({ jenis: 'wewenang', kode: 'portofolio/tanpa-wewenang' });

/** The personnel officer decides, but not about herself. */
export const bolehPutusCatatan = (pelaku: Pelaku, pegawai: string): Hasil<IzinPutusCatatan, PenolakanPortofolio> => {
  if (!isSdm(pelaku)) return tolak({ jenis: 'wewenang', kode: 'portofolio/tanpa-wewenang' });
  if (pelaku.pegawai === pegawai) return tolak({ jenis: 'wewenang', kode: 'portofolio/milik-sendiri' });
  return sah(beriIzin(pelaku.pegawai, pegawai));
};

import { type Hasil, type Izin, sah, tolak } from '../../kernel/index.ts';
import { beriIzin } from '../../kernel/izin.ts';
import type { PenolakanDataPegawai } from './penolakan.ts';

export type IzinDataPegawai = Izin<'organisasi.catatDataPegawai'>;

type Pelaku = { readonly pegawai: string; readonly hak: readonly string[] };

/** The personnel officer keeps the register, but not her own page of it; everybody else asks for a correction. */
export const bolehDataPegawai = (pelaku: Pelaku, pegawai: string): Hasil<IzinDataPegawai, PenolakanDataPegawai> => {
  if (!pelaku.hak.includes('sdm')) return tolak({ jenis: 'wewenang', kode: 'data-pegawai/tanpa-wewenang' });
  if (pelaku.pegawai === pegawai) return tolak({ jenis: 'wewenang', kode: 'data-pegawai/milik-sendiri' });
  return sah(beriIzin(pelaku.pegawai, pegawai));
};

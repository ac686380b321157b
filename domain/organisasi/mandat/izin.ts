import { type Hasil, type Izin, sah, tolak } from '../../kernel/index.ts';
import { beriIzin } from '../../kernel/izin.ts';
import type { PenolakanMandat } from './penolakan.ts';

export type IzinMandat = Izin<'organisasi.mandat'>;

/** The people whose word a mandate over an office is. */
export type SekitarPosisi = {
  readonly posisi: string;
  /** Office that appraises the holder: the superior who gives the mandate. */
  readonly penilai: string | undefined;
};

/**
 * A mandate is given by the office above, or by the personnel officer who registers its letter (UU 30/2014 Pasal 14:
 * the official above orders it).
 */
export const bolehMandat = (
  pegawai: string,
  dipangku: readonly { readonly id: string }[],
  hak: readonly string[],
  { posisi, penilai }: SekitarPosisi,
): Hasil<IzinMandat, PenolakanMandat> =>
  hak.includes('sdm') || dipangku.some((p) => p.id === penilai)
    ? sah(beriIzin(pegawai, posisi))
    : tolak({ jenis: 'wewenang', kode: 'mandat/tanpa-wewenang' });

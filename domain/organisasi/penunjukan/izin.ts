import { type Hasil, type Izin, sah, tolak } from '../../kernel/index.ts';
import { beriIzin } from '../../kernel/izin.ts';
import type { PenolakanPenunjukan } from './penunjukan.ts';

export type IzinPenunjukan = Izin<'organisasi.penunjukan'>;

/** Designating is the work of who keeps the structure (ortala) or the people (sdm). */
export const bolehPenunjukan = (
  pegawai: string,
  hak: readonly string[],
  peran: string,
): Hasil<IzinPenunjukan, PenolakanPenunjukan> =>
  hak.includes('ortala') || hak.includes('sdm')
    ? sah(beriIzin(pegawai, peran))
    : tolak({ jenis: 'wewenang', kode: 'penunjukan/tanpa-wewenang' });

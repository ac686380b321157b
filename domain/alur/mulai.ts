import { type Hasil, sah } from '../kernel/index.ts';
import type { Alur } from '../regulasi/index.ts';
import type { Langkah } from './akibat.ts';
import { jalankan, simpulDi } from './jalan.ts';
import type { Fakta } from './keadaan.ts';
import type { PenolakanAlur } from './penolakan.ts';

/** Puts the first token on the drawing. Throws when the drawing itself is at fault. */
export const mulai = (alur: Alur, fakta: Fakta): Hasil<Langkah, PenolakanAlur> => {
  const awal = simpulDi(alur, alur.mulai);
  if (awal.jenis !== 'mulai') throw new Error(`${awal.id}: alur ${alur.id} tidak mulai di simpul mulai`);
  return sah(jalankan(alur, { token: [], temu: {}, keputusan: {} }, awal.keluar, fakta, {}, []));
};

import { type Hasil, sah } from '../kernel/index.ts';
import type { Alur } from '../regulasi/index.ts';
import type { Akibat, Langkah } from './akibat.ts';
import { jalankan, simpulDi } from './jalan.ts';
import type { Fakta, Keadaan } from './keadaan.ts';
import { cariTerbuka, lepaskan } from './lanjut.ts';
import type { PenolakanAlur } from './penolakan.ts';

/** A deadline has come: a reminder leaves the act open, an interrupting one takes it away and goes on along its arc. */
export const picuPewaktu = (
  alur: Alur,
  keadaan: Keadaan,
  pewaktu: string,
  fakta: Fakta,
): Hasil<Langkah, PenolakanAlur> => {
  const simpul = simpulDi(alur, pewaktu);
  if (simpul.jenis !== 'pewaktu') throw new Error(`${pewaktu}: bukan pewaktu`);
  const tugas = simpul.pada;
  const terbuka = cariTerbuka(alur, keadaan, tugas);
  if (!terbuka.sah) return terbuka;

  const ingatkan: Akibat = {
    jenis: 'ingatkan',
    pewaktu,
    tugas,
    sebagai: simpul.memutus ? 'eskalasi' : 'pengingat',
    ...(simpul.beritahu !== undefined && { beritahu: simpul.beritahu }),
  };
  if (!simpul.memutus) return sah({ keadaan, akibat: [ingatkan] });
  if (!simpul.keluar) throw new Error(`${pewaktu}: pewaktu yang memutus harus punya arus keluar`);
  const awal: readonly Akibat[] = [ingatkan, { jenis: 'tutup', tugas }];
  return sah(jalankan(alur, lepaskan(keadaan, tugas), simpul.keluar, fakta, {}, awal));
};

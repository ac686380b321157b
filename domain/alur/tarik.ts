import { type Hasil, sah, tolak } from '../kernel/index.ts';
import type { Alur } from '../regulasi/index.ts';
import type { Akibat, Langkah } from './akibat.ts';
import { simpulDi } from './jalan.ts';
import { DITARIK, type Keadaan } from './keadaan.ts';
import type { PenolakanAlur } from './penolakan.ts';

/** Ends the dossier at the wish of `peran`, while every open act of the drawing still allows that role to. */
export const tarik = (alur: Alur, keadaan: Keadaan, peran: string): Hasil<Langkah, PenolakanAlur> => {
  if (keadaan.hasil !== undefined) {
    return tolak({ jenis: 'keadaan', kode: 'alur/sudah-selesai', hasil: keadaan.hasil });
  }
  const penghalang = keadaan.token.filter((t) => peranPenarik(alur, t) !== peran);
  if (penghalang.length > 0) return tolak({ jenis: 'keadaan', kode: 'alur/tidak-dapat-ditarik', penghalang });

  const akibat: readonly Akibat[] = [
    ...keadaan.token.map((tugas) => ({ jenis: 'tutup', tugas }) as const),
    { jenis: 'selesai', hasil: DITARIK },
  ];
  return sah({ keadaan: { token: [], temu: {}, keputusan: keadaan.keputusan, hasil: DITARIK }, akibat });
};

/** The role that may withdraw the dossier while this act is open, if the drawing names one. */
export const peranPenarik = (alur: Alur, tugas: string): string | undefined => {
  const simpul = simpulDi(alur, tugas);
  return simpul.jenis === 'tugas' ? simpul.dapatDitarikOleh : undefined;
};

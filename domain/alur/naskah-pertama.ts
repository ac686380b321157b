import type { PilihanTugas, Tugas } from '../regulasi/index.ts';
import type { Akibat } from './akibat.ts';
import { naskahDari } from './jalan.ts';

/** The letter that comes of a dossier's first act at once; undefined where none does. */
export const naskahPertama = ({
  tugas,
  pilihan,
}: {
  readonly tugas: Tugas;
  readonly pilihan: PilihanTugas;
}): Extract<Akibat, { jenis: 'naskah' }> | undefined =>
  naskahDari(tugas.id, tugas.naskah, pilihan.kode).find((a) => a.jenis === 'naskah');

import type { Dwibahasa } from '@lincah/domain/kernel';
import type { Alur } from '@lincah/domain/regulasi';

/** A drawing as lists show it. */
export const namaAlur = (alur: Alur | undefined): { id: string; nama: Dwibahasa; gambar: string } => ({
  id: alur?.id ?? '',
  nama: alur?.nama ?? { id: '', en: '' },
  gambar: alur?.gambar ?? '',
});

export const namaTugas = (alur: Alur | undefined, tugas: string): Dwibahasa =>
  alur?.simpul[tugas]?.nama ?? LAIN[tugas] ?? { id: tugas, en: tugas };

/** Acts that stand in no drawing. */
const LAIN: Readonly<Record<string, Dwibahasa>> = {
  paraf: { id: 'Paraf surat', en: 'Initials of a letter' },
  batal: { id: 'Surat dibatalkan', en: 'Letter cancelled' },
  pihak: { id: 'Tanda tangan pihak kedua', en: 'Signature of the second party' },
};

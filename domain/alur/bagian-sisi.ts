import type { Alur } from '../regulasi/index.ts';
import type { Akibat } from './akibat.ts';

type Sisi = { readonly milik: (peran: string) => boolean; readonly tugasMilik: (tugas: string) => boolean };
type Bagian = { [J in Akibat['jenis']]: (akibat: Extract<Akibat, { jenis: J }>, sisi: Sisi) => Akibat | undefined };

/**
 * The part of a step that one side of a dossier of two agencies carries out: `milik` says whether a role's office is on
 * that side. A letter is part of it where it is addressed or copied; that the dossier ended concerns both.
 */
export const bagianSisi = (
  alur: Alur,
  akibat: readonly Akibat[],
  milik: (peran: string) => boolean,
): readonly Akibat[] => {
  const tugasMilik = (id: string) => {
    const simpul = alur.simpul[id];
    return simpul?.jenis === 'tugas' && milik(simpul.peran);
  };
  return akibat.flatMap(
    (a) => (bagian[a.jenis] as (a: Akibat, sisi: Sisi) => Akibat | undefined)(a, { milik, tugasMilik }) ?? [],
  );
};

const bagian: Bagian = {
  selesai: (a) => a,
  buka: (a, { milik }) => (milik(a.peran) ? a : undefined),
  tutup: (a, { tugasMilik }) => (tugasMilik(a.tugas) ? a : undefined),
  ingatkan: ({ beritahu, ...a }, { milik, tugasMilik }) => {
    const kabar = beritahu !== undefined && milik(beritahu);
    return kabar || tugasMilik(a.tugas) ? { ...a, ...(kabar && { beritahu }) } : undefined;
  },
  naskah: ({ kepada, tembusan: semua, ...a }, { milik }) => {
    const dituju = kepada !== undefined && milik(kepada);
    const tembusan = semua.filter(milik);
    return dituju || tembusan.length > 0 ? { ...a, ...(dituju && { kepada }), tembusan } : undefined;
  },
};

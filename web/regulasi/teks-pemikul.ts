import { kamus } from '../kernel/index.ts';

/** Kinds of what carries a provision. */
export const teksPemikul = kamus(
  {
    aturan: 'Aturan',
    alur: 'Gambar alur',
    naskah: 'Naskah',
    parameter: 'Parameter',
    satuan: 'Unit yang dihitung',
    istilah: 'Istilah',
    peran: 'Peran',
    peranTim: 'Peran dalam tim',
    pola: 'Pola',
    kedudukan: 'Varian kedudukan',
    struktur: 'Struktur penugasan',
    layar: 'Layar',
    none: 'Tanpa pemikul',
  },
  {
    aturan: 'Rule',
    alur: 'Figure',
    naskah: 'Letter',
    parameter: 'Parameter',
    satuan: 'Units that count',
    istilah: 'Term',
    peran: 'Role',
    peranTim: 'Role in a team',
    pola: 'Pattern',
    kedudukan: 'Variant of kedudukan',
    struktur: 'Assignment structure',
    layar: 'Screen',
    none: 'Carried by nothing',
  },
);

import { lamaHari, type Tanggal } from '../../kernel/index.ts';

/** Somebody of one unit who works for another one; `jam` a week, null when nobody wrote it down. */
export type Pinjaman = {
  readonly dari: string;
  readonly ke: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly jam: number | null;
  /** How many people share the assignment, each with these hours; absent: one. */
  readonly orang?: number;
};

export type NeracaUnit = {
  readonly unit: string;
  /** Hours of its people for other units, and of people of other units for it, in the period. */
  readonly dipinjamkan: number;
  readonly dipinjam: number;
  /** Assignments whose hours nobody wrote down; they are in neither sum. */
  readonly tanpaJam: number;
};

type Masa = { readonly dari: Tanggal; readonly sampai: Tanggal };

/** Hours lent and borrowed by each unit in a period; those who lend most first. */
export const neracaUnit = (pinjaman: readonly Pinjaman[], masa: Masa): readonly NeracaUnit[] => {
  const semua = new Map<string, Jumlah>();
  for (const p of pinjaman) {
    const hari = hariBersama(p, masa);
    if (p.dari === p.ke || hari < 1) continue;
    const jam = p.jam === null ? null : p.jam * (p.orang ?? 1);
    tambahkan(semua, p.dari, jam, 'dipinjamkan', hari);
    tambahkan(semua, p.ke, jam, 'dipinjam', hari);
  }
  return [...semua]
    .map(([unit, n]) => ({
      unit,
      dipinjamkan: Math.round(n.dipinjamkan),
      dipinjam: Math.round(n.dipinjam),
      tanpaJam: n.tanpaJam,
    }))
    .sort((a, b) => b.dipinjamkan - a.dipinjamkan || b.dipinjam - a.dipinjam || (a.unit < b.unit ? -1 : 1));
};

type Jumlah = { dipinjamkan: number; dipinjam: number; tanpaJam: number };

const tambahkan = (
  semua: Map<string, Jumlah>,
  unit: string,
  jam: number | null,
  arah: 'dipinjamkan' | 'dipinjam',
  hari: number,
): void => {
  const n = semua.get(unit) ?? { dipinjamkan: 0, dipinjam: 0, tanpaJam: 0 };
  if (jam === null) n.tanpaJam += 1;
  else n[arah] += (hari * jam) / 7;
  semua.set(unit, n);
};

const hariBersama = (p: Pinjaman, { dari, sampai }: Masa): number => {
  const mulai = p.mulai > dari ? p.mulai : dari;
  const selesai = p.selesai < sampai ? p.selesai : sampai;
  return mulai > selesai ? 0 : lamaHari(mulai, selesai);
};

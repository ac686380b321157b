import { lamaHari, type Tanggal } from '../../kernel/index.ts';

/** Somebody of one unit who works for another one; `jam` a week, null when nobody wrote it down. */
export type Pinjaman = {
  readonly dari: string;
  readonly ke: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly jam: number | null;
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
  const semua = new Map<string, { dipinjamkan: number; dipinjam: number; tanpaJam: number }>();
  for (const p of pinjaman) {
    const hari = hariBersama(p, masa);
    if (p.dari === p.ke || hari < 1) continue;
    const asal = semua.get(p.dari) ?? { dipinjamkan: 0, dipinjam: 0, tanpaJam: 0 };
    const tujuan = semua.get(p.ke) ?? { dipinjamkan: 0, dipinjam: 0, tanpaJam: 0 };
    const jam = (hari * (p.jam ?? 0)) / 7;
    asal.dipinjamkan += jam;
    tujuan.dipinjam += jam;
    for (const sisi of [asal, tujuan]) sisi.tanpaJam += p.jam === null ? 1 : 0;
    semua.set(p.dari, asal).set(p.ke, tujuan);
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

const hariBersama = (p: Pinjaman, { dari, sampai }: Masa): number => {
  const mulai = p.mulai > dari ? p.mulai : dari;
  const selesai = p.selesai < sampai ? p.selesai : sampai;
  return mulai > selesai ? 0 : lamaHari(mulai, selesai);
};

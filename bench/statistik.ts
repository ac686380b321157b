const urut = (nilai: readonly number[]) => nilai.toSorted((a, b) => a - b);

/** The middle of the measured values. */
export const tengah = (nilai: readonly number[]): number => persentil(nilai, 50);

/** Smallest value that `p` per cent of the values do not exceed. */
export const persentil = (nilai: readonly number[], p: number): number =>
  urut(nilai)[Math.max(0, Math.ceil((nilai.length * p) / 100) - 1)] ?? Number.NaN;

/** Least-squares slope of points [x, y]. */
export const kemiringan = (titik: readonly (readonly [number, number])[]): number => {
  const rata = (i: 0 | 1) => titik.reduce((n, t) => n + t[i], 0) / titik.length;
  const [x, y] = [rata(0), rata(1)];
  const atas = titik.reduce((n, t) => n + (t[0] - x) * (t[1] - y), 0);
  const bawah = titik.reduce((n, t) => n + (t[0] - x) ** 2, 0);
  return bawah === 0 ? 0 : atas / bawah;
};

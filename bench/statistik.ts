const urut = (nilai: readonly number[]) => nilai.toSorted((a, b) => a - b);

/** The middle of the measured values. */
export const tengah = (nilai: readonly number[]): number => persentil(nilai, 50);

/** Smallest value that `p` per cent of the values do not exceed. */
export const persentil = (nilai: readonly number[], p: number): number =>
  urut(nilai)[Math.max(0, Math.ceil((nilai.length * p) / 100) - 1)] ?? Number.NaN;

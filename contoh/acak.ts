export type Acak = {
  /** Whole number from `dari` to `sampai`, both included. */
  bilangan(dari: number, sampai: number): number;
  pilih<T>(daftar: readonly T[]): T;
  /** True in `persen` of a hundred cases. */
  peluang(persen: number): boolean;
};

/** The same seed gives the same row of numbers on every machine (mulberry32). */
export const acak = (benih: number): Acak => {
  let keadaan = benih >>> 0;
  const lanjut = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), keadaan | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bilangan = (dari: number, sampai: number) => dari + Math.floor(lanjut() * (sampai - dari + 1));
  return {
    bilangan,
    pilih<T>(daftar: readonly T[]): T {
      const butir = daftar[bilangan(0, daftar.length - 1)];
      if (butir === undefined) throw new Error('daftar kosong');
      return butir;
    },
    peluang: (persen) => lanjut() * 100 < persen,
  };
};

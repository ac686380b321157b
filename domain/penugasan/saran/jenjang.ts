const TANGGA = [
  ['pemula', 'terampil', 'mahir', 'penyelia'],
  ['ahli pertama', 'ahli muda', 'ahli madya', 'ahli utama'],
] as const;

/** 100 for the grade asked for, 50 one step off on the same ladder, else 0. Registers write `Ahli Muda` or `ahli-muda`. */
export const nilaiJenjang = (diminta: string, dipangku: string | null): number => {
  const [a, b] = [baku(diminta), baku(dipangku ?? '')];
  if (a === b) return 100;
  const tangga = TANGGA.find((t) => anakTangga(t, a) >= 0);
  if (!tangga || anakTangga(tangga, b) < 0) return 0;
  return Math.abs(anakTangga(tangga, a) - anakTangga(tangga, b)) === 1 ? 50 : 0;
};

const anakTangga = (tangga: readonly string[], jenjang: string): number => tangga.indexOf(jenjang);

const baku = (teks: string): string =>
  teks
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, ' ');

const SATUAN = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

const TINGKAT = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
  [100, 'ratus'],
] as const;

/** A whole number in words: 0 → `nol`, 1250 → `seribu dua ratus lima puluh`, below zero with `minus`. Up to 15 digits. */
export const terbilang = (bilangan: number): string => {
  if (!Number.isSafeInteger(bilangan)) throw new RangeError(`bukan bilangan bulat: ${bilangan}`);
  if (bilangan === 0) return 'nol';
  return bilangan < 0 ? `minus ${sebut(-bilangan)}` : sebut(bilangan);
};

const sebut = (n: number): string => {
  const tingkat = TINGKAT.find(([nilai]) => n >= nilai);
  if (tingkat) return gabung(kelipatan(Math.floor(n / tingkat[0]), tingkat[1]), n % tingkat[0]);
  if (n >= 20) return gabung(`${SATUAN[Math.floor(n / 10)]} puluh`, n % 10);
  if (n >= 12) return `${SATUAN[n - 10]} belas`;
  return SATUAN[n] ?? '';
};

/** `seratus` and `seribu`, but `satu juta`. */
const kelipatan = (kali: number, nama: string): string =>
  kali === 1 && (nama === 'ratus' || nama === 'ribu') ? `se${nama}` : `${sebut(kali)} ${nama}`;

const gabung = (depan: string, sisa: number): string => (sisa === 0 ? depan : `${depan} ${sebut(sisa)}`);

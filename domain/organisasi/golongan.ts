const PANGKAT_PNS = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
} as const;

const GOLONGAN_PPPK = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
];

export type GolonganPns = keyof typeof PANGKAT_PNS;

const URUTAN = Object.keys(PANGKAT_PNS);

export const isGolonganPns = (teks: string): teks is GolonganPns => Object.hasOwn(PANGKAT_PNS, teks);

export const isGolonganPppk = (teks: string): boolean => GOLONGAN_PPPK.includes(teks);

/** `Penata Tingkat I (III/d)`; PPPK have no rank name: `Golongan IX`; undefined when unknown. */
export const pangkat = (golongan: string): string | undefined => {
  if (isGolonganPns(golongan)) return `${PANGKAT_PNS[golongan]} (${golongan})`;
  return isGolonganPppk(golongan) ? `Golongan ${golongan}` : undefined;
};

/** Below zero when `a` is lower. Only for PNS: the PPPK scale I–XVII is another ruler and answers undefined. */
export const bandingkanGolongan = (a: string, b: string): number | undefined =>
  isGolonganPns(a) && isGolonganPns(b) ? URUTAN.indexOf(a) - URUTAN.indexOf(b) : undefined;

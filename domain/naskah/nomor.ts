import type { Dwibahasa, Tanggal } from '../kernel/index.ts';
import { bulanRomawi } from './bulan.ts';

/** Security class of a letter and its sign in the number (PerANRI 5/2021). */
export const SIFAT = {
  biasa: { kode: 'B', nama: 'Biasa' },
  terbatas: { kode: 'T', nama: 'Terbatas' },
  rahasia: { kode: 'R', nama: 'Rahasia' },
  'sangat-rahasia': { kode: 'SR', nama: 'Sangat Rahasia' },
} as const;

export type Sifat = keyof typeof SIFAT;

/** How fast a letter is to be dealt with: an axis of its own beside the security class. */
export const DERAJAT = {
  biasa: { kode: 'B', nama: 'Biasa' },
  segera: { kode: 'S', nama: 'Segera' },
  'sangat-segera': { kode: 'SS', nama: 'Sangat Segera' },
} as const;

export type Derajat = keyof typeof DERAJAT;

/** Both classes as the line "Sifat" of a letter says them; what is ordinary in both is said once. */
export const sebutSifat = (sifat: Sifat, derajat: Derajat): string =>
  derajat === 'biasa' ? SIFAT[sifat].nama : `${SIFAT[sifat].nama} / ${DERAJAT[derajat].nama}`;

/** A letter that only its own parties may read. */
export const isTertutup = (sifat: Sifat): boolean => sifat === 'rahasia' || sifat === 'sangat-rahasia';

export type BahanNomor = {
  readonly sifat: Sifat;
  readonly derajat: Derajat;
  readonly urut: number;
  readonly klasifikasi: string;
  readonly unit: string;
  readonly tanggal: Tanggal;
};

/** Used by an agency that has set no pattern of its own. */
export const POLA_BAWAAN = '{sifat}-{urut:3}/{unit}/{bulanRomawi}/{tahun}';

/**
 * Number of a letter by the agency's pattern, e.g. `{sifat}-{urut:3}/{klasifikasi}/{unit}/{bulanRomawi}/{tahun}`.
 * `{urut:3}` is padded to three digits and grows past them. Throws on a pattern that `periksaPola` finds fault with.
 */
export const formatNomor = (pola: string, bahan: BahanNomor): string => {
  if (periksaPola(pola).length > 0) throw new Error(`pola nomor rusak: ${pola}`);
  return pola.replace(SLOT, (_, nama: NamaSlot, lebar?: string) => ISI[nama](bahan, Number(lebar ?? 0)));
};

/** What is wrong with a pattern; empty when it can be used. */
export const periksaPola = (pola: string): readonly Dwibahasa[] => {
  const slot = [...pola.matchAll(SLOT)].map((m) => m[1] ?? '');
  const luar = pola.replace(SLOT, '');
  const asing = slot.filter((s) => !Object.hasOwn(ISI, s));
  const jumlahUrut = slot.filter((s) => s === 'urut').length;
  return [
    ...asing.map((s) => SALAH.asing(s)),
    ...(jumlahUrut === 1 ? [] : [SALAH.urut]),
    ...(slot.includes('tahun') ? [] : [SALAH.tahun]),
    ...(/\}\{/.test(pola) ? [SALAH.berimpit] : []),
    ...(/^[A-Za-z0-9./ -]*$/.test(luar) ? [] : [SALAH.tanda]),
    ...(pola.length <= 120 ? [] : [SALAH.panjang]),
  ];
};

const SLOT = /\{([A-Za-z]+)(?::([1-9]))?\}/g;

const ISI = {
  sifat: (b: BahanNomor) => SIFAT[b.sifat].kode,
  derajat: (b: BahanNomor) => DERAJAT[b.derajat].kode,
  urut: (b: BahanNomor, lebar: number) => String(b.urut).padStart(lebar, '0'),
  klasifikasi: (b: BahanNomor) => b.klasifikasi,
  unit: (b: BahanNomor) => b.unit,
  bulan: (b: BahanNomor) => b.tanggal.slice(5, 7),
  bulanRomawi: (b: BahanNomor) => bulanRomawi(b.tanggal),
  tahun: (b: BahanNomor) => b.tanggal.slice(0, 4),
} as const;

type NamaSlot = keyof typeof ISI;

const SALAH = {
  asing: (slot: string): Dwibahasa => ({
    id: `{${slot}} tidak dikenal. Yang tersedia: ${Object.keys(ISI).join(', ')}.`,
    en: `{${slot}} is unknown. Available: ${Object.keys(ISI).join(', ')}.`,
  }),
  urut: {
    id: 'Pola harus memuat {urut} tepat satu kali, supaya setiap surat bernomor tunggal.',
    en: 'The pattern must hold {urut} exactly once, so that every letter has a number of its own.',
  },
  tahun: {
    id: 'Pola harus memuat {tahun}, karena nomor urut mulai lagi setiap tahun.',
    en: 'The pattern must hold {tahun}, because the running number starts again every year.',
  },
  berimpit: {
    id: 'Dua bagian berimpit tanpa pemisah. Sisipkan garis miring, titik, atau tanda hubung.',
    en: 'Two parts touch without a separator. Put a slash, a dot or a hyphen between them.',
  },
  tanda: {
    id: 'Di luar kurung kurawal hanya boleh huruf, angka, spasi, titik, garis miring, dan tanda hubung.',
    en: 'Outside the braces only letters, digits, spaces, dots, slashes and hyphens may stand.',
  },
  panjang: { id: 'Pola paling panjang 120 tanda.', en: 'The pattern has 120 characters at most.' },
};

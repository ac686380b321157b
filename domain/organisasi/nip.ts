import { type Hasil, isTanggal, type Penolakan, sah, type Tanggal, tolak } from '../kernel/index.ts';

declare const merek: unique symbol;

/** Eighteen digits as text, never a number: a spreadsheet cell would lose the last ones. */
export type Nip = string & { readonly [merek]: 'Nip' };

export type UraianNip = {
  readonly status: 'PNS' | 'PPPK';
  readonly lahir: Tanggal;
  /** `YYYY-MM` of the start as candidate civil servant (PNS), `YYYY` of appointment (PPPK). */
  readonly pengangkatan: string;
  readonly kelamin: 'L' | 'P';
  readonly urut: string;
};

export type BagianNip = 'panjang' | 'lahir' | 'pengangkatan' | 'kelamin' | 'urut';
export type PenolakanNip = Penolakan<'aturan', 'organisasi/nip-keliru', { bagian: BagianNip }>;

const keliru = (bagian: BagianNip) => tolak({ jenis: 'aturan', kode: 'organisasi/nip-keliru', bagian } as const);

/** Spaces, dots and hyphens are taken out. PNS: birth 8, start 6, sex 1, serial 3; PPPK: birth 8, year 4, `2`, frequency 1, sex 1, serial 3. */
export const parseNip = (teks: string): Hasil<Nip, PenolakanNip> => {
  const nip = teks.replace(/[\s.-]/g, '');
  if (!/^\d{18}$/.test(nip)) return keliru('panjang');
  if (!isTanggal(tanggalDari(nip))) return keliru('lahir');
  if (!/^[12]\d{3}(0[1-9]|1[0-2]|2[1-9])$/.test(nip.slice(8, 14))) return keliru('pengangkatan');
  if (nip.slice(8, 12) <= nip.slice(0, 4)) return keliru('pengangkatan');
  if (!/^[12]$/.test(nip.charAt(14))) return keliru('kelamin');
  if (nip.slice(15) === '000') return keliru('urut');
  return sah(nip as Nip);
};

/** What the digits say. */
export const uraikanNip = (nip: Nip): UraianNip => {
  const pns = nip.charAt(12) !== '2';
  return {
    status: pns ? 'PNS' : 'PPPK',
    lahir: tanggalDari(nip) as Tanggal,
    pengangkatan: pns ? `${nip.slice(8, 12)}-${nip.slice(12, 14)}` : nip.slice(8, 12),
    kelamin: nip.charAt(14) === '1' ? 'L' : 'P',
    urut: nip.slice(15),
  };
};

/** Grouped 8-6-1-3, as printed on letters. */
export const formatNip = (nip: string): string =>
  [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ');

/** For those without need to know: the year of birth and the serial stay, the rest is covered; still 8-6-1-3. */
export const samarkanNip = (nip: string): string => formatNip(`${nip.slice(0, 4)}${'•'.repeat(11)}${nip.slice(15)}`);

const tanggalDari = (nip: string): string => `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`;

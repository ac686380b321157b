import { kamus } from './kamus.ts';

/** Sentences of the search box and the filters of a list. */
export const teksSaringan = kamus(
  {
    cari: 'Cari',
    semua: 'Semua',
    nihil: 'Tidak ada yang cocok',
    nihilJelas: 'Periksa ejaannya, atau ubah kata pencarian dan saringannya.',
    unduh: 'Unduh',
  },
  {
    cari: 'Search',
    semua: 'All',
    nihil: 'Nothing matches',
    nihilJelas: 'Check the spelling, or change the search words and the filters.',
    unduh: 'Download',
  },
);

import { kamus } from './kamus.ts';

/** Sentences of the search box and the filters of a list. */
export const teksSaringan = kamus({ cari: 'Cari', semua: 'Semua' }, { cari: 'Search', semua: 'All' });

import { kamus } from '../kernel/index.ts';

/** Words of the list of what a request does not meet yet. */
export const teksPemenuhan = kamus(
  {
    pemenuhan: 'Pemenuhan ketentuan',
    terpenuhi: 'Semua ketentuan terpenuhi.',
    alasanUtama: 'Alasan menyimpang dari yang diutamakan',
    danLain: 'dan {jumlah} lainnya',
  },
  {
    pemenuhan: 'Compliance with provisions',
    terpenuhi: 'All provisions are met.',
    alasanUtama: 'Reason for departing from what is preferred',
    danLain: 'and {jumlah} others',
    danLain_one: 'and {jumlah} other',
  },
);

import { kamus } from '../kernel/index.ts';

export const teksParaf = kamus(
  {
    paraf: 'Surat yang menunggu saya',
    parafTunggu: 'Menunggu paraf {jabatan}',
    parafPihak: 'Menunggu tanda tangan {jabatan} sebagai pihak kedua',
    parafKembali: 'Dikembalikan',
    parafSemua: 'Semua surat yang menunggu',
  },
  {
    paraf: 'Letters that wait for me',
    parafTunggu: 'Waits for the initials of {jabatan}',
    parafPihak: 'Waits for the signature of {jabatan} as the second party',
    parafKembali: 'Returned',
    parafSemua: 'All letters that wait',
  },
);

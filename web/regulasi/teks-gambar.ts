import { kamus } from '../kernel/index.ts';

/** Sentences around a figure. */
export const teksGambar = kamus(
  {
    rupa: 'Tampilan alur',
    gambar: 'Gambar',
    langkah: 'Langkah',
    sudah: 'selesai',
    kini: 'sedang berlangsung',
    nanti: 'berikutnya',
    lewat: 'tidak dijalankan',
    gambarBergulir: '{nama}, gambar yang dapat digulir',
    perbesar: 'Perbesar gambar',
    perkecil: 'Perkecil gambar',
  },
  {
    rupa: 'View of the flow',
    gambar: 'Figure',
    langkah: 'Steps',
    sudah: 'done',
    kini: 'under way',
    nanti: 'to come',
    lewat: 'not carried out',
    gambarBergulir: '{nama}, figure that scrolls',
    perbesar: 'Enlarge figure',
    perkecil: 'Shrink figure',
  },
);

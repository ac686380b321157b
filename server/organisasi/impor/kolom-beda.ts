import type { Bahasa, Dwibahasa } from '@lincah/domain/kernel';
import type { JenisBeda } from '@lincah/domain/organisasi';
import type { Kolom } from '../../kernel/index.ts';
import { toBeda } from './bentuk-impor.ts';
import type { BarisBeda } from './catatan-impor.ts';

const JENIS: Readonly<Record<JenisBeda, Dwibahasa>> = {
  baru: { id: 'Baru', en: 'New' },
  berubah: { id: 'Berubah', en: 'Changed' },
  pindah: { id: 'Pindah', en: 'Moved' },
  hilang: { id: 'Tidak ada lagi', en: 'Gone' },
};

/** Columns of the file of differences, in the language of who asks. */
export const kolomBeda = (bahasa: Bahasa): readonly Kolom<BarisBeda>[] => {
  const judul = (id: string, en: string) => ({ id, en })[bahasa];
  const isi = (b: BarisBeda, sisi: 'lama' | 'baru') =>
    toBeda(b)
      .bidang.flatMap((f) => (f[sisi] === null ? [] : [`${f.judul}: ${f[sisi]}`]))
      .join(' · ');
  return [
    { judul: judul('Lembar', 'Sheet'), nilai: (b) => b.lembar },
    { judul: judul('Jenis', 'Kind'), nilai: (b) => JENIS[b.jenis][bahasa] },
    { judul: judul('Kunci', 'Key'), nilai: (b) => b.kunci },
    { judul: judul('Nama', 'Name'), nilai: (b) => b.sebutan },
    { judul: judul('Baris berkas', 'Row of the file'), nilai: (b) => b.baris },
    { judul: judul('Semula', 'Before'), nilai: (b) => isi(b, 'lama') },
    { judul: judul('Menjadi', 'After'), nilai: (b) => isi(b, 'baru') },
  ];
};

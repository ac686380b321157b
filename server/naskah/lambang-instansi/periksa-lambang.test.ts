import { expect, test } from 'vitest';
import { jpegUji, pngUji } from '../../kernel/uji-gambar.ts';
import { periksaLambang } from './periksa-lambang.ts';
import { pngLambang } from './uji-lambang.ts';

/** The same picture in four colours: the number of them stands in the header. */
const cmyk = (): Buffer => {
  const isi = jpegUji({ sisi: 64 });
  isi[isi.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4;
  return isi;
};

test.each([
  ['PNG', () => pngLambang(), 'sah'],
  ['JPEG', () => jpegUji({ sisi: 64 }), 'sah'],
  ['PNG 1024 titik', () => pngUji({ sisi: 1024 }), 'sah'],
  ['SVG', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'lambang/svg'],
  ['PDF', () => Buffer.from('%PDF-1.7 pura-pura'), 'lambang/jenis'],
  ['PNG terpotong', () => pngLambang().subarray(0, 60), 'lambang/jenis'],
  ['PNG tembus pandang', () => pngLambang({ warna: 6 }), 'lambang/tembus-pandang'],
  ['PNG dengan warna tembus', () => pngUji({ sisi: 64, sisip: ['tRNS'] }), 'lambang/tembus-pandang'],
  ['PNG dengan keterangan', () => pngUji({ sisi: 64, sisip: ['tEXt'] }), 'lambang/bermetadata'],
  ['JPEG dengan Exif', () => jpegUji({ sisi: 64, sisip: [[0xe1, 'Exif\0\0']] }), 'lambang/bermetadata'],
  ['JPEG CMYK', cmyk, 'lambang/cmyk'],
  ['PNG 63 titik', () => pngLambang({ sisi: 63 }), 'lambang/ukuran'],
  ['PNG 1025 titik', () => pngUji({ sisi: 1025 }), 'lambang/ukuran'],
  ['lebih dari 512 kB', () => pngUji({ sisi: 64, bobot: 512 * 1024 }), 'lambang/ukuran'],
])('lambang diperiksa isinya: %s', (_, buat, harapan) => {
  const hasil = periksaLambang(buat());
  expect(hasil.sah ? 'sah' : hasil.penolakan.kode).toBe(harapan);
});

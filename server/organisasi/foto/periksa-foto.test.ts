import { expect, test } from 'vitest';
import { jpegUji, pngUji, webpUji } from '../../kernel/uji-gambar.ts';
import { periksaFoto } from './periksa-foto.ts';

test.each([
  ['JPEG', () => jpegUji(), 'image/jpeg'],
  ['JPEG dengan profil warna', () => jpegUji({ sisip: [[0xe2, 'ICC_PROFILE\0']] }), 'image/jpeg'],
  ['PNG', () => pngUji(), 'image/png'],
  ['WebP', () => webpUji({ sisi: 512 }), 'image/webp'],
  ['PDF', () => Buffer.from('%PDF-1.4 pura-pura'), 'foto/jenis'],
  ['SVG berskrip', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'foto/jenis'],
  ['JPEG terpotong', () => jpegUji().subarray(0, 20), 'foto/jenis'],
  ['PNG terpotong', () => pngUji().subarray(0, 40), 'foto/jenis'],
  ['WebP terpotong', () => webpUji().subarray(0, 24), 'foto/jenis'],
  ['JPEG dengan Exif', () => jpegUji({ sisip: [[0xe1, 'Exif\0\0']] }), 'foto/bermetadata'],
  ['JPEG dengan IPTC', () => jpegUji({ sisip: [[0xed, 'Photoshop 3.0']] }), 'foto/bermetadata'],
  ['JPEG dengan komentar', () => jpegUji({ sisip: [[0xfe, 'rahasia']] }), 'foto/bermetadata'],
  ['JPEG berekor', () => jpegUji({ ekor: 'video' }), 'foto/bermetadata'],
  ['PNG dengan eXIf', () => pngUji({ sisip: ['eXIf'] }), 'foto/bermetadata'],
  ['PNG dengan tEXt', () => pngUji({ sisip: ['tEXt'] }), 'foto/bermetadata'],
  ['PNG berekor', () => pngUji({ ekor: 'zip' }), 'foto/bermetadata'],
  ['WebP dengan EXIF', () => webpUji({ sisip: ['EXIF'] }), 'foto/bermetadata'],
  ['WebP dengan XMP', () => webpUji({ sisip: ['XMP '] }), 'foto/bermetadata'],
  ['JPEG 513 titik', () => jpegUji({ sisi: 513 }), 'foto/terlalu-besar'],
  ['PNG 30.000 titik', () => pngUji({ sisi: 30_000 }), 'foto/terlalu-besar'],
  ['WebP 513 titik', () => webpUji({ sisi: 513 }), 'foto/terlalu-besar'],
  ['lebih dari 200 kB', () => pngUji({ bobot: 200 * 1024 }), 'foto/terlalu-besar'],
])('foto diperiksa isinya: %s', (_, buat, harapan) => {
  const hasil = periksaFoto(buat());
  expect(hasil.sah ? hasil.nilai : hasil.penolakan.kode).toBe(harapan);
});

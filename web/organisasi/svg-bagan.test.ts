import { expect, test } from 'vitest';
import type { Kotak } from './bentuk.ts';
import { susunPohon } from './pohon.ts';
import { patahkan, svgBagan } from './svg-bagan.ts';

const unit = (id: string, induk: string | null, nama: string): Kotak => ({
  id,
  kode: id,
  nama,
  jenis: 'unit',
  induk,
  pimpinan: null,
  jumlahPegawai: 3,
  jumlahPosisi: 4,
  lowong: 1,
  rentang: null,
  jumlahPendukung: 0,
  penugasan: 2,
  bertugas: 1,
});
const pohon = susunPohon([
  unit('a', null, 'Sekretariat'),
  unit('b', 'a', 'Biro <script> & "Data"\u0000'),
  unit('c', 'b', 'Bagian'),
]);
const kata = {
  judul: 'Struktur <Contoh>',
  keterangan: '1 Januari 2027',
  legenda: [{ warna: '#fff', teks: 'Lowong' }],
  baris: () => ({ pimpinan: 'Siti', kaki: '3 pegawai', warna: '#f00' }),
};

test('gambar berdiri sendiri: judul, hari, legenda, dan cabang yang terbuka saja', () => {
  const svg = svgBagan(pohon, { terbuka: new Set(['a']) }, kata);
  for (const ada of ['Struktur &lt;Contoh&gt;', '1 Januari 2027', 'Lowong', 'Sekretariat']) expect(svg).toContain(ada);
  expect(svg).not.toContain('Bagian');
  expect(svg).toContain('Biro &lt;script&gt; &amp; &quot;Data&quot;</text>');
  for (const tiada of ['<script', '\u0000', 'href=']) expect(svg).not.toContain(tiada);
});

test('satu cabang memuat semua yang terbuka di bawahnya', () => {
  const svg = svgBagan(pohon, { terbuka: new Set(['b']), unit: 'b' }, kata);
  expect(svg).toContain('Bagian');
  expect(svg).not.toContain('Sekretariat');
});

test.each([
  ['Biro Umum', 20, 2, ['Biro Umum']],
  ['Asisten Deputi Perencanaan Wilayah', 20, 2, ['Asisten Deputi', 'Perencanaan Wilayah']],
  ['Satu dua tiga empat lima enam', 8, 2, ['Satu dua', 'tiga…']],
  ['Kataamatpanjangsekali', 8, 1, ['Kataama…']],
])('%s dipatahkan', (teks, huruf, paling, harap) => expect(patahkan(teks, huruf, paling)).toEqual(harap));

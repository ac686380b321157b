import { beforeAll, describe, expect, test } from 'vitest';
import { bacaBuku } from './baca-buku.ts';
import { BATAS } from './batas.ts';
import { type BagianZip, bukuSehat, sisipkan, tulisUji, tulisZip } from './uji-buku.ts';

let sehat: Buffer;
beforeAll(async () => {
  sehat = await tulisUji(bukuSehat());
});

const temuan = async (isi: Buffer): Promise<string> => {
  const hasil = await bacaBuku(isi);
  return hasil.sah ? 'sah' : hasil.penolakan.butir.map((t) => `${t.lembar}!${t.sel} ${t.apa.id}`).join('\n');
};
const LEMBAR = 'xl/worksheets/sheet1.xml';
const bagian = (nama: string, isi: string | Buffer, lain: Partial<BagianZip> = {}): BagianZip => ({
  nama,
  isi: Buffer.from(isi),
  ...lain,
});

test('buku sehat diterima', async () => expect(await temuan(sehat)).toBe('sah'));
test('buku sehat yang ZIP-nya ditulis ulang tetap diterima', async () =>
  expect(await temuan(await sisipkan(sehat, []))).toBe('sah'));

describe('wadah yang tidak aman ditolak sebelum diurai', () => {
  test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ['berkas 50 MB', () => Buffer.alloc(50 * 1024 * 1024, 'PK'), /50 MB melebihi batas 40 MB/],
    ['berkas kosong', () => Buffer.alloc(0), /bukan buku kerja/],
    ['berkas teks', () => Buffer.from('NIP;Nama\n1;2'), /bukan buku kerja/],
    ['bersandi atau .xls lama', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /bersandi/],
    ['ZIP terpotong', () => sehat.subarray(0, sehat.length / 2), /rusak/],
    ['bagian ZIP bersandi', () => tulisZip([bagian(LEMBAR, '<a/>', { bendera: 1 })]), /bersandi|rusak/],
    [
      'terlalu banyak bagian',
      () => tulisZip(Array.from({ length: BATAS.isiZip + 1 }, (_, i) => bagian(`x${i}.xml`, '<a/>'))),
      /lebih dari 300 bagian/,
    ],
    [
      'bom ZIP: mengembang 1000 kali',
      () => sisipkan(sehat, [bagian(LEMBAR, Buffer.alloc(8 * 1024 * 1024, ' '))]),
      /mengembang lebih dari 120 kali/,
    ],
    [
      'bom ZIP: mengaku 4 GB',
      () => tulisZip([bagian(LEMBAR, '<a/>', { terurai: 0xfffffff0 })]),
      /4096 MB sesudah diurai/,
    ],
    [
      'bom ZIP: mengaku kecil',
      () => sisipkan(sehat, [bagian(LEMBAR, Buffer.alloc(8 * 1024 * 1024, ' '), { terurai: 100 })]),
      /rusak/,
    ],
    [
      'tautan ke berkas lain',
      () => sisipkan(sehat, [bagian('xl/externalLinks/externalLink1.xml', '<externalLink/>')]),
      /tautan ke berkas lain/,
    ],
    ['makro', () => sisipkan(sehat, [bagian('xl/vbaProject.bin', 'x')]), /makro/],
    ['objek sisipan', () => sisipkan(sehat, [bagian('xl/embeddings/oleObject1.bin', 'x')]), /objek sisipan/],
    [
      'XXE',
      () =>
        sisipkan(sehat, [
          bagian(LEMBAR, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
        ]),
      /DTD/,
    ],
    [
      'XXE bersembunyi dalam UTF-16',
      () => sisipkan(sehat, [bagian(LEMBAR, Buffer.from('\ufeff<!DOCTYPE x><worksheet/>', 'utf16le'))]),
      /DTD/,
    ],
    [
      'XML rusak',
      () => sisipkan(sehat, [bagian(LEMBAR, '<worksheet><sheetData><row')]),
      /tidak dapat dibaca|kosong|Instansi/,
    ],
  ])('%s', async (_, buat, pesan) => {
    const isi = await buat();
    expect(await temuan(isi)).toMatch(pesan);
  });
});

test('lembar dengan sejuta baris ditolak tanpa memenuhi memori', async () => {
  // Rows that differ, so that the ratio guard does not answer first.
  const baris = Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}" ht="${(i * 7919) % 10007}"/>`).join('');
  const isi = await sisipkan(sehat, [bagian(LEMBAR, `<worksheet><sheetData>${baris}</sheetData></worksheet>`)]);
  const mula = process.memoryUsage().rss;
  expect(await temuan(isi)).toMatch(/lebih dari 125000 baris/);
  expect((process.memoryUsage().rss - mula) / 1e6).toBeLessThan(300);
});

test('sel gabungan dan validasi selebar lembar tidak diurai menjadi sel', async () => {
  const lembar =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations></worksheet>';
  const mulai = performance.now();
  expect(await temuan(await sisipkan(sehat, [bagian(LEMBAR, lembar)]))).toContain('Instansi');
  expect(performance.now() - mulai).toBeLessThan(3000);
});

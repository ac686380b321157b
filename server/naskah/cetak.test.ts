import { inflateSync } from 'node:zlib';
import type { Naskah } from '@lincah/domain/naskah';
import { afterAll, expect, test } from 'vitest';
import { cetak, gambarHalaman } from './cetak.ts';
import { GagalCetak } from './pencetak.ts';
import { DATA, JENIS, naskahContoh, percetakanUji, templat } from './uji-naskah.ts';

const percetakan = percetakanUji();
afterAll(() => percetakan.pencetak.tutup());

const TATA_LETAK = '#import "/naskah-dinas.typ": *\n';
const cetakJenis = (jenis: string, lain: Partial<Naskah> = {}) =>
  cetak(percetakan, naskahContoh(jenis, lain), templat(jenis));

test.each(JENIS)('%s tercetak satu halaman, PDF/A-2a, bertanda struktur, berbahasa Indonesia', async (jenis) => {
  const { pdf, halaman, sidik } = await cetakJenis(jenis);
  const isi = bukaPdf(pdf);
  expect(halaman).toBe(1);
  expect(sidik).toMatch(/^[0-9a-f]{64}$/);
  expect(isi).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(isi).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(isi).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(isi).toMatch(/\/Lang\s*\(id(-ID)?\)/);
  expect(isi).toContain('/ToUnicode'); // the text can be searched and read aloud
  expect(isi).toMatch(/\/FontFile[23]/); // the face is embedded
});

test('cetak ulang menghasilkan bita yang sama, juga oleh mesin cetak yang baru', async () => {
  const lain = percetakanUji();
  const [a, b, c] = [
    await cetakJenis(JENIS[3]),
    await cetakJenis(JENIS[3]),
    await cetak(lain, naskahContoh(JENIS[3]), templat(JENIS[3])),
  ];
  lain.pencetak.tutup();
  expect(b.pdf.equals(a.pdf)).toBe(true);
  expect(c.pdf.equals(a.pdf)).toBe(true);
  expect((await cetakJenis(JENIS[3], { nomor: 'B-003/ROREN/XI/2026' })).sidik).not.toBe(a.sidik);
});

test('surat tanpa nomor adalah konsep: dicap KONSEP dan tanpa kode QR', async () => {
  const [konsep, terbit] = await Promise.all([
    gambarHalaman(percetakan, naskahContoh(JENIS[0], { nomor: '', kodeVerifikasi: '' }), templat(JENIS[0])),
    gambarHalaman(percetakan, naskahContoh(JENIS[0]), templat(JENIS[0])),
  ]);
  expect(konsep[0]).not.toContain('typst-image');
  expect(terbit[0]).toMatch(/image/);
  expect(konsep[0]).toMatch(/rotate|matrix\(0\.6/);
});

test('setiap halaman punya jendelanya sendiri dan tidak ada bidang yang menutupi halaman lain', async () => {
  const maksud = 'Uraian maksud yang cukup panjang untuk satu baris penuh. '.repeat(60);
  const halaman = await gambarHalaman(
    percetakan,
    naskahContoh(JENIS[3], { data: { ...DATA, maksud } }),
    templat(JENIS[3]),
  );
  expect(halaman.map((h) => Math.round(Number(/viewBox="0 ([\d.]+)/.exec(h)?.[1])))).toEqual([0, 842]);
  for (const h of halaman) expect(h).not.toMatch(/<path[^>]*fill="#ffffff"[^>]*d="M 0 0v 841/);
});

const SERANGAN = [
  {
    kasus: 'skrip dan bahasa susun',
    teks: '<script>alert(1)</script> #read("/etc/passwd") $x^2$ *tebal* `kode` \\ @rujuk <label>',
  },
  { kasus: 'pembalik arah dan tanda kendali', teks: '\u202Etxt.exe\u0000\u001B[2J\u200F' },
  { kasus: 'emoji, empat bita, aksara lain', teks: 'Siti 😀 👩‍👩‍👧 𠀀 漢字 عربى ภาษา' },
  { kasus: 'huruf serupa', teks: 'Кeраlа Biro' },
  { kasus: 'kata 10.000 huruf', teks: 'W'.repeat(10_000) },
  { kasus: 'pengganti tunggal', teks: 'a\uD800b' },
  { kasus: 'aksen bertumpuk', teks: `z${'\u0327'.repeat(300)}` },
] as const;

test.each(SERANGAN)('uji 33: $kasus pada setiap isian tetap teks, surat tetap utuh', async ({ teks }) => {
  const { pdf } = await cetak(percetakan, isiSemua(naskahContoh(JENIS[3]), teks), templat(JENIS[3]));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  for (const jenis of JENIS)
    expect((await cetak(percetakan, isiSemua(naskahContoh(jenis), teks), templat(jenis))).halaman).toBeGreaterThan(0);
});

test.each([
  { kasus: 'berkas sistem', isi: '#image("/etc/passwd")', kata: /not found|denied/ },
  { kasus: 'berkas di luar folder', isi: '#image("/../cetak.ts")', kata: /denied/ },
  { kasus: 'naik folder', isi: '#json("../../../package.json")', kata: /denied/ },
  { kasus: 'berkas rahasia sebagai teks', isi: '#read("/etc/passwd")', kata: /terlarang: read/ },
  { kasus: 'paket dari jaringan', isi: '#import "@preview/cetz:0.3.0": *', kata: /terlarang: import/ },
  {
    kasus: 'paket dengan nama tersusun',
    isi: '#let x = "@pre" + "view/a:1.0.0"\n#include x',
    kata: /terlarang: include/,
  },
  { kasus: 'kode dari teks', isi: '#eval("1+1")', kata: /terlarang: eval/ },
  { kasus: 'kode lewat pintu belakang', isi: '#dictionary(std)', kata: /terlarang: std/ },
  { kasus: 'ulang tanpa akhir', isi: '#while true {}', kata: /always true/ },
  { kasus: 'panggil diri tanpa akhir', isi: '#let f(x) = f(x + 1)\n#f(1)', kata: /call depth/ },
  { kasus: 'isian yang tidak ada', isi: '#isi.takada', kata: /takada/ },
])('uji 34: templat dengan $kasus ditolak dengan sebabnya', async ({ isi, kata }) => {
  const galat = await cetak(percetakan, naskahContoh(JENIS[0]), TATA_LETAK + isi).catch((e) => e);
  expect(galat).toBeInstanceOf(GagalCetak);
  expect(galat.message).toMatch(kata);
});

test('uji 34: tanpa saringan kata pun, mesin cetak tidak menjangkau berkas luar dan jaringan', async () => {
  const susun = (templat: string) =>
    percetakan.pencetak.susun({ templat, inputs: {}, bentuk: 'pdf', waktu: 0 }).catch((e) => e.message);
  expect(await susun('#read("/etc/passwd")')).toMatch(/not found/);
  expect(await susun('#read("../cetak.ts")')).toMatch(/denied/);
  expect(await susun('#import "@preview/cetz:0.3.0": *')).toMatch(/failed to download/);
  expect(await susun('#import "@local/apa:1.0.0": *')).toMatch(/not found/);
});

test('uji 34: templat yang terlalu lama dihentikan, surat berikutnya tetap tercetak', async () => {
  const cepat = percetakanUji(1500);
  const bom = `${TATA_LETAK}#for i in range(100000) { for j in range(100000) { let a = i * j } }`;
  await expect(cetak(cepat, naskahContoh(JENIS[0]), bom)).rejects.toThrow('dihentikan setelah 1500 milidetik');
  expect((await cetak(cepat, naskahContoh(JENIS[0]), templat(JENIS[0]))).halaman).toBe(1);
  cepat.pencetak.tutup();
});

test('surat panjang mengalir ke halaman berikut', async () => {
  const maksud = 'Uraian maksud yang cukup panjang untuk satu baris penuh. '.repeat(40);
  expect((await cetakJenis(JENIS[0], { data: { ...DATA, maksud } })).halaman).toBe(2);
});

/** The same hostile text in every text field of the letter and its envelope. */
const isiSemua = (naskah: Naskah, teks: string): Naskah => {
  const ganti = (nilai: unknown, kunci: string): unknown => {
    if (Array.isArray(nilai)) return nilai.map((n) => ganti(n, kunci));
    if (typeof nilai === 'object' && nilai !== null)
      return Object.fromEntries(Object.entries(nilai).map(([k, v]) => [k, ganti(v, k)]));
    return typeof nilai === 'string' && kunci !== 'tanggal' && kunci !== 'kodeVerifikasi' ? teks : nilai;
  };
  return ganti(naskah, '') as Naskah;
};

/** The file with its compressed streams opened: enough to look for marks. */
const bukaPdf = (pdf: Buffer): string => {
  const teks = pdf.toString('latin1');
  const aliran = [...teks.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, isi]) => {
    try {
      return inflateSync(Buffer.from(isi ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return teks + aliran.join('\n');
};

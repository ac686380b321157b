import { inflateSync } from 'node:zlib';
import type { Kitab } from '@lincah/domain/regulasi';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi, kirim, type Pelaku, pengamat, type Trx } from '../../kernel/index.ts';
import { bukaBasisUji } from '../../kernel/uji-basis.ts';
import { cetak, gambarHalaman } from '../cetak.ts';
import { docxSurat } from '../docx-surat.ts';
import { findSurat, listSurat } from '../repository.ts';
import { bacaTataNaskah } from '../tata-naskah.ts';
import { countBelumDibaca } from '../tembusan.ts';
import { type InstansiUji, isiInstansiUji, percetakanUji } from '../uji-naskah.ts';
import { naskahTulisan, TULISAN } from '../uji-tulisan.ts';
import type { TulisanMasuk } from './bentuk.ts';
import { konsepTulisan, terbitkanTulisan } from './tulis.ts';

const JENIS = ['nota-dinas', 'surat-pengantar', 'berita-acara', 'laporan', 'undangan', 'notula'];
const percetakan = percetakanUji();
let basis: BasisDataTerbuka;
let uji: InstansiUji;
let tata: Kitab;

beforeAll(async () => {
  basis = await bukaBasisUji();
  uji = await isiInstansiUji(basis.db);
  tata = await bacaTataNaskah();
});
afterAll(async () => {
  percetakan.pencetak.tutup();
  await basis.tutup();
});

const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(basis.db, uji.id, kerja);
const masuk = (lain: Partial<TulisanMasuk> = {}): TulisanMasuk => ({
  jenis: 'nota-dinas',
  penandaTangan: uji.posisi.karo,
  hal: 'Rencana kerja',
  sifat: 'biasa',
  derajat: 'biasa',
  lampiran: '',
  yth: [{ posisi: uji.posisi.sekjen, nama: '' }, { nama: 'Kepala Dinas Contoh' }],
  tembusan: [],
  isi: { uraian: 'Isi nota.' },
  ...lain,
});
const terbit = (lain: Partial<TulisanMasuk> = {}, pelaku: Pelaku = uji.pelaku) =>
  dalam((trx) => terbitkanTulisan(trx, pelaku, tata, masuk(lain), async () => {}));
const lihat = (id: string, pelaku: Pelaku) => dalam((trx) => findSurat(trx, id, pengamat(pelaku)));
const kode = (hasil: Awaited<ReturnType<typeof terbit>>) => (hasil.sah ? 'sah' : hasil.penolakan.kode);

test('naskah tanpa berkas: bernomor, sampai ke kotak tujuan dan tembusan, dan hanya ada bagi pihaknya', async () => {
  const { id } = kirim(await terbit({ tembusan: [{ posisi: uji.posisi.lowong, nama: '' }] }));
  const surat = await lihat(id, uji.pelaku);
  expect(surat?.nomor).toMatch(/^B-\d{3}\/ROREN\/XI\/2026$/);
  expect(surat?.naskah).toMatchObject({
    jenis: 'nota-dinas',
    yth: ['Jabatan sekjen', 'Kepala Dinas Contoh'],
    tembusan: ['Jabatan lowong'],
    lampiran: '-',
    data: { uraian: 'Isi nota.' },
  });
  expect(await lihat(id, uji.pelakuAuditor)).toBeDefined(); // holds the office that it is addressed to
  expect(await lihat(id, uji.pelakuLuar)).toBeUndefined();
  expect(await dalam((trx) => countBelumDibaca(trx, uji.pelakuAuditor))).toBe(1);
  const daftar = await dalam((trx) => listSurat(trx, { batas: 50 }, pengamat(uji.pelaku)));
  expect(daftar.map((s) => s.id)).toContain(id);
});

test('naskah dalam berkas terlihat pihak berkas; berkas yang bukan miliknya tidak dikenal', async () => {
  const { id } = kirim(await terbit({ berkas: uji.berkas, yth: [{ nama: 'Kepala Dinas Contoh' }] }));
  expect((await lihat(id, uji.pelaku))?.berkas_id).toBe(uji.berkas);
  expect(await lihat(id, uji.pelakuLuar)).toBeUndefined();
  expect(kode(await terbit({ berkas: uji.berkas, penandaTangan: uji.posisi.luar }, uji.pelakuLuar))).toBe(
    'naskah/tidak-ada',
  );
});

test('Plt. menandatangani dengan sebutannya; naskah rahasia tidak terlihat auditor', async () => {
  const [satu] = uji.pelaku.posisi;
  const plt = { ...uji.pelakuLuar, posisi: satu ? [{ ...satu, sebagai: 'plt' as const }] : [] };
  const { id } = kirim(await terbit({ sifat: 'rahasia' }, plt));
  expect((await lihat(id, plt))?.naskah.tandaTangan).toMatchObject({ sebutan: 'Plt.', jabatan: 'Jabatan karo' });
  expect((await lihat(id, plt))?.nomor).toMatch(/^R-/);
  expect(await lihat(id, { ...uji.pelakuLuar, hak: ['auditor'] })).toBeUndefined();
});

test.each([
  {
    kasus: 'jabatan orang lain',
    lain: { penandaTangan: '00000000-0000-4000-8000-000000000001' },
    kode: 'naskah/bukan-jabatan-saya',
  },
  { kasus: 'jenis yang tidak ada', lain: { jenis: 'surat-apa-saja' }, kode: 'naskah/tidak-ada' },
  {
    kasus: 'jabatan tujuan di luar instansi',
    lain: { yth: [{ posisi: '00000000-0000-4000-8000-000000000002', nama: 'x' }] },
    kode: 'naskah/tidak-ada',
  },
  { kasus: 'tanpa hal', lain: { hal: '' }, kode: 'naskah/tulisan-belum-lengkap' },
  { kasus: 'tanpa tujuan', lain: { yth: [] }, kode: 'naskah/tulisan-belum-lengkap' },
  { kasus: 'isi kosong', lain: { isi: { uraian: '   ' } }, kode: 'naskah/tulisan-belum-lengkap' },
])('$kasus ditolak dan tidak menghabiskan nomor', async ({ lain, kode: harap }) => {
  const jumlah = () => dalam((trx) => trx.selectFrom('naskah.seri_nomor').select('terakhir').executeTakeFirst());
  const sebelum = await jumlah();
  expect(kode(await terbit(lain as Partial<TulisanMasuk>))).toBe(harap);
  expect(await jumlah()).toEqual(sebelum);
});

test('yang belum lengkap tetap tampak pada pratinjau, dengan apa yang kurang', async () => {
  for (const jenis of JENIS) {
    const { naskah, temuan } = kirim(
      await dalam((trx) => konsepTulisan(trx, uji.pelaku, tata, masuk({ jenis, hal: '', isi: {}, yth: [] }))),
    );
    expect(temuan.map((s) => s.isian)).toContain('hal');
    expect(naskah.nomor).toBe('');
    expect((await gambarHalaman(percetakan, naskah, tata.naskah[jenis]?.templat ?? '')).length).toBeGreaterThan(0);
  }
});

test.each(JENIS)('%s: PDF/A-2a bertanda struktur, bita yang sama, DOCX berisi isian', async (jenis) => {
  const naskah = naskahTulisan(jenis);
  const templat = tata.naskah[jenis]?.templat ?? '';
  const satu = await cetak(percetakan, naskah, templat);
  expect((await cetak(percetakan, naskah, templat)).sidik).toBe(satu.sidik);
  const isi = bukaPdf(satu.pdf);
  expect(isi).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(isi).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(isi).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  const docx = await docxSurat({ percetakan, kitab: () => tata }, naskah);
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  expect(Object.keys(TULISAN)).toContain(jenis);
});

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

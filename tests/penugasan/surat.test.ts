import { periksaIsian } from '@lincah/domain/naskah';
import { afterAll, describe, expect, test } from 'vitest';
import { AKAR } from '../../server/kernel/index.ts';
import { cetak } from '../../server/naskah/cetak.ts';
import { DATA, naskahContoh, percetakanUji } from '../../server/naskah/uji-naskah.ts';
import { bacaSemua } from '../../server/regulasi/index.ts';

const percetakan = percetakanUji();
afterAll(() => percetakan.pencetak.tutup());

/** What the letters about a running assignment say beside what those before it say. */
const ISI = {
  ...DATA,
  perihal: 'Penyusunan peta proses bisnis',
  perubahan: 'perpanjangan',
  hariPerubahan: '2027-02-28',
  pengganti: DATA.pegawai,
  pelapor: DATA.pegawai.nama,
  laporan: { hasil: 'Peta proses bisnis disetujui.', bukti: 'Dokumen peta.', kendala: 'Tidak ada.' },
  serahTerima: { selesai: 'Bab satu.', sisa: 'Bab dua.', kepada: DATA.pegawai.nama, tempat: 'Ruang arsip.' },
};

const { peraturan } = await bacaSemua(`${AKAR}/peraturan`);
/** Every letter that a drawing of assignments writes, by the regulation that words it. */
const surat = peraturan.flatMap((p) => {
  const dipakai = new Set(
    peraturan
      .flatMap((q) => q.alur.filter((a) => a.kamar === 'penugasan'))
      .flatMap((a) => Object.values(a.simpul))
      .flatMap((s) => ('naskah' in s ? s.naskah.map((n) => n.jenis) : [])),
  );
  return p.naskah.filter((n) => dipakai.has(n.jenis)).map((n) => ({ ...n, peraturan: p.id }));
});

describe.each(surat)('$peraturan $jenis', ({ jenis, skema, templat, nama }) => {
  test('tercetak satu halaman dari isian yang utuh', async () => {
    expect(periksaIsian(skema, ISI)).toEqual([]);
    const { pdf, halaman } = await cetak(percetakan, naskahContoh(jenis, { hal: nama.id, data: ISI }), templat);
    expect([String(pdf.subarray(0, 5)), halaman]).toEqual(['%PDF-', 1]);
  });

  test('yang diwajibkan formulir memang diperiksa', () => {
    const wajib = (skema.required ?? []) as readonly string[];
    expect(wajib.length).toBeGreaterThan(0);
    for (const isian of wajib) {
      const letak = periksaIsian(skema, { ...ISI, [isian]: undefined }).map((t) => t.isian);
      expect(letak).toEqual([isian]);
    }
  });
});

describe('surat tentang beberapa orang', () => {
  const orang = Array.from({ length: 50 }, (_, i) => ({ ...DATA.pegawai, nama: `Bagas Contoh ${i + 1}` }));
  const bernama = surat.filter(
    ({ skema }) => Object.hasOwn(skema.properties as object, 'daftar') && periksaIsian(skema, ISI).length === 0,
  );

  test.each(bernama)('$peraturan $jenis memuat namanya sebagai lampiran', async ({ jenis, skema, templat }) => {
    const data = { ...ISI, pegawai: orang[0], daftar: orang.slice(0, 3) };
    expect(periksaIsian(skema, { ...data, daftar: orang })).toEqual([]);
    expect((await cetak(percetakan, naskahContoh(jenis, { data }), templat)).halaman).toBe(2);
  });

  test('lima puluh orang: tabel berlanjut dengan kepalanya (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c)', async () => {
    const [satu] = bernama.filter((s) => s.jenis === 'surat-penugasan');
    const data = { ...DATA, pegawai: orang[0], daftar: orang };
    const { halaman } = await cetak(percetakan, naskahContoh('surat-penugasan', { data }), satu?.templat ?? '');
    expect(halaman).toBeGreaterThan(2);
  });
});

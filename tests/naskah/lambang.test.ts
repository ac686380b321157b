import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaZip, uraiZip } from '../../server/kernel/index.ts';
import { kueriLambang, sidikGambar } from '../../server/naskah/lambang-instansi/ambil.ts';
import { pngLambang } from '../../server/naskah/lambang-instansi/uji-lambang.ts';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const { pemohon, asal } = ORANG_LENGKAP;
const HARI = '2026-03-02';
const BESOK = '2026-03-03';
const LAMBANG = pngLambang();
const BARU = pngLambang({ merah: 20 });

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const baca = async (peran: Peran, alamat: string) => (await rumah.klien[peran].get(alamat)).json();
const pasang = (isi: Buffer | null, sejak = HARI, peran: Peran = 'ortala') =>
  rumah.klien[peran].post('/api/naskah/lambang', { isi: isi === null ? null : isi.toString('base64'), sejak });
const terbit = async (): Promise<string> => {
  const jawab = await rumah.klien.pemohon.post('/api/naskah/tulis', {
    penandaTangan: pemohon.posisiId,
    sifat: 'biasa',
    derajat: 'biasa',
    lampiran: '',
    yth: [{ posisi: asal.posisiId, nama: '' }],
    tembusan: [],
    jenis: 'nota-dinas',
    hal: 'Contoh kepala surat',
    isi: { uraian: 'Isi contoh.' },
  });
  if (jawab.statusCode !== 201) throw new Error(jawab.body);
  return jawab.json().id;
};
const nilai = async (id: string) =>
  (
    await sql<{ naskah: { lambang?: string } }>`select naskah from naskah.surat where id = ${id}`.execute(
      rumah.basis.db,
    )
  ).rows[0]?.naskah;
const berkas = async (id: string, bentuk: 'pdf' | 'docx') =>
  (await rumah.klien.pemohon.get(`/api/naskah/${id}/${bentuk}`)).rawPayload;
/** Prints the letter once more, as if it had never been. */
const cetakUlang = async (id: string) => {
  await sql`delete from naskah.cetakan where surat_id = ${id}`.execute(rumah.basis.db);
  await sql`update naskah.surat set sidik = null where id = ${id}`.execute(rumah.basis.db);
  return berkas(id, 'pdf');
};
const isiDocx = async (id: string) => {
  const zip = await bukaZip(await berkas(id, 'docx'), 100);
  if (typeof zip === 'string') throw new Error(zip);
  const isi = new Map<string, Buffer>();
  for (const b of zip.bagian) {
    const potongan: Buffer[] = [];
    for await (const p of uraiZip(zip.zip, b, 1_000_000)) potongan.push(p);
    isi.set(b.fileName, Buffer.concat(potongan));
  }
  return isi;
};

test('kepala surat berlambang instansi sejak harinya; surat lain tetap; cetak ulang sama setelah lambang diganti', async () => {
  const tanpa = await terbit();
  const awal = await berkas(tanpa, 'pdf');
  expect((await pasang(LAMBANG)).statusCode).toBe(201);
  const dengan = await terbit();
  expect((await nilai(dengan))?.lambang).toMatch(/^[0-9a-f]{64}$/);
  expect(await nilai(tanpa)).not.toHaveProperty('lambang');
  const pdf = await berkas(dengan, 'pdf');
  expect(pdf.includes('pdfaid:part>2<')).toBe(true);
  expect([awal, pdf].map((b) => b.includes('/Subtype/Image') || b.includes('/Subtype /Image'))).toEqual([false, true]);
  expect((await pasang(BARU)).statusCode).toBe(201);
  expect((await cetakUlang(dengan)).equals(pdf)).toBe(true);
  expect((await cetakUlang(tanpa)).equals(awal)).toBe(true);
  expect((await nilai(await terbit()))?.lambang).not.toBe((await nilai(dengan))?.lambang);

  const docx = await isiDocx(dengan);
  expect([...docx].some(([nama, isi]) => nama.startsWith('word/media/') && isi.equals(LAMBANG))).toBe(true);
  expect(String(docx.get('word/document.xml'))).toContain('Lambang Instansi');
});

test('riwayat menyebut setiap lambang dengan gambarnya; yang belum berlaku dapat ditarik, yang berlaku tidak', async () => {
  await pasang(LAMBANG);
  const { versi } = (await pasang(BARU, BESOK)).json();
  const riwayat = async () => (await baca('ortala', '/api/naskah/lambang/versi?batas=2')).butir;
  expect(await riwayat()).toMatchObject([
    { versi, sejak: BESOK, kembali: false, keadaan: 'mendatang', ditarik: null },
    { versi: versi - 1, sejak: HARI, keadaan: 'berlaku' },
  ]);
  const gambar = await rumah.klien.ortala.get(`/api/naskah/lambang/versi/${versi}/gambar`);
  expect([gambar.headers['content-type'], gambar.rawPayload.equals(BARU)]).toEqual(['image/png', true]);
  const tarik = (v: number) =>
    rumah.klien.ortala.post('/api/naskah/lambang/tarik', { versi: v, alasan: 'Keliru gambar' });
  expect((await tarik(versi - 1)).json().kode).toBe('lambang/berlaku');
  expect((await tarik(versi)).statusCode).toBe(200);
  expect((await tarik(versi)).json().kode).toBe('lambang/tidak-ada');
  expect(await riwayat()).toMatchObject([
    { versi, keadaan: 'ditarik', ditarik: { alasan: 'Keliru gambar' } },
    { keadaan: 'berlaku' },
  ]);
  expect((await baca('ortala', '/api/naskah/lambang')).nanti).toBeNull();
  const besok = sql<{ sidik: string }>`select ${kueriLambang(sql`${INSTANSI_LENGKAP}::uuid`, BESOK)} as sidik`;
  expect((await besok.execute(rumah.basis.db)).rows).toEqual([{ sidik: sidikGambar(LAMBANG) }]);
});

test('lambang mendatang menunggu harinya; kembali ke tanda gambar; setiap penetapan tercatat', async () => {
  await pasang(LAMBANG);
  expect((await pasang(null, BESOK)).statusCode).toBe(201);
  const { kini, nanti } = await baca('ortala', '/api/naskah/lambang');
  expect(kini).toMatchObject({ sejak: HARI, gambar: `data:image/png;base64,${LAMBANG.toString('base64')}` });
  expect(nanti).toEqual({ sejak: BESOK, kembali: true });
  await pasang(null);
  expect((await baca('ortala', '/api/naskah/lambang')).kini).toBeNull();
  expect(await nilai(await terbit())).not.toHaveProperty('lambang');
  const { rows } = await sql<{ rincian: object }>`select rincian from kernel.jejak
    where perbuatan = 'naskah.tetapkanLambang' order by nomor desc limit 1`.execute(rumah.basis.db);
  expect(rows[0]?.rincian).toMatchObject({ sejak: HARI, kembali: true });
});

test('pratinjau memperlihatkan lambangnya dan tidak menyimpan apa pun', async () => {
  const sebelum = await baca('ortala', '/api/naskah/lambang');
  const lihat = async (isi: Buffer | null) =>
    (
      await rumah.klien.ortala.post('/api/naskah/lambang/pratinjau', {
        isi: isi === null ? null : isi.toString('base64'),
      })
    ).json().halaman[0];
  expect(await lihat(BARU)).toContain('data:image/png');
  expect(await lihat(null)).not.toContain('data:image/png');
  expect(await baca('ortala', '/api/naskah/lambang')).toEqual(sebelum);
});

test('yang ditolak: hari lewat, gambar yang tidak dapat dicetak, SVG, bukan ortala; instansi lain tidak melihatnya', async () => {
  const rusak = Buffer.from(LAMBANG);
  rusak.fill(0x55, rusak.indexOf('IDAT') + 6, rusak.indexOf('IEND') - 8);
  const jawab = [
    await pasang(LAMBANG, '2026-03-01'),
    await pasang(rusak),
    await pasang(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    await pasang(LAMBANG, HARI, 'sdm'),
  ];
  expect(jawab.map((j) => j.json().kode)).toEqual([
    'lambang/hari-lewat',
    'lambang/tak-tercetak',
    'lambang/svg',
    'naskah/templat-tanpa-hak',
  ]);
  await pasang(LAMBANG);
  const { rows } = await sql<{ jumlah: number }>`select count(*)::int as jumlah from naskah.lambang l
    where l.instansi_id <> (select instansi_id from naskah.lambang limit 1)`.execute(rumah.basis.db);
  expect(rows[0]?.jumlah).toBe(0);
});

import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { ORANG } from '../kernel/rumah-uji.ts';
import { gandakanBerkas } from './banyak-berkas.ts';

let rumah: RumahLengkap;
let asal: string;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
  asal = await rumah.ajukan('pemohon', 'Peta jalan');
  await rumah.ajukan('luar', 'Dalam unit');
  await rumah.ajukan('asing', 'Milik instansi lain');
  await gandakanBerkas(rumah.basis.db, asal, 300);
});
afterAll(() => rumah.tutup());

const EKON = 'permenko-ekon-1-2025';
const mulai = (isi: object = { peraturan: EKON }) => rumah.klien.ortala.post('/api/regulasi/uji-coba', isi);
const baca = async (url: string) => (await rumah.klien.ortala.get(`/api/regulasi/uji-coba${url}`)).json();
const tunggu = async (id: string) => {
  for (;;) {
    const u = await baca(`/${id}`);
    if (u.keadaan !== 'berjalan') return u;
    await setTimeout(20);
  }
};
/** Everything that a dossier consists of, as one value. */
const sidik = async () => {
  const tabel = ['alur.berkas', 'alur.tindakan', 'alur.pihak', 'alur.pewaktu', 'naskah.surat', 'penugasan.penugasan'];
  const isi = [];
  for (const t of tabel)
    isi.push(
      await sql`select md5(string_agg(x::text, '' order by x::text)) as s from ${sql.raw(t)} x`.execute(rumah.basis.db),
    );
  return isi.map((h) => h.rows);
};

describe('uji coba atas semua berkas instansi', () => {
  let id: string;

  test('berjalan di latar, menghitung tiap berkas sekali, dan tidak mengubah apa pun', async () => {
    const sebelum = await sidik();
    const jawab = await mulai();
    expect(jawab.statusCode).toBe(201);
    expect(jawab.json()).toMatchObject({ keadaan: 'berjalan', jumlah: 302, diuji: 0, oleh: 'Olla Organisasi' });
    id = jawab.json().id;
    const akhir = await tunggu(id);
    expect(akhir).toMatchObject({
      keadaan: 'selesai',
      diuji: 302,
      putusan: { ditolak: 0, diperingatkan: 302, berbeda: 0, 'tak-teruji': 0, sama: 0 },
      jenis: { diperingatkan: 302, penyetuju: 301, naskah: 302, 'penanda-tangan': 301 },
    });
    expect(akhir.aturan[0]).toMatchObject({ id: 'ajukan.perorangan', jumlah: 301 });
    expect(akhir.aturan[0].dasar[0]).toMatchObject({ peraturan: EKON });
    expect(await sidik()).toEqual(sebelum);
  });

  test('hasilnya berhalaman, dapat disaring, dan menyebut ketentuan; yang bukan pihak tidak membuka berkasnya', async () => {
    const satu = await baca(`/${id}/berkas?batas=200`);
    const dua = await baca(`/${id}/berkas?batas=200&kursor=${satu.kursor}`);
    expect([satu.butir.length, dua.butir.length, dua.kursor]).toEqual([200, 102, null]);
    expect(new Set([...satu.butir, ...dua.butir].map((b) => b.id)).size).toBe(302);
    const [butir] = (await baca(`/${id}/berkas?aturan=tetapkan.perorangan`)).butir;
    expect(butir).toMatchObject({ perihal: 'Dalam unit', putusan: 'diperingatkan', terbuka: true }); // she is the one wanted
    expect(satu.butir.find((b: { perihal: string }) => b.perihal.startsWith('Peta')).terbuka).toBe(false);
    expect((await baca(`/${id}/berkas?putusan=ditolak`)).butir).toEqual([]);
    const auditor = await rumah.klien.auditor.get(`/api/regulasi/uji-coba/${id}/berkas`);
    expect(auditor.statusCode).toBe(403);
  });

  test.each(['csv', 'xlsx'])('diunduh sebagai %s', async (format) => {
    const jawab = await rumah.klien.admin.get(`/api/regulasi/uji-coba/${id}/ekspor?format=${format}`);
    expect(jawab.statusCode).toBe(200);
    if (format === 'csv') expect(jawab.body.split('\r\n')).toHaveLength(304);
    if (format === 'csv') expect(jawab.body).toContain('"Surat penugasan → Surat Tugas'.slice(1));
  });

  test('satu instansi satu uji coba; dihentikan di tengah; hasilnya tetap terbaca', async () => {
    const pertama = (await mulai({ peraturan: 'ranpermenko-infra', termasukSelesai: true })).json();
    expect((await mulai()).json()).toMatchObject({ kode: 'regulasi/uji-coba-berjalan' });
    const henti = await rumah.klien.admin.post(`/api/regulasi/uji-coba/${pertama.id}/henti`);
    expect(henti.json()).toMatchObject({ keadaan: 'dihentikan' });
    const { diuji } = await tunggu(pertama.id);
    expect(diuji).toBeLessThan(302);
    const lagi = await mulai();
    expect(lagi.statusCode).toBe(201);
    await tunggu(lagi.json().id);
  });

  test('peraturan tidak dikenal atau uji coba instansi lain: tidak ada', async () => {
    expect((await mulai({ peraturan: 'tidak-ada' })).statusCode).toBe(404);
    await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
      select instansi_id, gen_random_uuid(), id, 'admin', '2026-01-01', 'uji' from kernel.akun where nip = ${ORANG.kepalaA.nip}`.execute(
      rumah.basis.db,
    );
    expect((await rumah.klien.asing.get('/api/regulasi/uji-coba')).json()).toEqual([]);
    expect((await rumah.klien.asing.get(`/api/regulasi/uji-coba/${id}`)).statusCode).toBe(404);
    expect((await rumah.klien.asing.get(`/api/regulasi/uji-coba/${id}/ekspor?format=csv`)).statusCode).toBe(404);
    expect((await rumah.klien.asing.post(`/api/regulasi/uji-coba/${id}/henti`)).statusCode).toBe(404);
  });

  test('yang prosesnya mati tanpa kabar tidak menghalangi yang berikut', async () => {
    await sql`update regulasi.uji_coba set keadaan = 'berjalan', detak = now() - interval '3 minutes' where id = ${id}`.execute(
      rumah.basis.db,
    );
    const baru = await mulai();
    expect(baru.statusCode).toBe(201);
    expect((await baca(`/${id}`)).keadaan).toBe('gagal');
    await tunggu(baru.json().id);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dirikanAkun } from './akun-uji.ts';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from './instansi-lengkap.ts';
import { SANDI_UJI } from './instansi-uji.ts';
import { bukaRumahLengkap, type RumahLengkap } from './rumah-lengkap.ts';
import { masukkan } from './rumah-uji.ts';

let rumah: RumahLengkap;
const akun: Record<string, string> = {};
beforeAll(async () => {
  rumah = await bukaRumahLengkap({ env: { LOGIN_TRIES_ADDRESS: '10000' } });
  const { rows } = await sql<{ nip: string; id: string }>`select nip, id from kernel.akun`.execute(rumah.basis.db);
  for (const { nip, id } of rows) akun[nip] = id;
}, 180_000);
afterAll(() => rumah?.tutup());

const ALASAN = { alasan: 'Diminta pemiliknya' };
const admin = (url: string, isi: object) => rumah.klien.admin.post(url, isi);
const beri = (nip: string, lain: object = {}) =>
  admin('/api/hak', {
    akun: akun[nip],
    hak: 'spbe',
    sejak: '2026-03-02',
    sampai: null,
    alasan: 'Anggota tim',
    ...lain,
  });
const jejak = async (perbuatan: string) =>
  (
    await sql<{
      rincian: object;
    }>`select rincian from kernel.jejak where perbuatan = ${perbuatan} order by nomor`.execute(rumah.basis.db)
  ).rows;

describe('hak diberikan, bukan diambil', () => {
  test('tidak seorang pun memberi hak kepada dirinya sendiri', async () => {
    const jawab = await beri(ORANG_LENGKAP.admin.nip);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'kernel/diri-sendiri']);
  });

  test('pemberian dan pencabutan berlaku pada permintaan berikutnya, dan tercatat dengan alasannya', async () => {
    const { luar } = rumah.klien;
    const hak = async () => (await luar.get('/api/sesi')).json().hak;
    const { id } = (await beri(ORANG_LENGKAP.luar.nip)).json();
    expect(await hak()).toEqual(['spbe']);
    expect((await beri(ORANG_LENGKAP.luar.nip)).json().kode).toBe('kernel/hak-sudah-ada');
    expect((await admin(`/api/hak/${id}/cabut`, { alasan: 'Tugas selesai' })).statusCode).toBe(204);
    expect(await hak()).toEqual([]);
    expect((await jejak('kernel.hak-diberi')).at(-1)?.rincian).toMatchObject({ hak: 'spbe', alasan: 'Anggota tim' });
    expect((await jejak('kernel.hak-dicabut')).at(-1)?.rincian).toMatchObject({ hak: 'spbe', alasan: 'Tugas selesai' });
  });

  test.each([
    { kasus: 'mundur', isi: { sejak: '2026-03-01' }, kode: 'kernel/sejak-lewat' },
    { kasus: 'terbalik', isi: { sejak: '2026-04-02', sampai: '2026-04-01' }, kode: 'kernel/masa-terbalik' },
  ])('masa $kasus ditolak', async ({ isi, kode }) => {
    expect((await beri(ORANG_LENGKAP.asal.nip, isi)).json().kode).toBe(kode);
  });

  test('hak yang akan datang belum berlaku', async () => {
    expect((await beri(ORANG_LENGKAP.asal.nip, { sejak: '2026-03-05', sampai: '2026-03-05' })).statusCode).toBe(201);
    expect((await rumah.klien.asal.get('/api/sesi')).json().hak).toEqual([]);
  });

  test('administrator terakhir tidak dapat dicabut haknya', async () => {
    const { butir } = (await rumah.klien.admin.get('/api/hak?hak=admin')).json();
    expect((await admin(`/api/hak/${butir[0].id}/cabut`, ALASAN)).json().kode).toBe('kernel/admin-terakhir');
  });

  test('auditor membaca daftarnya dan tidak mengubah apa pun', async () => {
    expect((await rumah.klien.auditor.get('/api/hak')).json().butir.length).toBeGreaterThan(3);
    expect((await rumah.klien.auditor.post('/api/hak', {})).statusCode).toBe(403);
  });
});

describe('akun', () => {
  test('dibuka sekaligus dengan tautan sekali pakai; yang sudah berakun dilewati', async () => {
    const { id } = await dirikanAkun(rumah, INSTANSI_LENGKAP, 7);
    const { rows } = await sql<{
      pegawai: string;
    }>`select pegawai_id as pegawai from kernel.akun where id = ${id}`.execute(rumah.basis.db);
    const pegawai = rows[0]?.pegawai ?? '';
    await sql`delete from kernel.akun where id = ${id}`.execute(rumah.basis.db);
    const calon = (await rumah.klien.admin.get('/api/akun/calon?cari=Sasaran')).json().butir;
    expect(calon.map((c: { id: string }) => c.id)).toEqual([pegawai]);
    const hasil = (await admin('/api/akun', { pegawai: [pegawai, ORANG_LENGKAP.luar.pegawaiId] })).json();
    expect([hasil.tautan.length, hasil.dilewati]).toEqual([1, 1]);
    const tiket = hasil.tautan[0].jalur.split('#')[1];
    const pakai = () =>
      rumah.app.inject({ method: 'POST', url: '/api/sandi/baru', payload: { tiket, sandi: 'payung kereta ungu' } });
    expect([(await pakai()).statusCode, (await pakai()).statusCode]).toEqual([200, 410]);
    const kedua = (await admin('/api/akun', { pegawai: [pegawai] })).json();
    expect([kedua.tautan, kedua.dilewati]).toEqual([[], 1]);
    const { rows: simpanan } = await sql`select isi from kernel.permintaan`.execute(rumah.basis.db);
    expect(JSON.stringify(simpanan)).not.toContain(tiket);
  });

  test('ditutup: sesi dan tautannya mati seketika; dibuka lagi: sandi lama berlaku', async () => {
    const id = akun[ORANG_LENGKAP.ortala.nip];
    const tautan = (await admin(`/api/akun/${id}/tautan`, ALASAN)).json().jalur.split('#')[1];
    expect((await admin(`/api/akun/${id}/tutup`, ALASAN)).statusCode).toBe(204);
    expect((await rumah.klien.ortala.get('/api/sesi')).statusCode).toBe(401);
    const pakai = {
      method: 'POST',
      url: '/api/sandi/baru',
      payload: { tiket: tautan, sandi: 'payung kereta ungu' },
    } as const;
    expect((await rumah.app.inject(pakai)).statusCode).toBe(410);
    expect((await admin(`/api/akun/${id}/buka`, ALASAN)).statusCode).toBe(204);
    expect((await rumah.app.inject(pakai)).statusCode).toBe(410);
    await masukkan(rumah.app, ORANG_LENGKAP.ortala.nip);
  });

  test('administrator tidak menutup akunnya sendiri', async () => {
    expect((await admin(`/api/akun/${akun[ORANG_LENGKAP.admin.nip]}/tutup`, ALASAN)).json().kode).toBe(
      'kernel/diri-sendiri',
    );
  });

  test('akun yang tertahan terlihat dan dilepas', async () => {
    const masuk = (sandi: string) =>
      rumah.app.inject({ method: 'POST', url: '/api/masuk', payload: { nip: ORANG_LENGKAP.asal.nip, sandi } });
    for (let n = 0; n < 4; n++) await masuk('salah-semua');
    expect((await masuk(SANDI_UJI)).statusCode).toBe(429);
    const { butir } = (await rumah.klien.admin.get('/api/akun?keadaan=tertahan')).json();
    expect(butir.map((b: { nip: string }) => b.nip)).toEqual([ORANG_LENGKAP.asal.nip]);
    expect((await admin(`/api/akun/${butir[0].id}/lepas-tahanan`, ALASAN)).statusCode).toBe(204);
    expect((await masuk(SANDI_UJI)).statusCode).toBe(200);
  });
});

test('administrator tidak sampai ke isi: berkas, surat, dan tindakan orang lain tidak ada baginya', async () => {
  const berkas = await rumah.ajukan('pemohon', 'Bukan untuk administrator');
  const surat = (await rumah.klien.pemohon.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].id;
  for (const url of [
    `/api/alur/berkas/${berkas}`,
    `/api/penugasan/${berkas}`,
    `/api/naskah/${surat}`,
    `/api/naskah/${surat}/pdf`,
  ])
    expect([url, (await rumah.klien.admin.get(url)).statusCode]).toEqual([url, 404]);
  for (const url of ['/api/penugasan', '/api/naskah', '/api/alur/tindakan', '/api/alur/berjalan'])
    expect([url, (await rumah.klien.admin.get(url)).json().butir]).toEqual([url, []]);
});

test('hak yang mewajibkan kode kedua tertahan, dan dikatakan sebabnya', async () => {
  await rumah.klien.admin.kirim('PUT', '/api/keamanan/faktor', { wajib: ['admin'] });
  const sesi = (await rumah.klien.admin.get('/api/sesi')).json();
  expect([sesi.hak, sesi.hakTertahan]).toEqual([[], ['admin']]);
  const jawab = await rumah.klien.admin.get('/api/akun');
  expect([jawab.statusCode, jawab.json().kode]).toEqual([403, 'perlu-faktor']);
  expect((await rumah.klien.sdm.get('/api/sesi')).json().hak).toEqual(['sdm']);
  await sql`delete from kernel.keamanan`.execute(rumah.basis.db);
});

test('data saya: isi JSON dan XLSX tanpa rahasia; siapa yang membukanya; perbaikan dijawab pengelola SDM', async () => {
  const { pegawai, penilai, sdm } = rumah.klien;
  await penilai.get(`/api/organisasi/pegawai/${ORANG_LENGKAP.pegawai.pegawaiId}`);
  await sdm.get('/api/organisasi/pegawai?batas=200'); // among others: one record, told to each of them
  const dilihat = (await pegawai.get('/api/saya/dilihat?batas=2')).json().butir;
  expect(dilihat.map((d: { nama: string; perbuatan: string }) => [d.nama, d.perbuatan])).toEqual([
    [ORANG_LENGKAP.sdm.nama, 'organisasi.lihatDaftarPegawai'],
    [ORANG_LENGKAP.penilai.nama, 'organisasi.lihatPegawai'],
  ]);
  const data = await pegawai.get('/api/saya/data/ekspor?format=json');
  expect(Object.keys(data.json()).sort()).toEqual([
    'akun',
    'dataBermasa',
    'foto',
    'hak',
    'jabatan',
    'laporanAtasan',
    'pegawai',
    'penugasan',
    'portofolio',
    'sesi',
    'setelanPemberitahuan',
  ]);
  expect(data.json().pegawai[0].nip).toBe(ORANG_LENGKAP.pegawai.nip);
  expect(data.body).not.toMatch(/argon2|sidik|rahasia/);
  const xlsx = await pegawai.get('/api/saya/data/ekspor?format=xlsx');
  expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const { id } = (await pegawai.post('/api/saya/perbaikan', { isi: 'Gelar belakang saya belum tercatat.' })).json();
  expect((await sdm.get('/api/perbaikan')).json().butir.map((p: { id: string }) => p.id)).toContain(id);
  expect((await sdm.post(`/api/perbaikan/${id}/jawab`, { jawaban: 'Sudah dicatat.' })).statusCode).toBe(204);
  expect((await pegawai.get('/api/saya/perbaikan')).json()[0].jawaban).toBe('Sudah dicatat.');
});

test('sesi di tempat lain diakhiri seketika, sesi ini tetap', async () => {
  const ini = await masukkan(rumah.app, ORANG_LENGKAP.luar.nip);
  const lain = await masukkan(rumah.app, ORANG_LENGKAP.luar.nip);
  const daftar = (await ini.get('/api/saya/sesi')).json() as { id: string; ini: boolean; alamat: string }[];
  expect(daftar.filter((s) => s.ini)).toHaveLength(1);
  expect(daftar[0]?.alamat).toBe('127.0.x.x');
  expect((await ini.post('/api/saya/sesi/keluarkan', {})).json().jumlah).toBe(daftar.length - 1);
  expect([(await ini.get('/api/sesi')).statusCode, (await lain.get('/api/sesi')).statusCode]).toEqual([200, 401]);
});

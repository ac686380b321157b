import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, permohonanUji, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { masukkan, ORANG } from '../kernel/rumah-uji.ts';

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
});
afterAll(() => rumah.tutup());

const EKON = 'permenko-ekon-1-2025';
const HARI = 86_400;
const tetapkan = (isi: object) =>
  rumah.klien.admin.post('/api/regulasi/adopsi', { alasan: 'Keputusan 1/2026', ...isi });
/** Signed in anew: a session does not last until the next day. */
const pagi = (peran: keyof typeof ORANG_LENGKAP) => masukkan(rumah.app, ORANG_LENGKAP[peran].nip);
const kata = async (nip: string = ORANG_LENGKAP.admin.nip) =>
  (await (await masukkan(rumah.app, nip)).get('/api/sesi')).json();

describe('peraturan yang dianut berganti pada harinya', () => {
  test('ditolak dengan sebab: hari lampau, rancangan, jenis instansi lain, tidak dikenal', async () => {
    const kode = async (isi: object) => (await tetapkan(isi)).json().kode;
    expect(await kode({ peraturan: EKON, sejak: '2026-03-01' })).toBe('regulasi/hari-lampau');
    expect(await kode({ peraturan: 'ranpermenko-infra', sejak: '2026-03-03' })).toBe('regulasi/rancangan');
    expect(await kode({ peraturan: 'pergub-banten-19-2023', sejak: '2026-03-03' })).toBe('regulasi/jenis-instansi');
    expect(await kode({ peraturan: 'permenpanrb-7-2022', sejak: '2026-03-03' })).toBe('regulasi/sudah-dianut');
    expect(await kode({ peraturan: 'tidak-ada', sejak: '2026-03-03' })).toBe('regulasi/tidak-ada');
  });

  test('ditetapkan untuk hari depan, ditarik sebelum harinya, tetap tercatat', async () => {
    const hasil = await tetapkan({ peraturan: EKON, sejak: '2026-03-05' });
    expect(hasil.json().adopsi[0]).toMatchObject({ peraturan: EKON, keadaan: 'akan', oleh: 'Ade Atur' });
    expect((await tetapkan({ peraturan: 'ranpermenko-infra', sejak: '2026-03-05', percobaan: true })).json().kode).toBe(
      'regulasi/hari-terpakai',
    );
    const ditarik = await rumah.klien.ortala.post('/api/regulasi/adopsi/2026-03-05/tarik', { alasan: 'Salah hari' });
    expect(ditarik.json()).toMatchObject({
      adopsi: [{ peraturan: 'permenpanrb-7-2022', keadaan: 'kini' }],
      ditarik: [{ peraturan: EKON, sejak: '2026-03-05', alasan: 'Salah hari', oleh: 'Olla Organisasi' }],
    });
    const { rows } = await sql<{ perbuatan: string }>`
      select perbuatan from kernel.jejak where kamar = 'regulasi' order by nomor`.execute(rumah.basis.db);
    expect(rows.map((r) => r.perbuatan)).toEqual(['regulasi.tetapkanAdopsi', 'regulasi.tarikAdopsi']);
  });

  test('kata di layar berganti pada harinya; berkas berjalan tetap pada peraturan dan gambarnya; instansi lain tidak', async () => {
    const lama = await rumah.ajukan('pemohon', 'Sebelum berganti');
    const sebelum = (await rumah.klien.pemohon.get(`/api/alur/berkas/${lama}`)).json().alur;
    await tetapkan({ peraturan: EKON, sejak: '2026-03-04' });
    rumah.maju(HARI); // 3 March
    expect((await kata()).peraturan.id).toBe('permenpanrb-7-2022');
    rumah.maju(HARI); // 4 March
    expect((await kata()).peraturan.id).toBe(EKON);
    expect((await kata()).istilah).not.toEqual((await kata(ORANG.kepalaA.nip)).istilah);
    expect((await kata(ORANG.kepalaA.nip)).peraturan.id).toBe('permenpanrb-7-2022');
    expect((await (await pagi('pemohon')).get(`/api/alur/berkas/${lama}`)).json().alur).toEqual(sebelum);
    await (await pagi('luar')).post('/api/penugasan', {
      ...permohonanUji('luar', 'Sesudah berganti'),
      alasan: { 'tetapkan.perorangan': 'Tim tidak diperlukan' },
    });
    const { rows } = await sql<{ peraturan: string }>`
      select peraturan from alur.berkas order by dibuka_pada`.execute(rumah.basis.db);
    expect(rows.map((r) => r.peraturan)).toEqual(['permenpanrb-7-2022', EKON]);
  });

  test('yang sudah mulai tidak dapat ditarik', async () => {
    const jawab = await (await pagi('admin')).post('/api/regulasi/adopsi/2026-03-04/tarik', { alasan: 'Terlambat' });
    expect(jawab.json()).toMatchObject({ kode: 'regulasi/sudah-mulai' });
    expect((await (await pagi('admin')).get('/api/regulasi/adopsi')).json().adopsi).toHaveLength(2);
  });
});

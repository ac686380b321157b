import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { masukkan } from '../kernel/rumah-uji.ts';

const { penilai, luar, pegawai, asal } = ORANG_LENGKAP;
const SEHARI = 86_400;

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const plh = (ubah: object = {}) => ({
  posisi: penilai.posisiId,
  pegawai: luar.pegawaiId,
  sebagai: 'plh',
  nomorSurat: 'SP-12/2026',
  tanggalSurat: '2026-03-02',
  sebab: 'Cuti tahunan',
  sejak: '2026-03-02',
  sampai: '2026-03-06',
  ...ubah,
});
const menunggu = async (peran: 'penilai' | 'luar', berkas: string, klien = rumah.klien[peran]) =>
  (await klien.get('/api/alur/tindakan')).json().butir.some((b: { berkas: string }) => b.berkas === berkas);
const putuskan = async (peran: 'penilai' | 'luar', berkas: string) =>
  rumah.klien[peran].post(`/api/alur/tindakan/${await rumah.tindakanTerbuka(berkas)}/putuskan`, {
    pilihan: 'minta-rekomendasi',
  });
const mandat = async (peran: keyof typeof ORANG_LENGKAP, kueri = '') =>
  (await rumah.klien[peran].get(`/api/organisasi/mandat${kueri}`)).json().butir;

describe('keandalan 17: tindakan mengikuti jabatan (UU 30/2014 Pasal 14)', () => {
  let berkas: string;
  let id: string;

  test('sebelum mandat, surat menunggu pejabat definitif', async () => {
    berkas = await rumah.ajukan('pemohon', 'Mandat');
    expect([await menunggu('penilai', berkas), await menunggu('luar', berkas)]).toEqual([true, false]);
  });

  test('begitu mandat Plh tercatat, tindakan yang sama menunggu Plh, dan pejabat yang berhalangan tidak memutus', async () => {
    const jawab = await rumah.klien.sdm.post('/api/organisasi/mandat', plh());
    expect(jawab.statusCode).toBe(201);
    id = jawab.json().id;
    expect([await menunggu('penilai', berkas), await menunggu('luar', berkas)]).toEqual([false, true]);
    expect((await putuskan('penilai', berkas)).statusCode).not.toBe(200);
  });

  test('begitu mandat dicabut, tindakan kembali kepada pejabatnya, dan Plh tidak lagi memutus', async () => {
    const jawab = await rumah.klien.sdm.post(`/api/organisasi/mandat/${id}/cabut`, { alasan: 'Kembali lebih awal' });
    expect(jawab.statusCode).toBe(200);
    expect([await menunggu('penilai', berkas), await menunggu('luar', berkas)]).toEqual([true, false]);
    expect((await putuskan('luar', berkas)).statusCode).not.toBe(200);
    expect((await putuskan('penilai', berkas)).statusCode).toBe(200);
  });

  test('suratnya tetap tercatat, dengan alasan pencabutannya', async () => {
    const [dicabut] = await mandat('sdm', '?keadaan=lalu');
    expect(dicabut).toMatchObject({
      id,
      nomorSurat: 'SP-12/2026',
      keadaan: 'dicabut',
      alasanCabut: 'Kembali lebih awal',
    });
  });
});

describe('siapa yang menetapkan', () => {
  test('atasan penilai memberi mandat atas jabatan yang dinilainya, dan hanya itu yang ditawarkan kepadanya', async () => {
    const tawaran = (await rumah.klien.penilai.get('/api/organisasi/mandat/posisi')).json();
    expect(tawaran.map((p: { id: string }) => p.id)).toContain(pegawai.posisiId);
    expect(tawaran.map((p: { id: string }) => p.id)).not.toContain(luar.posisiId);
    const isi = { ...plh(), posisi: asal.posisiId, pegawai: pegawai.pegawaiId, sejak: '2026-03-04' };
    expect((await rumah.klien.penilai.post('/api/organisasi/mandat', isi)).statusCode).toBe(201);
  });

  test('sebab mandat hanya terbaca oleh yang berkepentingan', async () => {
    const sebab = async (peran: keyof typeof ORANG_LENGKAP) =>
      (await mandat(peran)).find((m: { posisi: { id: string } }) => m.posisi.id === asal.posisiId).sebab;
    expect([await sebab('sdm'), await sebab('penilai'), await sebab('asal'), await sebab('pegawai')]).toEqual(
      Array(4).fill('Cuti tahunan'),
    );
    expect([await sebab('pemohon'), await sebab('admin')]).toEqual([null, null]);
  });

  test('yang sudah ada Plh-nya pada masa itu ditolak dan tidak mengubah apa pun', async () => {
    const sebelum = await mandat('sdm');
    const isi = { ...plh(), posisi: asal.posisiId, pegawai: luar.pegawaiId, sejak: '2026-03-05' };
    const jawab = await rumah.klien.sdm.post('/api/organisasi/mandat', isi);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([409, 'mandat/bertumpuk']);
    expect(await mandat('sdm')).toEqual(sebelum);
  });
});

/** Whether it waits for the absent official, and for her Plh; signed in anew, for days go by. */
const keduanya = async (berkas: string) => [
  await menunggu('penilai', berkas, await masukkan(rumah.app, penilai.nip)),
  await menunggu('luar', berkas, await masukkan(rumah.app, luar.nip)),
];

describe('masa mandat', () => {
  test('mandat yang akan datang berlaku pada harinya dan usai sesudah hari terakhirnya', async () => {
    const berkas = await rumah.ajukan('pemohon', 'Mandat mendatang');
    const isi = plh({ nomorSurat: 'SP-13/2026', sejak: '2026-03-03', sampai: '2026-03-03' });
    expect((await rumah.klien.sdm.post('/api/organisasi/mandat', isi)).statusCode).toBe(201);
    expect(await keduanya(berkas)).toEqual([true, false]);
    rumah.maju(SEHARI);
    expect(await keduanya(berkas)).toEqual([false, true]);
    rumah.maju(SEHARI);
    expect(await keduanya(berkas)).toEqual([true, false]);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP, UNIT_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const { pegawai, penilai, asal, pemohon } = ORANG_LENGKAP;
const ALASAN = 'SK 12/2025 menempatkan saya di bawah Kepala Bagian.';

describe('laporan atasan keliru dan antrean perbaikannya (PANRB-P1-12, PANRB-L-B1-a)', () => {
  let rumah: RumahLengkap;
  beforeAll(async () => {
    rumah = await bukaRumahLengkap();
  });
  afterAll(() => rumah?.tutup());
  beforeEach(async () => {
    const { db } = rumah.basis;
    await sql`delete from kedudukan.laporan`.execute(db);
    await sql`delete from organisasi.kedudukan where posisi_id = ${pegawai.posisiId}`.execute(db);
    await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
      values (${INSTANSI_LENGKAP}, gen_random_uuid(), ${UNIT_LENGKAP.bagianB1}, ${pegawai.posisiId}, ${penilai.posisiId}, '2024-01-01')`.execute(
      db,
    );
  });

  const laporkan = (isi: object = {}) =>
    rumah.klien.pegawai.post('/api/kedudukan/laporan', {
      posisi: pegawai.posisiId,
      penilai: asal.posisiId,
      alasan: ALASAN,
      ...isi,
    });
  const masuk = async (): Promise<string> => {
    const jawab = await laporkan();
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const jawab = (peran: 'sdm' | 'ortala' | 'pemohon', id: string, isi: object) =>
    rumah.klien[peran].post(`/api/kedudukan/laporan/${id}/jawab`, isi);
  const milikSaya = async () => (await rumah.klien.pegawai.get('/api/kedudukan/laporan?untuk=saya')).json().butir[0];
  const atasanPada = async (hari: string) =>
    (await rumah.klien.sdm.get(`/api/organisasi/pegawai/${pegawai.pegawaiId}/kedudukan?pada=${hari}`)).json().jabatan[0]
      .penilai.id;

  test('masuk ke antrean SDM dan ortala; orang lain tidak melihat antrean', async () => {
    await masuk();
    for (const [peran, tindak] of [
      ['sdm', ['perbaiki', 'teruskan', 'tolak']],
      ['ortala', ['teruskan', 'tolak']],
      ['auditor', []],
    ] as const) {
      const antrean = (await rumah.klien[peran].get('/api/kedudukan/laporan')).json();
      expect(antrean).toMatchObject({
        menunggu: 1,
        butir: [{ umur: 0, keadaan: 'masuk', penilaiKini: { id: penilai.posisiId }, tindak }],
      });
    }
    expect((await rumah.klien.luar.get('/api/kedudukan/laporan')).statusCode).toBe(404);
    expect((await rumah.klien.luar.get('/api/kedudukan/laporan?untuk=saya')).json().butir).toEqual([]);
    expect((await rumah.klien.asing.get('/api/kedudukan/laporan?untuk=saya')).json().butir).toEqual([]);
  });

  test('data keliru diperbaiki SDM sejak hari yang lalu: atasan, tanggal, dan jejak mengikutinya', async () => {
    const id = await masuk();
    const isi = { tindak: 'perbaiki', penilai: asal.posisiId, sejak: '2026-02-01', alasan: 'Salah impor.' };
    expect((await jawab('sdm', id, isi)).statusCode).toBe(200);
    expect(await atasanPada('2026-01-31')).toBe(penilai.posisiId);
    expect(await atasanPada('2026-02-01')).toBe(asal.posisiId);
    expect(await milikSaya()).toMatchObject({
      keadaan: 'diperbaiki',
      jawaban: 'Salah impor.',
      penilaiBenar: { id: asal.posisiId },
      berlakuSejak: '2026-02-01',
      dijawabOleh: ORANG_LENGKAP.sdm.nama,
    });
    const { rows } = await sql<{
      perbuatan: string;
    }>`select perbuatan from kernel.jejak where objek = ${id} order by nomor`.execute(rumah.basis.db);
    expect(rows.map((r) => r.perbuatan)).toEqual(['kedudukan.laporkanAtasan', 'kedudukan.jawabLaporan']);
    // the very day on which a stipulation begins can be mended as well
    const lagi = (await laporkan({ penilai: penilai.posisiId })).json().id;
    expect((await jawab('sdm', lagi, { ...isi, penilai: penilai.posisiId })).statusCode).toBe(200);
    expect(await atasanPada('2026-02-01')).toBe(penilai.posisiId);
  });

  test('perlu penetapan: diteruskan ke pimpinan unit, yang usulnya menjawab laporan itu', async () => {
    const id = await masuk();
    expect((await jawab('ortala', id, { tindak: 'teruskan', alasan: 'Perlu keputusan.' })).statusCode).toBe(200);
    const [perlu] = (await rumah.klien.asal.get('/api/kedudukan/laporan?untuk=unit')).json().butir;
    expect(perlu).toMatchObject({ id, keadaan: 'diteruskan', tindak: ['usulkan'] });
    await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
      select instansi_id, gen_random_uuid(), 'PEMBINA_KEPEGAWAIAN', id, '2024-01-01' from organisasi.posisi
      where id = ${ORANG_LENGKAP.penilaiPemohon.posisiId}`.execute(rumah.basis.db);
    const usul = await rumah.klien.asal.post('/api/kedudukan', {
      unit: UNIT_LENGKAP.bagianB1,
      sejak: '2026-04-01',
      isi: {
        dasarKompetensi: 'Telaah hukum',
        bebanKerja: 'Tiga puluh telaah',
        dasarPengecualian: 'Struktur tiga level',
      },
      kelompok: [{ penilai: asal.posisiId, posisi: [pegawai.posisiId] }],
      alasan: { 'kedudukan.usul.level': 'Keadaan lama dipertahankan', 'kedudukan.usul.pola': 'Disesuaikan' },
      laporan: id,
    });
    expect(usul.statusCode, usul.body).toBe(201);
    expect(await milikSaya()).toMatchObject({ keadaan: 'diusulkan', usul: usul.json().id });
  });

  test.each([
    {
      kasus: 'ditolak dengan alasan',
      peran: 'sdm',
      isi: { tindak: 'tolak', alasan: 'Sudah benar.' },
      status: 200,
      kode: undefined,
    },
    {
      kasus: 'tanpa alasan',
      peran: 'sdm',
      isi: { tindak: 'tolak', alasan: ' ' },
      status: 409,
      kode: 'kedudukan/laporan-kurang',
    },
    {
      kasus: 'ortala tidak mengubah data orang',
      peran: 'ortala',
      isi: { tindak: 'perbaiki', penilai: asal.posisiId, sejak: '2026-03-01', alasan: 'x' },
      status: 403,
      kode: 'kedudukan/laporan-bukan-petugas',
    },
    {
      kasus: 'perbaikan hari depan',
      peran: 'sdm',
      isi: { tindak: 'perbaiki', penilai: asal.posisiId, sejak: '2026-03-03', alasan: 'x' },
      status: 409,
      kode: 'kedudukan/laporan-mendatang',
    },
    {
      kasus: 'bukan petugas',
      peran: 'pemohon',
      isi: { tindak: 'tolak', alasan: 'x' },
      status: 404,
      kode: 'kedudukan/laporan-tidak-ada',
    },
  ] as const)('jawaban $kasus → $status', async ({ peran, isi, status, kode }) => {
    const hasil = await jawab(peran, await masuk(), isi);
    expect([hasil.statusCode, hasil.json().kode]).toEqual([status, kode]);
  });

  test('dijawab sekali saja', async () => {
    const id = await masuk();
    await jawab('sdm', id, { tindak: 'tolak', alasan: 'Sudah benar.' });
    expect((await jawab('sdm', id, { tindak: 'tolak', alasan: 'Lagi.' })).json().kode).toBe(
      'kedudukan/laporan-terjawab',
    );
  });

  test.each([
    { kasus: 'jabatan orang lain', isi: { posisi: pemohon.posisiId }, status: 404 },
    { kasus: 'atasan yang sudah tercatat', isi: { penilai: penilai.posisiId }, status: 409 },
    { kasus: 'diri sendiri', isi: { penilai: pegawai.posisiId }, status: 409 },
    { kasus: 'jabatan yang tidak ada', isi: { penilai: '00000000-0000-4000-8000-00000000ffff' }, status: 404 },
  ])('laporan tentang $kasus → $status', async ({ isi, status }) => {
    expect((await laporkan(isi)).statusCode).toBe(status);
  });

  test('satu laporan menunggu bagi satu jabatan', async () => {
    await masuk();
    expect((await laporkan()).json().kode).toBe('kedudukan/laporan-menunggu');
  });
});

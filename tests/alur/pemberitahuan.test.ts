import { randomUUID } from 'node:crypto';
import {
  bukaBerkas,
  pemberitahuanRoutes,
  picuPewaktuJatuhTempo,
  putuskan,
  rapikanPemberitahuan,
  tarikBerkas,
} from '@lincah/server/alur';
import { type BasisDataTerbuka, MasalahHttp, type Pelaku } from '@lincah/server/kernel';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import {
  buatInstansi,
  buatRuang,
  type InstansiUji,
  permohonan,
  SUMBER,
  tindakanTerbuka,
  tunjuk,
} from './instansi-uji.ts';

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
let app: FastifyInstance;
let sebagai: Pelaku;
const ruang = buatRuang();
const cari = () => ruang;

beforeAll(async () => {
  basis = await bukaBasisUji();
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((galat, _, reply) =>
    galat instanceof MasalahHttp ? reply.code(galat.masalah.status).send(galat.masalah) : reply.send(galat),
  );
  app.decorateRequest('db', { getter: () => basis.db });
  app.decorateRequest('pelaku', { getter: () => sebagai });
  const siaran = { alirkan: () => expect.unreachable(), tutup: async () => undefined };
  await app.register(pemberitahuanRoutes({ siaran, bersurel: true }));
});
beforeEach(async () => {
  await sql`truncate alur.gambar cascade`.execute(basis.db); // clocks of the test before would be swept too
  instansi = await buatInstansi(basis.db, randomUUID());
});
afterAll(async () => {
  await app.close();
  await basis.tutup();
});

/** About the leader of the other unit herself, so that two offices stand above the request. */
const permohonanSaya = () => {
  const { pemohon, pimpinan } = instansi.posisi;
  return { ...permohonan(instansi), pokok: { pemohon, pegawai: pimpinan } };
};
const buka = async (): Promise<string> => {
  const pemohon = await instansi.pelaku('pemohon');
  const hasil = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, permohonanSaya(), ruang, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai.id;
};
const putus = async (berkas: string, siapa: string, pilihan: string, alasan?: string) => {
  const { id } = await tindakanTerbuka(instansi, berkas);
  const pelaku = await instansi.pelaku(siapa);
  const isi = { pilihan, alasan, isian: { hari: 9 } };
  const hasil = await instansi.kerja((trx) => putuskan(trx, pelaku, id, isi, cari, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return id;
};
/** Every row, by office and kind, in the order they came. */
const semua = async (): Promise<string[]> => {
  const nama = new Map(Object.entries(instansi.posisi).map(([n, id]) => [id, n]));
  const baris = await instansi.kerja((trx) =>
    trx.selectFrom('alur.pemberitahuan').select(['posisi_id', 'jenis', 'dibaca_pada']).orderBy('urut').execute(),
  );
  return baris.map((b) => `${nama.get(b.posisi_id)}:${b.jenis}${b.dibaca_pada ? ' (dibaca)' : ''}`);
};
const minta = async (siapa: string, url: string, isi?: object, method: 'POST' | 'PUT' = 'POST') => {
  sebagai = await instansi.pelaku(siapa);
  const jawab = await app.inject(isi ? { method, url, payload: isi } : { url });
  return { status: jawab.statusCode, isi: jawab.json() };
};
const jumlah = async (siapa: string) => (await minta(siapa, '/api/alur/pemberitahuan/kini')).isi.jumlah;
const daftar = async (siapa: string, kueri = '') => (await minta(siapa, `/api/alur/pemberitahuan${kueri}`)).isi;

describe('tiap langkah memberi tahu jabatan yang berkepentingan, dalam transaksi langkah itu', () => {
  test('tindakan di meja, tembusan surat, putusan untuk pemohon; yang sudah diputus terhitung dibaca', async () => {
    const berkas = await buka();
    expect(await semua()).toEqual(['pimpinan:tindakan', 'kepala:tembusan']);
    await putus(berkas, 'pimpinan', 'teruskan');
    expect(await semua()).toEqual([
      'pimpinan:tindakan (dibaca)',
      'kepala:tembusan',
      'kepala:tindakan',
      'pemohon:putusan',
    ]);
    const { butir } = await daftar('pemohon');
    expect(butir).toMatchObject([
      {
        jenis: 'putusan',
        isi: { berkas, perihal: 'Permohonan contoh', tugas: { id: 'periksa' }, pilihan: { id: 'teruskan' } },
      },
    ]);
  });

  test('dikembalikan: pemohon menerima tindakannya saja', async () => {
    const berkas = await buka();
    await putus(berkas, 'pimpinan', 'perbaiki', 'Kurang lengkap');
    expect((await semua()).slice(2)).toEqual(['pemohon:tindakan']);
    expect(JSON.stringify(await daftar('pemohon'))).not.toContain('Kurang lengkap');
  });

  test('ditarik: meja yang dikosongkan tahu sebabnya', async () => {
    const berkas = await buka();
    const pemohon = await instansi.pelaku('pemohon');
    await instansi.kerja((trx) => tarikBerkas(trx, pemohon, berkas, 'tidak jadi', cari, SUMBER));
    expect((await semua()).slice(2)).toEqual(['pimpinan:putusan']);
    const putusan = (await daftar('pimpinan')).butir.find((b: { jenis: string }) => b.jenis === 'putusan');
    expect(putusan.isi).toMatchObject({ tugas: null, hasil: 'ditarik' });
  });

  test('tenggat mengingatkan jabatan tindakan dan yang diberi tahu, dan yang diberi tahu boleh melihat berkasnya', async () => {
    const berkas = await buka();
    await putus(berkas, 'pimpinan', 'teruskan');
    await picuPewaktuJatuhTempo(basis.db, new Date('2026-03-06T00:00:00Z'), cari, SUMBER);
    await picuPewaktuJatuhTempo(basis.db, new Date('2026-03-06T00:01:00Z'), cari, SUMBER);
    expect((await semua()).slice(4)).toEqual(['kepala:pengingat', 'pemohon:pengingat']);
    expect((await daftar('pemohon')).butir[0]).toMatchObject({ jenis: 'pengingat', isi: { berkas } });
    await putus(berkas, 'kepala', 'setujui');
    expect((await semua()).slice(4)).toEqual([
      'kepala:pengingat (dibaca)',
      'pemohon:pengingat (dibaca)',
      'pemohon:putusan',
    ]);
  });

  test('perbuatan yang ditolak atau diulang tidak menambah apa pun', async () => {
    const berkas = await buka();
    const id = await putus(berkas, 'pimpinan', 'teruskan');
    const sebelum = await semua();
    const [pimpinan, pemohon] = [await instansi.pelaku('pimpinan'), await instansi.pelaku('pemohon')];
    const lagi = await instansi.kerja((trx) => putuskan(trx, pimpinan, id, { pilihan: 'teruskan' }, cari, SUMBER));
    expect(lagi.sah).toBe(false);
    await instansi
      .kerja(async (trx) => {
        const isi = permohonanSaya();
        await bukaBerkas(trx, pemohon, isi, ruang, SUMBER);
        throw new Error('mati sebelum selesai');
      })
      .catch(() => undefined);
    expect(await semua()).toEqual(sebelum);
  });
});

describe('pemberitahuan mengikuti jabatan', () => {
  test('Plh menerimanya sejak mandatnya berlaku, yang digantikan tidak; sesudahnya kembali', async () => {
    await buka();
    expect([await jumlah('pimpinan'), await jumlah('cadangan')]).toEqual([1, 0]);
    const mandat = { posisi: instansi.posisi.pimpinan, orang: instansi.pegawai.cadangan ?? '' };
    await instansi.kerja((trx) => tunjuk(trx, instansi.id, mandat.posisi, mandat.orang, 'plh'));
    await buka();
    expect([await jumlah('pimpinan'), await jumlah('cadangan')]).toEqual([0, 2]);
    expect((await daftar('pimpinan')).butir).toEqual([]);
    const { butir } = await daftar('cadangan');
    expect(butir.map((b: { sebagai: string }) => b.sebagai)).toEqual(['plh', 'plh']);
    expect((await minta('pimpinan', `/api/alur/pemberitahuan/${butir[0].id}/baca`, {})).status).toBe(404);
    await instansi.kerja((trx) => sql`delete from organisasi.pemangku where sebagai = 'plh'`.execute(trx));
    expect([await jumlah('pimpinan'), await jumlah('cadangan')]).toEqual([2, 0]);
  });

  test('jabatan yang tidak boleh lagi melihat berkas tidak melihat isinya', async () => {
    await buka();
    await sql`delete from alur.pihak where posisi_id = ${instansi.posisi.kepala}`.execute(basis.db);
    const jawab = await daftar('kepala');
    expect(jawab.butir).toMatchObject([{ jenis: 'tembusan', isi: null }]);
    expect(JSON.stringify(jawab)).not.toContain('Permohonan contoh');
  });

  test('instansi lain tidak melihat apa pun', async () => {
    await buka();
    const lain = await buatInstansi(basis.db, randomUUID());
    const { rows } = await lain.kerja((trx) => sql`select from alur.pemberitahuan`.execute(trx));
    expect(rows).toEqual([]);
  });
});

describe('membaca', () => {
  test('halaman demi halaman; satu dibaca, lalu semua', async () => {
    for (let n = 0; n < 3; n++) await buka();
    const pertama = await daftar('pimpinan', '?batas=2');
    const kedua = await daftar('pimpinan', `?batas=2&kursor=${pertama.kursor}`);
    expect([pertama.butir.length, kedua.butir.length, kedua.kursor]).toEqual([2, 1, null]);
    const id = pertama.butir[0].id;
    expect((await minta('lain', `/api/alur/pemberitahuan/${id}/baca`, {})).status).toBe(404);
    expect((await minta('pimpinan', `/api/alur/pemberitahuan/${id}/baca`, {})).status).toBe(200);
    expect([await jumlah('pimpinan'), (await daftar('pimpinan', '?belum=true')).butir.length]).toEqual([2, 2]);
    expect((await minta('pimpinan', '/api/alur/pemberitahuan/baca-semua', {})).isi).toEqual({ jumlah: 2 });
    expect(await jumlah('pimpinan')).toBe(0);
  });

  test('jenis yang tidak ingin dilihat tidak tampil dan tidak dihitung', async () => {
    await buka();
    const { isi } = await minta('kepala', '/api/alur/pemberitahuan/setelan');
    expect(isi).toMatchObject({
      jenis: { tindakan: { layar: true, surel: 'segera' } },
      jamRingkasan: '07:30',
      surel: null,
    });
    const { surel: _, bersurel: __, ...awal } = isi;
    const bisu = { ...awal, jenis: { ...awal.jenis, tembusan: { layar: false, surel: 'tidak' } } };
    expect(await jumlah('kepala')).toBe(1);
    expect(await minta('kepala', '/api/alur/pemberitahuan/setelan', bisu, 'PUT')).toMatchObject({
      status: 200,
      isi: bisu,
    });
    expect([await jumlah('kepala'), (await daftar('kepala')).butir]).toEqual([0, []]);
    const keliru = { ...bisu, jamRingkasan: '21:00' };
    expect(await minta('kepala', '/api/alur/pemberitahuan/setelan', keliru, 'PUT')).toMatchObject({
      status: 422,
      isi: { kode: 'alur/ringkasan-saat-hening' },
    });
  });

  test('yang lama dirapikan: dibaca lewat 90 hari, semuanya lewat setahun', async () => {
    for (let n = 0; n < 2; n++) await buka();
    const [satu] = (await daftar('pimpinan')).butir;
    await minta('pimpinan', `/api/alur/pemberitahuan/${satu.id}/baca`, {});
    expect(await rapikanPemberitahuan(basis.db, new Date('2026-05-30T00:00:00Z'))).toBe(0);
    expect(await rapikanPemberitahuan(basis.db, new Date('2026-06-05T00:00:00Z'))).toBe(1);
    expect(await rapikanPemberitahuan(basis.db, new Date('2027-03-05T00:00:00Z'))).toBe(3);
  });
});

import { randomUUID } from 'node:crypto';
import { bukaBerkas, picuPewaktuJatuhTempo, putuskan } from '@lincah/server/alur';
import { type BasisDataTerbuka, dalamInstansi } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bukaBasisUji } from '../kernel/basis-uji.ts';
import {
  buatInstansi,
  buatRuang,
  type InstansiUji,
  permohonan,
  type Ruang,
  SUMBER,
  tindakanTerbuka,
} from './instansi-uji.ts';

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
let ruang: Ruang;
const cari = () => ruang;
const sapu = (pada: string) => picuPewaktuJatuhTempo(basis.db, new Date(pada), cari, SUMBER);

beforeAll(async () => {
  basis = await bukaBasisUji(['kernel', 'regulasi', 'organisasi', 'alur']);
});
beforeEach(async () => {
  await sql`truncate alur.gambar cascade`.execute(basis.db); // clocks of the test before would be swept too
  instansi = await buatInstansi(basis.db, randomUUID());
  ruang = buatRuang();
});
afterAll(() => basis.tutup());

/** A dossier whose act `putuskan` waits: reminder after three days, taken away after five. */
const tunggu = async (di = instansi): Promise<string> => {
  const pemohon = await di.pelaku('pemohon');
  const dibuka = await di.kerja((trx) => bukaBerkas(trx, pemohon, permohonan(di), ruang, SUMBER));
  if (!dibuka.sah) throw new Error(dibuka.penolakan.kode);
  const { id } = await tindakanTerbuka(di, dibuka.nilai.id);
  const pimpinan = await di.pelaku('pimpinan');
  const isian = { pilihan: 'teruskan', isian: { hari: 9 } };
  const hasil = await di.kerja((trx) => putuskan(trx, pimpinan, id, isian, cari, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return dibuka.nilai.id;
};

const ingatan = (di = instansi) =>
  di.kerja((trx) =>
    trx
      .selectFrom('alur.pemberitahuan')
      .select(['berkas_id', 'posisi_id', 'jenis'])
      .where('jenis', 'in', ['pengingat', 'eskalasi'])
      .orderBy('jenis')
      .execute(),
  );
const hasilBerkas = async (id: string) =>
  (
    await instansi.kerja((trx) =>
      trx.selectFrom('alur.berkas').select('hasil').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  ).hasil;

describe('sapuan pewaktu dengan jam yang tetap (tanggal 5 Maret berakhir pukul 17.00 UTC di Jakarta)', () => {
  test.each([
    { pada: '2026-03-05T16:59:59Z', dipicu: 0, pengingat: 0, hasil: null },
    { pada: '2026-03-05T17:00:00Z', dipicu: 1, pengingat: 2, hasil: null },
    { pada: '2026-03-07T16:59:59Z', dipicu: 1, pengingat: 2, hasil: null },
    { pada: '2026-03-07T17:00:00Z', dipicu: 2, pengingat: 3, hasil: 'kedaluwarsa' },
  ])('$pada → $dipicu dipicu', async ({ pada, dipicu, pengingat, hasil }) => {
    const id = await tunggu();
    expect(await sapu(pada)).toEqual({ dipicu, gagal: [] });
    expect(await ingatan()).toHaveLength(pengingat);
    expect(await hasilBerkas(id)).toBe(hasil);
  });

  test('pengingat sampai kepada jabatan tindakan dan peran yang diberi tahu, sekali saja', async () => {
    const id = await tunggu();
    await sapu('2026-03-06T00:00:00Z');
    expect(await sapu('2026-03-06T00:01:00Z')).toEqual({ dipicu: 0, gagal: [] });
    const terkirim = await ingatan();
    expect(new Set(terkirim.map((i) => i.posisi_id))).toEqual(
      new Set([instansi.posisi.pimpinan, instansi.posisi.pemohon]),
    );
    expect(terkirim.every((i) => i.berkas_id === id && i.jenis === 'pengingat')).toBe(true);
  });

  test('zona waktu instansi menentukan akhir hari', async () => {
    const timur = await buatInstansi(basis.db, 'timur', 'Asia/Jayapura');
    await tunggu(timur);
    expect(await sapu('2026-03-05T14:59:59Z')).toMatchObject({ dipicu: 0 });
    expect(await sapu('2026-03-05T15:00:00Z')).toMatchObject({ dipicu: 1 });
    expect(await ingatan(timur)).toHaveLength(2);
  });

  test('tindakan yang sudah diputus tidak diingatkan lagi', async () => {
    const id = await tunggu();
    const pimpinan = await instansi.pelaku('pimpinan');
    const tindakan = await tindakanTerbuka(instansi, id);
    await instansi.kerja((trx) => putuskan(trx, pimpinan, tindakan.id, { pilihan: 'setujui' }, cari, SUMBER));
    expect(await sapu('2026-04-01T00:00:00Z')).toEqual({ dipicu: 0, gagal: [] });
  });
});

test('keandalan 7: sapuan yang mati di tengah jalan diulang, tiap pengingat terkirim sekali', async () => {
  for (let n = 0; n < 6; n++) await tunggu();
  let ke = 0;
  ruang = { ...ruang, akibat: async () => (++ke === 3 ? Promise.reject(new Error('mati')) : undefined) };
  const pertama = await sapu('2026-03-08T00:00:00Z');
  expect(pertama).toMatchObject({ dipicu: 11, gagal: [{ galat: { message: 'mati' } }] });
  expect(await sapu('2026-03-08T00:01:00Z')).toMatchObject({ dipicu: 1, gagal: [] });
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::integer as n from alur.pemberitahuan where jenis in ('pengingat', 'eskalasi')
    group by berkas_id, posisi_id, jenis`.execute(basis.db);
  expect(rows.map((r) => r.n)).toEqual(Array.from({ length: 18 }, () => 1));
});

test('perkara satu instansi tidak menahan instansi lain', async () => {
  const tetangga = await buatInstansi(basis.db, 'tetangga');
  await tunggu();
  await tunggu(tetangga);
  await dalamInstansi(basis.db, instansi.id, (trx) =>
    trx.updateTable('alur.berkas').set({ keadaan: '{"token":["raib"],"temu":{},"keputusan":{}}' }).execute(),
  );
  const { dipicu, gagal } = await sapu('2026-03-06T00:00:00Z');
  expect([dipicu, gagal.length]).toEqual([1, 1]);
  expect(await ingatan(tetangga)).toHaveLength(2);
});

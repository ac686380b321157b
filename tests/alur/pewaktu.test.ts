import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { bukaBerkas, picuPewaktuJatuhTempo, putuskan } from '@lincah/server/alur';
import { type BasisDataTerbuka, dalamInstansi } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
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
  basis = await bukaBasisUji();
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

describe('keandalan 9: jam dan zona host yang aneh', () => {
  test('jam melompat sehari maju lalu mundur: tiap pengingat sekali, tenggat tidak bergeser', async () => {
    const id = await tunggu();
    const tempo = () =>
      instansi.kerja((trx) => trx.selectFrom('alur.pewaktu').select(['id', 'jatuh_tempo']).orderBy('id').execute());
    const semula = await tempo();
    expect(await sapu('2026-03-05T17:00:00Z')).toMatchObject({ dipicu: 1 });
    expect(await sapu('2026-03-04T17:00:00Z')).toMatchObject({ dipicu: 0 });
    expect(await sapu('2026-03-06T17:00:00Z')).toMatchObject({ dipicu: 0 });
    expect([(await ingatan()).length, await tempo(), await hasilBerkas(id)]).toEqual([2, semula, null]);
  });

  test('diputus dengan jam yang mundur sehari: tidak ada lama yang negatif', async () => {
    const lama = async () => {
      const { rows } = await instansi.kerja((trx) =>
        sql<{ buruk: number }>`select (select count(*)::int from alur.tindakan where ditutup_pada < dibuka_pada)
          + (select count(*)::int from alur.berkas where selesai_pada < dibuka_pada) as buruk`.execute(trx),
      );
      return rows[0]?.buruk;
    };
    const id = await tunggu();
    const kemarin = await instansi.pelaku('pimpinan', {
      sekarang: new Date('2026-03-01T02:00:00Z'),
      hariIni: tanggal('2026-03-01'),
    });
    const tindakan = await tindakanTerbuka(instansi, id);
    const hasil = await instansi.kerja((trx) =>
      putuskan(trx, kemarin, tindakan.id, { pilihan: 'setujui' }, cari, SUMBER),
    );
    expect([hasil.sah, await lama()]).toEqual([true, 0]);
  });

  test.each([
    {
      zona: 'America/New_York',
      sebab: 'jam dimajukan Minggu 8 Maret: harinya 23 jam',
      hari: '2026-03-06',
      tempo: '2026-03-10T04:00:00Z',
    },
    {
      zona: 'America/New_York',
      sebab: 'jam dimundurkan Minggu 1 November: harinya 25 jam',
      hari: '2026-10-30',
      tempo: '2026-11-03T05:00:00Z',
    },
    {
      zona: 'Pacific/Apia',
      sebab: '30 Desember 2011 tidak ada di sana',
      hari: '2011-12-27',
      tempo: '2011-12-30T10:00:00Z',
    },
    { zona: 'Asia/Makassar', sebab: 'tanpa jam musim', hari: '2026-03-02', tempo: '2026-03-05T16:00:00Z' },
  ])(
    '$zona, $sebab: tenggat pada akhir harinya, host dan basis data di zona mana pun',
    async ({ zona, hari, tempo }) => {
      const akhir = async (zonaBasis: string) =>
        basis.db.transaction().execute(async (trx) => {
          await sql`select set_config('timezone', ${zonaBasis}, true)`.execute(trx);
          const { rows } = await sql<{
            t: Date;
          }>`select alur.jatuh_tempo(${hari}::date + 3, null, now(), ${zona}) as t`.execute(trx);
          return rows[0]?.t.toISOString();
        });
      const harap = new Date(tempo).toISOString();
      expect([await akhir('UTC'), await akhir('America/New_York'), await akhir('Pacific/Kiritimati')]).toEqual([
        harap,
        harap,
        harap,
      ]);
    },
  );
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

import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listUnit } from '../bagan.ts';
import { listPegawai } from '../pegawai.ts';
import { pejabatPosisi } from '../pejabat.ts';
import { bukaRuteUji, type RuteUji } from '../uji-rute.ts';
import { findDataPegawai, listMasaData, storeData } from './repository.ts';

let s: RuteUji;
beforeAll(async () => {
  s = await bukaRuteUji();
});
afterAll(() => s.tutup());
beforeEach(() =>
  s.dalam(async (trx) => {
    await sql`delete from organisasi.pegawai_dulu`.execute(trx);
    await sql`update organisasi.pegawai set golongan = 'III/b', berubah = null, nama = 'Siti Nurhaliza Contoh' where id = ${s.id('001')}`.execute(
      trx,
    );
  }),
);

const DATA = { nama: 'Siti Nurhaliza Contoh', gelarBelakang: 'S.E.', status: 'PNS' as const };
const catat = (golongan: string, sejak: string, nama = DATA.nama) =>
  s.dalam((trx) => storeData(trx, s.id('kita'), s.id('001'), { ...DATA, nama, golongan }, tanggal(sejak)));
const golonganPada = (hari: string) =>
  s.dalam(async (trx) => (await findDataPegawai(trx, s.id('001'), tanggal(hari)))?.golongan);
const masa = () =>
  s.dalam(async (trx) =>
    (await listMasaData(trx, s.id('001'))).map((m) => `${m.sejak} ${m.sampai} ${m.pangkat?.match(/\((.+)\)/)?.[1]}`),
  );

test.each([
  { kasus: 'sebelum kenaikan pertama', hari: '2024-03-31', golongan: 'III/b' },
  { kasus: 'harinya', hari: '2024-04-01', golongan: 'III/c' },
  { kasus: 'sehari sebelum yang kedua', hari: '2026-03-31', golongan: 'III/c' },
  { kasus: 'yang kedua, di masa depan', hari: '2027-01-01', golongan: 'III/d' },
])('golongan ditanya pada harinya: $kasus', async ({ hari, golongan }) => {
  await catat('III/c', '2024-04-01');
  await catat('III/d', '2026-04-01');
  expect(await golonganPada(hari)).toBe(golongan);
});

test('urutan pencatatan tidak mengubah riwayat: yang sudah diketahui sesudahnya tetap', async () => {
  await catat('III/d', '2026-04-01');
  await catat('III/c', '2024-04-01');
  await catat('III/a', '2022-04-01');
  const riwayat = [
    '2026-04-01 null III/d',
    '2024-04-01 2026-03-31 III/c',
    '2022-04-01 2024-03-31 III/a',
    'null 2022-03-31 III/b',
  ];
  expect(await masa()).toEqual(riwayat);
  await catat('IV/a', '2024-04-01'); // the same day again replaces that state alone
  expect(await masa()).toEqual(riwayat.map((m) => m.replace('III/c', 'IV/a')));
});

test('jabatan, bagan, dan daftar pegawai menyebut nama dan pangkat pada harinya', async () => {
  await catat('IV/a', '2025-01-01', 'Siti Zahra Contoh');
  const pada = (hari: Tanggal) =>
    s.dalam(async (trx) => {
      const pejabat = (await pejabatPosisi(trx, [s.id('karo')], hari)).get(s.id('karo'))?.pemangku;
      const kotak = (await listUnit(trx, hari)).find((u) => u.kode === 'biro')?.pimpinan?.pemangku;
      const { butir } = await listPegawai(trx, { cari: 'Zahra', batas: 5 }, hari);
      return [pejabat?.nama, pejabat?.pangkat, kotak, butir[0]?.nama];
    });
  const lama = 'Siti Nurhaliza Contoh, S.E.';
  const baru = 'Siti Zahra Contoh, S.E.';
  expect(await pada(tanggal('2024-12-31'))).toEqual([lama, 'Penata Muda Tingkat I (III/b)', lama, lama]);
  expect(await pada(tanggal('2025-01-01'))).toEqual([baru, 'Pembina (IV/a)', baru, baru]);
});

test('dua keadaan pada satu hari ditolak basis data', async () => {
  await catat('III/c', '2024-04-01');
  const kembar = s.dalam((trx) =>
    sql`insert into organisasi.pegawai_dulu select instansi_id, id, nama, gelar_depan, gelar_belakang, status, golongan, pendidikan,
      '2024-03-01', '2024-03-30' from organisasi.pegawai_dulu`.execute(trx),
  );
  await expect(kembar).rejects.toThrow(/pegawai_dulu_tunggal/);
});

test('petugas SDM mencatat kenaikan pangkat; yang lain dan tentang diri sendiri tidak', async () => {
  const { status: _, ...orang } = DATA;
  const isi = { ...orang, golongan: 'III/c', sejak: '2025-02-01', dasar: 'SK-9/2025' };
  const jalan = `pegawai/${s.id('001')}/data`;
  const sdm = await s.sebagai('005');
  expect((await sdm.tulis(jalan, isi)).statusCode).toBe(201);
  const { rows } = await sql<{ objek: string; rincian: object }>`
    select objek, rincian from kernel.jejak where perbuatan = 'organisasi.catatDataPegawai'`.execute(s.basis.db);
  const berganti = { semula: { golongan: 'III/b' }, menjadi: { golongan: 'III/c' } };
  expect(rows).toEqual([{ objek: s.id('001'), rincian: { sejak: '2025-02-01', dasar: 'SK-9/2025', ...berganti } }]);
  expect([await golonganPada('2025-01-31'), await golonganPada('2025-02-01')]).toEqual(['III/b', 'III/c']);
  const lembar = (await sdm.baca(`pegawai/${s.id('001')}?pada=2025-01-31`)).json();
  expect([lembar.pangkat, lembar.data.length]).toEqual(['Penata Muda Tingkat I (III/b)', 2]);
  expect((await sdm.tulis(jalan, isi)).json().kode).toBe('data-pegawai/tidak-berubah');
  expect((await sdm.tulis(`pegawai/${s.id('005')}/data`, isi)).json().kode).toBe('data-pegawai/milik-sendiri');
  const biasa = await s.sebagai('001');
  expect((await biasa.tulis(jalan, isi)).json().kode).toBe('data-pegawai/tanpa-wewenang');
});

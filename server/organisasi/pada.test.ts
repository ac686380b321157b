import { fc, test as sifat } from '@fast-check/vitest';
import { type Tanggal, tambahHari } from '@lincah/domain/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listUnit } from './bagan.ts';
import { bandingkanHari } from './perubahan.ts';
import { bangunStruktur, type StrukturUji } from './uji-struktur.ts';
import { findUnit } from './unit.ts';

let s: StrukturUji;
let model: Model;
beforeAll(async () => {
  s = await bangunStruktur();
  await s.dalam(async (trx) => {
    // a unit of the future, one that ended, and a post that moved
    const unit = { instansi_id: s.id('kita'), jenis: 'unit', induk_id: s.id('biro') };
    await trx
      .insertInto('organisasi.unit')
      .values([
        { ...unit, id: s.id('baru'), kode: 'baru', nama: 'Unit baru', sejak: '2026-01-01' },
        { ...unit, id: s.id('lama'), kode: 'lama', nama: 'Unit lama', sejak: '2023-01-01', sampai: '2024-12-31' },
      ])
      .execute();
    await trx
      .updateTable('organisasi.unit')
      .set({ berubah: '2025-07-01', nama: 'Kelompok baru', induk_id: s.id('bagian') })
      .where('id', '=', s.id('kelompok'))
      .execute();
    await trx
      .insertInto('organisasi.unit_dulu')
      .values({
        instansi_id: s.id('kita'),
        id: s.id('kelompok'),
        nama: 'Unit kelompok',
        jenis: 'unit',
        induk_id: s.id('biro'),
        urutan: 0,
        sejak: '2024-01-01',
        sampai: '2025-06-30',
      })
      .execute();
  });
  model = await s.dalam(async (trx) => ({
    unit: await trx.selectFrom('organisasi.unit').selectAll().execute(),
    dulu: await trx.selectFrom('organisasi.unit_dulu').selectAll().execute(),
    posisi: await trx.selectFrom('organisasi.posisi').selectAll().execute(),
    pemangku: await trx.selectFrom('organisasi.pemangku').selectAll().execute(),
  }));
});
afterAll(() => s.basis.tutup());

type Masa = { sejak: string; sampai: string | null };
type Model = {
  unit: (Masa & { id: string; nama: string; induk_id: string | null })[];
  dulu: (Masa & { id: string; nama: string; induk_id: string | null })[];
  posisi: (Masa & { id: string; unit_id: string; pimpinan: boolean })[];
  pemangku: (Masa & { posisi_id: string; pegawai_id: string; sebagai: string })[];
};

const berlaku = (m: Masa, hari: string) => m.sejak <= hari && (m.sampai === null || hari <= m.sampai);
const bertindak = (posisi: string, hari: string) =>
  ['plh', 'plt', 'definitif'].flatMap((sebagai) =>
    model.pemangku.filter((p) => p.posisi_id === posisi && p.sebagai === sebagai && berlaku(p, hari)),
  )[0];

/** The naive reading: look at every row and keep what counts on the day. */
const baganMenurutModel = (hari: string) =>
  model.unit
    .filter((u) => berlaku(u, hari))
    .map((u) => {
      const { nama, induk_id } = model.dulu.find((d) => d.id === u.id && berlaku(d, hari)) ?? u;
      const posisi = model.posisi.filter((p) => p.unit_id === u.id && berlaku(p, hari));
      const pimpinan = posisi.find((p) => p.pimpinan);
      return {
        id: u.id,
        nama,
        induk: induk_id,
        pimpinan: pimpinan?.id,
        sebagai: (pimpinan && bertindak(pimpinan.id, hari)?.sebagai) ?? null,
        jumlahPosisi: posisi.length,
        lowong: posisi.filter((p) => !bertindak(p.id, hari)).length,
        jumlahPegawai: posisi.filter((p) => (bertindak(p.id, hari)?.sebagai ?? 'plt') !== 'plt').length,
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** First and last days in the model: mistakes live around them. */
const BATAS = ['2024-01-01', '2024-12-31', '2025-03-10', '2025-03-21', '2025-06-30', '2025-09-30', '2026-01-01'];
const hari = fc.oneof(
  fc.integer({ min: 0, max: 1500 }).map((n) => tambahHari('2022-12-01' as Tanggal, n)),
  fc.tuple(fc.constantFrom(...BATAS), fc.integer({ min: -1, max: 1 })).map(([b, n]) => tambahHari(b as Tanggal, n)),
);

describe('menurut keadaan suatu hari', () => {
  sifat.prop([hari], { numRuns: 60 })('bagan sama dengan pembacaan baris demi baris', async (pada) => {
    const bagan = await s.dalam((trx) => listUnit(trx, pada));
    const dibaca = bagan.map(({ id, nama, induk, pimpinan, jumlahPosisi, lowong, jumlahPegawai }) => ({
      ...{ id, nama, induk, pimpinan: pimpinan?.posisi.id, sebagai: pimpinan?.sebagai ?? null },
      ...{ jumlahPosisi, lowong, jumlahPegawai },
    }));
    expect(dibaca.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(baganMenurutModel(pada));
  });

  sifat.prop([hari, hari], { numRuns: 40 })('beda dua hari sama dengan beda kedua bagan', async (a, b) => {
    const [dari, ke] = a <= b ? [a, b] : [b, a];
    const beda = await s.dalam((trx) => bandingkanHari(trx, a, b));
    const [dulu, kelak] = [baganMenurutModel(dari), baganMenurutModel(ke)];
    const tanpa = (x: typeof dulu, y: typeof dulu) => x.filter((u) => !y.some((v) => v.id === u.id)).length;
    const berubah = kelak.filter((u) => dulu.some((v) => v.id === u.id && v.nama !== u.nama)).length;
    expect(beda.unit).toEqual({ mulai: tanpa(kelak, dulu), berakhir: tanpa(dulu, kelak), berubah });
    const pemangku = (x: string, y: string) => model.pemangku.filter((p) => berlaku(p, x) && !berlaku(p, y)).length;
    expect(beda.pemangku).toEqual({ mulai: pemangku(ke, dari), berakhir: pemangku(dari, ke), berubah: 0 });
  });
});

test('rentang kendali: jabatan di unit dan pimpinan unit tepat di bawahnya', async () => {
  const bagan = await s.dalam((trx) => listUnit(trx, s.hari('2025-02-03')));
  const rentang = (nama: string) => bagan.find((u) => u.id === s.id(nama))?.rentang;
  expect(['sekretariat', 'biro', 'bagian', 'kelompok'].map(rentang)).toEqual([1, 2, 1, null]);
});

test('riwayat pimpinan unit: setiap sebutan dengan masanya, yang terbaru lebih dahulu', async () => {
  const unit = await s.dalam((trx) => findUnit(trx, s.id('bagian'), s.hari('2025-08-01')));
  expect(unit?.riwayatPimpinan.map((r) => [r.nama, r.sebagai, r.sejak, r.sampai])).toEqual([
    ['Muhammad Rizky Contoh, S.E.', 'plt', '2025-07-01', '2025-09-30'],
    ['Budi Santoso Contoh, S.E.', 'definitif', '2024-01-01', '2025-06-30'],
  ]);
});

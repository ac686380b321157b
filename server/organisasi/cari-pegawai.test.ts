import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trx } from '../kernel/index.ts';
import { listPegawai } from './pegawai.ts';
import { bangunStruktur, type StrukturUji } from './uji-struktur.ts';

/** Person, post held in 2025, its unit, competences. */
const ORANG = [
  ['Wahyu Hidayat', 'Statistisi Ahli Muda', 'Bidang Perencanaan', ['Pengolahan data (sertifikat 2023)']],
  ['Rina Wahyuni', 'Arsiparis Terampil', 'Bidang Kearsipan', ['Statistika (diklat 2022)', 'Kearsipan']],
  ['Tono Statis', 'Pranata Komputer Ahli Pertama', 'Bidang Perencanaan', []],
  ['Lestari Data', 'Statistisi Ahli Madya', 'Bidang Kearsipan', ['Bahasa Inggris (TOEFL 550)']],
  ['Joko Prasetyo', null, null, ['Pemetaan']],
] as const;

const KODE: Readonly<Record<string, string>> = { 'Bidang Perencanaan': 'BPDX', 'Bidang Kearsipan': 'BPDX.4' };

let s: StrukturUji;
beforeAll(async () => {
  s = await bangunStruktur();
  await s.dalam((trx) => isi(trx, s.id('kita')));
});
afterAll(() => s.basis.tutup());

const isi = async (trx: Trx, instansi_id: string) => {
  const unit = new Map<string, string>();
  const sejak = '2025-01-01';
  for (const [n, [nama, jabatan, namaUnit, kompetensi]] of ORANG.entries()) {
    const orang = { instansi_id, id: randomUUID(), nip: `19910101201501${2000 + n}`, nama, status: 'PNS' };
    await trx
      .insertInto('organisasi.pegawai')
      .values({ ...orang, kompetensi: [...kompetensi] })
      .execute();
    if (!jabatan) continue;
    const unit_id = unit.get(namaUnit) ?? randomUUID();
    if (!unit.has(namaUnit))
      await trx
        .insertInto('organisasi.unit')
        .values({ instansi_id, id: unit_id, kode: KODE[namaUnit] ?? namaUnit, nama: namaUnit, jenis: 'bidang', sejak })
        .execute();
    unit.set(namaUnit, unit_id);
    const posisi = { instansi_id, id: randomUUID(), unit_id, nama: jabatan, jenis: 'fungsional', sejak };
    await trx.insertInto('organisasi.posisi').values(posisi).execute();
    await trx
      .insertInto('organisasi.pemangku')
      .values({
        instansi_id,
        id: randomUUID(),
        posisi_id: posisi.id,
        pegawai_id: orang.id,
        sebagai: 'definitif',
        sejak,
        sampai: '2025-12-31',
      })
      .execute();
  }
};

type Kueri = Partial<Parameters<typeof listPegawai>[1]>;
const cari = async (kueri: Kueri, { hari = '2025-06-01', instansi = 'kita' } = {}) =>
  s.dalam((trx) => listPegawai(trx, { batas: 50, ...kueri }, s.hari(hari)), instansi);
const nama = async (...isian: Parameters<typeof cari>) => (await cari(...isian)).butir.map((g) => g.nama);

describe('yang dicari boleh nama, jabatan hari itu, kompetensi, dan unit', () => {
  test.each([
    { cari: 'statistisi', hasil: ['Lestari Data', 'Wahyu Hidayat', 'Rina Wahyuni', 'Tono Statis'] },
    { cari: 'statistisi ahli muda', hasil: ['Wahyu Hidayat'] },
    { cari: 'statistisi data', hasil: ['Lestari Data', 'Wahyu Hidayat'] },
    { cari: 'wahyu statistik', hasil: ['Wahyu Hidayat', 'Rina Wahyuni'] },
    { cari: 'kearsipan arsiparis', hasil: ['Rina Wahyuni'] },
    { cari: 'perencanaan pranata', hasil: ['Tono Statis'] },
    { cari: 'toefl', hasil: ['Lestari Data'] },
    { cari: 'pemetaan', hasil: ['Joko Prasetyo'] },
    { cari: 'joko statistisi', hasil: [] },
    { cari: 'bpdx statistisi', hasil: ['Lestari Data', 'Wahyu Hidayat', 'Rina Wahyuni', 'Tono Statis'] },
    { cari: 'BPDX.4 arsiparis', hasil: ['Rina Wahyuni'] },
    { cari: 'bpd', hasil: [] },
    { cari: 'lestari da', hasil: ['Lestari Data', 'Dewi Lestari Contoh, S.E.'] },
  ])('“$cari”: $hasil', async ({ cari, hasil }) => {
    expect(await nama({ cari })).toEqual(hasil);
  });

  test.each([
    { cari: 'statistsi ahli muda', orang: 'Wahyu Hidayat' },
    { cari: 'prnata komputer', orang: 'Tono Statis' },
    { cari: 'pemetan', orang: 'Joko Prasetyo' },
    { cari: 'bahsa ingris', orang: 'Lestari Data' },
    { cari: 'joko prasetio', orang: 'Joko Prasetyo' },
  ])('salah ketik “$cari” menemukan $orang paling dahulu', async ({ cari, orang }) => {
    expect((await nama({ cari }))[0]).toBe(orang);
  });

  test('jabatan yang sudah dilepas tidak ditemukan lagi', async () => {
    expect(await nama({ cari: 'statistisi' }, { hari: '2026-01-01' })).toEqual(['Rina Wahyuni', 'Tono Statis']);
  });

  test.each([
    { cari: 'j', hasil: ['Joko Prasetyo'] },
    { cari: 'wa', hasil: ['Rina Wahyuni', 'Wahyu Hidayat'] },
    { cari: '%', hasil: [] },
    { cari: '_', hasil: [] },
    { cari: '()', hasil: [] },
  ])('“$cari”, pendek: hanya awal nama', async ({ cari, hasil }) => {
    expect(await nama({ cari })).toEqual(hasil);
  });

  test.each(['statistisi', 'wahyu', 'pemetaan', 'j', ''])('“%s” dari instansi lain: kosong', async (cari) => {
    expect(await nama({ cari }, { instansi: 'lain' })).toEqual([]);
  });

  test('halaman demi halaman dalam urutan kedekatan', async () => {
    const urut: string[] = [];
    let kursor: string | null | undefined;
    do {
      const halaman = await cari({ cari: 'statistisi', batas: 1, ...(kursor && { kursor }) });
      urut.push(...halaman.butir.map((g) => g.nama));
      kursor = halaman.kursor;
    } while (kursor);
    expect(urut).toEqual(await nama({ cari: 'statistisi' }));
  });
});

describe('saringan kompetensi menurut namanya, tanpa melihat buktinya', () => {
  test.each([
    { kompetensi: 'Pengolahan data', hasil: ['Wahyu Hidayat'] },
    { kompetensi: 'pengolahan data (sertifikat 2023)', hasil: ['Wahyu Hidayat'] },
    { kompetensi: 'Kearsipan', hasil: ['Rina Wahyuni'] },
    { kompetensi: 'Pengolahan', hasil: [] },
  ])('$kompetensi: $hasil', async ({ kompetensi, hasil }) => {
    expect(await nama({ kompetensi })).toEqual(hasil);
  });
});

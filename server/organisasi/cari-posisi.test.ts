import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cariPosisi, listPosisiPeran, type PeranDicari } from './cari-posisi.ts';
import { bangunStruktur, type StrukturUji } from './uji-struktur.ts';

let s: StrukturUji;
beforeAll(async () => {
  s = await bangunStruktur();
});
afterAll(() => s.basis.tutup());

const nama = (id: string | undefined) => ['sesmen', 'karo', 'kabag', 'analis', 'arsiparis'].find((c) => s.id(c) === id);
const cari = async (peran: Omit<PeranDicari['peran'], 'id'>, posisi: string, hari = '2025-02-01', instansi = 'kita') =>
  nama(
    await s.dalam(
      (trx) => cariPosisi(trx, { peran: { id: 'P', ...peran }, posisi: s.id(posisi) }, s.hari(hari)),
      instansi,
    ),
  );
const tunjuk = (peran: string, posisi: string, sejak: string, sampai: string | null = null) =>
  s.dalam((trx) =>
    trx
      .insertInto('organisasi.penunjukan_peran')
      .values({ instansi_id: s.id('kita'), id: randomUUID(), peran, posisi_id: s.id(posisi), sejak, sampai })
      .execute(),
  );

describe('jabatan sebuah peran', () => {
  test.each([
    { kasus: 'pimpinan unit terdekat', posisi: 'arsiparis', jenis: undefined, jadi: 'kabag' },
    { kasus: 'JPT Pratama di atas unit Administrator', posisi: 'arsiparis', jenis: ['jpt-pratama'], jadi: 'karo' },
    { kasus: 'pimpinan itu sendiri bila jenisnya cocok', posisi: 'karo', jenis: ['jpt-pratama'], jadi: 'karo' },
    {
      kasus: 'salah satu jenis, yang terdekat',
      posisi: 'arsiparis',
      jenis: ['jpt-pratama', 'administrator'],
      jadi: 'kabag',
    },
    { kasus: 'tidak ada jenis itu di atasnya', posisi: 'arsiparis', jenis: ['jpt-madya'], jadi: undefined },
  ])('pimpinan-unit, $kasus: $jadi', async ({ posisi, jenis, jadi }) =>
    expect(await cari({ cara: 'pimpinan-unit', ...(jenis && { ciri: [{ jenis }] }) }, posisi)).toBe(jadi),
  );

  test.each([
    { posisi: 'arsiparis', jadi: 'karo' },
    { posisi: 'analis', jadi: 'sesmen' },
    { posisi: 'karo', jadi: undefined },
    { posisi: 'sesmen', jadi: undefined },
  ])('atasan-penilai dari $posisi: $jadi', async ({ posisi, jadi }) =>
    expect(await cari({ cara: 'atasan-penilai' }, posisi)).toBe(jadi),
  );
});

describe('AMB-03: jabatan yang ditunjuk instansi', () => {
  test.each([
    { kasus: 'tanpa penunjukan dan tanpa bawaan', jenis: [], jenisUnit: [], jadi: undefined },
    { kasus: 'satu-satunya pimpinan unit sejenis', jenis: ['administrator'], jenisUnit: ['unit'], jadi: 'kabag' },
    { kasus: 'jenis pertama yang ada', jenis: ['jpt-madya', 'administrator'], jenisUnit: ['unit'], jadi: 'kabag' },
    { kasus: 'dua calon bukan jawaban', jenis: ['jpt-pratama', 'administrator'], jenisUnit: ['unit'], jadi: undefined },
    { kasus: 'jenis unit lain', jenis: ['administrator'], jenisUnit: ['sekretariat'], jadi: undefined },
  ])('$kasus: $jadi', async ({ jenis, jenisUnit, jadi }) =>
    expect(await cari({ cara: 'ditunjuk', jenis, jenisUnit }, 'analis')).toBe(jadi),
  );

  test('penunjukan berlaku menurut harinya, di atas bawaan', async () => {
    await tunjuk('pyb', 'sesmen', '2025-04-01', '2025-04-30');
    const pyb = { cara: 'ditunjuk', ditunjukSebagai: 'pyb', jenis: ['administrator'], jenisUnit: ['unit'] } as const;
    const hasil = ['2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01'].map((h) => cari(pyb, 'analis', h));
    expect(await Promise.all(hasil)).toEqual(['kabag', 'sesmen', 'sesmen', 'kabag']);
  });

  test('satu hari satu jabatan', async () => {
    await tunjuk('ortala', 'karo', '2025-01-01');
    await expect(tunjuk('ortala', 'kabag', '2025-06-01')).rejects.toThrow('penunjukan_peran_tunggal');
  });

  test('beberapa peran sekaligus; dua peran berbagi satu penunjukan, tiap instansi punyanya sendiri', async () => {
    await tunjuk('tu', 'kabag', '2025-01-01');
    const dicari = (['A', 'B'] as const).map((id) => ({
      peran: { id, cara: 'ditunjuk' as const, ditunjukSebagai: 'tu' },
      posisi: s.id(id === 'A' ? 'karo' : 'analis'),
    }));
    const penilai = { peran: { id: 'C', cara: 'penilai' as const }, posisi: s.id('analis') };
    const hasil = await s.dalam((trx) => listPosisiPeran(trx, [...dicari, penilai], s.hari('2025-02-01')));
    expect([...hasil].map(([id, posisi]) => [id, nama(posisi)])).toEqual([
      ['A', 'kabag'],
      ['B', 'kabag'],
      ['C', 'karo'],
    ]);
    expect(await cari({ cara: 'ditunjuk', ditunjukSebagai: 'tu' }, 'karo', '2025-02-01', 'lain')).toBeUndefined();
  });
});

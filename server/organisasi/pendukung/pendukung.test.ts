import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listUnit } from '../bagan.ts';
import { bukaRuteUji, type RuteUji } from '../uji-rute.ts';

let s: RuteUji;
let asep: string;
beforeAll(async () => {
  s = await bukaRuteUji();
  asep = s.id('asep');
  const baris = [
    [asep, 'TP-1', 'Asep Contoh', 'biro', 'Pengemudi', '2024-01-01', '2024-12-31'],
    [s.id('asep-kini'), 'TP-1', 'Asep Contoh', 'bagian', 'Pengemudi', '2025-01-01', null],
    [s.id('tuti'), 'TP-2', 'Tuti Contoh', 'biro', 'Petugas kebersihan', '2024-06-01', null],
  ] as const;
  for (const [id, nomor, nama, unit, tugas, sejak, sampai] of baris)
    await sql`insert into organisasi.pendukung (instansi_id, id, nomor, nama, unit_id, tugas, sejak, sampai)
      values (${s.id('kita')}, ${id}, ${nomor}, ${nama}, ${s.id(unit)}, ${tugas}, ${sejak}, ${sampai})`.execute(
      s.basis.db,
    );
});
afterAll(() => s.tutup());

const daftar = async (oleh: string, kueri: string) => {
  const { baca } = await s.sebagai(oleh);
  const { butir } = (await baca(`pendukung${kueri}`)).json();
  return butir.map((b: { nama: string; nomor: string | null; unit: { nama: string } }) => [
    b.nama,
    b.nomor,
    b.unit.nama,
  ]);
};

test.each([
  { kasus: 'hari ini', kueri: '', isi: ['Asep Contoh di bagian', 'Tuti Contoh di biro'] },
  { kasus: 'hari yang lalu', kueri: '?pada=2024-07-01', isi: ['Asep Contoh di biro', 'Tuti Contoh di biro'] },
  { kasus: 'sebelum Tuti bekerja', kueri: '?pada=2024-05-31', isi: ['Asep Contoh di biro'] },
  { kasus: 'menurut tugasnya, salah ketik', kueri: '?cari=pengemudii', isi: ['Asep Contoh di bagian'] },
  { kasus: 'kata yang tidak ada', kueri: '?cari=statistisi', isi: [] },
])('daftar tenaga pendukung pada harinya: $kasus', async ({ kueri, isi }) => {
  const baris = await daftar('005', kueri);
  expect(baris.map(([nama, , unit]: string[]) => `${nama} di ${unit?.replace('Unit ', '')}`)).toEqual(isi);
});

test('nomornya tampak bagi petugas SDM dan pimpinan unitnya kini, tidak bagi yang lain', async () => {
  const nomor = async (oleh: string, kueri = '') => (await daftar(oleh, kueri)).map((b: unknown[]) => b[1]);
  expect(await nomor('005')).toEqual(['TP-1', 'TP-2']);
  expect(await nomor('004')).toEqual([null, null]);
  expect(await nomor('001')).toEqual([null, 'TP-2']); // leads the biro
  expect(await nomor('001', '?pada=2024-07-01')).toEqual([null, 'TP-2']); // led Asep then, no longer
});

test('halaman seorang: keadaan pada harinya dan seluruh riwayatnya; di instansi lain tidak ada', async () => {
  const { baca } = await s.sebagai('005');
  const kini = (await baca(`pendukung/${asep}`)).json();
  expect([kini.unit.nama, kini.berlaku, kini.riwayat.length]).toEqual(['Unit bagian', true, 2]);
  const dulu = (await baca(`pendukung/${kini.id}?pada=2024-02-01`)).json();
  expect([dulu.unit.nama, dulu.sampai]).toEqual(['Unit biro', '2024-12-31']);
  expect((await baca(`pendukung/${randomUUID()}`)).statusCode).toBe(404);
});

test('bagan dan halaman unit menyebutnya, terpisah dari pegawai', async () => {
  const { baca } = await s.sebagai('004');
  const biro = (await s.dalam((trx) => listUnit(trx, tanggal('2025-02-03')))).find((u) => u.kode === 'biro');
  expect([biro?.jumlahPendukung, biro?.jumlahPegawai]).toEqual([1, 2]);
  const unit = (await baca(`unit/${s.id('biro')}`)).json();
  expect(unit.pendukung.map((p: { nama: string; tugas: string }) => [p.nama, p.tugas])).toEqual([
    ['Tuti Contoh', 'Petugas kebersihan'],
  ]);
  expect(unit.posisi.some((p: { pemangku: { nama: string } | null }) => p.pemangku?.nama === 'Tuti Contoh')).toBe(
    false,
  );
});

describe('tidak memangku, tidak menandatangani, tidak masuk: basis data pun menolaknya', () => {
  const baris = { instansi: () => s.id('kita'), tuti: () => s.id('tuti') };
  test.each([
    [
      'jabatan pimpinan',
      () => sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
        values (${baris.instansi()}, ${randomUUID()}, ${s.id('sesmen')}, ${baris.tuti()}, 'definitif', '2025-01-01')`,
      /pemangku_instansi_id_pegawai_id_fkey/,
    ],
    [
      'mandat Plh.',
      () => sql`insert into organisasi.mandat (instansi_id, id, posisi_id, pegawai_id, sebagai, nomor_surat, sebab, sejak)
        values (${baris.instansi()}, ${randomUUID()}, ${s.id('karo')}, ${baris.tuti()}, 'plh', 'SP-1', 'cuti', '2025-01-01')`,
      /mandat_instansi_id_pegawai_id_fkey/,
    ],
    [
      'nomor berbentuk NIP',
      () => sql`update organisasi.pendukung set nomor = '197203151998032901' where id = ${baris.tuti()}`,
      /pendukung_nomor_check/,
    ],
    [
      'dua unit pada satu masa',
      () => sql`update organisasi.pendukung set nomor = 'TP-1' where id = ${baris.tuti()}`,
      /pendukung_tunggal/,
    ],
  ])('%s', async (_, perbuatan, sebab) => {
    await expect(perbuatan().execute(s.basis.db)).rejects.toThrow(sebab);
  });
  test('akun: masuk dengan nomornya ditolak seperti orang tak dikenal', async () => {
    const jawab = await s.app.inject({
      method: 'POST',
      url: '/api/masuk',
      payload: { nip: 'TP-2', sandi: 'apa-saja-12' },
    });
    expect([jawab.statusCode >= 400, jawab.cookies]).toEqual([true, []]);
  });
  test('mandat lewat layar ditolak', async () => {
    const { tulis } = await s.sebagai('005');
    const isi = {
      posisi: s.id('karo'),
      pegawai: s.id('tuti'),
      sebagai: 'plh',
      nomorSurat: 'SP-1',
      sebab: 'Cuti',
      sejak: '2025-03-01',
      sampai: '2025-03-02',
    };
    expect((await tulis('mandat', isi)).statusCode).toBeGreaterThanOrEqual(400);
  });
});

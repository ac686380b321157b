import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dirikan } from '../../server/isi-contoh.ts';
import { AKAR, type BasisDataTerbuka } from '../../server/kernel/index.ts';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import { anutDari, bacaPustaka } from '../../server/peraturan.ts';

const BUKU = 'kemenko-contoh.xlsx';
const isi = readFileSync(join(AKAR, 'contoh', BUKU));
const KINI = new Date('2026-01-05T01:00:00Z');

let basis: BasisDataTerbuka;
beforeAll(async () => {
  basis = await bukaBasisUji();
}, 60_000);
afterAll(() => basis?.tutup());

const jumlah = async () => {
  const { rows } = await sql`select (select count(*)::int from kernel.instansi) as instansi,
    (select count(*)::int from organisasi.pegawai) as pegawai, (select count(*)::int from regulasi.adopsi) as adopsi,
    (select count(*) > 0 from kernel.akun) as "berAkun"`.execute(basis.db);
  return rows[0];
};

test('mati di antara impor dan pembukaan akun: tidak ada yang tertinggal, dan mulai berikutnya mendirikan dengan utuh', async () => {
  const anut = anutDari(await bacaPustaka());
  const mati = () => Promise.reject(new Error('listrik padam'));
  await expect(dirikan(basis.db, isi, BUKU, 'Sandi-Uji-1', KINI, anut, mati)).rejects.toThrow('listrik padam');
  expect(await jumlah()).toEqual({ instansi: 0, pegawai: 0, adopsi: 0, berAkun: false });

  await dirikan(basis.db, isi, BUKU, 'Sandi-Uji-1', KINI, anut);
  expect(await jumlah()).toEqual({ instansi: 1, pegawai: 574, adopsi: 1, berAkun: true });
}, 120_000);

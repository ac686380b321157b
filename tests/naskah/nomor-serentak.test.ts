import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataTerbuka, bukaPostgres, dalamInstansi, migrasikan } from '../../server/kernel/index.ts';
import { terbitkan } from '../../server/naskah/index.ts';
import { isiInstansiUji } from '../../server/naskah/uji-naskah.ts';
import { nyalakanPostgres, type PostgresUji } from '../kernel/postgres.ts';

const SERENTAK = 40; // connections, each with a letter under way

let server: PostgresUji;
let basis: BasisDataTerbuka;

beforeAll(async () => {
  server = await nyalakanPostgres();
  await server.buat('naskah');
  basis = bukaPostgres(server.url('naskah'), SERENTAK);
  await migrasikan(basis.db);
});
afterAll(async () => {
  await basis.tutup();
  await server.hentikan();
});

test('uji 14: 100 surat terbit serentak dalam satu seri, sebagian gagal: nomor tunggal dan tanpa lubang', async () => {
  const uji = await isiInstansiUji(basis.db);
  const lain = await isiInstansiUji(basis.db, 'lain');
  const satu = ({ id, pelaku, surat }: typeof uji, gagal: boolean) =>
    dalamInstansi(basis.db, id, async (trx) => {
      const terbit = await terbitkan(trx, pelaku, surat);
      if (gagal) throw new Error('gagal sesudah bernomor');
      return terbit;
    });
  const antrean = [
    ...Array.from({ length: 120 }, (_, i) => () => satu(uji, i % 6 === 5)),
    ...Array.from({ length: 10 }, () => () => satu(lain, false)),
  ];
  const gagal: unknown[] = [];
  const kerja = async () => {
    for (let langkah = antrean.shift(); langkah; langkah = antrean.shift()) await langkah().catch((e) => gagal.push(e));
  };
  await Promise.all(Array.from({ length: SERENTAK }, kerja));
  expect(gagal.map((e) => (e as Error).message)).toEqual(Array(20).fill('gagal sesudah bernomor'));

  const urutan = async (id: string) =>
    dalamInstansi(basis.db, id, (trx) =>
      trx.selectFrom('naskah.surat').select(['urut', 'nomor']).orderBy('urut').execute(),
    );
  const surat = await urutan(uji.id);
  expect(surat.map((s) => s.urut)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  expect(new Set(surat.map((s) => s.nomor)).size).toBe(100);
  expect((await urutan(lain.id)).map((s) => s.urut)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
});

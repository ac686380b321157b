import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BasisDataTerbuka, dalamInstansi } from '../kernel/index.ts';
import { bukaBasisUji } from '../kernel/uji-basis.ts';
import { adopsiBerlaku, kueriAdopsi, storeAdopsi } from './index.ts';

const [kita, mereka] = [randomUUID(), randomUUID()];
let basis: BasisDataTerbuka;
beforeAll(async () => {
  basis = await bukaBasisUji();
  for (const [id, kode] of [
    [kita, 'A'],
    [mereka, 'B'],
  ])
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${id}, ${kode}, 'Uji', 'Uji', 'pusat', 'Jakarta')`.execute(basis.db);
  await dalamInstansi(basis.db, kita, async (trx) => {
    await storeAdopsi(trx, { instansiId: kita, peraturan: 'dasar', sejak: tanggal('2023-01-01') });
    await storeAdopsi(trx, { instansiId: kita, peraturan: 'sendiri', sejak: tanggal('2025-07-01') });
  });
});
afterAll(() => basis.tutup());

describe('peraturan yang dianut pada suatu hari', () => {
  test.each([
    { hari: '2022-12-31', dianut: undefined },
    { hari: '2023-01-01', dianut: 'dasar' },
    { hari: '2025-06-30', dianut: 'dasar' },
    { hari: '2025-07-01', dianut: 'sendiri' },
  ])('$hari → $dianut', async ({ hari, dianut }) => {
    const jawaban = await dalamInstansi(basis.db, kita, (trx) => adopsiBerlaku(trx, tanggal(hari)));
    expect(jawaban).toBe(dianut);
  });
});

test('instansi lain tidak mewarisi adopsi kita', async () =>
  expect(await dalamInstansi(basis.db, mereka, (trx) => adopsiBerlaku(trx, tanggal('2026-01-01')))).toBeUndefined());

test('sebagai bagian kueri lain jawabannya sama', async () => {
  const { rows } = await dalamInstansi(basis.db, kita, (trx) =>
    sql<{ peraturan: string }>`${sql.raw(kueriAdopsi("date '2025-07-01'"))}`.execute(trx),
  );
  expect(rows).toEqual([{ peraturan: 'sendiri' }]);
});

test('adopsi yang penarikannya tidak tercatat tidak dapat dihapus, dan tidak satu pun dapat ditulis ulang', async () => {
  const riwayat = () =>
    dalamInstansi(basis.db, kita, (trx) => sql`select * from regulasi.adopsi order by sejak`.execute(trx));
  const sebelum = (await riwayat()).rows;
  await dalamInstansi(basis.db, kita, (trx) => sql`delete from regulasi.adopsi`.execute(trx));
  expect((await riwayat()).rows).toEqual(sebelum);
  const ubah = dalamInstansi(basis.db, kita, (trx) =>
    sql`update regulasi.adopsi set sejak = '2020-01-01'`.execute(trx),
  );
  await expect(ubah).rejects.toThrow(/permission denied/);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { expect, test } from 'vitest';
import { peraturanPermohonan } from './kasus-permohonan.ts';

/** The lists themselves are run with all other case files: tests/regulasi/kasus.test.ts. */
test('setiap peraturan yang menggambar penunjukan sendiri punya daftar permohonan', async () => {
  const { peraturan } = await bacaSemua(join(AKAR, 'peraturan'));
  const bergambar = peraturan.filter((p) => p.alur.some((a) => a.id.startsWith('penunjukan-')));
  const nasional = peraturan.find((p) => p.induk === undefined)?.id;
  const daftar = readdirSync(import.meta.dirname).filter((b) => /^penunjukan(-.+)?\.kasus\.json$/.test(b));
  expect(daftar.map((b) => peraturanPermohonan(b) ?? nasional).sort()).toEqual(bergambar.map((p) => p.id).sort());
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AKAR } from '../../server/kernel/index.ts';

/** Sources of the server, without tests and migrations. */
const sumber = readdirSync(join(AKAR, 'server'), { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && !f.endsWith('.test.ts') && !f.includes('node_modules'),
);
const memuat = (kata: RegExp): string[] =>
  sumber.filter((f) => kata.test(readFileSync(join(AKAR, 'server', f), 'utf8'))).sort();

test('dinding instansi hanya dipasang di awal transaksi, di awal impor, dan di lorong ke instansi mitra', () => {
  expect(memuat(/set_config\('lincah\.instansi'/)).toEqual([
    'alur/seberang.ts',
    'kernel/transaksi.ts',
    'organisasi/impor/impor-buku.ts',
  ]);
});

test('hanya satu jalan yang menyeberang ke instansi mitra', () => {
  expect(memuat(/alur\.menyeberang/)).toEqual(['alur/seberang.ts']);
});

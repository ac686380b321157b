import { join } from 'node:path';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { expect, test } from 'vitest';
import { bacaKasus, nasional } from './kasus.ts';
import { mutanSyarat } from './mutan-syarat.ts';
import { mutasi } from './mutasi.ts';
import { bagianDiketahui } from './mutasi-laporan.ts';

const BANYAK = 600;
const { peraturan } = await bacaSemua(join(AKAR, 'peraturan'));

/** A sample at even steps; `npm run mutasi-peraturan` takes them all and writes docs/regulasi/mutasi.md. */
test('sekurangnya 95 % peraturan yang dirusak di satu tempat diketahui berkas kasus', { timeout: 60_000 }, () => {
  const nasib = mutasi(peraturan, bacaKasus(nasional(peraturan)), (jumlah) => Math.ceil(jumlah / BANYAK));
  const lolos = nasib.filter((n) => !n.diketahui).map((n) => `${n.peraturan.id} ${n.bagian} ${n.jenis}: ${n.apa}`);
  expect(nasib.length).toBeGreaterThan(BANYAK / 2);
  expect(bagianDiketahui(nasib), lolos.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('tanpa berkas kasus tidak ada yang diketahui', () => {
  expect(bagianDiketahui(mutasi(peraturan, [], (jumlah) => Math.ceil(jumlah / 20)))).toBe(0);
});

test('syarat dirusak di setiap bagiannya', () =>
  expect(mutanSyarat('lama <= 3 and not(x in ["a", "b"])').map((m) => m.syarat)).toEqual([
    'not(lama <= 3 and not(x in ["a", "b"]))',
    'lama <= 3 or not(x in ["a", "b"])',
    'lama <= 3',
    'not(x in ["a", "b"])',
    'lama < 3 and not(x in ["a", "b"])',
    'lama <= 2 and not(x in ["a", "b"])',
    'lama <= 4 and not(x in ["a", "b"])',
    'lama <= 3 and (x in ["a", "b"])',
    'lama <= 3 and not(x in ["b"])',
    'lama <= 3 and not(x in ["a"])',
  ]));

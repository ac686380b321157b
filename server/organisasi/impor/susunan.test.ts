import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AKAR } from '../../kernel/index.ts';
import { bacaSel } from './baca-sel.ts';
import { type Kolom, SUSUNAN } from './susunan.ts';

const kolom = Object.entries(SUSUNAN).flatMap(([lembar, isi]) =>
  isi.map((k: Kolom) => ({ lembar, judul: k.judul, k })),
);

test('petunjuk buku kerja memuat setiap kolom dengan contoh dan wajib tidaknya', () => {
  const petunjuk = readFileSync(join(AKAR, 'docs/organisasi/buku-kerja.md'), 'utf8');
  const hilang = kolom.filter(({ lembar, k }) => {
    const bagian = petunjuk.split(`### ${lembar}`)[1]?.split('\n#')[0] ?? '';
    return !bagian.includes(`| ${k.judul} | ${k.wajib ? 'ya' : 'tidak'} | \`${k.contoh}\` |`);
  });
  expect(hilang.map(({ lembar, judul }) => `${lembar}.${judul}`)).toEqual([]);
});

test.each(kolom)('contoh kolom $lembar.$judul diterima pembacanya', ({ k }) => {
  expect(bacaSel(k.contoh, k)).toMatchObject({ baik: true });
});

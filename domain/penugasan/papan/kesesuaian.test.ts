import { expect, test } from 'vitest';
import { kesesuaian } from './kesesuaian.ts';

test.each([
  ['semua dimiliki, ejaan huruf besar diabaikan', ['Statistika'], ['statistika  '], 100, []],
  ['setengahnya', ['Statistika', 'Hukum laut'], ['Statistika'], 50, ['Hukum laut']],
  ['dua dari tiga dibulatkan ke bawah', ['A', 'B', 'C'], ['A', 'B'], 66, ['C']],
  ['tidak ada yang sama', ['Statistika'], ['Hukum laut'], 0, ['Statistika']],
  ['kebutuhan tanpa kompetensi', [], ['Statistika'], 0, []],
])('%s', (_, dicari, punya, nilai, belum) => {
  expect(kesesuaian({ kompetensi: dicari, jenjang: '' }, { kompetensi: punya, jenjang: '' })).toMatchObject({
    nilai,
    belum,
  });
});

test.each([
  ['Ahli Muda', 'ahli-muda', true],
  ['Ahli Muda', 'ahli-madya', false],
  ['Ahli Muda', '', false],
  ['', 'ahli-muda', null],
])('jenjang diminta “%s”, dipangku “%s”', (diminta, dipangku, sesuai) => {
  const hasil = kesesuaian({ kompetensi: [], jenjang: diminta }, { kompetensi: [], jenjang: dipangku });
  expect(hasil.jenjangSesuai).toBe(sesuai);
});

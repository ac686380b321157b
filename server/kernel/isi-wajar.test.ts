import { describe, expect, test } from 'vitest';
import { periksaIsi } from './isi-wajar.ts';

const dalam = (n: number): unknown => JSON.parse(`${'['.repeat(n)}1${']'.repeat(n)}`);

describe('isi permintaan yang wajar diterima', () => {
  test.each([
    ['tanpa isi', undefined],
    ['kosong', null],
    ['angka', 1],
    ['emoji dan aksara empat bita', { perihal: '👩‍👩‍👧‍👦 𠮷' }],
    ['larik di dalam isian', { a: [{ b: 'c' }] }],
    ['60 lapis', dalam(60)],
  ])('%s', (_, isi) => expect(() => periksaIsi(isi)).not.toThrow());
});

describe('yang tidak dapat disimpan ditolak', () => {
  test.each([
    ['bita nol', { a: 'x\u0000' }, 'tanda-terlarang'],
    ['separuh pasangan di depan', { a: '\ud83d' }, 'tanda-terlarang'],
    ['separuh pasangan di belakang, jauh di dalam', [[{ b: ['\udc00'] }]], 'tanda-terlarang'],
    ['nama isian', { '\ud800': 1 }, 'tanda-terlarang'],
    ['65 lapis', dalam(65), 'tidak-terbaca'],
    ['seratus ribu lapis', dalam(100_000), 'tidak-terbaca'],
  ])('%s', (_, isi, kode) => expect(() => periksaIsi(isi)).toThrow(kode));
});

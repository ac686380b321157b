import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { daftarBerkas } from './rumah.ts';

// Written in pieces, so that this file does not find itself.
const TERLARANG: Record<string, { pola: RegExp; di: RegExp }> = {
  'alamat di mesin seseorang': { pola: /(^|[\s'"`(])\/(work|home|root|farm|Users)\/\w/, di: /./ },
  'alamat penyedia paket': { pola: new RegExp(['regis', 'try\\.[a-z]+\\.(org|com)'].join('')), di: /./ },
  'uji yang dilewati atau disendirikan': {
    pola: /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fixme|fails)\b/,
    di: /\.(test|perjalanan)\.tsx?$/,
  },
  'pekerjaan yang ditinggalkan di kode': {
    pola: new RegExp(`\\b(${['TO', 'DO|FIX', 'ME|HA', 'CK'].join('')})\\b`),
    di: /\.(tsx?|mjs|sql|css)$/,
  },
  'pemeriksaan yang dibungkam': { pola: new RegExp(`@ts-(${'ignore'}|${'nocheck'})`), di: /\.(tsx?|mjs)$/ },
};

const BUKAN_TEKS = /\.(png|jpg|ico|woff2?|ttf|otf|xlsx|pdf|br|gz)$|^LICENSE$/;
const semua = daftarBerkas('.')
  .filter((berkas) => !BUKAN_TEKS.test(berkas))
  .map((berkas) => ({ berkas, baris: readFileSync(berkas, 'utf8').split('\n') }));

describe('tidak ada di dalam berkas kita', () => {
  test.each(Object.entries(TERLARANG))('%s', (_, { pola, di }) => {
    const temuan = semua
      .filter(({ berkas }) => di.test(berkas))
      .flatMap(({ berkas, baris }) =>
        baris.flatMap((b, n) => (pola.test(b) ? [`${berkas}:${n + 1} ${b.trim().slice(0, 120)}`] : [])),
      );
    expect(temuan, temuan.join('\n')).toEqual([]);
  });
});

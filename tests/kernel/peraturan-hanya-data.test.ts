import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daftarBerkas } from './rumah.ts';

const idPeraturan = readdirSync('peraturan', { withFileTypes: true })
  .filter((isi) => isi.isDirectory())
  .map((isi) => isi.name);

const TERLARANG = [
  ...idPeraturan.map((id) => new RegExp(id.replaceAll('-', '[-_ ]'), 'i')),
  /\b(ran)?per(men|gub|pres|ka)[a-z]*/i,
  /\b(panrb|banten|kemenko|ekon)\b/i,
  /\bgambar ([0-9]+|[A-G])\b/i,
  /\bpasal [0-9]+/i,
];

const KOMENTAR = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$|^\s*--.*$/gm;

const sumber = ['domain', 'server', 'web']
  .flatMap(daftarBerkas)
  .filter((b) => /\.(tsx?|mjs|sql|html|css)$/.test(b) && !/\.test\.tsx?$|(^|\/)uji-[^/]*$/.test(b));

test('tidak ada nama peraturan, instansi atau gambar di dalam kode: peraturan adalah data', () => {
  const temuan = sumber.flatMap((berkas) =>
    readFileSync(berkas, 'utf8')
      .replace(KOMENTAR, (komentar) => komentar.replace(/[^\n]/g, ' '))
      .split('\n')
      .flatMap((baris, n) =>
        TERLARANG.some((pola) => pola.test(baris)) ? [`${berkas}:${n + 1} ${baris.trim()}`] : [],
      ),
  );
  expect(temuan, temuan.join('\n')).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daftarBerkas } from './rumah.ts';

const folder = readdirSync('peraturan', { withFileTypes: true })
  .filter((isi) => isi.isDirectory())
  .map((isi) => isi.name);

const baca = (...jalur: string[]) => readFileSync(join('peraturan', ...jalur), 'utf8');

/** A text as code might spell it: any case, any mark between its words. */
const ejaan = (teks: string) =>
  new RegExp(
    `(?<![a-z])${teks
      .trim()
      .split(/[^\p{L}\d]+/u)
      .filter(Boolean)
      .join('[-_ /.]*')}(?![a-z])`,
    'i',
  );

/** What each regulation says of itself: its id, number, titles in both languages, issuer, and the beginning of its provisions' ids. */
const namaPeraturan = folder.flatMap((id) => {
  const kepala = baca(id, 'peraturan.yaml');
  const isian = [...kepala.matchAll(/^ *(?:nomor|penerbit|id|en): *(.+)$/gm)].map(([, isi = '']) => isi);
  const ketentuan = [...baca(id, 'ketentuan.yaml').matchAll(/^- id: ([A-Z]+)-/gm)].map(([, awal = '']) => awal);
  return [...new Set([id, ...isian, ...ketentuan])];
});

/** Names of the sample agencies, long and short. */
const namaInstansi = daftarBerkas('contoh')
  .filter((b) => b.endsWith('.ts'))
  .flatMap((b) => [
    ...readFileSync(b, 'utf8').matchAll(/^ *nama(?:Singkat)?: '([^']*(?:Contoh|Kementerian|Provinsi)[^']*)'/gm),
  ])
  .map(([, nama = '']) => nama);

/** How officials call regulations, agencies and figures, and how the English pages call them. */
const SEBUTAN = [
  /\b(ran)?per(men|gub|pres|kada|wal|bup)[a-z]*/i,
  /\b(ran)?perka\b/i,
  /\b(panrb|menpan|banten|kemenko|kemenko-?ekon|ekon|menko)\b/i,
  /\bnomor [0-9]+ tahun [0-9]{4}/i,
  /\b(regulation|decree) (no\.?|number) ?[0-9]+/i,
  /\b(gambar|figure) ([0-9]+|[A-G])\b/i,
  /\b(pasal|article) [0-9]+/i,
  /\blampiran [IVX]+\b/i,
];

const NAMA = [...new Set([...namaPeraturan, ...namaInstansi])].map(ejaan);
const TERLARANG = [...NAMA, ...SEBUTAN];

/** Invented regulations for tests may have articles and figures; real ones stay out of them too. */
const REKAAN = /(^|\/)(contoh\.ts|uji-naskah\.ts|kenari-dosa\.mjs)$/;

const KOMENTAR = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$|^\s*--.*$/gm;

/** All code that runs outside a test, measurements and what tests stand on included: only tests and their data know a regulation. */
const sumber = ['domain', 'server', 'web', 'bench', 'scripts']
  .flatMap(daftarBerkas)
  .filter((b) => /\.(tsx?|mjs|sql|html|css|json|typ)$/.test(b) && !/\.test\.tsx?$/.test(b));

const menyebut = (baris: string, terlarang = TERLARANG) => terlarang.some((pola) => pola.test(baris));

test('tidak ada nama peraturan, instansi atau gambar di dalam kode: peraturan adalah data', () => {
  const temuan = sumber.flatMap((berkas) =>
    readFileSync(berkas, 'utf8')
      .replace(KOMENTAR, (komentar) => komentar.replace(/[^\n]/g, ' '))
      .split('\n')
      .flatMap((baris, n) =>
        menyebut(baris, REKAAN.test(berkas) ? NAMA : TERLARANG) ? [`${berkas}:${n + 1} ${baris.trim()}`] : [],
      ),
  );
  expect(temuan, temuan.join('\n')).toEqual([]);
});

describe('penjaga mengenali setiap cara menyebut', () => {
  test.each([...new Set([...namaPeraturan, ...namaInstansi])])('%s', (nama) =>
    expect([nama, nama.toLowerCase(), nama.replaceAll(' ', '_')].filter((n) => !menyebut(`const x = '${n}';`))).toEqual(
      [],
    ),
  );
  test.each([
    'Gambar 27',
    'gambar G',
    'Figure 24',
    'Pasal 13 ayat (2)',
    'Article 13',
    'Lampiran II',
    'Permenpan 7',
    'Pergub',
    'Perpres 39',
    'Nomor 7 Tahun 2022',
    'Regulation No. 7',
    'Regulation number 7 of 2022',
    'KemenPANRB PANRB',
  ])('%s', (sebutan) => expect(menyebut(`judul: '${sebutan}'`)).toBe(true));
  test.each([
    'server/naskah/uji-naskah.ts',
    'bench/uji-coba.ts',
    'web/regulasi/uji-coba-page.tsx',
    'domain/tim/contoh.ts',
  ])('%s ikut dibaca', (berkas) => expect(sumber).toContain(berkas));
  test.each(['gambar alur', 'perkara', 'penerbit', 'instansi', 'nomor surat', 'figure of the flow', 'lampiran surat'])(
    '%s boleh',
    (kata) => expect(menyebut(`const x = '${kata}';`)).toBe(false),
  );
});

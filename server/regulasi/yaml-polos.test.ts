import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test as uji } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { AKAR } from '../kernel/index.ts';
import { bacaYamlPolos } from './yaml-polos.ts';

const berkas = ['peraturan', 'tests/regulasi/kelima'].flatMap((akar) =>
  readdirSync(join(AKAR, akar), { recursive: true, encoding: 'utf8' })
    .filter((b) => b.endsWith('.yaml'))
    .map((b) => ({ berkas: b, teks: readFileSync(join(AKAR, akar, b), 'utf8') })),
);

/** What the library reads; undefined where it finds something wrong. */
const pustaka = (teks: string): unknown => {
  try {
    const dokumen = parseDocument(teks, { schema: 'core', uniqueKeys: true, prettyErrors: false });
    return dokumen.errors.length > 0 ? undefined : dokumen.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
};

test.each(berkas)('$berkas: polos, dan terbaca sama dengan yang dibaca pustaka', ({ teks }) => {
  expect(bacaYamlPolos(teks)).toBeDefined();
  expect(bacaYamlPolos(teks)).toEqual(pustaka(teks));
});

test.each([
  'a: 1\nb: -2.5\nc: true\nd: null\ne: 2026-01-31\nf: 12 bulan',
  'a:\n- x\n- y: z\n',
  '- - a\n  - b\n-   c: d\n    e: f',
  'a: # catatan\n  b: "kutip \\"dua\\"\\n\\t" # catatan\n  c: \'it\'\'s\'\n"d e": x#y',
  'a: >-\n  satu\n  # dua\n\n# catatan\nb: x',
  'a: &n { b: [c, "d, e", { f: 1 }] }\ng: *n\nh: &m\n  i: j\nk: *m',
  'a:\n  [\n    { b: c },\n\n    # catatan\n    d,\n  ]',
  'a: {}\nb: []\nc: [x, ]',
])('terbaca sama dengan yang dibaca pustaka: %j', (teks) => {
  expect(bacaYamlPolos(teks)).toBeDefined();
  expect(bacaYamlPolos(teks)).toEqual(pustaka(teks));
});

test.each([
  ['kunci ganda', 'a: 1\na: 2'],
  ['kunci ganda dalam kurung', 'a: { b: 1, b: 2 }'],
  ['rujukan tanpa jangkar', 'a: *b'],
  ['menjorok lebih dalam', 'a: 1\n  b: 2'],
  ['menjorok di antara', '-   a: 1\n  b: 2'],
  ['kutipan tidak ditutup', 'a: "b'],
  ['kurung tidak ditutup', 'a: [b, c'],
  ['sesudah kutipan', 'a: "b" c'],
  ['titik dua di dalam', 'a: b: c'],
  ['teks bersambung', 'a: b\n  c'],
  ['teks berbaris', 'a: |\n  b'],
  ['lipatan yang menjorok', 'a: >-\n  b\n    c'],
  ['lipatan berparagraf', 'a: >-\n  b\n\n  c'],
  ['tag', 'a: !!js/function x'],
  ['gabungan', 'a: &a { b: 1 }\nc:\n  <<: *a'],
  ['dua dokumen', 'a: 1\n---\nb: 2'],
  ['tab', 'a:\tb'],
  ['angka lain', 'a: 0x1F'],
  ['angka lain', 'a: 1e3'],
  ['prototipe', '"__proto__": { a: 1 }'],
  ['kosong', '# catatan'],
  ['satu kata', 'a'],
])('%s: diserahkan kepada pustaka', (_, teks) => expect(bacaYamlPolos(teks)).toBeUndefined());

const SISIPAN =
  '|:|: |- | |  |\n|#| #|"|\'|{|}|[|]|,|, |&a |*a|>-|~|null|1.5|-1|0x1|1e3|.5|!|?|@|%|---|\\|\n  |\n- |\n    |x: y|<<: |2026-01-01'.split(
    '|',
  );
const potongan = fc
  .tuple(fc.constantFrom(...berkas), fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([{ teks }, dari, banyak]) => {
    const baris = teks.split('\n');
    const isi = baris.slice(dari % baris.length, (dari % baris.length) + banyak);
    const kiri = Math.min(...isi.filter((b) => b.trim()).map((b) => b.length - b.trimStart().length));
    return isi.map((b) => b.slice(kiri)).join('\n');
  });
const rusak = fc.tuple(fc.nat(), fc.constantFrom(...SISIPAN), fc.integer({ min: 0, max: 2 }));

uji.prop([potongan, fc.array(rusak, { maxLength: 3 })], { numRuns: 1000 })(
  'potongan peraturan yang dirusak: bila terbaca, sama dengan yang dibaca pustaka',
  (utuh, di) => {
    const teks = di.reduce((t, [letak, sisipan, buang]) => {
      const ke = letak % (t.length + 1);
      return t.slice(0, ke) + sisipan + t.slice(ke + buang);
    }, utuh);
    const kami = bacaYamlPolos(teks);
    if (kami !== undefined) expect([teks, kami]).toEqual([teks, pustaka(teks)]);
  },
);

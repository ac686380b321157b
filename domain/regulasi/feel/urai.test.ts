import { fc, test as uji } from '@fast-check/vitest';
import { parseExpression } from 'feelin';
import { expect, test } from 'vitest';
import type { Pohon } from './pohon.ts';
import { urai } from './urai.ts';
import { uraikan } from './uraikan.ts';

/** Kinds in which the library also keeps each word. */
const BERKATA = new Set(['VariableName', 'PathName', 'Name', 'NumericLiteral', 'DateTimeConstructor']);
type Simpul = ReturnType<typeof parseExpression>['topNode'];

/** The tree that the FEEL library makes of an expression, without the words inside a name or a number. */
const pohonPustaka = (ekspresi: string): Pohon | undefined => {
  const salin = (n: Simpul): Pohon => {
    const anak: Pohon[] = [];
    for (let a = n.firstChild; a; a = a.nextSibling) if (!BERKATA.has(n.name)) anak.push(salin(a));
    return { jenis: n.type.isError ? 'salah' : n.name, teks: ekspresi.slice(n.from, n.to), anak };
  };
  return salin(parseExpression(ekspresi, {}, undefined).topNode).anak[0];
};

test.each([
  'a.b .c = -1.5',
  '- 1 < .5',
  'a - 1 - b * 2 / c + -3 > 1e3',
  'a-b > 1',
  'a = b = c',
  'a between 1 and b + 1 and c or d',
  'a in ["x", "y"] or b',
  'a in ("x", b.c) = true',
  'a in ("x")',
  'a in (["x"]) and b',
  'a in ((1), 2)',
  'a in b.c',
  'a in not(b)',
  '(a in []) or not (b)',
  'if a then b else c and d',
  'a and if b then c else d or e',
  'a + if b then 1 else 2 > 1',
  'some k in c.d satisfies k.x = 1 or k',
  'every k in [1, 2] satisfies (some x in k satisfies x in c) and b',
  'starts  with(a, "b") and list contains(a.b, "c") and string length(a) > 0',
  'a.b(c) and f()',
  'date("2026-01-01") <= date(a)',
  '"a\\"b\\u00e9" = kata_kata or _a1 != null and nullx = true',
  'nama bebas.dua kata > 1 and not a',
  '((a))',
])('pohonnya sama dengan pohon pustaka FEEL: %s', (syarat) => expect(uraikan(syarat)).toEqual(pohonPustaka(syarat)));

test.each([
  ['a and', 6],
  ['', 1],
  ['1 2', 3],
  ['a.in = 1', 3],
  ['[1, 2,]', 7],
  ['a in ()', 7],
  ['"a\\q" = b', 1],
  ['"a\tb" = b', 1],
  ['a // b', 4],
  ['a ** 2 > 1', 4],
  ['@"2026-01-01"', 1],
])('%j: tidak terbaca mulai huruf ke-%i', (syarat, huruf) =>
  expect(() => uraikan(syarat)).toThrow(`tidak terbaca mulai huruf ke-${huruf}:`),
);

const nama = fc.constantFrom('a', 'b.c', 'k', '"x"', '1', '-2', 'true', 'null', 'f(a, b)', '[a, 1]', '("x")', 'not(b)');
const operator = fc.constantFrom('=', '!=', '<', '>=', '+', '-', '*', '/', 'and', 'or', 'in');
const { ungkapan } = fc.letrec<{ ungkapan: string }>((lagi) => ({
  ungkapan: fc.oneof(
    { maxDepth: 3 },
    nama,
    fc.tuple(lagi('ungkapan'), operator, lagi('ungkapan')).map((t) => t.join(' ')),
    lagi('ungkapan').map((u) => `(${u})`),
    fc.tuple(nama, nama, nama).map(([a, b, c]) => `${a} between ${b} and ${c}`),
    fc.tuple(nama, lagi('ungkapan'), lagi('ungkapan')).map(([a, b, c]) => `${a} in (${b}, ${c})`),
    fc.tuple(lagi('ungkapan'), lagi('ungkapan'), nama).map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
    fc.tuple(nama, lagi('ungkapan')).map(([a, b]) => `some k in ${a} satisfies ${b}`),
  ),
}));

uji.prop([ungkapan], { numRuns: 200 })('apa pun yang terbaca, pohonnya sama dengan pohon pustaka', (u) => {
  fc.pre(u.length <= 200);
  expect([u, urai(u)]).toEqual([u, pohonPustaka(u)]);
});

const kata = fc.constantFrom(
  ...'a . b k "x" 1 - + * = <= and or not in between if then else some satisfies ( ) [ ] , true null date'.split(' '),
);
const terbaca = (teks: string) => {
  try {
    return urai(teks);
  } catch {
    return undefined;
  }
};

uji.prop([fc.array(kata, { maxLength: 7 })], { numRuns: 500 })(
  'kata acak: yang terbaca, dibaca pustaka juga',
  (isi) => {
    const teks = isi.join(' ');
    const pohon = terbaca(teks);
    if (pohon) expect([teks, pohon]).toEqual([teks, pohonPustaka(teks)]);
  },
);

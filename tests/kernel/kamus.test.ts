import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pintu } from '../../scripts/pintu-kamar.mjs';
import { kamar } from './rumah.ts';

type Lema = {
  readonly arti: string;
  readonly en: string;
  readonly sumber?: string;
  readonly jangan?: readonly string[];
};

const TEKNIS = new Set('feel find format get is json list parse pola to'.split(' '));
const AWALAN = /^(di|ter|ber|se|pe|me)(?=.{4})/;
const AKHIRAN = /(kan|nya|an|i)$/;

const kamus = (k: string): Record<string, Lema> =>
  existsSync(`docs/${k}/kamus.json`) ? JSON.parse(readFileSync(`docs/${k}/kamus.json`, 'utf8')) : {};

const kata = (nama: string): string[] =>
  nama
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _]/);

/** Words of the root: `terbitkan`, `diterbitkan` and `penerbitan` are one entry. */
const akar = (k: string): string => {
  const tanpaAwalan = k.replace(AWALAN, '');
  const tanpaAkhiran = tanpaAwalan.replace(AKHIRAN, '');
  return tanpaAkhiran.length >= 3 ? tanpaAkhiran : tanpaAwalan;
};

const isiKamus = (k: string) => Object.keys(kamus(k)).flatMap((lema) => lema.toLowerCase().split(/[ -]/));

const kataPintu = (k: string) => pintu(`domain/${k}/index.ts`).flatMap(({ nama }) => kata(nama));

const terjangkau = (k: string) => ['kernel', k, ...(kamar[k] ?? [])];

describe('pintu domain hanya memakai kata kamus', () => {
  test.each(['kernel', ...Object.keys(kamar)])('%s', (k) => {
    const dikenal = new Set([k, ...terjangkau(k).flatMap(isiKamus)].map(akar));
    expect([...new Set(kataPintu(k))].filter((w) => w.length > 2 && !TEKNIS.has(w) && !dikenal.has(akar(w)))).toEqual(
      [],
    );
  });
});

describe('kata yang dihindari tidak dipakai di pintu', () => {
  test.each(['kernel', ...Object.keys(kamar)])('%s', (k) => {
    const lema = new Set(terjangkau(k).flatMap(isiKamus));
    const dihindari = terjangkau(k)
      .flatMap((t) => Object.values(kamus(t)).flatMap((l) => l.jangan ?? []))
      .filter((j) => !lema.has(j.toLowerCase()));
    expect(kataPintu(k).filter((w) => !TEKNIS.has(w) && dihindari.includes(w))).toEqual([]);
  });
});

describe('setiap lema punya arti dan padanan Inggris', () => {
  test.each(['kernel', ...Object.keys(kamar)])('%s', (k) =>
    expect(Object.entries(kamus(k)).filter(([, l]) => !l.arti || !l.en)).toEqual([]),
  );
});

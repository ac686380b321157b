import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kamar, lantai } from './rumah.ts';

const BUKAN_KAMAR = new Set(['node_modules', 'public', 'gambar']); // packages, files served as they are, pictures of the docs
const seharusnya = ['kernel', ...Object.keys(kamar)].sort();
const kamarDi = (l: string) =>
  readdirSync(l, { withFileTypes: true })
    .filter((isi) => isi.isDirectory() && !BUKAN_KAMAR.has(isi.name))
    .map((isi) => isi.name)
    .sort();

describe('setiap lantai punya kamar yang sama', () => {
  test.each([...Object.keys(lantai), 'docs'])('%s', (l) => {
    const ada = kamarDi(l);
    const kurang = seharusnya.filter((k) => !ada.includes(k));
    const lebih = ada.filter((k) => !seharusnya.includes(k));
    expect({ kurang, lebih }).toEqual({ kurang: [], lebih: [] });
  });
});

describe('setiap kamar punya pintu', () => {
  test.each(['domain', 'server', 'web'].flatMap((l) => seharusnya.map((k) => `${l}/${k}`)))('%s', (k) =>
    expect(existsSync(`${k}/index.ts`)).toBe(true),
  );
});

test('peta lorong tidak berputar', () => {
  const jalan = (k: string, jejak: string[] = []): void => {
    if (jejak.includes(k)) throw new Error([...jejak, k].join(' → '));
    for (const tetangga of kamar[k] ?? []) jalan(tetangga, [...jejak, k]);
  };
  for (const k of Object.keys(kamar)) jalan(k);
});

test('lorong hanya menuju kamar yang ada', () =>
  expect(
    Object.values(kamar)
      .flat()
      .filter((k) => !(k in kamar)),
  ).toEqual([]));

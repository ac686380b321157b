import { createHash } from 'node:crypto';
import { type Alur, type Peraturan, susunKitab, susunTahapan, tulisBpmn } from '@lincah/domain/regulasi';
import type { BacaanPeraturan } from './baca-peraturan.ts';

/**
 * Adds to each regulation the drawings that its stages and patterns make together: one for each pattern of its book, for
 * a regulation that says something of stages or patterns itself; the others inherit them. A regulation whose parent is
 * missing or circular is left as it is: the checks say so.
 */
export const lengkapiTahapan = (bacaan: ReadonlyMap<string, BacaanPeraturan>): ReadonlyMap<string, BacaanPeraturan> => {
  const semua = [...bacaan.values()].flatMap((b) => b.peraturan ?? []);
  return new Map([...bacaan].map(([nama, b]) => [nama, lengkapiSatu(b, semua)]));
};

/** The same for one regulation among those it may stand on, itself included or not. */
export const lengkapiSatu = (b: BacaanPeraturan, tetangga: readonly Peraturan[]): BacaanPeraturan => {
  const { peraturan } = b;
  if (!peraturan) return b;
  const gambar = gambarTahapan(peraturan, [...tetangga.filter((p) => p.id !== peraturan.id), peraturan]);
  if (gambar.length === 0) return b;
  const xml = new Map([...b.xml, ...gambar.map((g) => [g.alur.versi, g.xml] as const)]);
  return { ...b, peraturan: { ...peraturan, alur: [...peraturan.alur, ...gambar.map((g) => g.alur)] }, xml };
};

type GambarTahapan = { readonly alur: Alur; readonly xml: () => string };

const gambarTahapan = (peraturan: Peraturan, semua: readonly Peraturan[]): readonly GambarTahapan[] => {
  if (peraturan.tahap.length === 0 && peraturan.pola.length === 0) return [];
  if (!berinduk(peraturan, semua)) return [];
  const kitab = susunKitab(semua, peraturan.id);
  return Object.values(kitab.tahap).flatMap((tahapan) =>
    Object.values(kitab.pola).map((pola) => {
      const lembar = susunTahapan(tahapan, pola, kitab);
      return { alur: { ...lembar.alur, versi: versiLembar(lembar) }, xml: () => tulisBpmn(lembar) };
    }),
  );
};

/** Of all that the drawing is made from: it is drawn only when somebody looks at it or a dossier starts with it. */
const versiLembar = (lembar: ReturnType<typeof susunTahapan>): string =>
  createHash('sha256').update(JSON.stringify(lembar)).digest('hex');

const berinduk = (peraturan: Peraturan, semua: readonly Peraturan[]): boolean => {
  const lewat = new Set<string>();
  for (let p: Peraturan | undefined = peraturan; p; ) {
    if (lewat.has(p.id)) return false;
    lewat.add(p.id);
    const { induk }: Peraturan = p;
    if (!induk) return true;
    p = semua.find((s) => s.id === induk);
  }
  return false;
};

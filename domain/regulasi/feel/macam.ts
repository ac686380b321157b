import { z } from 'zod';
import { GalatFeel, type Pohon } from './pohon.ts';

/** Thrown for a name that the vocabulary does not know. */
export class FaktaAsing extends GalatFeel {}

/** What a part of an expression can be. A text may be one of a few; a group holds facts; `kosong` is null. */
export type Jenis =
  | { readonly macam: 'angka' | 'ya' | 'kosong' }
  | { readonly macam: 'teks'; readonly pilihan?: readonly string[] }
  | { readonly macam: 'daftar'; readonly isi: Jenis }
  | { readonly macam: 'kumpulan'; readonly bentuk: z.ZodObject | z.ZodRecord };
export type Macam = Jenis['macam'];
export const ANGKA: Jenis = { macam: 'angka' };
export const YA: Jenis = { macam: 'ya' };
export const KOSONG: Jenis = { macam: 'kosong' };
const TEKS: Jenis = { macam: 'teks' };

/** Both may stand in one list. */
export const satukan = (a: Jenis, b: Jenis, p: Pohon): Jenis => {
  if (a.macam === 'kosong') return b;
  if (b.macam !== 'kosong' && a.macam !== b.macam) throw bedaJenis(p, a.macam, b.macam);
  if (a.macam !== 'teks' || b.macam !== 'teks') return a;
  return a.pilihan && b.pilihan ? { macam: 'teks', pilihan: [...a.pilihan, ...b.pilihan] } : TEKS;
};

/** Two values that are compared: of one simple kind, and not two choices that can never meet. */
export const sejenis = (a: Jenis, b: Jenis, p: Pohon): Jenis => {
  if (a.macam === 'kosong') return b;
  if (b.macam === 'kosong') return a;
  if (a.macam !== b.macam || a.macam === 'kumpulan' || a.macam === 'daftar') throw bedaJenis(p, a.macam, b.macam);
  if (a.macam !== 'teks' || b.macam !== 'teks') return a;
  if (a.pilihan && b.pilihan) termuat(a.pilihan, b.pilihan, p);
  return TEKS;
};

/** A choice written in the text must be one that the fact knows. */
const termuat = (a: readonly string[], b: readonly string[], p: Pohon): void => {
  const [sempit, luas] = a.length < b.length ? [a, b] : [b, a];
  const asing = sempit.find((x) => !luas.includes(x));
  if (asing !== undefined) throw takPernah(p, asing, luas);
};

/** A fact of a group. Throws FaktaAsing. */
export const dariKumpulan = (bentuk: z.ZodObject | z.ZodRecord, nama: string, p: Pohon): Jenis => {
  if (bentuk instanceof z.ZodRecord) return jenisBentuk(bentuk.valueType as z.ZodType);
  if (!Object.hasOwn(bentuk.shape, nama))
    throw new FaktaAsing(`fakta “${p.teks}” tidak ada`, `fact “${p.teks}” does not exist`);
  return jenisBentuk(bentuk.shape[nama] as z.ZodType);
};

const jenisBentuk = (b: z.ZodType): Jenis => {
  if (b instanceof z.ZodOptional || b instanceof z.ZodNullable) return jenisBentuk(b.unwrap() as z.ZodType);
  if (b instanceof z.ZodObject || b instanceof z.ZodRecord) return { macam: 'kumpulan', bentuk: b };
  if (b instanceof z.ZodArray) return { macam: 'daftar', isi: jenisBentuk(b.element as z.ZodType) };
  if (b instanceof z.ZodEnum) return { macam: 'teks', pilihan: b.options.map(String) };
  if (b instanceof z.ZodNumber) return ANGKA;
  if (b instanceof z.ZodBoolean) return YA;
  return b instanceof z.ZodNull ? KOSONG : TEKS;
};

/** The kind, if it is one of those asked for (null always is). Throws GalatFeel. */
export const harus = (j: Jenis, boleh: readonly Macam[], p: Pohon): Jenis => {
  if (j.macam === 'kosong' || boleh.includes(j.macam)) return j;
  const kata = (bahasa: 'id' | 'en') => boleh.map((m) => SEBUTAN[m][bahasa]).join(bahasa === 'id' ? ' atau ' : ' or ');
  return lempar(
    p,
    `diharapkan ${kata('id')}, bukan ${SEBUTAN[j.macam].id}`,
    `expected ${kata('en')}, not ${SEBUTAN[j.macam].en}`,
  );
};

const SEBUTAN: Readonly<Record<Macam, { readonly id: string; readonly en: string }>> = {
  angka: { id: 'angka', en: 'a number' },
  ya: { id: 'ya atau tidak', en: 'a yes or no' },
  kosong: { id: 'kosong', en: 'nothing' },
  teks: { id: 'teks', en: 'a text' },
  daftar: { id: 'daftar', en: 'a list' },
  kumpulan: { id: 'sekumpulan fakta', en: 'a group of facts' },
};

const bedaJenis = (p: Pohon, a: Macam, b: Macam) =>
  galat(
    p,
    `${SEBUTAN[a].id} tidak dapat dibandingkan dengan ${SEBUTAN[b].id}`,
    `${SEBUTAN[a].en} cannot be compared with ${SEBUTAN[b].en}`,
  );

const takPernah = (p: Pohon, nilai: string, pilihan: readonly string[]) =>
  galat(
    p,
    `tidak pernah “${nilai}”; yang ada: ${pilihan.join(', ')}`,
    `never “${nilai}”; it can be: ${pilihan.join(', ')}`,
  );

const lempar = (...isi: Parameters<typeof galat>): never => {
  throw galat(...isi);
};

const galat = (p: Pohon, id: string, en: string) => new GalatFeel(`“${p.teks}”: ${id}`, `“${p.teks}”: ${en}`);

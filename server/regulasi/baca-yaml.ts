import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Temuan, temuan } from '@lincah/domain/regulasi';
import { CORE_SCHEMA, load } from 'js-yaml';
import type * as Yaml from 'yaml';
import type { Node } from 'yaml';
import type { z } from 'zod';
import { AKAR } from '../kernel/index.ts';

/** A YAML file: its value when it has the wanted shape, its findings, and the line of any path in it. */
export type BacaanYaml<T> = {
  readonly nilai: T | undefined;
  readonly temuan: readonly Temuan[];
  baris(jalur: readonly (string | number)[]): number;
};

const ALIAS = 100;
const DALAM = 20;

/** Reads YAML 1.2 (no own types, at most 100 references, at most 20 levels) and checks its shape. Never throws. */
export const bacaYaml = <T>(berkas: string, teks: string, bentuk: z.ZodType<T>): BacaanYaml<T> => {
  const hasil = bentuk.safeParse(bacaCepat(teks));
  if (!hasil.success) return bacaTeliti(berkas, teks, bentuk);
  let teliti: BacaanYaml<T> | undefined;
  const baris = (jalur: readonly (string | number)[]) => {
    teliti ??= bacaTeliti(berkas, teks, bentuk);
    return teliti.baris(jalur);
  };
  return { nilai: hasil.data, temuan: [], baris };
};

/**
 * The value, five times faster but without lines; undefined when the text is not sound or not plain. Whatever is wrong
 * with it, the precise reader says.
 */
const bacaCepat = (teks: string): unknown => {
  if ((teks.match(RUJUKAN)?.length ?? 0) > ALIAS || indentasiTerdalam(teks) > DALAM) return undefined;
  try {
    const nilai = load(teks, { schema: CORE_SCHEMA }) ?? undefined;
    return luas(nilai, LUAS) > 0 ? nilai : undefined;
  } catch {
    return undefined;
  }
};

const RUJUKAN = /(?:^|[\s,[{:-])\*\S/gm;
const LUAS = 200_000;

/** What is left of an allowance after every part of the value took one, references counted as often as they are used. */
const luas = (nilai: unknown, sisa: number, dalam = 0): number => {
  if (typeof nilai !== 'object' || nilai === null) return sisa - 1;
  if (dalam > DALAM) return 0;
  let tinggal = sisa - 1;
  for (const isi of Object.values(nilai)) {
    if (tinggal <= 0) return 0;
    tinggal = luas(isi, tinggal, dalam + 1);
  }
  return tinggal;
};

const butuh = createRequire(join(AKAR, 'server/package.json'));

/** Loaded when a text asks for it: a start on sound folders never does. */
const pustaka = (): typeof Yaml => butuh('yaml');

const bacaTeliti = <T>(berkas: string, teks: string, bentuk: z.ZodType<T>): BacaanYaml<T> => {
  const { LineCounter, parseDocument } = pustaka();
  const hitung = new LineCounter();
  const salah = (baris: number, pesan: string): BacaanYaml<T> => ({
    nilai: undefined,
    temuan: [takTerbaca({ berkas, baris }, pesan)],
    baris: () => baris,
  });
  if (indentasiTerdalam(teks) > DALAM) return salah(1, `bersarang lebih dari ${DALAM} tingkat`);
  const dokumen = parseDocument(teks, { lineCounter: hitung, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const baris = (jalur: readonly (string | number)[]) => hitung.linePos(awal(dokumen.contents, jalur)).line;
  const [galat] = dokumen.errors;
  if (galat) return salah(hitung.linePos(galat.pos[0]).line, galat.message);
  try {
    const hasil = bentuk.safeParse(dokumen.toJS({ maxAliasCount: ALIAS }) ?? undefined);
    if (hasil.success) return { nilai: hasil.data, temuan: [], baris };
    const temuanBentuk = hasil.error.issues.map((i) => {
      const jalur = i.path as (string | number)[];
      return salahBentuk({ berkas, baris: baris(jalur) }, jalur.join('.'), i.message);
    });
    return { nilai: undefined, temuan: temuanBentuk, baris };
  } catch (galat) {
    return salah(1, (galat as Error).message);
  }
};

/** Offset of the deepest node that the path reaches. */
const awal = (isi: Node | null, jalur: readonly (string | number)[]): number => {
  let letak = isi?.range?.[0] ?? 0;
  let simpul: unknown = isi;
  for (const kunci of jalur) {
    const lanjut = turun(simpul, kunci);
    if (!lanjut?.tanda?.range) return letak;
    letak = lanjut.tanda.range[0];
    simpul = lanjut.isi;
  }
  return letak;
};

/** A step down: the key of a map or the item of a list, which is also where a reader would look. */
const turun = (simpul: unknown, kunci: string | number): { tanda: Node | undefined; isi: unknown } | undefined => {
  const { isCollection, isMap, isScalar } = pustaka();
  if (isMap(simpul)) {
    const pasangan = simpul.items.find((p) => isScalar(p.key) && p.key.value === kunci);
    return pasangan && { tanda: pasangan.key as Node, isi: pasangan.value };
  }
  const isi = isCollection(simpul) ? (simpul.get(kunci, true) as Node | undefined) : undefined;
  return isi && { tanda: isi, isi };
};

/** Upper bound of the nesting, read from the text, so that a bomb is refused before it is parsed. */
const indentasiTerdalam = (teks: string): number => {
  const berderet = (teks.match(/^(?:[ ]*- )+|^ +/gm) ?? []).map((b) => Math.ceil(b.length / 2));
  return berderet.reduce((a, b) => Math.max(a, b), kurungTerdalam(teks));
};

const kurungTerdalam = (teks: string): number => {
  let kini = 0;
  let dalam = 0;
  for (const h of teks.match(/[[\]{}]/g) ?? []) {
    kini += h === '[' || h === '{' ? 1 : -1;
    dalam = Math.max(dalam, kini);
  }
  return dalam;
};

type Letak = { readonly berkas: string; readonly baris: number };

const takTerbaca = (letak: Letak, pesan: string) =>
  temuan(
    letak,
    'yaml-tak-terbaca',
    { id: `YAML tidak terbaca: ${pesan}`, en: `unreadable YAML: ${pesan}` },
    {
      id: 'periksa indentasi, tanda petik, kunci ganda, dan jumlah rujukan (&, *)',
      en: 'check indentation, quotes, double keys and the number of references (&, *)',
    },
  );

const salahBentuk = (letak: Letak, jalur: string, pesan: string) =>
  temuan(
    letak,
    'bentuk',
    { id: `isian “${jalur}” tidak sesuai: ${pesan}`, en: `field “${jalur}” does not fit: ${pesan}` },
    { id: 'sesuaikan dengan docs/regulasi/format.md', en: 'follow docs/regulasi/format.md' },
  );

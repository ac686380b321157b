import type { Dwibahasa } from '../kernel/index.ts';
import type { Aturan } from './aturan.ts';
import { jelaskanAturan } from './jelaskan-aturan.ts';
import type { Pemikul } from './ketentuan.ts';
import type { Kitab } from './kitab.ts';

/** One place that applies a provision; `bagian` is the step of a drawing or the field of a letter. */
export type Penerapan = {
  readonly oleh: Exclude<Pemikul['oleh'], 'none'>;
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly bagian?: { readonly id: string; readonly nama: Dwibahasa };
};

/**
 * Every place of the book that applies a provision: what cites it (rules, steps, letters and their fields, values,
 * patterns and the like) and what the provision itself names as its carrier. In the order in which a reader meets them.
 */
export const penerapan = (kitab: Kitab, ketentuan: string): readonly Penerapan[] => {
  const kutip = mengutip(kitab).get(ketentuan) ?? [];
  const sudah = new Set(kutip.map((p) => `${p.oleh}/${p.id}`));
  const disebut = (kitab.ketentuan[ketentuan]?.dipikul ?? []).flatMap((p) =>
    p.oleh === 'none' || sudah.has(`${p.oleh}/${p.id}`)
      ? []
      : [{ oleh: p.oleh, id: p.id, nama: namaPemikul(kitab, p) }],
  );
  return [...kutip, ...disebut].sort((a, b) => URUTAN.indexOf(a.oleh) - URUTAN.indexOf(b.oleh));
};

const URUTAN: readonly Penerapan['oleh'][] = [
  'aturan',
  'alur',
  'naskah',
  'parameter',
  'satuan',
  'peran',
  'peranTim',
  'pola',
  'kedudukan',
  'struktur',
  'istilah',
  'layar',
];

const ingatan = new WeakMap<Kitab, ReadonlyMap<string, readonly Penerapan[]>>();

const mengutip = (kitab: Kitab): ReadonlyMap<string, readonly Penerapan[]> => {
  const ada = ingatan.get(kitab);
  if (ada) return ada;
  const hasil = new Map<string, Penerapan[]>();
  for (const { ketentuan, tempat } of kutipan(kitab))
    for (const k of new Set(ketentuan)) hasil.set(k, [...(hasil.get(k) ?? []), tempat]);
  ingatan.set(kitab, hasil);
  return hasil;
};

type Kutipan = { readonly ketentuan: readonly string[]; readonly tempat: Penerapan };

const kutipan = (kitab: Kitab): readonly Kutipan[] => [
  ...Object.values(kitab.aturan).map((a) => kutip('aturan', a.id, namaAturan(kitab, a), a.ketentuan)),
  ...Object.values(kitab.alur).flatMap((a) =>
    Object.values(a.simpul).map((s) => kutip('alur', a.id, a.nama, s.ketentuan, { id: s.id, nama: s.nama })),
  ),
  ...Object.values(kitab.naskah).flatMap((n) => [
    kutip('naskah', n.jenis, n.nama, ketentuanIsian(n.skema)),
    ...isianNaskah(n.skema).map((i) => kutip('naskah', n.jenis, n.nama, i.ketentuan, { id: i.id, nama: i.nama })),
  ]),
  ...Object.values(kitab.parameter).map((p) =>
    kutip(
      'parameter',
      p.id,
      p.nama,
      p.nilai.flatMap((n) => n.ketentuan ?? []),
    ),
  ),
  ...Object.values(kitab.satuan).map((s) =>
    kutip(
      'satuan',
      s.id,
      s.nama,
      s.nilai.flatMap((n) => n.ketentuan),
    ),
  ),
  ...(['peranTim', 'pola', 'kedudukan', 'struktur'] as const).flatMap((bagian) =>
    Object.values(kitab[bagian]).map((b) => kutip(bagian, b.id, b.nama, b.ketentuan)),
  ),
];

const kutip = (
  oleh: Penerapan['oleh'],
  id: string,
  nama: Dwibahasa,
  ketentuan: readonly string[],
  bagian?: Penerapan['bagian'],
): Kutipan => ({ ketentuan, tempat: { oleh, id, nama, ...(bagian && { bagian }) } });

/** One field of a letter's form, as its schema describes it. */
export type IsianNaskah = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly wajib: boolean;
  readonly ketentuan: readonly string[];
};

/** The parts of a form's schema that are read here. */
type BagianSkema = {
  readonly title?: string;
  readonly 'x-title-en'?: string;
  readonly 'x-ketentuan'?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, BagianSkema>>;
};

/** Fields of a letter's form in the order of its schema. */
export const isianNaskah = (skema: Readonly<Record<string, unknown>>): readonly IsianNaskah[] => {
  const { required = [], properties = {} } = skema as BagianSkema;
  return Object.entries(properties).map(([id, isi]) => {
    const nama = isi.title ?? id;
    return {
      id,
      nama: { id: nama, en: isi['x-title-en'] ?? nama },
      wajib: required.includes(id),
      ketentuan: ketentuanIsian(isi),
    };
  });
};

const ketentuanIsian = (isi: BagianSkema): readonly string[] => (isi['x-ketentuan'] ? [isi['x-ketentuan']] : []);

/** What a carrier is called; a word is its own name, a screen is named by whoever shows it. */
const namaPemikul = (
  kitab: Kitab,
  { oleh, id }: { readonly oleh: Penerapan['oleh']; readonly id: string },
): Dwibahasa => {
  if (oleh === 'layar') return { id, en: id };
  if (oleh === 'istilah') return kitab.istilah[id] ?? { id, en: id };
  if (oleh === 'aturan') return kitab.aturan[id] ? namaAturan(kitab, kitab.aturan[id]) : { id, en: id };
  return kitab[oleh][id]?.nama ?? { id, en: id };
};

/** A rule goes by its condition in words. */
const namaAturan = (kitab: Kitab, aturan: Aturan): Dwibahasa => {
  const { id, en } = jelaskanAturan(kitab, aturan).syarat;
  return { id: kapital(id), en: kapital(en) };
};

const kapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

import type { Dwibahasa } from '../kernel/index.ts';
import type { Alur } from './alur.ts';
import type { Aturan } from './aturan.ts';
import type { JabatanStruktur, StrukturPenugasan, VarianKedudukan } from './kedudukan.ts';
import type { Ketentuan } from './ketentuan.ts';
import type { PeranTim } from './peran-tim.ts';
import type { JenisNaskah, Parameter, Peran, Peraturan } from './peraturan.ts';
import type { Pola } from './pola.ts';
import type { Satuan } from './satuan.ts';
import type { Tahapan } from './tahap/tahap.ts';

/** `sendiri`: the regulation says it itself; `warisan`: it is silent and a text above it speaks. */
export type Asal = 'sendiri' | 'warisan';

/** A provision in the book, with the regulation that wrote it. */
export type KetentuanKitab = Ketentuan & {
  readonly peraturan: string;
  readonly judulPeraturan: Dwibahasa;
  readonly asal: Asal;
};

export type Bagian =
  | 'istilah'
  | 'peran'
  | 'parameter'
  | 'satuan'
  | 'pola'
  | 'tahap'
  | 'jabatan'
  | 'kedudukan'
  | 'struktur'
  | 'peranTim'
  | 'aturan'
  | 'alur'
  | 'naskah';

/** A regulation with everything it inherits, ready to be asked. By id, the nearest text wins. */
export type Kitab = {
  readonly id: string;
  readonly judul: Dwibahasa;
  readonly nomor: string;
  /** The regulation itself, then its parents, nearest first. */
  readonly rantai: readonly string[];
  readonly ketentuan: Readonly<Record<string, KetentuanKitab>>;
  readonly istilah: Readonly<Record<string, Dwibahasa>>;
  readonly peran: Readonly<Record<string, Peran>>;
  readonly parameter: Readonly<Record<string, Parameter>>;
  readonly satuan: Readonly<Record<string, Satuan>>;
  readonly pola: Readonly<Record<string, Pola>>;
  readonly tahap: Readonly<Record<string, Tahapan>>;
  readonly jabatan: Readonly<Record<string, JabatanStruktur>>;
  readonly kedudukan: Readonly<Record<string, VarianKedudukan>>;
  readonly struktur: Readonly<Record<string, StrukturPenugasan>>;
  readonly peranTim: Readonly<Record<string, PeranTim>>;
  readonly aturan: Readonly<Record<string, Aturan>>;
  readonly alur: Readonly<Record<string, Alur>>;
  readonly naskah: Readonly<Record<string, JenisNaskah>>;
  /** Which regulation of the chain a part comes from, by `bagian/id`. */
  readonly sumber: Readonly<Record<string, string>>;
};

/**
 * Builds the book of one regulation from all that were read; of the same texts it is built once. Throws on an unknown id
 * or a circle of parents.
 */
export const susunKitab = (semua: readonly Peraturan[], id: string): Kitab => {
  const rantai = rantaiInduk(semua, id);
  const ada = ingatan.get(rantai[0]);
  if (ada && ada.rantai.length === rantai.length && ada.rantai.every((p, i) => p === rantai[i])) return ada.kitab;
  const kitab = susun(rantai);
  ingatan.set(rantai[0], { rantai, kitab });
  return kitab;
};

type Rantai = readonly [Peraturan, ...Peraturan[]];
const ingatan = new WeakMap<Peraturan, { readonly rantai: Rantai; readonly kitab: Kitab }>();

const susun = (rantai: Rantai): Kitab => {
  const [{ id }] = rantai;
  const sumber: Record<string, string> = {};
  const lebur = <T>(bagian: Bagian, isi: (p: Peraturan) => readonly (readonly [string, T])[]) => {
    const hasil: Record<string, T> = {};
    for (const p of rantai.toReversed())
      for (const [kunci, nilai] of isi(p)) {
        hasil[kunci] = nilai;
        sumber[`${bagian}/${kunci}`] = p.id;
      }
    return hasil;
  };
  const [sendiri] = rantai;
  return {
    id,
    judul: sendiri.judul,
    nomor: sendiri.nomor,
    rantai: rantai.map((p) => p.id),
    ketentuan: Object.fromEntries(
      rantai
        .toReversed()
        .flatMap((p) =>
          p.ketentuan.map((k) => [
            k.id,
            { ...k, peraturan: p.id, judulPeraturan: p.judul, asal: p.id === id ? 'sendiri' : 'warisan' } as const,
          ]),
        ),
    ),
    istilah: lebur('istilah', (p) => Object.entries(p.istilah)),
    peran: lebur('peran', (p) => perId(p.peran)),
    parameter: lebur('parameter', (p) => perId(p.parameter)),
    satuan: lebur('satuan', (p) => perId(p.satuan)),
    pola: lebur('pola', (p) => perId(p.pola)),
    tahap: lebur('tahap', (p) => perId(p.tahap)),
    jabatan: lebur('jabatan', (p) => perId(p.jabatan)),
    kedudukan: lebur('kedudukan', (p) => perId(p.kedudukan)),
    struktur: lebur('struktur', (p) => perId(p.struktur)),
    peranTim: lebur('peranTim', (p) => perId(p.peranTim)),
    aturan: lebur('aturan', (p) => perId(p.aturan)),
    alur: lebur('alur', (p) => perId(p.alur)),
    naskah: lebur('naskah', (p) => p.naskah.map((n) => [n.jenis, n])),
    sumber,
  };
};

/** Whether a part of the book is the regulation's own word or inherited. */
export const asalBagian = (kitab: Kitab, bagian: Bagian, id: string): Asal =>
  kitab.sumber[`${bagian}/${id}`] === kitab.id ? 'sendiri' : 'warisan';

const perId = <T extends { readonly id: string }>(isi: readonly T[]) => isi.map((i) => [i.id, i] as const);

const rantaiInduk = (semua: readonly Peraturan[], id: string): Rantai => {
  const cari = (yang: string) => {
    const p = semua.find((s) => s.id === yang);
    if (!p) throw new Error(`peraturan ${yang} tidak ada`);
    return p;
  };
  const rantai: [Peraturan, ...Peraturan[]] = [cari(id)];
  for (let induk = rantai[0].induk; induk; induk = rantai.at(-1)?.induk) {
    if (rantai.some((p) => p.id === induk)) throw new Error(`peraturan ${id} berinduk melingkar`);
    rantai.push(cari(induk));
  }
  return rantai;
};

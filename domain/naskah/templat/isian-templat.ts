import type { Dwibahasa } from '../../kernel/index.ts';
import type { SkemaIsian } from '../isian.ts';

/** A field that words may name, as the officer sees it. */
export type IsianTemplat = {
  readonly nama: string;
  readonly label: Dwibahasa;
  /** A field of a list: its words are repeated for every entry, so it may stand in points of a list only. */
  readonly daftar: boolean;
  /** People, printed as a whole by a part of its own. */
  readonly orang: boolean;
  readonly wajib: boolean;
  readonly ketentuan: string | null;
};

/** Places of a list that words may name one by one. */
export const UJUNG = ['pertama', 'terakhir'] as const;

/** One entry of a list: the first, the last, or the first letter of a kind (`surat-permohonan`). */
export const isUjung = (bagian: string): boolean =>
  bagian === 'pertama' || bagian === 'terakhir' || bagian.includes('-');

/** `rujukan.terakhir.nomor` shows the same field as `rujukan.nomor`. */
export const tanpaUjung = (nama: string): string =>
  nama
    .split('.')
    .filter((bagian) => !isUjung(bagian))
    .join('.');

/** Every field of the letter's form by name, with the envelope's own under `surat`. */
export const isianSkema = (skema: SkemaIsian): readonly IsianTemplat[] => [
  ...Object.entries(skema.properties ?? {}).flatMap(([nama, isi]) =>
    daun(isi, {
      nama,
      label: judulIsian(isi, nama),
      daftar: false,
      orang: false,
      wajib: diminta(skema, nama),
      ketentuan: isi['x-ketentuan'] ?? skema['x-ketentuan'] ?? null,
    }),
  ),
  ...masa(skema, '', false),
  ...(skema.properties?.surat ? [] : AMPLOP),
];

/** First and last day written as one, where a form has both. */
const masa = ({ properties = {} }: SkemaIsian, di: string, daftar: boolean): readonly IsianTemplat[] =>
  properties.mulai?.format === 'date' && properties.selesai?.format === 'date' && !properties.masa
    ? [{ nama: `${di}masa`, label: MASA, daftar, orang: false, wajib: false, ketentuan: null }]
    : [];

/** `masa` shows the first and the last day. */
export const uraiMasa = (nama: string): readonly string[] =>
  /(^|\.)masa$/.test(nama) ? [nama, nama.replace(/masa$/, 'mulai'), nama.replace(/masa$/, 'selesai')] : [nama];

/** A field that holds people: it has a name, and a post or a NIP. */
export const isOrang = (skema: SkemaIsian): boolean => {
  const isi = (skema.type === 'array' ? skema.items : skema)?.properties;
  return isi !== undefined && 'nama' in isi && 'jabatan' in isi;
};

const daun = (skema: SkemaIsian, di: IsianTemplat): readonly IsianTemplat[] => {
  if (skema.type === 'array') {
    const isi = skema.items ?? {};
    const tiap = daun(isi, { ...di, daftar: true });
    const ujung = isi.properties
      ? UJUNG.flatMap((u) => daun(isi, { ...di, nama: `${di.nama}.${u}`, label: sambung(di.label, KATA_UJUNG[u]) }))
      : [];
    return [...tiap, ...ujung.filter((u) => !u.orang).map((u) => ({ ...u, wajib: false, daftar: false }))];
  }
  if (!skema.properties) return [di];
  return [
    ...masa(skema, `${di.nama}.`, di.daftar),
    ...(isOrang(skema) ? [{ ...di, daftar: false, orang: true }] : []),
    ...Object.entries(skema.properties).flatMap(([nama, isi]) =>
      daun(isi, {
        ...di,
        nama: `${di.nama}.${nama}`,
        label: sambung(di.label, judulIsian(isi, nama)),
        wajib: di.wajib && diminta(skema, nama),
        ketentuan: isi['x-ketentuan'] ?? di.ketentuan,
      }),
    ),
  ];
};

/** The form requires it, or a provision names it. */
const diminta = (skema: SkemaIsian, nama: string): boolean =>
  (skema.required?.includes(nama) ?? false) || skema.properties?.[nama]?.['x-ketentuan'] !== undefined;

export const judulIsian = (skema: SkemaIsian, nama: string): Dwibahasa => ({
  id: skema.title ?? nama,
  en: skema['x-title-en'] ?? skema.title ?? nama,
});
export const sambung = (a: Dwibahasa | null, b: Dwibahasa): Dwibahasa =>
  a ? { id: `${a.id}: ${b.id}`, en: `${a.en}: ${b.en}` } : b;

const MASA = { id: 'Masa (mulai sampai dengan selesai)', en: 'Period (from start to end)' } as const;
const KATA_UJUNG = {
  pertama: { id: 'pertama', en: 'first' },
  terakhir: { id: 'terakhir', en: 'last' },
} as const;

const amplop = (nama: string, id: string, en: string): IsianTemplat => ({
  nama: `surat.${nama}`,
  label: { id, en },
  daftar: false,
  orang: false,
  wajib: false,
  ketentuan: null,
});
const AMPLOP: readonly IsianTemplat[] = [
  amplop('nomor', 'Surat ini: nomor', 'This letter: number'),
  amplop('tanggal', 'Surat ini: tanggal', 'This letter: date'),
  amplop('tempat', 'Surat ini: tempat', 'This letter: place'),
  amplop('hal', 'Surat ini: hal', 'This letter: subject'),
  amplop('instansi', 'Instansi', 'Agency'),
  amplop('unit', 'Unit penanda tangan', 'Unit of the signatory'),
  amplop('jabatan', 'Jabatan penanda tangan', 'Post of the signatory'),
  { ...amplop('penanda', 'Penanda tangan', 'Signatory'), orang: true },
  amplop('penanda.nama', 'Nama penanda tangan', 'Name of the signatory'),
];

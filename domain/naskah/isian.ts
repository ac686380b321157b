import { type Dwibahasa, isTanggal } from '../kernel/index.ts';

/** The part of JSON Schema that letter forms use; anything else in a schema is refused when the regulation is loaded. */
export type SkemaIsian = {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  /** Label, Indonesian; `x-title-en` is its English twin. */
  readonly title?: string;
  readonly 'x-title-en'?: string;
  /** Id of the provision that asks for the field. */
  readonly 'x-ketentuan'?: string;
  /** Of a kind that people write themselves: what it is for, and the parts of the envelope that its form asks for. */
  readonly 'x-keterangan'?: string;
  readonly 'x-keterangan-en'?: string;
  readonly 'x-amplop'?: readonly string[];
  /** The field that names the other party, who may sign here when it is an office of the agency. */
  readonly 'x-pihak'?: string;
  readonly properties?: Readonly<Record<string, SkemaIsian>>;
  readonly required?: readonly string[];
  readonly items?: SkemaIsian;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  /** What each of them is called on the screen. */
  readonly 'x-enum'?: Readonly<Record<string, Dwibahasa>>;
  /** `date`: a day of the calendar; `time`: a time of day, `09:30`. */
  readonly format?: string;
};

/** One field that is not as its schema wants: where (`pegawai.nama`), why, and the provision that asks for it. */
export type TemuanIsian = { readonly isian: string; readonly pesan: Dwibahasa; readonly ketentuan?: string };

/** Checks the fields of a letter against its kind's schema. Empty = all is well. Fields no schema names are let be. */
export const periksaIsian = (skema: SkemaIsian, data: unknown, letak = ''): readonly TemuanIsian[] => {
  const salah = salahJenis(skema, data) ?? salahUkuran(skema, data);
  if (salah) return [temuan(skema, letak, salah)];
  if (Array.isArray(data)) {
    const { items } = skema;
    return items ? data.flatMap((d, i) => periksaIsian(items, d, `${letak}[${i + 1}]`)) : [];
  }
  return typeof data === 'object' && data !== null ? periksaObjek(skema, data as Record<string, unknown>, letak) : [];
};

const periksaObjek = (skema: SkemaIsian, data: Record<string, unknown>, letak: string): readonly TemuanIsian[] =>
  Object.entries(skema.properties ?? {}).flatMap(([nama, bagian]) => {
    const disini = letak ? `${letak}.${nama}` : nama;
    const isi = data[nama];
    if (!kosong(isi)) return periksaIsian(bagian, isi, disini);
    return skema.required?.includes(nama) ? [temuan(bagian, disini, WAJIB)] : [];
  });

const kosong = (isi: unknown): boolean =>
  isi === undefined || isi === null || (typeof isi === 'string' && isi.trim() === '');

/** Whether a value is of the kind that a form names. */
export const JENIS_ISIAN: Readonly<Record<NonNullable<SkemaIsian['type']>, (d: unknown) => boolean>> = {
  string: (d) => typeof d === 'string',
  integer: (d) => Number.isSafeInteger(d),
  number: (d) => Number.isFinite(d),
  boolean: (d) => typeof d === 'boolean',
  array: Array.isArray,
  object: (d) => typeof d === 'object' && d !== null && !Array.isArray(d),
};

const salahJenis = ({ type, format, enum: pilihan }: SkemaIsian, data: unknown): Dwibahasa | undefined => {
  if (type && !JENIS_ISIAN[type](data)) return BENTUK;
  if (format === 'date' && !isTanggal(String(data))) return TANGGAL;
  if (format === 'time' && !PUKUL.test(String(data))) return WAKTU;
  return pilihan && !pilihan.includes(data) ? PILIHAN : undefined;
};

const salahUkuran = (skema: SkemaIsian, data: unknown): Dwibahasa | undefined => {
  if (typeof data === 'string')
    return diLuar(data.trim().length, skema.minLength, skema.maxLength, 'huruf', 'characters');
  if (typeof data === 'number') return diLuar(data, skema.minimum, skema.maximum, '', '');
  return Array.isArray(data) ? diLuar(data.length, skema.minItems, skema.maxItems, 'butir', 'items') : undefined;
};

const diLuar = (n: number, min = Number.NEGATIVE_INFINITY, maks = Number.POSITIVE_INFINITY, id: string, en: string) => {
  if (n < min) return { id: `paling sedikit ${min} ${id}`.trim(), en: `at least ${min} ${en}`.trim() };
  return n > maks ? { id: `paling banyak ${maks} ${id}`.trim(), en: `at most ${maks} ${en}`.trim() } : undefined;
};

const temuan = (skema: SkemaIsian, letak: string, salah: Dwibahasa): TemuanIsian => ({
  isian: letak,
  pesan: {
    id: `${skema.title ?? letak}: ${salah.id}.`,
    en: `${skema['x-title-en'] ?? skema.title ?? letak}: ${salah.en}.`,
  },
  ...(skema['x-ketentuan'] && { ketentuan: skema['x-ketentuan'] }),
});

const WAJIB = { id: 'wajib diisi', en: 'must be filled in' };
const BENTUK = { id: 'bentuk isinya tidak sesuai', en: 'has the wrong form' };
const TANGGAL = { id: 'bukan tanggal yang ada pada kalender', en: 'is not a day of the calendar' };
const WAKTU = { id: 'bukan waktu yang ada, misalnya 09:30', en: 'is not a time of day, such as 09:30' };
const PUKUL = /^([01]\d|2[0-3]):[0-5]\d$/;
const PILIHAN = { id: 'pilih salah satu yang tersedia', en: 'choose one of the available values' };

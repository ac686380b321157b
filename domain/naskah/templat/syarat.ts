import type { Dwibahasa } from '../../kernel/index.ts';
import type { SkemaIsian } from '../isian.ts';
import { judulIsian, sambung } from './isian-templat.ts';
import type { BagianTemplat, Bersyarat, Syarat, Templat } from './templat.ts';
import { butirPenutup, toRinci } from './templat.ts';

export type PilihanSyarat = { readonly nilai: string; readonly label: Dwibahasa };

/** A field that words may hang on: one that may be empty, or one with named values. */
export type IsianSyarat = {
  readonly nama: string;
  readonly label: Dwibahasa;
  /** Its values with their words; null: it is filled or not. */
  readonly pilihan: readonly PilihanSyarat[] | null;
  /** Its values are yes and no. */
  readonly yaTidak: boolean;
  readonly bolehKosong: boolean;
};

/** Fields of a form that words may hang on; those within a list belong to its entries and are none. */
export const isianSyarat = (skema: SkemaIsian, di = '', label: Dwibahasa | null = null): readonly IsianSyarat[] =>
  Object.entries(skema.properties ?? {}).flatMap(([kunci, isi]) => {
    const nama = `${di}${kunci}`;
    const utuh = sambung(label, judulIsian(isi, kunci));
    const bolehKosong = !skema.required?.includes(kunci);
    const pilihan = pilihanSkema(isi);
    const yaTidak = isi.type === 'boolean';
    const sendiri = bolehKosong || pilihan ? [{ nama, label: utuh, pilihan, yaTidak, bolehKosong }] : [];
    return isi.type === 'array' ? sendiri : [...sendiri, ...isianSyarat(isi, `${nama}.`, utuh)];
  });

const pilihanSkema = ({ type, enum: nilai, 'x-enum': kata }: SkemaIsian): readonly PilihanSyarat[] | null => {
  if (type === 'boolean') return YA_TIDAK;
  if (type !== 'string' || !nilai) return null;
  return nilai.map(String).map((n) => ({ nilai: n, label: kata?.[n] ?? { id: n, en: n } }));
};

const YA_TIDAK: readonly PilihanSyarat[] = [
  { nilai: 'true', label: { id: 'Ya', en: 'Yes' } },
  { nilai: 'false', label: { id: 'Tidak', en: 'No' } },
];

/** Whether words with these conditions are shown in a letter with these fields. */
export const terpenuhi = ({ bila = [] }: Bersyarat, nilai: (isian: string) => unknown): boolean =>
  bila.every((s) => cocok(s, nilai(s.isian)) !== (s.tidak === true));

const cocok = ({ nilai }: Syarat, isi: unknown): boolean =>
  nilai ? nilai.includes(typeof isi === 'string' ? isi.trim() : String(isi)) : !isKosong(isi);

export const isKosong = (isi: unknown): boolean =>
  isi === undefined ||
  isi === null ||
  (typeof isi === 'string' && isi.trim() === '') ||
  (Array.isArray(isi) && isi.length === 0);

/** A template as it would be with one set of values for what its words hang on: only what is then shown. */
export const padaKasus = (t: Templat, nilai: (isian: string) => unknown): Templat => {
  const saring = <B extends Bersyarat>(daftar: readonly B[]): readonly B[] => daftar.filter((b) => terpenuhi(b, nilai));
  return {
    ...t,
    bagian: t.bagian && saring(t.bagian).map((b) => saringButir(b, saring)),
    penutup: t.penutup === null ? null : saring(butirPenutup(t)),
  };
};

const saringButir = (b: BagianTemplat, saring: <B extends Bersyarat>(daftar: readonly B[]) => readonly B[]) => {
  if (b.jenis === 'rincian') return { ...b, butir: saring(b.butir) };
  if (b.jenis !== 'daftar' && b.jenis !== 'baris') return b;
  return {
    ...b,
    butir: saring(b.butir.map(toRinci)).map((isi) => (isi.rincian ? { ...isi, rincian: saring(isi.rincian) } : isi)),
  };
};

/** Every condition of a template, in the order of the letter. */
export const daftarSyarat = (t: Templat): readonly Syarat[] =>
  [...(t.bagian ?? []).flatMap((b): readonly Bersyarat[] => [b, ...butirBersyarat(b)]), ...butirPenutup(t)].flatMap(
    ({ bila = [] }) => bila,
  );

const butirBersyarat = (b: BagianTemplat): readonly Bersyarat[] => {
  if (b.jenis === 'rincian') return b.butir;
  if (b.jenis !== 'daftar' && b.jenis !== 'baris') return [];
  return b.butir.map(toRinci).flatMap((isi) => [isi, ...(isi.rincian ?? [])]);
};

/** One set of values for everything that the words hang on. */
export type Kasus = ReadonlyMap<string, string>;

const TERISI = '\u0001';
const KASUS_PALING_BANYAK = 128;

/**
 * Every case that the words of these templates tell apart: each named value, filled and empty. Too many to be walked: the
 * cases of each field alone.
 */
export const kasusTemplat = (templat: readonly Templat[], dikenal: readonly IsianSyarat[]): readonly Kasus[] => {
  const dipakai = new Set(templat.flatMap(daftarSyarat).map((s) => s.isian));
  const sumbu = dikenal
    .filter((d) => dipakai.has(d.nama))
    .map((d) => [d.nama, [...(d.pilihan?.map((p) => p.nilai) ?? [TERISI]), ...(d.bolehKosong ? [''] : [])]] as const);
  const semua = sumbu.reduce((n, [, nilai]) => n * nilai.length, 1);
  if (semua > KASUS_PALING_BANYAK) {
    const dasar = sumbu.map(([nama, nilai]) => [nama, nilai[0] ?? ''] as const);
    return sumbu.flatMap(([nama, nilai]) => nilai.map((n) => new Map([...dasar, [nama, n]])));
  }
  return sumbu.reduce<Kasus[]>(
    (jadi, [nama, nilai]) => jadi.flatMap((k) => nilai.map((n) => new Map([...k, [nama, n]]))),
    [new Map()],
  );
};

/** A case in words: `Perbuatan: ubah; Alasan: kosong`. */
export const sebutKasus = (kasus: Kasus, dikenal: readonly IsianSyarat[]): Dwibahasa => {
  const sebut = (bahasa: 'id' | 'en'): string =>
    [...kasus]
      .map(([nama, nilai]) => {
        const dia = dikenal.find((d) => d.nama === nama);
        return `${dia?.label[bahasa] ?? nama}: ${sebutNilai(nilai, dia, bahasa)}`;
      })
      .join('; ');
  return { id: sebut('id'), en: sebut('en') };
};

const sebutNilai = (nilai: string, dia: IsianSyarat | undefined, bahasa: 'id' | 'en'): string => {
  if (nilai === '') return KOSONG[bahasa];
  if (nilai === TERISI) return ISI[bahasa];
  return dia?.pilihan?.find((p) => p.nilai === nilai)?.label[bahasa] ?? nilai;
};

const KOSONG = { id: 'kosong', en: 'empty' } as const;
const ISI = { id: 'terisi', en: 'filled' } as const;

import type { BentukSurat } from './blok.ts';

/** Pages and words of a letter as an agency wants them. All of it is text with named fields, never code. */
export type Templat = {
  /** Which of the official layouts; the regulation's, never changed. */
  readonly bentuk: BentukSurat;
  readonly kertas: 'a4' | 'f4';
  /** Size of the letters in points. */
  readonly huruf: 11 | 12;
  readonly lambang: boolean;
  /** Heading of a letter that has one; absent elsewhere. */
  readonly judul?: string;
  /** Null: the words between opening and closing stay those of the regulation. */
  readonly bagian: readonly BagianTemplat[] | null;
  /** Null where the letter has no closing of its own. */
  readonly penutup: string | null;
  readonly tembusan: { readonly kepala: string; readonly tambahan: readonly string[] };
  /** Annexes follow as the regulation's own template has them. */
  readonly lampiran?: true;
};

/** Only the regulation's own template knows what stands around the words: annexes, or who else signs. */
export const isBerkerangka = ({ bentuk, lampiran }: Pick<Templat, 'bentuk' | 'lampiran'>): boolean =>
  lampiran === true || bentuk === 'naskah-berjudul' || bentuk === 'keputusan';

export type BentukDaftar = '1.' | 'a.' | '';

/** A part of the body. `baris` stands beside its label; a point that names a field of a list is repeated for each entry. */
export type BagianTemplat =
  | { readonly jenis: 'paragraf'; readonly teks: string; readonly menjorok?: boolean }
  | { readonly jenis: 'tengah'; readonly teks: string }
  | { readonly jenis: 'rincian'; readonly butir: readonly ButirRincian[] }
  | {
      readonly jenis: 'daftar';
      readonly bentuk: BentukDaftar;
      readonly tutup?: boolean;
      readonly butir: readonly string[];
    }
  | {
      readonly jenis: 'baris';
      readonly label: string;
      readonly bentuk: BentukDaftar;
      /** Points end with a semicolon, the last with a full stop. */
      readonly tutup?: boolean;
      readonly butir: readonly string[];
    }
  | { readonly jenis: 'pegawai'; readonly isian: string; readonly label?: string; readonly bernomor?: boolean };

export type ButirRincian = { readonly label: string; readonly teks: string };

/** Bounds that keep a letter a letter, and its typesetting short. */
export const BATAS_TEMPLAT = { teks: 4000, bagian: 60, butir: 40, seluruh: 30_000 } as const;

/** One place of a template where words are written. `daftar`: fields of lists may be named, the words are then repeated. */
export type TempatTeks = {
  readonly letak: LetakTeks;
  readonly teks: string;
  readonly daftar: boolean;
};

/** Where words stand, by numbers from one: for people (`Isi, bagian 3, butir 2`) and for the field to mark. */
export type LetakTeks = {
  readonly bidang: 'judul' | 'bagian' | 'penutup' | 'tembusan';
  readonly bagian?: number;
  readonly butir?: number;
  readonly label?: true;
};

/** Every text of a template with its place, in the order of the letter. */
export const daftarTeks = (t: Templat): readonly TempatTeks[] => [
  ...(t.judul === undefined ? [] : [{ letak: { bidang: 'judul' as const }, teks: t.judul, daftar: false }]),
  ...(t.bagian ?? []).flatMap((b, i) => teksBagian(b, i + 1)),
  ...(t.penutup === null ? [] : [{ letak: { bidang: 'penutup' as const }, teks: t.penutup, daftar: false }]),
  { letak: { bidang: 'tembusan', label: true }, teks: t.tembusan.kepala, daftar: false },
  ...t.tembusan.tambahan.map((teks, i) => ({
    letak: { bidang: 'tembusan' as const, butir: i + 1 },
    teks,
    daftar: false,
  })),
];

const teksBagian = (b: BagianTemplat, bagian: number): readonly TempatTeks[] => {
  const letak = { bidang: 'bagian', bagian } as const;
  const label = (teks: string, butir?: number): TempatTeks => ({
    letak: { ...letak, ...(butir && { butir }), label: true },
    teks,
    daftar: false,
  });
  switch (b.jenis) {
    case 'paragraf':
    case 'tengah':
      return [{ letak, teks: b.teks, daftar: false }];
    case 'rincian':
      return b.butir.flatMap((isi, i) => [
        label(isi.label, i + 1),
        { letak: { ...letak, butir: i + 1 }, teks: isi.teks, daftar: false },
      ]);
    case 'daftar':
    case 'baris':
      return [
        ...(b.jenis === 'baris' ? [label(b.label)] : []),
        ...b.butir.map((teks, i) => ({ letak: { ...letak, butir: i + 1 }, teks, daftar: b.bentuk !== '' })),
      ];
    case 'pegawai':
      return b.label === undefined ? [] : [label(b.label)];
  }
};

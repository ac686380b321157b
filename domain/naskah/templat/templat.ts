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
  readonly penutup: string | readonly Butir[] | null;
  readonly tembusan: { readonly kepala: string; readonly tambahan: readonly string[] };
  /** Annexes follow as the regulation's own template has them. */
  readonly lampiran?: true;
};

/** Only the regulation's own template knows what stands around the words: annexes, or who else signs. */
export const isBerkerangka = ({ bentuk, lampiran }: Pick<Templat, 'bentuk' | 'lampiran'>): boolean =>
  lampiran === true || bentuk === 'naskah-berjudul' || bentuk === 'keputusan';

export type BentukDaftar = '1.' | 'a.' | '';

/** When words are shown: a field holds one of the values; without values, it is filled. `tidak`: the contrary. */
export type Syarat = { readonly isian: string; readonly nilai?: readonly string[]; readonly tidak?: true };

/** All of them must hold; none: always. */
export type Bersyarat = { readonly bila?: readonly Syarat[] };

/** Words of one point. A point in full may name a person as a whole before its words, and details below them. */
export type Butir = string | ButirRinci;
export type ButirRinci = Bersyarat & {
  readonly teks: string;
  readonly orang?: string;
  readonly rincian?: readonly ButirRincian[];
};

/** `bentuk`: its lines are numbered points. */
export type ButirRincian = Bersyarat & {
  readonly label: string;
  readonly teks: string;
  readonly bentuk?: Exclude<BentukDaftar, ''>;
};

/** A column of a table: its heading, what stands in a row, its width in cm; 0 shares what is left. */
export type KolomTabel = { readonly judul: string; readonly teks: string; readonly lebar: number };

/**
 * A part of the body. `baris` stands beside its label; a point, a detail or the row of a table that names a field of a list is
 * repeated for each entry.
 */
export type BagianTemplat = Bersyarat &
  (
    | { readonly jenis: 'paragraf'; readonly teks: string; readonly menjorok?: boolean }
    | { readonly jenis: 'tengah'; readonly teks: string }
    | { readonly jenis: 'subjudul'; readonly teks: string }
    | { readonly jenis: 'rincian'; readonly lebar?: number; readonly butir: readonly ButirRincian[] }
    | {
        readonly jenis: 'daftar';
        readonly bentuk: BentukDaftar;
        readonly tutup?: boolean;
        readonly butir: readonly Butir[];
      }
    | {
        readonly jenis: 'baris';
        readonly label: string;
        readonly bentuk: BentukDaftar;
        /** Points end with a semicolon, the last with a full stop. */
        readonly tutup?: boolean;
        readonly butir: readonly Butir[];
      }
    | { readonly jenis: 'pegawai'; readonly isian: string; readonly label?: string; readonly bernomor?: boolean }
    /** `nomor`: heading of a first column that counts the rows. */
    | { readonly jenis: 'tabel'; readonly nomor?: string; readonly kolom: readonly KolomTabel[] }
  );

/** The words and the rest of a point, however it is written. */
export const toRinci = (b: Butir): ButirRinci => (typeof b === 'string' ? { teks: b } : b);

/** The closing as points; none where the letter has none. */
export const butirPenutup = ({ penutup }: Pick<Templat, 'penutup'>): readonly ButirRinci[] =>
  penutup === null ? [] : typeof penutup === 'string' ? [{ teks: penutup }] : penutup.map(toRinci);

/** Bounds that keep a letter a letter, and its typesetting short. */
export const BATAS_TEMPLAT = { teks: 4000, bagian: 60, butir: 40, kolom: 8, syarat: 4, seluruh: 30_000 } as const;

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
  ...butirPenutup(t).map(({ teks }, i, semua) => ({
    letak: { bidang: 'penutup' as const, ...(semua.length > 1 && { butir: i + 1 }) },
    teks,
    daftar: false,
  })),
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
  const rincian = (butir: readonly ButirRincian[], di: Partial<LetakTeks>, daftar: boolean): readonly TempatTeks[] =>
    butir.flatMap((isi, i) => {
      const tempat = { ...letak, ...di, ...(di.butir === undefined && { butir: i + 1 }) };
      return [
        { letak: { ...tempat, label: true as const }, teks: isi.label, daftar },
        { letak: tempat, teks: isi.teks, daftar },
      ];
    });
  switch (b.jenis) {
    case 'paragraf':
    case 'tengah':
    case 'subjudul':
      return [{ letak, teks: b.teks, daftar: false }];
    case 'rincian':
      return rincian(b.butir, {}, true);
    case 'daftar':
    case 'baris':
      return [
        ...(b.jenis === 'baris' ? [label(b.label)] : []),
        ...b.butir
          .map(toRinci)
          .flatMap((isi, i) => [
            { letak: { ...letak, butir: i + 1 }, teks: isi.teks, daftar: b.bentuk !== '' },
            ...rincian(isi.rincian ?? [], { butir: i + 1 }, b.bentuk !== ''),
          ]),
      ];
    case 'tabel':
      return [
        ...(b.nomor === undefined ? [] : [label(b.nomor)]),
        ...b.kolom.flatMap(({ judul, teks }, i) => [
          label(judul, i + 1),
          { letak: { ...letak, butir: i + 1 }, teks, daftar: true },
        ]),
      ];
    case 'pegawai':
      return b.label === undefined ? [] : [label(b.label)];
  }
};

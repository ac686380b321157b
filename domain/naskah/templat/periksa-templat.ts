import type { Dwibahasa } from '../../kernel/index.ts';
import { amankanTeks } from '../teks.ts';
import { type BentukTemplat, isianHilang } from './bentuk-templat.ts';
import { type IsianTemplat, tanpaUjung } from './isian-templat.ts';
import { bacaTeks, isianBerulang, isianDalam, type SalahTulis } from './ruas.ts';
import { type IsianSyarat, type Kasus, sebutKasus } from './syarat.ts';
import {
  BATAS_TEMPLAT,
  type BagianTemplat,
  type Bersyarat,
  butirPenutup,
  daftarTeks,
  type LetakTeks,
  type TempatTeks,
  type Templat,
  toRinci,
} from './templat.ts';

/** What is wrong with a template, and where. */
export type TemuanTemplat = {
  readonly kode:
    | SalahTulis['kode']
    | 'asing'
    | 'luar-daftar'
    | 'dua-daftar'
    | 'orang'
    | 'bila-tanpa-isian'
    | 'perintah'
    | 'tak-tampak'
    | 'panjang'
    | 'banyak'
    | 'kosong'
    | 'bentuk'
    | 'syarat'
    | 'syarat-nilai'
    | 'tabel-daftar'
    | 'wajib';
  /** Null: the template as a whole. */
  readonly letak: LetakTeks | null;
  /** Line of the text, from one. */
  readonly baris: number;
  readonly kutipan: string;
  /** The field in question. */
  readonly isian?: IsianTemplat;
  /** The case in which it is missing, in words. */
  readonly kasus?: Dwibahasa;
};

/** What keeps a template from being used; empty when nothing does. */
export const periksaTemplat = (templat: Templat, bentuk: BentukTemplat): readonly TemuanTemplat[] => {
  const teks = daftarTeks(templat);
  return [
    ...periksaBentuk(templat, bentuk.dasar),
    ...periksaUkuran(templat, teks),
    ...teks.flatMap((t) => periksaTeks(t, bentuk.isian)),
    ...periksaOrang(templat, bentuk.isian),
    ...periksaSyarat(templat, bentuk.syarat),
    ...periksaTabel(templat),
    ...periksaWajib(templat, bentuk),
  ];
};

const utuh = (kode: TemuanTemplat['kode'], kutipan: string, letak: LetakTeks | null = null): TemuanTemplat => ({
  kode,
  letak,
  baris: 1,
  kutipan,
});

/** The kind of layout, and whether a letter has a heading, parts and a closing, is the regulation's. */
const periksaBentuk = (t: Templat, dasar: Templat): readonly TemuanTemplat[] =>
  t.bentuk === dasar.bentuk &&
  (t.judul === undefined) === (dasar.judul === undefined) &&
  (t.bagian === null) === (dasar.bagian === null) &&
  (t.penutup === null) === (dasar.penutup === null) &&
  t.lampiran === dasar.lampiran
    ? []
    : [utuh('bentuk', dasar.bentuk)];

const periksaUkuran = (t: Templat, teks: readonly TempatTeks[]): readonly TemuanTemplat[] => {
  const jumlah = teks.reduce((n, { teks: isi }) => n + isi.length, 0);
  return [
    ...(jumlah > BATAS_TEMPLAT.seluruh ? [utuh('panjang', String(jumlah))] : []),
    ...((t.bagian?.length ?? 0) > BATAS_TEMPLAT.bagian ? [utuh('banyak', String(t.bagian?.length))] : []),
    ...(t.bagian ?? []).flatMap((b, i) => {
      const jumlah = 'butir' in b ? b.butir.length : 0;
      return jumlah > BATAS_TEMPLAT.butir ? [utuh('banyak', String(jumlah), { bidang: 'bagian', bagian: i + 1 })] : [];
    }),
  ];
};

const periksaTeks = ({ letak, teks, daftar }: TempatTeks, isian: readonly IsianTemplat[]): readonly TemuanTemplat[] => {
  const di = (kode: TemuanTemplat['kode'], posisi: number, kutipan: string, lain: object = {}): TemuanTemplat => ({
    kode,
    letak,
    baris: teks.slice(0, posisi).split('\n').length,
    kutipan: kutipan.slice(0, 60),
    ...lain,
  });
  if (teks.length > BATAS_TEMPLAT.teks) return [di('panjang', 0, String(teks.length))];
  if (teks.trim() === '') return [di('kosong', 0, '')];
  const { ruas, salah } = bacaTeks(teks);
  const nama = isianDalam(ruas);
  const dikenal = nama.map((n) => ({ n, isian: isian.find((i) => i.nama === n) }));
  const berulang = isianBerulang(ruas);
  const daftarnya = new Set(
    dikenal.filter((d) => d.isian?.daftar && berulang.includes(d.n)).map((d) => d.n.split('.')[0]),
  );
  const pada = (n: string) => teks.indexOf(`{${n}`);
  return [
    ...salah.map((s) => di(s.kode, s.posisi, s.kutipan)),
    ...dikenal.flatMap(({ n, isian: ada }) => {
      if (!ada) return [di('asing', pada(n), n)];
      if (ada.orang) return [di('orang', pada(n), n, { isian: ada })];
      return ada.daftar && !daftar && berulang.includes(n) ? [di('luar-daftar', pada(n), n, { isian: ada })] : [];
    }),
    ...(daftarnya.size > 1 ? [di('dua-daftar', 0, [...daftarnya].join(', '))] : []),
    ...ruas.flatMap((r) =>
      r.jenis === 'bila' && isianDalam(r.isi).length === 0
        ? [
            di(
              'bila-tanpa-isian',
              teks.indexOf('['),
              `[${r.isi.map((d) => (d.jenis === 'teks' ? d.teks : '')).join('')}]`,
            ),
          ]
        : [],
    ),
    ...cocok(teks, PERINTAH).map((m) => di('perintah', m.index ?? 0, m[0])),
    ...cocok(amankanTeks(teks), TAK_TAMPAK).map((m) => di('tak-tampak', m.index ?? 0, m[0])),
  ];
};

const periksaOrang = (t: Templat, isian: readonly IsianTemplat[]): readonly TemuanTemplat[] =>
  (t.bagian ?? []).flatMap((b, i) =>
    orangDalam(b).flatMap(({ orang, butir }) =>
      isian.some((s) => s.orang && s.nama === orang)
        ? []
        : [utuh('asing', orang, { bidang: 'bagian', bagian: i + 1, ...(butir && { butir }) })],
    ),
  );

const orangDalam = (b: BagianTemplat): readonly { readonly orang: string; readonly butir?: number }[] => {
  if (b.jenis === 'pegawai') return [{ orang: b.isian }];
  if (b.jenis !== 'daftar' && b.jenis !== 'baris') return [];
  return b.butir.flatMap((isi, i) => {
    const { orang } = toRinci(isi);
    return orang === undefined ? [] : [{ orang, butir: i + 1 }];
  });
};

/** Words hang on fields that the form knows, and on values that those may have. */
const periksaSyarat = (t: Templat, dikenal: readonly IsianSyarat[]): readonly TemuanTemplat[] =>
  daftarBersyarat(t).flatMap(({ letak, bila = [] }) => {
    if (bila.length > BATAS_TEMPLAT.syarat) return [utuh('banyak', String(bila.length), letak)];
    return bila.flatMap(({ isian, nilai }) => {
      const ada = dikenal.find((d) => d.nama === isian);
      if (!ada || (!nilai && !ada.bolehKosong)) return [utuh('syarat', isian, letak)];
      const benar = !nilai || (nilai.length > 0 && nilai.every((n) => ada.pilihan?.some((p) => p.nilai === n)));
      return benar ? [] : [utuh('syarat-nilai', ada.label.id, letak)];
    });
  });

const daftarBersyarat = (t: Templat): readonly (Bersyarat & { readonly letak: LetakTeks })[] => [
  ...(t.bagian ?? []).flatMap((b, i) => {
    const letak = { bidang: 'bagian', bagian: i + 1 } as const;
    const butir =
      b.jenis === 'rincian' ? b.butir : b.jenis === 'daftar' || b.jenis === 'baris' ? b.butir.map(toRinci) : [];
    return [
      { ...b, letak },
      ...butir.flatMap((isi, n) => {
        const di = { ...letak, butir: n + 1 };
        const dalam = 'rincian' in isi ? (isi.rincian ?? []) : [];
        return [{ ...isi, letak: di }, ...dalam.map((r) => ({ ...r, letak: di }))];
      }),
    ];
  }),
  ...butirPenutup(t).map((b, i) => ({ ...b, letak: { bidang: 'penutup', butir: i + 1 } as const })),
];

/** A table has a row for every entry of one list: its columns name fields of that list. */
const periksaTabel = (t: Templat): readonly TemuanTemplat[] =>
  (t.bagian ?? []).flatMap((b, i) => {
    if (b.jenis !== 'tabel') return [];
    const letak = { bidang: 'bagian', bagian: i + 1 } as const;
    const jumlah = b.kolom.length;
    if (jumlah === 0 || jumlah > BATAS_TEMPLAT.kolom) return [utuh('banyak', String(jumlah), letak)];
    const daftar = new Set(
      b.kolom.flatMap((k) =>
        isianBerulang(bacaTeks(k.teks).ruas)
          .filter((n) => n.includes('.') && tanpaUjung(n) === n)
          .map((n) => n.split('.')[0]),
      ),
    );
    return daftar.size === 0 ? [utuh('tabel-daftar', '', letak)] : [];
  });

/** What the regulation asks for stays, wherever the officer puts it, in every case in which its own words show it. */
const periksaWajib = (t: Templat, bentuk: BentukTemplat): readonly TemuanTemplat[] => {
  if (t.bagian === null) return [];
  return isianHilang(t, bentuk).map(({ isian, kasus }) => ({
    ...utuh('wajib', isian.nama),
    isian,
    ...sebutBila(kasus, bentuk.syarat),
  }));
};

const sebutBila = (kasus: Kasus, dikenal: readonly IsianSyarat[]) =>
  kasus.size > 0 && { kasus: sebutKasus(kasus, dikenal) };

const cocok = (teks: string, pola: RegExp): RegExpMatchArray[] => [...teks.matchAll(pola)].slice(0, 1);

// Words that would be a command elsewhere are printed as they stand: whoever writes them means something else.
const PERINTAH =
  /#\s*(?:import|include|eval|read|image|json|yaml|csv|plugin|let|set|show|isi|sys)\b[^\s]{0,40}|#[a-z][\w.-]*\([^\n]{0,40}|@(?:preview|local)\/|<\/?(?:script|iframe|style|img)\b[^\n]{0,40}|\$\{[^\n]{0,40}|<%[^\n]{0,40}/gi;
const TAK_TAMPAK = /\[U\+[0-9A-F]{4,6}\]/g;

import { amankanTeks } from '../teks.ts';
import { type BentukTemplat, isianDipakai } from './bentuk-templat.ts';
import type { IsianTemplat } from './isian-templat.ts';
import { bacaTeks, isianDalam, type SalahTulis } from './ruas.ts';
import { BATAS_TEMPLAT, daftarTeks, type LetakTeks, type TempatTeks, type Templat } from './templat.ts';

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
    | 'wajib';
  /** Null: the template as a whole. */
  readonly letak: LetakTeks | null;
  /** Line of the text, from one. */
  readonly baris: number;
  readonly kutipan: string;
  /** The field in question. */
  readonly isian?: IsianTemplat;
};

/** What keeps a template from being used; empty when nothing does. */
export const periksaTemplat = (templat: Templat, bentuk: BentukTemplat): readonly TemuanTemplat[] => {
  const teks = daftarTeks(templat);
  return [
    ...periksaBentuk(templat, bentuk.dasar),
    ...periksaUkuran(templat, teks),
    ...teks.flatMap((t) => periksaTeks(t, bentuk.isian)),
    ...periksaOrang(templat, bentuk.isian),
    ...periksaWajib(templat, bentuk.isian),
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
    ...(t.bagian ?? []).flatMap((b, i) =>
      'butir' in b && b.butir.length > BATAS_TEMPLAT.butir
        ? [utuh('banyak', String(b.butir.length), { bidang: 'bagian', bagian: i + 1 })]
        : [],
    ),
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
  const daftarnya = new Set(dikenal.filter((d) => d.isian?.daftar).map((d) => d.n.split('.')[0]));
  const pada = (n: string) => teks.indexOf(`{${n}`);
  return [
    ...salah.map((s) => di(s.kode, s.posisi, s.kutipan)),
    ...dikenal.flatMap(({ n, isian: ada }) => {
      if (!ada) return [di('asing', pada(n), n)];
      if (ada.orang) return [di('orang', pada(n), n, { isian: ada })];
      return ada.daftar && !daftar ? [di('luar-daftar', pada(n), n, { isian: ada })] : [];
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
    b.jenis === 'pegawai' && !isian.some((s) => s.orang && s.nama === b.isian)
      ? [utuh('asing', b.isian, { bidang: 'bagian', bagian: i + 1 })]
      : [],
  );

/** What the regulation asks for stays, wherever the officer puts it. */
const periksaWajib = (t: Templat, isian: readonly IsianTemplat[]): readonly TemuanTemplat[] => {
  if (t.bagian === null) return [];
  const dipakai = isianDipakai(t);
  return isian.filter((i) => i.wajib && !dipakai.has(i.nama)).map((i) => ({ ...utuh('wajib', i.nama), isian: i }));
};

const cocok = (teks: string, pola: RegExp): RegExpMatchArray[] => [...teks.matchAll(pola)].slice(0, 1);

// Words that would be a command elsewhere are printed as they stand: whoever writes them means something else.
const PERINTAH =
  /#\s*(?:import|include|eval|read|image|json|yaml|csv|plugin|let|set|show|isi|sys)\b[^\s]{0,40}|#[a-z][\w.-]*\([^\n]{0,40}|@(?:preview|local)\/|<\/?(?:script|iframe|style|img)\b[^\n]{0,40}|\$\{[^\n]{0,40}|<%[^\n]{0,40}/gi;
const TAK_TAMPAK = /\[U\+[0-9A-F]{4,6}\]/g;

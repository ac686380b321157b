import { type BagianTemplat, type Bersyarat, butirPenutup, type Templat, toRinci } from './templat.ts';

/** A line of one or of both templates; of a changed line the words with what happened to them. */
export type BarisBanding = {
  readonly tanda: 'sama' | 'tambah' | 'hapus' | 'ubah';
  /** Which part of the letter the line belongs to. */
  readonly bagian: string;
  readonly kata: readonly { readonly tanda: 'sama' | 'tambah' | 'hapus'; readonly teks: string }[];
};

/** What differs between two templates, line by line and word by word, in the order of the letter. */
export const bandingTemplat = (lama: Templat, baru: Templat): readonly BarisBanding[] => {
  const sama = (a: Baris, b: Baris) => a.bagian === b.bagian && a.teks === b.teks;
  const hasil: BarisBanding[] = [];
  for (const { tanda, isi } of deret(barisTemplat(lama), barisTemplat(baru), sama)) {
    const diganti = tanda === 'tambah' ? cariHapus(hasil, isi.bagian) : -1;
    const lalu = hasil[diganti];
    if (lalu)
      hasil[diganti] = { tanda: 'ubah', bagian: isi.bagian, kata: bandingKata(lalu.kata[0]?.teks ?? '', isi.teks) };
    else hasil.push({ tanda, bagian: isi.bagian, kata: [{ tanda, teks: isi.teks }] });
  }
  return hasil;
};

/** The first line of that part that went since the last one that both have: what came stands in its place. */
const cariHapus = (hasil: readonly BarisBanding[], bagian: string): number => {
  const awal = hasil.findLastIndex((b) => b.tanda === 'sama') + 1;
  const di = hasil.slice(awal).findIndex((b) => b.tanda === 'hapus' && b.bagian === bagian);
  return di < 0 ? -1 : awal + di;
};

type Baris = { readonly bagian: string; readonly teks: string };

/** A template as lines to read; `bagian` is a key that the screen has words for. */
const barisTemplat = (t: Templat): readonly Baris[] => {
  const baris = (bagian: string, ...teks: readonly string[]): readonly Baris[] =>
    teks.flatMap((isi) => isi.split('\n')).map((isi) => ({ bagian, teks: isi }));
  return [
    ...baris('tata', `${t.kertas.toUpperCase()}, ${t.huruf} pt`),
    ...baris('lambang', t.lambang ? '+' : '–'),
    ...(t.judul === undefined ? [] : baris('judul', t.judul)),
    ...(t.bagian ?? []).flatMap((b) => baris(b.jenis, ...teksBagian(b).map((teks) => `${sebutSyarat(b)}${teks}`))),
    ...butirPenutup(t).flatMap((b) => baris('penutup', `${sebutSyarat(b)}${b.teks}`)),
    ...baris('tembusan', t.tembusan.kepala, ...t.tembusan.tambahan),
  ];
};

const teksBagian = (b: BagianTemplat): readonly string[] => {
  switch (b.jenis) {
    case 'paragraf':
    case 'tengah':
    case 'subjudul':
      return [b.teks];
    case 'rincian':
      return b.butir.map((r) => `${sebutSyarat(r)}${r.label}: ${r.teks}`);
    case 'daftar':
      return b.butir.flatMap((isi) => teksButir(isi, b.bentuk));
    case 'baris':
      return b.butir.flatMap((isi, i) =>
        teksButir(isi, [i === 0 && `${b.label}:`, b.bentuk].filter(Boolean).join(' ')),
      );
    case 'tabel':
      return b.kolom.map((k) => `${k.judul}${k.lebar > 0 ? ` (${k.lebar} cm)` : ''} | ${k.teks}`);
    case 'pegawai':
      return [`${b.label === undefined ? '' : `${b.label}: `}{${b.isian}}`];
  }
};

const teksButir = (isi: Parameters<typeof toRinci>[0], depan: string): readonly string[] => {
  const b = toRinci(isi);
  return [
    `${sebutSyarat(b)}${[depan, b.orang && `{${b.orang}}`, b.teks].filter(Boolean).join(' ')}`,
    ...(b.rincian ?? []).map((r) => `${sebutSyarat(r)}${r.label}: ${r.teks}`),
  ];
};

/** `‹perbuatan = ubah› `: what the words hang on, in signs that need no language. */
const sebutSyarat = ({ bila = [] }: Bersyarat): string =>
  bila.length === 0
    ? ''
    : `‹${bila
        .map(({ isian, nilai, tidak }) => `${isian} ${tidak ? '≠' : '='} ${nilai ? nilai.join(', ') : '…'}`)
        .join('; ')}› `;

const bandingKata = (lama: string, baru: string): BarisBanding['kata'] => {
  const kata: { tanda: 'sama' | 'tambah' | 'hapus'; teks: string }[] = [];
  for (const { tanda, isi } of deret(pecah(lama), pecah(baru), (a, b) => a === b)) {
    const lalu = kata.at(-1);
    if (lalu?.tanda === tanda) lalu.teks += isi;
    else kata.push({ tanda, teks: isi });
  }
  return kata;
};

const pecah = (teks: string): readonly string[] => teks.match(/\{[^{}]*\}|\s+|[^\s{}]+|[{}]/g) ?? [];

type Langkah<T> = { readonly tanda: 'sama' | 'tambah' | 'hapus'; readonly isi: T };

/** Longest common subsequence; two texts too long to compare word by word differ as a whole. */
const deret = <T>(a: readonly T[], b: readonly T[], samaDengan: (a: T, b: T) => boolean): readonly Langkah<T>[] => {
  const hapus = a.map((isi) => ({ tanda: 'hapus' as const, isi }));
  const tambah = b.map((isi) => ({ tanda: 'tambah' as const, isi }));
  if (a.length * b.length > BATAS_SEL) return [...hapus, ...tambah];
  const panjang = panjangSama(a.length, b.length, (i, j) => samaDengan(a[i] as T, b[j] as T));
  const hasil: Langkah<T>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (samaDengan(a[i] as T, b[j] as T)) {
      hasil.push({ tanda: 'sama', isi: b[j] as T });
      i++;
      j++;
    } else if (panjang(i + 1, j) >= panjang(i, j + 1)) hasil.push({ tanda: 'hapus', isi: a[i++] as T });
    else hasil.push({ tanda: 'tambah', isi: b[j++] as T });
  }
  return [...hasil, ...hapus.slice(i), ...tambah.slice(j)];
};

/** How much the rests from `i` and from `j` have in common. */
const panjangSama = (m: number, n: number, samaDi: (i: number, j: number) => boolean) => {
  const lebar = n + 1;
  const isi = new Uint16Array((m + 1) * lebar);
  const di = (i: number, j: number): number => isi[i * lebar + j] ?? 0;
  for (let i = m - 1; i >= 0; i--)
    for (let j = n - 1; j >= 0; j--)
      isi[i * lebar + j] = samaDi(i, j) ? di(i + 1, j + 1) + 1 : Math.max(di(i + 1, j), di(i, j + 1));
  return di;
};

const BATAS_SEL = 4_000_000;

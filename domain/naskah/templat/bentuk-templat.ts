import { type IsianTemplat, tanpaUjung, uraiMasa } from './isian-templat.ts';
import { bacaTeks, isianDalam } from './ruas.ts';
import { type IsianSyarat, type Kasus, kasusTemplat, padaKasus } from './syarat.ts';
import { daftarTeks, type Templat, toRinci } from './templat.ts';

/**
 * What may be written in a letter of one kind: the regulation's words, the fields with what the regulation asks for, and the
 * fields that words may hang on.
 */
export type BentukTemplat = {
  readonly dasar: Templat;
  readonly isian: readonly IsianTemplat[];
  readonly syarat: readonly IsianSyarat[];
};

/** Names of the fields that a template shows, people as a whole among them; whichever entry of a list it shows. */
export const isianDipakai = (templat: Templat): ReadonlySet<string> =>
  new Set(
    [
      ...daftarTeks(templat).flatMap(({ teks }) => isianDalam(bacaTeks(teks).ruas).flatMap(uraiMasa)),
      ...(templat.bagian ?? []).flatMap((b) => {
        if (b.jenis === 'pegawai') return [b.isian];
        return b.jenis === 'daftar' || b.jenis === 'baris' ? b.butir.flatMap((isi) => toRinci(isi).orang ?? []) : [];
      }),
    ].map(tanpaUjung),
  );

/**
 * Fields with what must stay: those that the regulation's own words show and that its form requires, or names a
 * provision for. A field that its words do not show is offered, and may be left out.
 */
export const isianTemplat = (skema: readonly IsianTemplat[], dasar: Templat): readonly IsianTemplat[] => {
  const dipakai = isianDipakai(dasar);
  const isian = [...skema, ...isianSejenis(skema, dasar)];
  const orang = isian.filter((i) => i.orang && dipakai.has(i.nama)).map((i) => i.nama);
  return [
    ...isian.map((i) => ({
      ...i,
      wajib: dipakai.has(i.nama) && (i.orang || i.wajib) && !orang.some((o) => i.nama.startsWith(`${o}.`)),
    })),
    ...(dasar.bentuk === 'keputusan' ? [DIKTUM] : []),
  ];
};

/** Letters of a kind that the regulation's own words name (`rujukan.surat-permohonan.nomor`). */
const isianSejenis = (skema: readonly IsianTemplat[], dasar: Templat): readonly IsianTemplat[] => {
  const nama = daftarTeks(dasar).flatMap(({ teks }) => isianDalam(bacaTeks(teks).ruas));
  return [...new Set(nama)].flatMap((n) => {
    const jenis = n.split('.').find((bagian) => bagian.includes('-'));
    const asal = jenis && skema.find((i) => i.nama === tanpaUjung(n));
    if (!asal) return [];
    const sebut = jenis.replaceAll('-', ' ');
    const label = { id: `${asal.label.id} (${sebut})`, en: `${asal.label.en} (${sebut})` };
    return [{ ...asal, nama: n, label, daftar: false, wajib: false }];
  });
};

const DIKTUM: IsianTemplat = {
  nama: 'diktum',
  label: { id: 'Urutan diktum (KESATU, KEDUA, …)', en: 'Number of the point (KESATU, KEDUA, …)' },
  daftar: false,
  orang: false,
  wajib: false,
  ketentuan: null,
};

/** What the regulation asks for and its own words show in a case, and the officer's do not: once, with the first such case. */
export const isianHilang = (
  t: Templat,
  { dasar, isian, syarat }: BentukTemplat,
): readonly { readonly isian: IsianTemplat; readonly kasus: Kasus }[] => {
  const wajib = isian.filter((i) => i.wajib);
  const hilang = new Map<string, { readonly isian: IsianTemplat; readonly kasus: Kasus }>();
  for (const kasus of kasusTemplat([dasar, t], syarat)) {
    const nilai = (nama: string) => kasus.get(nama) ?? '';
    const [diminta, ada] = [dasar, t].map((satu) => isianDipakai(padaKasus(satu, nilai)));
    for (const i of wajib)
      if (diminta?.has(i.nama) && !ada?.has(i.nama) && !hilang.has(i.nama)) hilang.set(i.nama, { isian: i, kasus });
  }
  return [...hilang.values()];
};

import { type IsianTemplat, tanpaUjung, uraiMasa } from './isian-templat.ts';
import { bacaTeks, isianDalam } from './ruas.ts';
import { daftarTeks, type Templat } from './templat.ts';

/** What may be written in a letter of one kind: the regulation's words, and the fields with what the regulation asks for. */
export type BentukTemplat = { readonly dasar: Templat; readonly isian: readonly IsianTemplat[] };

/** Names of the fields that a template shows, people as a whole among them; whichever entry of a list it shows. */
export const isianDipakai = (templat: Templat): ReadonlySet<string> =>
  new Set(
    [
      ...daftarTeks(templat).flatMap(({ teks }) => isianDalam(bacaTeks(teks).ruas).flatMap(uraiMasa)),
      ...(templat.bagian ?? []).flatMap((b) => (b.jenis === 'pegawai' ? [b.isian] : [])),
    ].map(tanpaUjung),
  );

/**
 * Fields with what must stay: those that the regulation's own words show and that its form requires, or names a
 * provision for. A field that its words do not show is offered, and may be left out.
 */
export const isianTemplat = (isian: readonly IsianTemplat[], dasar: Templat): readonly IsianTemplat[] => {
  const dipakai = isianDipakai(dasar);
  const orang = isian.filter((i) => i.orang && dipakai.has(i.nama)).map((i) => i.nama);
  return isian.map((i) => ({
    ...i,
    wajib: dipakai.has(i.nama) && (i.orang || i.wajib) && !orang.some((o) => i.nama.startsWith(`${o}.`)),
  }));
};

import { type Dwibahasa, type Hasil, sah, tolak } from '../kernel/index.ts';
import { type Alur, batasPelimpahan, type Kitab, type Tugas } from '../regulasi/index.ts';
import { diLuarMandat } from './di-luar-mandat.ts';
import { naskahPilihan } from './naskah-pilihan.ts';
import type { PenolakanBerkas } from './penolakan.ts';

type Batas = Pick<Kitab, 'istilah' | 'naskah'>;
type Kuasa = { readonly pemberi: { readonly nama: string }; readonly jenis: readonly string[] };

/** The letters of each answer that may be given in the name of the office: the act is offered to whom all of one such set are delegated. */
export const suratDilimpahkan = (kitab: Batas, alur: Alur, tugas: Tugas): readonly (readonly string[])[] =>
  tugas.pilihan
    .map(({ kode }) => ({ kode, jenis: naskahPilihan(alur, tugas, kode) }))
    .filter(({ kode, jenis }) => jenis.length > 0 && !batasKuasa(kitab, tugas, kode, jenis))
    .map(({ jenis }) => jenis);

/** Whether a delegation reaches one of the answers to an act. */
export const meliputiTindakan = (
  { jenis }: Pick<Kuasa, 'jenis'>,
  menerbitkan: readonly (readonly string[])[],
): boolean => menerbitkan.some((surat) => surat.every((j) => jenis.includes(j)));

/**
 * Of several delegations by one office that by which this answer is signed: it names every kind of letter that comes of the answer.
 * What was delegated is the signature: an answer without a letter stays with the office.
 */
export const pilihKuasa = <K extends Kuasa>(
  kuasa: readonly K[],
  kitab: Batas,
  tugas: Pick<Tugas, 'sifat' | 'pilihan'>,
  pilihan: string,
  jenis: readonly string[],
): Hasil<K, Extract<PenolakanBerkas, { kode: 'alur/di-luar-pelimpahan' }>> => {
  const pemberi = kuasa[0]?.pemberi.nama ?? '';
  const di = (lain: { surat: Dwibahasa | null; batas: Dwibahasa | null }) =>
    tolak({ jenis: 'wewenang', kode: 'alur/di-luar-pelimpahan', pemberi, ...lain } as const);
  const batas = batasKuasa(kitab, tugas, pilihan, jenis);
  if (batas) return di({ surat: null, batas });
  if (jenis.length === 0) return di({ surat: null, batas: null });
  const dipakai = kuasa.find((k) => jenis.every((j) => k.jenis.includes(j)));
  return dipakai ? sah(dipakai) : di({ surat: sebutJenis(kitab, jenis), batas: null });
};

/** The words of the regulation that keep an answer, or a letter of it, with the office itself: a delegate holds a mandate. */
const batasKuasa = (
  kitab: Batas,
  tugas: Pick<Tugas, 'sifat' | 'pilihan'>,
  pilihan: string,
  jenis: readonly string[],
): Dwibahasa | undefined =>
  diLuarMandat(kitab, tugas, pilihan, 'kuasa') ??
  jenis.map((j) => batasPelimpahan(kitab, j)).find((b) => b !== undefined);

const sebutJenis = ({ naskah }: Batas, jenis: readonly string[]): Dwibahasa => {
  const nama = (bahasa: keyof Dwibahasa) => [...new Set(jenis.map((j) => naskah[j]?.nama[bahasa] ?? j))].join(', ');
  return { id: nama('id'), en: nama('en') };
};

import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';
import { jelaskanGanjalan, jelaskanKedudukan } from '@lincah/domain/organisasi';
import { dasarHukum, type Kitab } from '@lincah/domain/regulasi';
import type { Trx } from '../../kernel/index.ts';
import { type PejabatPosisi, pejabatPosisi } from '../pejabat.ts';
import type { LembarKedudukan, PejabatKedudukan } from './bentuk.ts';
import type { KedudukanKenal } from './kenali-susunan.ts';

/** Posts with their holders, by id. */
export type Pejabat = (posisi: string | undefined) => PejabatKedudukan | null;

/** Looks up every post that the answers name, in one query. */
export const cariPejabat = async (
  trx: Trx,
  posisi: readonly (string | undefined)[],
  pada: Tanggal,
): Promise<Pejabat> => {
  const ada = await pejabatPosisi(
    trx,
    posisi.filter((p) => p !== undefined),
    pada,
  );
  return (id) => ringkas(ada.get(id ?? ''));
};

export const posisiDisebut = ({ penilai, kenal }: KedudukanKenal): readonly (string | undefined)[] => [
  penilai,
  kenal.penugas,
  ...kenal.garis.map((t) => t.posisi),
];

/** A recognised kedudukan with names, words and provisions. */
export const lembarKedudukan = (kitab: Kitab, hasil: KedudukanKenal, pejabat: Pejabat): LembarKedudukan => {
  const { kenal, penilai, tercatat, temuan } = hasil;
  const varian = kitab.kedudukan[kenal.varian ?? ''];
  const pola = kitab.pola[kenal.pola ?? ''];
  const struktur = kitab.struktur[kenal.struktur ?? ''];
  return {
    cara: kenal.cara,
    varian: varian ? bagian(kitab, varian) : null,
    pola: pola
      ? { ...bagian(kitab, { ...pola, gambar: pola.gambar?.dirujuk }), turunanDari: pola.turunanDari ?? null }
      : null,
    struktur: struktur ? bagian(kitab, { ...struktur, gambar: struktur.id }) : null,
    tercatat: tercatat ?? null,
    penilai: pejabat(penilai),
    penugas: pejabat(kenal.penugas),
    garis: kenal.garis.flatMap((t) => {
      const siapa = pejabat(t.posisi);
      const jabatan = (t.jabatan !== undefined && kitab.istilah[t.jabatan]) || null;
      return siapa
        ? [{ jabatan, pejabat: siapa, penilai: t.posisi === penilai, penugas: t.posisi === kenal.penugas }]
        : [];
    }),
    alasan: jelaskanKedudukan(kitab, kenal),
    hampir: kenal.hampir.flatMap(({ varian, ganjalan }) => {
      const v = kitab.kedudukan[varian];
      return v ? [{ id: v.id, nama: v.nama, sebab: gabung(ganjalan.map((g) => jelaskanGanjalan(kitab, g))) }] : [];
    }),
    temuan,
  };
};

type BagianPeraturan = {
  readonly id: string;
  readonly nama: { readonly id: string; readonly en: string };
  readonly letak: string;
  readonly gambar?: string | undefined;
  readonly ketentuan: readonly string[];
};

const bagian = (kitab: Kitab, b: BagianPeraturan) => ({
  id: b.id,
  nama: b.nama,
  letak: b.letak,
  gambar: b.gambar ?? null,
  ketentuan: b.ketentuan.map((k) => dasarHukum(kitab, k)),
});

const ringkas = (p: PejabatPosisi | undefined): PejabatKedudukan | null =>
  p
    ? {
        id: p.id,
        nama: p.nama,
        pemangku: p.pemangku && { id: p.pemangku.pegawaiId, nama: p.pemangku.nama },
        unit: p.unit,
      }
    : null;

const gabung = (sebab: readonly Dwibahasa[]): Dwibahasa => ({
  id: sebab.map((s) => s.id).join('; '),
  en: sebab.map((s) => s.en).join('; '),
});

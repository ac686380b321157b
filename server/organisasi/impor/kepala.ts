import { kenaliJudul, type LembarBerkas, rapikanJudul } from '@lincah/domain/organisasi';
import { artiJudul, daftarJudul } from './baca-lembar.ts';
import { bacaSel } from './baca-sel.ts';
import type { LembarPolos } from './lembar-polos.ts';
import { type Kolom, SUSUNAN } from './susunan.ts';
import { SUSUNAN_DAFTAR } from './susunan-daftar.ts';

/** What an agency has said about a header of its files; null: leave the column. */
export type JudulDiingat = { readonly lembar: string; readonly judul: string; readonly bidang: string | null };
/** One header of a file: `bidang` null is a column left out, undefined one that only a person can place. */
export type KepalaKolom = {
  readonly lembar: LembarBerkas;
  readonly judul: string;
  readonly bidang?: string | null;
  readonly contoh: string;
};

export const susunanLembar = (lembar: LembarBerkas): readonly Kolom[] =>
  lembar === 'Daftar' ? SUSUNAN_DAFTAR : SUSUNAN[lembar];

/** What a header stands for: as the agency once said, else as such headers are known. */
export const pengenalJudul = (diingat: readonly JudulDiingat[]) => {
  const ingatan = new Map(diingat.map((d) => [`${d.lembar}\n${d.judul}`, d.bidang]));
  return (lembar: LembarBerkas) => (judul: string) => {
    const kunci = `${lembar}\n${rapikanJudul(judul)}`;
    return ingatan.has(kunci) ? ingatan.get(kunci) : kenaliJudul(lembar, judul);
  };
};

const BARIS_KEPALA = 10;

/** The row of a list that looks most like headers: titles of the agency and the month may stand above it. */
export const cariKepala = (lembar: LembarPolos, kenal: (judul: string) => string | null | undefined): number => {
  const nilai = lembar.baris
    .filter((b) => b.nomor <= BARIS_KEPALA)
    .map((b) => ({ nomor: b.nomor, kenal: daftarJudul(lembar, b.nomor).filter(({ teks }) => kenal(teks)).length }));
  const terbaik = nilai.reduce((a, b) => (b.kenal > a.kenal ? b : a), { nomor: nilai[0]?.nomor ?? 1, kenal: 0 });
  return terbaik.nomor;
};

/** The headers of a sheet with what they stand for. Two headers of one field are for a person to tell apart. */
export const bacaKepalaKolom = (
  lembar: LembarPolos,
  nama: LembarBerkas,
  kepala: number,
  kenal: (judul: string) => string | null | undefined,
): KepalaKolom[] => {
  const isi = lembar.baris.find((b) => b.nomor > kepala);
  const judul = daftarJudul(lembar, kepala).map((j) => ({
    ...j,
    bidang: artiJudul(j.teks, susunanLembar(nama), kenal),
  }));
  return judul.map(({ teks, ke, bidang }) => {
    const ganda = typeof bidang === 'string' && judul.filter((j) => j.bidang === bidang).length > 1;
    const contoh = bacaSel(isi?.sel.find(([k]) => k === ke)?.[1] ?? null, CONTOH);
    return {
      lembar: nama,
      judul: teks,
      contoh: contoh.baik ? String(contoh.nilai ?? '').slice(0, 60) : '',
      ...(bidang !== undefined && !ganda && { bidang }),
    };
  });
};

const CONTOH: Kolom = {
  kunci: '',
  judul: '',
  jenis: 'teks',
  wajib: false,
  contoh: '',
  arti: { id: '', en: '' },
  maks: 5000,
};

/** Only a person can go on: a header without meaning, or no column that names the people. */
export const perluDipetakan = (kepala: readonly KepalaKolom[]): boolean =>
  kepala.some((k) => k.bidang === undefined) ||
  (kepala[0]?.lembar === 'Daftar' &&
    !(kepala.some((k) => k.bidang === 'nama') && kepala.some((k) => PENGENAL.has(k.bidang))));

const PENGENAL: ReadonlySet<unknown> = new Set(['nip', 'nomor']);

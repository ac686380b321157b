import { setImmediate } from 'node:timers/promises';
import type { Dwibahasa } from '@lincah/domain/kernel';
import type { CellValue } from 'exceljs';
import { bacaSel, potong } from './baca-sel.ts';
import { BATAS } from './batas.ts';
import type { BarisPolos, LembarPolos } from './lembar-polos.ts';
import { type Baris, KOLOM_BEBAS, type Kolom, type Letak, type NamaLembar, SUSUNAN } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

/** How headers are understood: the columns of the sheet and, where its own headers are not used, what they stand for. */
export type CaraBaca = {
  readonly susunan: readonly Kolom[];
  /** Field of a header that is none of the sheet's own; null: leave the column; undefined: it is reported. */
  readonly kenal?: (judul: string) => string | null | undefined;
  /** Row of the headers. */
  readonly kepala?: number;
};

/**
 * Reads one sheet: headers, then a row each. Rows with a finding are left out of the answer. Other work of the program
 * gets its turn between rows.
 */
export const bacaLembar = async <L extends NamaLembar>(
  lembar: LembarPolos,
  nama: L,
  temuan: Pencatat,
): Promise<Baris<L>[]> => (await bacaBaris(lembar, nama, temuan, { susunan: SUSUNAN[nama] })) as unknown as Baris<L>[];

/** The same for columns that the caller describes. */
export const bacaBaris = async (
  lembar: LembarPolos,
  nama: string,
  temuan: Pencatat,
  cara: CaraBaca,
): Promise<(Letak & Readonly<Record<string, unknown>>)[]> => {
  const kepala = cara.kepala ?? 1;
  const kolom = bacaKepala(lembar, nama, cara, temuan);
  if (!kolom) return [];
  const hasil: (Letak & Readonly<Record<string, unknown>>)[] = [];
  const letak = new Map(kolom.map(({ kolom: k, ke }) => [k.kunci, huruf(ke)]));
  for (const [urut, baris] of lembar.baris.entries()) {
    if (urut % BARIS_SEKALI === 0) await setImmediate();
    if (baris.nomor <= kepala) continue;
    const isi = bacaSatuBaris(baris, nama, kolom, temuan);
    if (isi) hasil.push({ ...isi, baris: baris.nomor, letak });
  }
  return hasil;
};

const BARIS_SEKALI = 200;

/** 1 → A, 27 → AA. */
const huruf = (ke: number): string =>
  (ke > 26 ? huruf(Math.floor((ke - 1) / 26)) : '') + String.fromCharCode(65 + ((ke - 1) % 26));

/** Address of a cell of a row that was read, for findings that arise later; a row that the agency has is named by its key. */
export const alamat = <B extends Letak>(baris: B, kunci: Exclude<keyof B & string, keyof Letak>): string =>
  baris.baris > 0 ? `${baris.letak.get(kunci) ?? 'A'}${baris.baris}` : `(${sebutKunci(baris)})`;

/** How a finding speaks of another row. */
export const sebutBaris = (baris: Letak): Dwibahasa =>
  baris.baris > 0
    ? { id: `di baris ${baris.baris}`, en: `in row ${baris.baris}` }
    : { id: `pada data yang ada (${sebutKunci(baris)})`, en: `in the data that is there (${sebutKunci(baris)})` };

const sebutKunci = (baris: Letak): string => {
  const { kode, nip, nomor, sebagai, posisi, unit, peran } = baris as Letak & Readonly<Record<string, unknown>>;
  return [kode ?? nip ?? nomor ?? unit ?? peran, sebagai, posisi].filter(Boolean).join(' ');
};

type KolomBerada = { readonly kolom: Kolom; readonly ke: number };

const bacaKepala = (
  lembar: LembarPolos,
  nama: string,
  { susunan, kenal, kepala = 1 }: CaraBaca,
  temuan: Pencatat,
): KolomBerada[] | undefined => {
  const judul = daftarJudul(lembar, kepala);
  if (judul.length > BATAS.kolom || lembar.lebar > 16_000) {
    temuan.catat(
      nama,
      '1:1',
      {
        id: `Lembar memuat ${judul.length} judul kolom; paling banyak ${BATAS.kolom}.`,
        en: `The sheet has ${judul.length} headers; at most ${BATAS.kolom}.`,
      },
      { id: 'Hapus kolom yang tidak ada dalam petunjuk.', en: 'Delete the columns that the manual does not list.' },
    );
    return undefined;
  }
  const bidang = (teks: string) => artiJudul(teks, susunan, kenal);
  laporkanAsing(judul, susunan, bidang, nama, temuan);
  return susunan.flatMap((kolom) => temukanKolom(kolom, judul, bidang, nama, temuan));
};

/** Field of a header: the sheet's own name for it first. */
export const artiJudul = (
  teks: string,
  susunan: readonly Kolom[],
  kenal: CaraBaca['kenal'],
): string | null | undefined => {
  const sendiri = susunan.find((k) => k.judul.toLowerCase() === teks.toLowerCase());
  if (sendiri) return sendiri.kunci;
  if (KOLOM_BEBAS.has(teks.toLowerCase())) return null;
  return kenal?.(teks);
};

type Judul = { readonly teks: string; readonly ke: number; readonly sel: string };

/** Headers of a row, with their columns. */
export const daftarJudul = (lembar: LembarPolos, kepala: number): Judul[] =>
  (lembar.baris.find((b) => b.nomor === kepala)?.sel ?? []).flatMap(([ke, nilai]) => {
    const baca = bacaSel(nilai, JUDUL);
    if (baca.baik && baca.nilai === undefined) return [];
    return [{ teks: baca.baik ? String(baca.nilai) : '', ke, sel: `${huruf(ke)}${kepala}` }];
  });
const JUDUL: Kolom = {
  kunci: '',
  judul: 'Judul',
  jenis: 'teks',
  wajib: false,
  contoh: '',
  arti: { id: '', en: '' },
  maks: 100,
};

type Arti = (judul: string) => string | null | undefined;

const laporkanAsing = (
  judul: readonly Judul[],
  susunan: readonly Kolom[],
  arti: Arti,
  nama: string,
  temuan: Pencatat,
): void => {
  const dikenal = susunan.map((k) => k.judul).join(', ');
  judul.forEach(({ teks, sel }, i) => {
    const bidang = arti(teks);
    const asing = bidang === undefined;
    const ganda =
      judul.findIndex((j) => (bidang ? arti(j.teks) === bidang : j.teks.toLowerCase() === teks.toLowerCase())) < i;
    if (!asing && !(ganda && bidang !== null)) return;
    temuan.catat(
      nama,
      sel,
      ganda
        ? { id: `Kolom "${potong(teks)}" muncul dua kali.`, en: `Column "${potong(teks)}" appears twice.` }
        : { id: `Kolom "${potong(teks)}" tidak dikenal.`, en: `Column "${potong(teks)}" is not known.` },
      {
        id: `Hapus kolom itu atau perbaiki judulnya. Kolom lembar ini: ${dikenal}.`,
        en: `Delete it or correct its header. Columns of this sheet: ${dikenal}.`,
      },
    );
  });
};

const temukanKolom = (
  kolom: Kolom,
  judul: readonly Judul[],
  arti: Arti,
  nama: string,
  temuan: Pencatat,
): KolomBerada[] => {
  const ada = judul.find((j) => arti(j.teks) === kolom.kunci);
  if (ada) return [{ kolom, ke: ada.ke }];
  if (kolom.wajib)
    temuan.catat(
      nama,
      '1:1',
      { id: `Kolom wajib "${kolom.judul}" tidak ada.`, en: `The required column "${kolom.judul}" is missing.` },
      {
        id: `Tambahkan "${kolom.judul}" di baris 1 (${kolom.arti.id}).`,
        en: `Add "${kolom.judul}" in row 1 (${kolom.arti.en}).`,
      },
    );
  return [];
};

const bacaSatuBaris = (baris: BarisPolos, nama: string, kolom: readonly KolomBerada[], temuan: Pencatat) => {
  const isi: Record<string, unknown> = {};
  const nilai = new Map<number, CellValue>(baris.sel);
  const lapor = kolom.flatMap(({ kolom: k, ke }) => {
    const address = `${huruf(ke)}${baris.nomor}`;
    const baca = bacaSel(nilai.get(ke), k);
    if (!baca.baik) return [{ sel: address, apa: baca.apa, cara: baca.cara }];
    if (baca.nilai !== undefined) isi[k.kunci] = baca.nilai;
    return baca.nilai === undefined && k.wajib ? [{ sel: address, ...kosong(k) }] : [];
  });
  const hanyaFormat = Object.keys(isi).length === 0 && lapor.every((l) => l.apa === KOSONG);
  if (hanyaFormat) return undefined;
  for (const l of lapor) temuan.catat(nama, l.sel, l.apa, l.cara);
  return lapor.length === 0 ? isi : undefined;
};

const KOSONG: Dwibahasa = { id: 'Sel wajib ini kosong.', en: 'This required cell is empty.' };
const kosong = (k: Kolom) => ({
  apa: KOSONG,
  cara: {
    id: `Isi ${k.judul}: ${k.arti.id}, misalnya "${k.contoh}".`,
    en: `Fill in ${k.judul}: ${k.arti.en}, for example "${k.contoh}".`,
  },
});

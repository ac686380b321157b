import { setImmediate } from 'node:timers/promises';
import type { Dwibahasa } from '@lincah/domain/kernel';
import type { CellValue } from 'exceljs';
import { bacaSel, potong } from './baca-sel.ts';
import { BATAS } from './batas.ts';
import type { BarisPolos, LembarPolos } from './muat-buku.mjs';
import { type Baris, KOLOM_BEBAS, type Kolom, type Letak, type NamaLembar, SUSUNAN } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

/**
 * Reads one sheet: header in row 1, then a row each. Rows with a finding are left out of the answer. Other work of the
 * program gets its turn between rows.
 */
export const bacaLembar = async <L extends NamaLembar>(
  lembar: LembarPolos,
  nama: L,
  temuan: Pencatat,
): Promise<Baris<L>[]> => {
  const kolom = bacaKepala(lembar, nama, temuan);
  if (!kolom) return [];
  const hasil: Baris<L>[] = [];
  const letak = new Map(kolom.map(({ kolom: k, ke }) => [k.kunci, huruf(ke)]));
  for (const [urut, baris] of lembar.baris.entries()) {
    if (urut % BARIS_SEKALI === 0) await setImmediate();
    if (baris.nomor === 1) continue;
    const isi = bacaBaris(baris, nama, kolom, temuan);
    // The columns were read by the very description that the type is derived from.
    if (isi) hasil.push({ ...isi, baris: baris.nomor, letak } as unknown as Baris<L>);
  }
  return hasil;
};

const BARIS_SEKALI = 200;

/** 1 → A, 27 → AA. */
const huruf = (ke: number): string =>
  (ke > 26 ? huruf(Math.floor((ke - 1) / 26)) : '') + String.fromCharCode(65 + ((ke - 1) % 26));

/** Address of a cell of a row that was read, for findings that arise later. */
export const alamat = <B extends Letak>(baris: B, kunci: Exclude<keyof B & string, keyof Letak>): string =>
  `${baris.letak.get(kunci) ?? 'A'}${baris.baris}`;

type KolomBerada = { readonly kolom: Kolom; readonly ke: number };

const bacaKepala = (lembar: LembarPolos, nama: NamaLembar, temuan: Pencatat): KolomBerada[] | undefined => {
  const judul = daftarJudul(lembar.baris.find((b) => b.nomor === 1));
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
  const susunan: readonly Kolom[] = SUSUNAN[nama];
  laporkanAsing(judul, susunan, nama, temuan);
  return susunan.flatMap((kolom) => temukanKolom(kolom, judul, nama, temuan));
};

type Judul = { readonly teks: string; readonly ke: number; readonly sel: string };

const daftarJudul = (baris: BarisPolos | undefined): Judul[] =>
  (baris?.sel ?? []).flatMap(([ke, nilai]) => {
    const baca = bacaSel(nilai, JUDUL);
    if (baca.baik && baca.nilai === undefined) return [];
    return [{ teks: baca.baik ? String(baca.nilai) : '', ke, sel: `${huruf(ke)}1` }];
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

const sama = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const laporkanAsing = (
  judul: readonly Judul[],
  susunan: readonly Kolom[],
  nama: NamaLembar,
  temuan: Pencatat,
): void => {
  const dikenal = susunan.map((k) => k.judul).join(', ');
  judul.forEach(({ teks, sel }, i) => {
    const asing = !susunan.some((k) => sama(k.judul, teks)) && !KOLOM_BEBAS.has(teks.toLowerCase());
    const ganda = judul.findIndex((j) => sama(j.teks, teks)) < i;
    if (!asing && !ganda) return;
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

const temukanKolom = (kolom: Kolom, judul: readonly Judul[], nama: NamaLembar, temuan: Pencatat): KolomBerada[] => {
  const ada = judul.find((j) => sama(j.teks, kolom.judul));
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

const bacaBaris = (baris: BarisPolos, nama: NamaLembar, kolom: readonly KolomBerada[], temuan: Pencatat) => {
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

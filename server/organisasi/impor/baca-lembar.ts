import type { Dwibahasa } from '@lincah/domain/kernel';
import type { Row, Worksheet } from 'exceljs';
import { bacaSel, potong } from './baca-sel.ts';
import { BATAS } from './batas.ts';
import { type Baris, KOLOM_BEBAS, type Kolom, type Letak, type NamaLembar, SUSUNAN } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

/** Reads one sheet: header in row 1, then a row each. Rows with a finding are left out of the answer. */
export const bacaLembar = <L extends NamaLembar>(lembar: Worksheet, nama: L, temuan: Pencatat): Baris<L>[] => {
  const kolom = bacaKepala(lembar, nama, temuan);
  if (!kolom) return [];
  const hasil: Baris<L>[] = [];
  const letak = new Map(kolom.map(({ kolom: k, ke }) => [k.kunci, lembar.getColumn(ke).letter]));
  lembar.eachRow({ includeEmpty: false }, (baris, nomor) => {
    if (nomor === 1) return;
    const isi = bacaBaris(baris, nama, kolom, temuan);
    // The columns were read by the very description that the type is derived from.
    if (isi) hasil.push({ ...isi, baris: nomor, letak } as unknown as Baris<L>);
  });
  return hasil;
};

/** Address of a cell of a row that was read, for findings that arise later. */
export const alamat = <B extends Letak>(baris: B, kunci: Exclude<keyof B & string, keyof Letak>): string =>
  `${baris.letak.get(kunci) ?? 'A'}${baris.baris}`;

type KolomBerada = { readonly kolom: Kolom; readonly ke: number };

const bacaKepala = (lembar: Worksheet, nama: NamaLembar, temuan: Pencatat): KolomBerada[] | undefined => {
  const judul = daftarJudul(lembar.getRow(1));
  if (judul.length > BATAS.kolom || lembar.columnCount > 16_000) {
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

const daftarJudul = (baris: Row): Judul[] => {
  const judul: Judul[] = [];
  baris.eachCell({ includeEmpty: false }, (sel, ke) => {
    const baca = bacaSel(sel.value, JUDUL);
    if (baca.baik && baca.nilai === undefined) return;
    judul.push({ teks: baca.baik ? String(baca.nilai) : '', ke, sel: sel.address });
  });
  return judul;
};
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

const bacaBaris = (baris: Row, nama: NamaLembar, kolom: readonly KolomBerada[], temuan: Pencatat) => {
  const isi: Record<string, unknown> = {};
  const lapor = kolom.flatMap(({ kolom: k, ke }) => {
    const { value, address } = baris.getCell(ke);
    const baca = bacaSel(value, k);
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

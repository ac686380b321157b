import { type Dwibahasa, isTanggal } from '@lincah/domain/kernel';
import type { CellValue } from 'exceljs';
import type { Kolom } from './susunan.ts';

/** What a cell says, or why it cannot be taken. `undefined` value = empty. */
export type BacaanSel =
  | { readonly baik: true; readonly nilai: string | number | boolean | readonly string[] | undefined }
  | { readonly baik: false; readonly apa: Dwibahasa; readonly cara: Dwibahasa };

type Polos = string | number | boolean | Date;

/** Reads one cell as its column asks. Formulas are never trusted; texts are trimmed and stripped of hidden signs. */
export const bacaSel = (nilai: CellValue, kolom: Kolom): BacaanSel => {
  const polos = menjadiPolos(nilai);
  if (polos === null) return isi(undefined);
  if (typeof polos === 'object' && !(polos instanceof Date)) return polos;
  const rapi = typeof polos === 'string' ? rapikan(polos) : polos;
  if (rapi === '') return isi(undefined);
  if (typeof rapi === 'string' && TERSEMBUNYI.test(rapi)) return TANDA_TERSEMBUNYI;
  return PEMBACA[kolom.jenis](rapi, kolom);
};

const isi = (nilai: string | number | boolean | readonly string[] | undefined): BacaanSel => ({ baik: true, nilai });
const salah = (apa: Dwibahasa, cara: Dwibahasa): BacaanSel => ({ baik: false, apa, cara });

/** Control and bidirectional signs may make a name look like another one; zero-width ones are dropped by `rapikan`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const TERSEMBUNYI = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const rapikan = (teks: string): string =>
  teks
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const TANDA_TERSEMBUNYI = salah(
  {
    id: 'Sel memuat tanda kendali atau tanda arah tulisan yang tidak terlihat.',
    en: 'The cell holds invisible control or direction signs.',
  },
  { id: 'Kosongkan sel, lalu ketik ulang isinya.', en: 'Clear the cell and type its content again.' },
);
const RUMUS = salah(
  { id: 'Sel berisi rumus; nilainya tidak dipakai.', en: 'The cell holds a formula; its value is not used.' },
  { id: 'Salin kolom lalu tempel sebagai nilai.', en: 'Copy the column and paste it as values.' },
);
const GALAT = salah(
  { id: 'Sel berisi galat lembar kerja.', en: 'The cell holds a spreadsheet error.' },
  { id: 'Ganti dengan nilai yang benar.', en: 'Replace it with the right value.' },
);

const menjadiPolos = (nilai: CellValue): Polos | null | BacaanSel => {
  if (nilai === null || nilai === undefined) return null;
  if (typeof nilai !== 'object' || nilai instanceof Date) return nilai;
  if ('formula' in nilai || 'sharedFormula' in nilai) return RUMUS;
  if ('richText' in nilai) return nilai.richText.map((r) => r.text).join('');
  if ('text' in nilai) return menjadiPolos(nilai.text as CellValue);
  return GALAT;
};

const bacaTeks = (nilai: Polos, kolom: Kolom): BacaanSel => {
  if (nilai instanceof Date || typeof nilai === 'boolean') return harusTeks(kolom);
  const teks = String(nilai);
  const maks = kolom.maks ?? 200;
  if (teks.length <= maks) return isi(teks);
  return salah(
    {
      id: `${kolom.judul} memuat ${teks.length} huruf; paling banyak ${maks}.`,
      en: `${kolom.judul} has ${teks.length} letters; at most ${maks}.`,
    },
    { id: 'Singkatkan isinya.', en: 'Shorten it.' },
  );
};

const harusTeks = ({ judul, contoh }: Kolom): BacaanSel =>
  salah(
    { id: `${judul} harus berupa teks.`, en: `${judul} must be text.` },
    {
      id: `Format kolom sebagai Teks lalu isi seperti "${contoh}".`,
      en: `Format the column as Text and fill in like "${contoh}".`,
    },
  );

const bacaNip = (nilai: Polos): BacaanSel => {
  if (typeof nilai !== 'string')
    return salah(
      {
        id: 'NIP tersimpan sebagai bilangan, sehingga angka terakhirnya sudah hilang (mis. 1,9E+17).',
        en: 'The NIP is stored as a number, so its last digits are already lost (e.g. 1.9E+17).',
      },
      {
        id: 'Format kolom NIP sebagai Teks, lalu isi ulang NIP dari sumbernya.',
        en: 'Format the NIP column as Text, then fill in the NIP again from its source.',
      },
    );
  const nip = nilai.replace(/[\s.'’-]/g, '');
  if (/^\d{18}$/.test(nip)) return isi(nip);
  return salah(
    { id: `NIP harus 18 angka; ini ${nip.length} tanda.`, en: `A NIP has 18 digits; this has ${nip.length} signs.` },
    {
      id: 'Periksa NIP pada surat keputusan pengangkatan. Tenaga pendukung tidak ber-NIP, karena itu tidak memangku jabatan dan tidak berakun: catat di lembar Pendukung.',
      en: 'Check the NIP on the letter of appointment. Supporting staff have no NIP and so hold no post and no account: put them in the sheet Pendukung.',
    },
  );
};

const bacaTanggal = (nilai: Polos, kolom: Kolom): BacaanSel => {
  const teks = nilai instanceof Date ? hariDari(nilai) : typeof nilai === 'string' ? balikkan(nilai) : '';
  if (isTanggal(teks)) return isi(teks);
  return salah(
    { id: `${kolom.judul} bukan tanggal yang ada.`, en: `${kolom.judul} is not a day that exists.` },
    {
      id: 'Isi seperti 2026-01-31 atau 31-01-2026, dari tahun 1000 sampai 2999.',
      en: 'Fill in like 2026-01-31 or 31-01-2026, from the year 1000 to 2999.',
    },
  );
};

const hariDari = (saat: Date): string => (Number.isNaN(saat.getTime()) ? '' : saat.toISOString().slice(0, 10));
/** Official data exchange writes DD-MM-YYYY. */
const balikkan = (teks: string): string =>
  teks.replace(
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
    (_, h: string, b: string, t: string) => `${t}-${b.padStart(2, '0')}-${h.padStart(2, '0')}`,
  );

const bacaBilangan = (nilai: Polos, kolom: Kolom): BacaanSel => {
  const n = typeof nilai === 'string' && /^\d{1,9}$/.test(nilai) ? Number(nilai) : nilai;
  const maks = kolom.maks ?? 9999;
  if (typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= maks) return isi(n);
  return salah(
    {
      id: `${kolom.judul} harus bilangan bulat 0 sampai ${maks}.`,
      en: `${kolom.judul} must be a whole number from 0 to ${maks}.`,
    },
    { id: `Isi seperti ${kolom.contoh}, atau kosongkan.`, en: `Fill in like ${kolom.contoh}, or leave it empty.` },
  );
};

const bacaPilihan = (nilai: Polos, kolom: Kolom): BacaanSel => {
  const cari = String(nilai).toLowerCase();
  const cocok = Object.entries(kolom.pilihan ?? {}).find(
    ([label, nilai]) => label.toLowerCase() === cari || nilai === cari,
  );
  if (cocok) return isi(cocok[1]);
  const daftar = Object.keys(kolom.pilihan ?? {}).join(', ');
  return salah(
    { id: `${kolom.judul} "${potong(cari)}" tidak dikenal.`, en: `${kolom.judul} "${potong(cari)}" is not known.` },
    { id: `Pilih salah satu: ${daftar}.`, en: `Choose one of: ${daftar}.` },
  );
};

export const potong = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 60)}…` : teks);

const YA_TIDAK: Readonly<Record<string, boolean>> = {
  ya: true,
  y: true,
  true: true,
  tidak: false,
  t: false,
  false: false,
};
const bacaYaTidak = (nilai: Polos, kolom: Kolom): BacaanSel => {
  const kata = String(nilai).toLowerCase();
  if (Object.hasOwn(YA_TIDAK, kata)) return isi(YA_TIDAK[kata]);
  return salah(
    { id: `${kolom.judul} harus Ya atau Tidak.`, en: `${kolom.judul} must be Ya or Tidak.` },
    { id: 'Isi Ya atau Tidak.', en: 'Fill in Ya or Tidak.' },
  );
};

const bacaDaftar = (nilai: Polos, kolom: Kolom): BacaanSel => {
  if (nilai instanceof Date) return harusTeks(kolom);
  const butir = [
    ...new Set(
      String(nilai)
        .split(';')
        .map((b) => b.trim())
        .filter((b) => b !== ''),
    ),
  ];
  const maks = kolom.maks ?? 30;
  if (butir.length <= maks && butir.every((b) => b.length <= 300)) return isi(butir);
  return salah(
    {
      id: `${kolom.judul} memuat terlalu banyak atau terlalu panjang (paling banyak ${maks} butir, 300 huruf sebutir).`,
      en: `${kolom.judul} has too many or too long items (at most ${maks}, 300 letters each).`,
    },
    { id: 'Kurangi butirnya; pisahkan dengan titik koma.', en: 'Use fewer items, separated by semicolons.' },
  );
};

const PEMBACA = {
  teks: bacaTeks,
  nip: bacaNip,
  tanggal: bacaTanggal,
  bilangan: bacaBilangan,
  pilihan: bacaPilihan,
  'ya-tidak': bacaYaTidak,
  daftar: bacaDaftar,
} as const satisfies Record<Kolom['jenis'], (nilai: Polos, kolom: Kolom) => BacaanSel>;

import {
  type Dwibahasa,
  type Hasil,
  isTanggal,
  type Penolakan,
  pakaiIzin,
  sah,
  type Tanggal,
  tolak,
} from '../kernel/index.ts';
import type { PenolakanAgenda } from './blok-nomor.ts';
import { type DaftarLibur, type HariLibur, susunLibur } from './hari-kerja.ts';
import type { IzinAgenda } from './izin.ts';
import { type BarisTerbaca, petikKolom } from './petik-kolom.ts';

export type PenolakanLibur =
  | PenolakanAgenda
  | Penolakan<'aturan', 'naskah/libur-salah', { paling: number }>
  | Penolakan<'keadaan', 'naskah/libur-ada', { hari: string; nama: string }>
  | Penolakan<'aturan', 'naskah/libur-tanpa-alasan', { hari: string }>
  | Penolakan<'aturan', 'naskah/impor-libur', { temuan: readonly Dwibahasa[] }>;

const NAMA_PALING_PANJANG = 200;

const bernama = (nama: string): boolean => nama !== '' && nama.length <= NAMA_PALING_PANJANG;

export type LiburDicatat = { readonly peristiwa: 'LiburDicatat'; readonly libur: HariLibur; readonly oleh: string };

/** Puts a day off on the list, also one that is past. A day stands there once. */
export const catatLibur = (
  { hari, nama }: HariLibur,
  ada: DaftarLibur,
  izin: IzinAgenda,
): Hasil<LiburDicatat, PenolakanLibur> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const libur = { hari, nama: nama.trim() };
  if (!bernama(libur.nama)) return tolak({ jenis: 'aturan', kode: 'naskah/libur-salah', paling: NAMA_PALING_PANJANG });
  const dulu = ada.get(hari);
  return dulu === undefined
    ? sah({ peristiwa: 'LiburDicatat', libur, oleh })
    : tolak({ jenis: 'keadaan', kode: 'naskah/libur-ada', hari, nama: dulu });
};

export type LiburDihapus = {
  readonly peristiwa: 'LiburDihapus';
  readonly hari: Tanggal;
  readonly alasan: string | null;
  readonly oleh: string;
};

/** Takes a day off the list; one that is past only with a reason, for days were counted by it. */
export const hapusLibur = (
  hari: Tanggal,
  alasan: string,
  hariIni: Tanggal,
  izin: IzinAgenda,
): Hasil<LiburDihapus, PenolakanLibur> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const tertulis = alasan.trim() || null;
  return hari < hariIni && tertulis === null
    ? tolak({ jenis: 'aturan', kode: 'naskah/libur-tanpa-alasan', hari })
    : sah({ peristiwa: 'LiburDihapus', hari, alasan: tertulis, oleh });
};

/** What a table of days off would change: days that are new, days that get another name, days that stay as they are. */
export type ImporLibur = {
  readonly baru: readonly HariLibur[];
  readonly ganti: readonly (HariLibur & { readonly dulu: string })[];
  readonly sama: number;
  readonly oleh: string;
};

/**
 * Reads a table of days off: a header row with Tanggal and Nama, then a row each. All or nothing: what cannot be taken is
 * named by its row. Nothing is ever taken off the list by it.
 */
export const imporLibur = (
  tabel: readonly BarisTerbaca[],
  ada: DaftarLibur,
  izin: IzinAgenda,
): Hasil<ImporLibur, PenolakanLibur> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const baris = petikKolom(tabel, KOLOM);
  if (!baris) return salah([TANPA_JUDUL]);
  const bacaan = baris.map((b) => ({ ...b, hari: balikkan(b.tanggal) }));
  const terbaca = bacaan.filter((b): b is typeof b & { hari: Tanggal } => isTanggal(b.hari) && bernama(b.nama));
  const dariBerkas = susunLibur(terbaca);
  const temuan = bacaan.flatMap(({ nomor, hari, tanggal, nama }) => {
    if (!isTanggal(hari)) return [BUKAN_TANGGAL(nomor, tanggal)];
    if (!bernama(nama)) return [TANPA_NAMA(nomor)];
    return dariBerkas.get(hari) === nama ? [] : [DUA_NAMA(nomor, hari)];
  });
  if (temuan.length > 0) return salah(temuan);
  const semua = [...dariBerkas].map(([hari, nama]) => ({ hari, nama, dulu: ada.get(hari) }));
  return sah({
    baru: semua.filter(({ dulu }) => dulu === undefined).map(({ hari, nama }) => ({ hari, nama })),
    ganti: semua.flatMap(({ hari, nama, dulu }) => (dulu === undefined || dulu === nama ? [] : [{ hari, nama, dulu }])),
    sama: semua.filter(({ nama, dulu }) => dulu === nama).length,
    oleh,
  });
};

const KOLOM = { tanggal: ['tanggal', 'hari'], nama: ['nama', 'hari libur', 'keterangan', 'uraian'] } as const;

/** Officials also write DD-MM-YYYY. */
const balikkan = (teks: string): string =>
  teks.replace(
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
    (_, h: string, b: string, t: string) => `${t}-${b.padStart(2, '0')}-${h.padStart(2, '0')}`,
  );

const salah = (temuan: readonly Dwibahasa[]) => tolak({ jenis: 'aturan', kode: 'naskah/impor-libur', temuan } as const);

const TANPA_JUDUL: Dwibahasa = {
  id: 'Baris pertama harus memuat judul kolom Tanggal dan Nama.',
  en: 'The first row must hold the headers Tanggal and Nama.',
};
const BUKAN_TANGGAL = (nomor: number, teks: string): Dwibahasa => ({
  id: `Baris ${nomor}: “${teks.slice(0, 30)}” bukan tanggal yang ada; tulis seperti 2026-08-17 atau 17-08-2026.`,
  en: `Row ${nomor}: “${teks.slice(0, 30)}” is not a day that exists; write it like 2026-08-17 or 17-08-2026.`,
});
const TANPA_NAMA = (nomor: number): Dwibahasa => ({
  id: `Baris ${nomor}: nama harinya kosong atau lebih dari ${NAMA_PALING_PANJANG} huruf.`,
  en: `Row ${nomor}: the name of the day is empty or longer than ${NAMA_PALING_PANJANG} letters.`,
});
const DUA_NAMA = (nomor: number, hari: string): Dwibahasa => ({
  id: `Baris ${nomor}: ${hari} ada dua kali dalam berkas dengan nama yang berbeda.`,
  en: `Row ${nomor}: ${hari} stands twice in the file under different names.`,
});

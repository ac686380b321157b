import { type Hasil, type Penolakan, pakaiIzin, sah, type Tanggal, tambahHari, tolak } from '../kernel/index.ts';
import { type DaftarLibur, type HariLibur, liburTerlewat, mundurHariKerja } from './hari-kerja.ts';
import type { IzinAgenda } from './izin.ts';

/** Numbers of a series put aside for the paper letters of one day. */
export type BlokNomor = {
  readonly id: string;
  readonly seri: string;
  readonly tahun: number;
  readonly dari: number;
  readonly sampai: number;
  readonly hari: Tanggal;
};

/** One number of a block: still free, spent on a letter, or closed with a reason. */
export type KeadaanNomorBlok = 'kosong' | 'terpakai' | 'tidak-dipakai';

export type PenolakanAgenda =
  | Penolakan<'wewenang', 'naskah/agenda-tanpa-hak', object>
  | Penolakan<'aturan', 'naskah/tanpa-alasan', object>
  | Penolakan<'aturan', 'naskah/blok-hari', { hariIni: string; paling: string }>
  | Penolakan<'aturan', 'naskah/blok-jumlah', { paling: number }>
  | Penolakan<'keadaan', 'naskah/nomor-terpakai', { urut: number }>
  | Penolakan<'keadaan', 'naskah/nomor-ditutup', { urut: number }>
  | Penolakan<'keadaan', 'naskah/blok-belum-hari', { hari: string }>
  | Penolakan<'aturan', 'naskah/tanggal-mendatang', { hariIni: string }>
  | Penolakan<'aturan', 'naskah/tanggal-mundur', { paling: string; hari: number; libur: readonly HariLibur[] }>
  | Penolakan<'aturan', 'naskah/tanggal-mendahului', { terakhir: string }>
  | Penolakan<'aturan', 'naskah/mundur-batas', { paling: number }>;

export const BLOK_PALING_BANYAK = 200;
const BLOK_PALING_JAUH = 31;
export const MUNDUR_PALING_BANYAK = 10;

export type BlokDipesan = {
  readonly peristiwa: 'BlokDipesan';
  readonly seri: string;
  readonly tahun: number;
  readonly hari: Tanggal;
  readonly jumlah: number;
  readonly alasan: string;
  readonly oleh: string;
};

/** Puts numbers of a series aside for a day on which letters are written on paper: today, or one soon to come, never one that is past. */
export const pesanBlok = (
  blok: { readonly seri: string; readonly hari: Tanggal; readonly jumlah: number; readonly alasan: string },
  hariIni: Tanggal,
  izin: IzinAgenda,
): Hasil<BlokDipesan, PenolakanAgenda> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const { seri, hari, jumlah } = blok;
  const alasan = blok.alasan.trim();
  if (alasan === '') return tolak({ jenis: 'aturan', kode: 'naskah/tanpa-alasan' });
  const paling = tambahHari(hariIni, BLOK_PALING_JAUH);
  if (hari < hariIni || hari > paling) return tolak({ jenis: 'aturan', kode: 'naskah/blok-hari', hariIni, paling });
  if (jumlah < 1 || jumlah > BLOK_PALING_BANYAK)
    return tolak({ jenis: 'aturan', kode: 'naskah/blok-jumlah', paling: BLOK_PALING_BANYAK });
  return sah({ peristiwa: 'BlokDipesan', seri, tahun: Number(hari.slice(0, 4)), hari, jumlah, alasan, oleh });
};

export type NomorDitutup = {
  readonly peristiwa: 'NomorDitutup';
  readonly urut: number;
  readonly alasan: string;
  readonly oleh: string;
};

/** Closes a number of a block that no letter took: it stays in the agenda as not used, with the reason. */
export const tutupNomor = (
  urut: number,
  keadaan: KeadaanNomorBlok,
  alasan: string,
  izin: IzinAgenda,
): Hasil<NomorDitutup, PenolakanAgenda> => {
  const oleh = pakaiIzin(izin, 'agenda');
  if (alasan.trim() === '') return tolak({ jenis: 'aturan', kode: 'naskah/tanpa-alasan' });
  const halangan = halanganNomor(urut, keadaan);
  return halangan ? tolak(halangan) : sah({ peristiwa: 'NomorDitutup', urut, alasan: alasan.trim(), oleh });
};

export type SuratKertasDicatat = {
  readonly peristiwa: 'SuratKertasDicatat';
  readonly tanggal: Tanggal;
  /** The day is earlier than the one on which it was entered, outside of a block. */
  readonly mundur: boolean;
  readonly alasan: string | null;
  readonly oleh: string;
};

/**
 * Enters a letter written on paper. Under a number of a block it bears the block's day. Otherwise it takes the next number of
 * its series: today's date, or so many working days back as the agency allows, with a reason, and never before the last letter.
 */
export const catatSuratKertas = (
  surat: {
    readonly blok: { readonly hari: Tanggal; readonly urut: number; readonly keadaan: KeadaanNomorBlok } | null;
    readonly tanggal: Tanggal;
    readonly alasan: string;
  },
  kini: {
    readonly hariIni: Tanggal;
    /** Working days that a date may lie back. */
    readonly mundur: number;
    /** Days that are not counted among them. */
    readonly libur: DaftarLibur;
    /** Date of the last letter of the series outside of blocks. */
    readonly terakhir: Tanggal | null;
  },
  izin: IzinAgenda,
): Hasil<SuratKertasDicatat, PenolakanAgenda> => {
  const oleh = pakaiIzin(izin, 'agenda');
  const { blok, tanggal } = surat;
  const alasan = surat.alasan.trim() || null;
  const halangan = blok ? halanganBlok(blok, kini.hariIni) : halanganTanggal(tanggal, alasan, kini);
  if (halangan) return tolak(halangan);
  return sah({
    peristiwa: 'SuratKertasDicatat',
    tanggal: blok?.hari ?? tanggal,
    mundur: blok === null && tanggal < kini.hariIni,
    alasan,
    oleh,
  });
};

const halanganBlok = (
  { hari, urut, keadaan }: { readonly hari: Tanggal; readonly urut: number; readonly keadaan: KeadaanNomorBlok },
  hariIni: Tanggal,
) => {
  if (keadaan === 'kosong' && hari > hariIni)
    return { jenis: 'keadaan', kode: 'naskah/blok-belum-hari', hari } as const;
  return halanganNomor(urut, keadaan);
};

const halanganTanggal = (
  tanggal: Tanggal,
  alasan: string | null,
  {
    hariIni,
    mundur,
    libur,
    terakhir,
  }: {
    readonly hariIni: Tanggal;
    readonly mundur: number;
    readonly libur: DaftarLibur;
    readonly terakhir: Tanggal | null;
  },
) => {
  if (tanggal > hariIni) return { jenis: 'aturan', kode: 'naskah/tanggal-mendatang', hariIni } as const;
  if (tanggal === hariIni) return null;
  const paling = mundurHariKerja(hariIni, mundur, libur);
  if (tanggal < paling) {
    const terlewat = liburTerlewat(paling, hariIni, libur);
    return { jenis: 'aturan', kode: 'naskah/tanggal-mundur', paling, hari: mundur, libur: terlewat } as const;
  }
  if (terakhir && tanggal < terakhir) return { jenis: 'aturan', kode: 'naskah/tanggal-mendahului', terakhir } as const;
  return alasan === null ? ({ jenis: 'aturan', kode: 'naskah/tanpa-alasan' } as const) : null;
};

/** The earliest date that a letter on paper may bear today, outside of a block. */
export const tanggalPalingAwal = (
  hariIni: Tanggal,
  mundur: number,
  libur: DaftarLibur,
  terakhir: Tanggal | null,
): Tanggal => {
  const paling = mundurHariKerja(hariIni, mundur, libur);
  return terakhir && terakhir > paling ? terakhir : paling;
};

export type BatasMundurDiatur = {
  readonly peristiwa: 'BatasMundurDiatur';
  readonly hari: number;
  readonly oleh: string;
};

/** How many working days the date of a paper letter may lie back; none unless the agency says so. */
export const aturMundur = (hari: number, izin: IzinAgenda): Hasil<BatasMundurDiatur, PenolakanAgenda> => {
  const oleh = pakaiIzin(izin, 'agenda');
  return hari >= 0 && hari <= MUNDUR_PALING_BANYAK
    ? sah({ peristiwa: 'BatasMundurDiatur', hari, oleh })
    : tolak({ jenis: 'aturan', kode: 'naskah/mundur-batas', paling: MUNDUR_PALING_BANYAK });
};

const halanganNomor = (urut: number, keadaan: KeadaanNomorBlok) => {
  if (keadaan === 'terpakai') return { jenis: 'keadaan', kode: 'naskah/nomor-terpakai', urut } as const;
  return keadaan === 'tidak-dipakai' ? ({ jenis: 'keadaan', kode: 'naskah/nomor-ditutup', urut } as const) : null;
};

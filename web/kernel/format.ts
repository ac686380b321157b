import type { Bahasa } from '@lincah/domain/kernel';

const lokal = { id: 'id-ID', en: 'en-GB' } as const;
const ZONA = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} as const;

/** `Asia/Makassar` → `WITA`; other zones keep their own name. */
export const namaZona = (zona: string): string => ZONA[zona as keyof typeof ZONA] ?? zona;

/** A day `YYYY-MM-DD` → `21 November 2026`; `pendek` → `21 Nov 2026`. */
export const tulisTanggal = (hari: string, bahasa: Bahasa, pendek = false): string =>
  new Intl.DateTimeFormat(lokal[bahasa], {
    day: 'numeric',
    month: pendek ? 'short' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${hari.slice(0, 10)}T00:00:00Z`));

/** A moment (ISO 8601) in the agency's zone → `21 November 2026 pukul 09.30 WITA`. */
export const tulisWaktu = (saat: string, bahasa: Bahasa, zona: string): string => {
  const pada = new Date(saat);
  const hari = new Intl.DateTimeFormat(lokal[bahasa], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zona,
  }).format(pada);
  const jam = new Intl.DateTimeFormat(lokal[bahasa], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zona,
  }).format(pada);
  return bahasa === 'id' ? `${hari} pukul ${jam} ${namaZona(zona)}` : `${hari}, ${jam} ${namaZona(zona)}`;
};

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
export const hariDi = (saat: string, zona: string): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zona }).format(
    new Date(saat),
  );

const SEHARI = 86_400_000;

/** Whole days from `dari` to `sampai` (`YYYY-MM-DD`), negative when `sampai` is past. */
export const selisihHari = (dari: string, sampai: string): number =>
  Math.round((Date.parse(sampai) - Date.parse(dari)) / SEHARI);

/** 1234567.5 → `1.234.567,5` in Indonesian. */
export const tulisAngka = (nilai: number, bahasa: Bahasa): string =>
  new Intl.NumberFormat(lokal[bahasa], { maximumFractionDigits: 2 }).format(nilai);

/** 1500000 → `Rp1.500.000`. */
export const tulisRupiah = (nilai: number): string =>
  `Rp${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(nilai)}`;

/** NIP in its official groups 8-6-1-3; masked or short ones stay as they are. */
export const tulisNip = (nip: string): string => nip.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

/** Two letters of a name, titles left out: `Dr. Sari Dewi, M.Si.` → `SD`. */
export const inisial = (nama: string): string =>
  (nama.split(',')[0] ?? '')
    .split(' ')
    .filter((kata) => kata && !kata.endsWith('.'))
    .slice(0, 2)
    .map((kata) => kata.charAt(0).toUpperCase())
    .join('');

import {
  type Dwibahasa,
  type Hasil,
  type Penolakan,
  pakaiIzin,
  sah,
  type Tanggal,
  tambahHari,
  tolak,
} from '../kernel/index.ts';
import type { IzinPolaNomor } from './izin.ts';
import { periksaPola } from './nomor.ts';

/** How the letters of one series are numbered from a day on. `jenis` empty: every kind that no other series names. */
export type PolaNomor = {
  readonly seri: string;
  readonly jenis: readonly string[];
  readonly pola: string;
  readonly klasifikasi: string;
  readonly sejak: Tanggal;
};
export type PolaNomorAda = PolaNomor & { readonly id: string; readonly sampai?: Tanggal };

export type PenolakanPolaNomor =
  | Penolakan<'wewenang', 'naskah/pola-tanpa-hak', object>
  | Penolakan<'aturan', 'naskah/pola-salah', { salah: readonly Dwibahasa[] }>
  | Penolakan<'aturan', 'naskah/pola-mundur', { hariIni: string }>
  | Penolakan<'keadaan', 'naskah/pola-mendatang', { seri: string; sejak: string }>
  | Penolakan<'keadaan', 'naskah/pola-jenis-ganda', { seri: string; surat: readonly string[] }>;

export type PolaNomorDitetapkan = {
  readonly peristiwa: 'PolaNomorDitetapkan';
  readonly pola: PolaNomor;
  /** The pattern that ends the day before; the one that began the same day is replaced. */
  readonly diakhiri: { readonly id: string; readonly sampai: Tanggal } | null;
  readonly diganti: string | null;
  readonly oleh: string;
};

/**
 * Sets the pattern of a series from a day on, never backwards: numbers already given stay as they are. A kind of letter
 * belongs to one series at a time.
 */
export const tetapkanPolaNomor = (
  pola: PolaNomor,
  ada: readonly PolaNomorAda[],
  hariIni: Tanggal,
  izin: IzinPolaNomor,
): Hasil<PolaNomorDitetapkan, PenolakanPolaNomor> => {
  const oleh = pakaiIzin(izin, 'pola-nomor');
  const salah = periksaPola(pola.pola);
  if (salah.length > 0) return tolak({ jenis: 'aturan', kode: 'naskah/pola-salah', salah });
  if (pola.sejak < hariIni) return tolak({ jenis: 'aturan', kode: 'naskah/pola-mundur', hariIni });
  const masih = ada.filter((a) => a.sampai === undefined || a.sampai >= pola.sejak);
  const mendatang = masih.find((a) => a.seri === pola.seri && a.sejak > pola.sejak);
  if (mendatang) {
    const { seri, sejak } = mendatang;
    return tolak({ jenis: 'keadaan', kode: 'naskah/pola-mendatang', seri, sejak });
  }
  const ganda = masih.find((a) => a.seri !== pola.seri && bertumpuk(a.jenis, pola.jenis));
  if (ganda) {
    const surat = ganda.jenis.filter((j) => pola.jenis.includes(j));
    return tolak({ jenis: 'keadaan', kode: 'naskah/pola-jenis-ganda', seri: ganda.seri, surat });
  }
  const kini = masih.find((a) => a.seri === pola.seri);
  const sehari = kini?.sejak === pola.sejak;
  return sah({
    peristiwa: 'PolaNomorDitetapkan',
    pola,
    diakhiri: kini && !sehari ? { id: kini.id, sampai: tambahHari(pola.sejak, -1) } : null,
    diganti: kini && sehari ? kini.id : null,
    oleh,
  });
};

const bertumpuk = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ? b.length === 0 : a.some((j) => b.includes(j));

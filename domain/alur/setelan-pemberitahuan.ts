import { type Hasil, sah, type Tanggal, tambahHari, tolak } from '../kernel/index.ts';
import { JENIS_PEMBERITAHUAN, type JenisPemberitahuan } from './pemberitahuan.ts';
import type { PenolakanBerkas } from './penolakan.ts';

type Daftar = readonly JenisPemberitahuan[];

/** Where a person wants to be told. Times are minutes of the day where her agency is. */
export type SetelanPemberitahuan = {
  /** Kinds that the bell shows. */
  readonly layar: Daftar;
  /** Kinds that are mailed within a minute or so, and kinds that wait for the daily digest. Others are not mailed. */
  readonly segera: Daftar;
  readonly ringkasan: Daftar;
  readonly jamRingkasan: number;
  /** Hours without mail; it waits for their end. They may lie over midnight. */
  readonly hening: { readonly mulai: number; readonly sampai: number } | null;
};

/** For whoever has chosen nothing: what waits for her at once, what she may know once a day, copies only on the screen. */
export const SETELAN_PEMBERITAHUAN_AWAL: SetelanPemberitahuan = {
  layar: JENIS_PEMBERITAHUAN,
  segera: ['tindakan', 'pengingat', 'eskalasi', 'lamaran', 'terpilih'],
  ringkasan: ['putusan', 'surat', 'tidak-terpilih', 'kebutuhan-ditutup', 'tempat-bebas'],
  jamRingkasan: 7 * 60 + 30,
  hening: { mulai: 20 * 60, sampai: 6 * 60 },
};

/** A digest in the quiet hours would never come at its hour. */
export const periksaSetelanPemberitahuan = (
  setelan: SetelanPemberitahuan,
): Hasil<SetelanPemberitahuan, PenolakanBerkas> =>
  setelan.ringkasan.length > 0 && sedangHening(setelan, setelan.jamRingkasan)
    ? tolak({ jenis: 'aturan', kode: 'alur/ringkasan-saat-hening' })
    : sah(setelan);

/** What may be mailed at this minute: the kinds of now, and those of the digest that came before its last hour. */
export const suratPemberitahuan = (setelan: SetelanPemberitahuan, hariIni: Tanggal, menit: number) => {
  const hening = sedangHening(setelan, menit);
  const hari = menit < setelan.jamRingkasan ? tambahHari(hariIni, -1) : hariIni;
  return {
    segera: hening ? [] : setelan.segera,
    ringkasan: hening ? [] : setelan.ringkasan,
    batasRingkasan: { hari, menit: setelan.jamRingkasan },
    tanpa: JENIS_PEMBERITAHUAN.filter((j) => !setelan.segera.includes(j) && !setelan.ringkasan.includes(j)),
  };
};

const sedangHening = ({ hening }: SetelanPemberitahuan, menit: number): boolean => {
  if (!hening) return false;
  const { mulai, sampai } = hening;
  return mulai <= sampai ? menit >= mulai && menit < sampai : menit >= mulai || menit < sampai;
};

import { type Hasil, type Izin, type Penolakan, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import { beriIzin } from '../kernel/izin.ts';
import type { IsiLaporan, JawabanLaporan, KeadaanLaporan, LaporanDijawab } from './laporan.ts';

export type PenolakanLaporan =
  | Penolakan<'tidak-ada', 'kedudukan/laporan-tidak-ada', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-sama', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-diri', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-menunggu', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-terjawab', { keadaan: KeadaanLaporan }>
  | Penolakan<'keadaan', 'kedudukan/laporan-mendatang', { hariIni: Tanggal }>
  | Penolakan<'keadaan', 'kedudukan/laporan-kurang', { isian: 'alasan' | 'penilai' }>
  | Penolakan<'wewenang', 'kedudukan/laporan-bukan-petugas', { tindak: JawabanLaporan['tindak'] }>;

export type AtasanDilaporkan = {
  readonly peristiwa: 'AtasanDilaporkan';
  readonly isi: IsiLaporan;
  readonly oleh: string;
};
export type IzinLaporkan = Izin<'kedudukan.laporkanAtasan'>;
export type IzinJawab = Izin<'kedudukan.jawabLaporan'>;

/** One reports one's own superior, in a post that one holds today. */
export const bolehLaporkan = (
  pegawai: string,
  dipangku: readonly { readonly id: string }[],
  posisi: string,
): Hasil<IzinLaporkan, PenolakanLaporan> =>
  dipangku.some((p) => p.id === posisi)
    ? sah(beriIzin(pegawai, posisi))
    : tolak({ jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' });

/** Puts a report into the queue; one waiting report for each post is enough. */
export const laporkanAtasan = (
  isi: IsiLaporan,
  menunggu: boolean,
  izin: IzinLaporkan,
): Hasil<AtasanDilaporkan, PenolakanLaporan> => {
  const oleh = pakaiIzin(izin, isi.posisi);
  if (isi.alasan.trim() === '') return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-kurang', isian: 'alasan' });
  if (isi.penilaiSeharusnya === isi.posisi) return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-diri' });
  if (isi.penilaiSeharusnya === isi.penilaiKini) return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-sama' });
  if (menunggu) return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-menunggu' });
  return sah({ peristiwa: 'AtasanDilaporkan', isi, oleh });
};

/**
 * The personnel officer answers every report; the ortala analyst, who keeps the structure, may pass one on to the head of
 * the unit or decline it, but does not touch a person's record. For everybody else there is no such report.
 */
export const bolehJawab = (
  pegawai: string,
  hak: readonly string[],
  laporan: string,
  tindak: JawabanLaporan['tindak'],
): Hasil<IzinJawab, PenolakanLaporan> => {
  if (hak.includes('sdm') || (hak.includes('ortala') && tindak !== 'perbaiki')) return sah(beriIzin(pegawai, laporan));
  return tolak(
    hak.includes('ortala')
      ? { jenis: 'wewenang', kode: 'kedudukan/laporan-bukan-petugas', tindak }
      : { jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' },
  );
};

const MENJADI = { perbaiki: 'diperbaiki', teruskan: 'diteruskan', tolak: 'ditolak' } as const;

/** Answers a report, once, always with a reason. A correction mends the record: it never begins in the future. */
export const jawabLaporan = (
  laporan: { readonly id: string; readonly posisi: string; readonly keadaan: KeadaanLaporan },
  jawaban: JawabanLaporan,
  hariIni: Tanggal,
  izin: IzinJawab,
): Hasil<LaporanDijawab, PenolakanLaporan> => {
  const oleh = pakaiIzin(izin, laporan.id);
  const { keadaan } = laporan;
  if (keadaan !== 'masuk') return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-terjawab', keadaan });
  if (jawaban.alasan.trim() === '')
    return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-kurang', isian: 'alasan' });
  if (jawaban.tindak === 'perbaiki') {
    if (jawaban.penilai === laporan.posisi) return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-diri' });
    if (jawaban.sejak > hariIni) return tolak({ jenis: 'keadaan', kode: 'kedudukan/laporan-mendatang', hariIni });
  }
  return sah({ peristiwa: 'LaporanDijawab', keadaan: MENJADI[jawaban.tindak], jawaban, oleh });
};

import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import type { IzinJawab, IzinLaporkan } from './izin.ts';
import type { IsiLaporan, JawabanLaporan, KeadaanLaporan, LaporanDijawab } from './laporan.ts';
import type { PenolakanLaporan } from './penolakan.ts';

export type AtasanDilaporkan = {
  readonly peristiwa: 'AtasanDilaporkan';
  readonly isi: IsiLaporan;
  readonly oleh: string;
};
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

import type { Penolakan, Tanggal } from '../kernel/index.ts';
import type { PelanggaranOrang } from '../regulasi/index.ts';
import type { JawabanLaporan, KeadaanLaporan } from './laporan.ts';

export type PenolakanKedudukan =
  | Penolakan<'tidak-ada', 'kedudukan/tidak-ada', object>
  | Penolakan<'aturan', 'kedudukan/tanpa-alur', { peraturan: string }>
  | Penolakan<'aturan', 'kedudukan/melanggar-aturan', { pelanggaran: readonly PelanggaranOrang[] }>
  | Penolakan<'aturan', 'kedudukan/perlu-alasan', { pelanggaran: readonly PelanggaranOrang[] }>
  | Penolakan<'keadaan', 'kedudukan/tanpa-orang', object>
  | Penolakan<'keadaan', 'kedudukan/menilai-diri', object>
  | Penolakan<'keadaan', 'kedudukan/berlaku-surut', { hariIni: Tanggal }>
  | Penolakan<'keadaan', 'kedudukan/tidak-dikembalikan', object>
  | Penolakan<'keadaan', 'kedudukan/unit-lain', object>
  | Penolakan<'wewenang', 'kedudukan/bukan-pengusul', { peran: string | null; jabatan: string | null }>;

export type PenolakanLaporan =
  | Penolakan<'tidak-ada', 'kedudukan/laporan-tidak-ada', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-sama', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-diri', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-menunggu', object>
  | Penolakan<'keadaan', 'kedudukan/laporan-terjawab', { keadaan: KeadaanLaporan }>
  | Penolakan<'keadaan', 'kedudukan/laporan-mendatang', { hariIni: Tanggal }>
  | Penolakan<'keadaan', 'kedudukan/laporan-kurang', { isian: 'alasan' | 'penilai' }>
  | Penolakan<'wewenang', 'kedudukan/laporan-bukan-petugas', { tindak: JawabanLaporan['tindak'] }>;

import type { Kolom } from '../kernel/index.ts';
import type { PenugasanTerbaca } from './repository.ts';

/** Columns of the register as a file. */
export const KOLOM_EKSPOR: readonly Kolom<PenugasanTerbaca>[] = [
  { judul: 'Perihal', nilai: (p) => p.perihal },
  { judul: 'Lingkup', nilai: (p) => p.lingkup },
  { judul: 'Pegawai', nilai: (p) => p.pegawai.nama },
  { judul: 'Jabatan', nilai: (p) => p.pegawai.posisi.nama },
  { judul: 'Unit pemohon', nilai: (p) => p.unitPemohon.nama },
  { judul: 'Unit asal', nilai: (p) => p.unitAsal.nama },
  { judul: 'Mulai', nilai: (p) => p.mulai },
  { judul: 'Selesai', nilai: (p) => p.selesai },
  { judul: 'Status', nilai: (p) => p.status },
  { judul: 'Dibuat', nilai: (p) => p.dibuatPada },
];

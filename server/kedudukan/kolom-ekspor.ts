import type { Kolom } from '../kernel/index.ts';
import type { UsulRingkas } from './repository.ts';

/** Columns of the register as a file. */
export const KOLOM_EKSPOR: readonly Kolom<UsulRingkas>[] = [
  { judul: 'Perihal', nilai: (u) => u.perihal },
  { judul: 'Unit', nilai: (u) => u.unit.nama },
  { judul: 'Jumlah pegawai', nilai: (u) => u.jumlah },
  { judul: 'Berlaku sejak', nilai: (u) => u.sejak },
  { judul: 'Status', nilai: (u) => u.status },
  { judul: 'Dibuat', nilai: (u) => u.dibuatPada },
];

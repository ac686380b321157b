import type { Kolom } from '../../kernel/index.ts';
import type { KebutuhanTerbaca } from './kebutuhan.ts';

const KEADAAN: Readonly<Record<string, string>> = { konsep: 'Konsep', dibuka: 'Dibuka', ditutup: 'Ditutup' };
const JANGKAUAN: Readonly<Record<string, string>> = {
  'dalam-unit': 'Dalam unit',
  'lintas-unit': 'Lintas unit',
  'lintas-instansi': 'Lintas instansi',
};

/** Columns of the register of needs as a file. */
export const KOLOM_KEBUTUHAN: readonly Kolom<KebutuhanTerbaca>[] = [
  { judul: 'Judul', nilai: (k) => k.judul },
  { judul: 'Unit', nilai: (k) => k.unit.nama },
  { judul: 'Jabatan', nilai: (k) => k.posisi.nama },
  { judul: 'Kompetensi', nilai: (k) => k.kompetensi.join('; ') },
  { judul: 'Jenjang', nilai: (k) => k.jenjang },
  { judul: 'Jumlah', nilai: (k) => k.jumlah },
  { judul: 'Terisi', nilai: (k) => k.terisi },
  { judul: 'Lamaran menunggu', nilai: (k) => k.menunggu },
  { judul: 'Mulai', nilai: (k) => k.mulai },
  { judul: 'Selesai', nilai: (k) => k.selesai },
  { judul: 'Jam per minggu', nilai: (k) => k.jam },
  { judul: 'Tempat', nilai: (k) => k.tempat },
  { judul: 'Batas lamaran', nilai: (k) => k.batasLamar },
  { judul: 'Jangkauan', nilai: (k) => JANGKAUAN[k.jangkauan] ?? k.jangkauan },
  { judul: 'Keadaan', nilai: (k) => KEADAAN[k.keadaan] ?? k.keadaan },
  { judul: 'Alasan ditutup', nilai: (k) => k.alasanTutup },
];

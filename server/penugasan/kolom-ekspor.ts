import type { Kolom } from '../kernel/index.ts';
import type { PenugasanTerbaca } from './repository.ts';

const CARA: Readonly<Record<string, string>> = { penunjukan: 'Penunjukan', sukarela: 'Pengajuan sukarela' };
const LINGKUP: Readonly<Record<string, string>> = {
  'dalam-unit': 'Dalam unit',
  'lintas-unit': 'Lintas unit',
  'lintas-instansi': 'Lintas instansi',
};

const dilibatkan = ({ peserta }: PenugasanTerbaca): readonly string[] =>
  peserta.filter((q) => q.ditolak === null).map((q) => q.nama);

/** Columns of the register as a file. */
export const KOLOM_EKSPOR: readonly Kolom<PenugasanTerbaca>[] = [
  { judul: 'Perihal', nilai: (p) => p.perihal },
  { judul: 'Cara', nilai: (p) => CARA[p.cara] ?? p.cara },
  { judul: 'Lingkup', nilai: (p) => LINGKUP[p.lingkup] ?? p.lingkup },
  { judul: 'Pegawai', nilai: (p) => dilibatkan(p).join('; ') || (p.pegawai?.nama ?? '') },
  { judul: 'Jabatan', nilai: (p) => p.pegawai?.posisi.nama ?? '' },
  { judul: 'Unit pemilik kinerja', nilai: (p) => p.unitPemohon.nama },
  { judul: 'Unit asal', nilai: (p) => p.unitAsal?.nama ?? '' },
  { judul: 'Instansi lain', nilai: (p) => p.mitra?.nama ?? '' },
  { judul: 'Mulai', nilai: (p) => p.mulai },
  { judul: 'Selesai', nilai: (p) => p.selesai },
  { judul: 'Jam per minggu', nilai: (p) => p.jam },
  { judul: 'Status', nilai: (p) => p.status },
  { judul: 'Dibuat', nilai: (p) => p.dibuatPada },
];

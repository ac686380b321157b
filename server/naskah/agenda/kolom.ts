import { DERAJAT, SIFAT } from '@lincah/domain/naskah';
import type { Kolom } from '../../kernel/index.ts';
import type { BarisAgenda } from './bentuk.ts';

const KEADAAN: Readonly<Record<BarisAgenda['keadaan'], string>> = {
  terbit: 'Terbit',
  batal: 'Batal',
  kertas: 'Surat kertas',
  dipesan: 'Dipesan, belum diisi',
  'tidak-dipakai': 'Tidak dipakai',
  hilang: 'Tanpa keterangan',
};

/** The agenda as a file, in the order of the numbers. */
export const KOLOM_AGENDA: readonly Kolom<BarisAgenda>[] = [
  { judul: 'Nomor urut', nilai: (b) => b.urut },
  { judul: 'Nomor surat', nilai: (b) => b.nomor },
  { judul: 'Tanggal', nilai: (b) => b.tanggal },
  { judul: 'Keadaan', nilai: (b) => KEADAAN[b.keadaan] + (b.mundur ? ', tanggal mundur' : '') },
  { judul: 'Hal', nilai: (b) => (b.nomor !== null && b.hal === null ? '(rahasia)' : b.hal) },
  { judul: 'Kepada', nilai: (b) => b.kepada },
  { judul: 'Penanda tangan', nilai: (b) => b.penandaTangan },
  { judul: 'Sifat', nilai: (b) => (b.sifat === null ? null : SIFAT[b.sifat].nama) },
  { judul: 'Derajat', nilai: (b) => (b.derajat === null ? null : DERAJAT[b.derajat].nama) },
  { judul: 'Klasifikasi', nilai: (b) => b.klasifikasi },
  { judul: 'Keterangan', nilai: (b) => b.alasan },
];

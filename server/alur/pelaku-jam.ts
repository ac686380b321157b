import type { Tanggal } from '@lincah/domain/kernel';
import type { Pelaku } from '../kernel/index.ts';

/** The clock as an actor: it holds no office, and nobody is behind it. */
export const pelakuJam = (instansiId: string, sekarang: Date, hariIni: Tanggal, peraturan: string): Pelaku => ({
  akunId: '',
  pegawaiId: '',
  instansiId,
  nama: 'Lincah',
  nip: '',
  posisi: [],
  hak: [],
  hariIni,
  sekarang,
  peraturan,
  bahasa: 'id',
});

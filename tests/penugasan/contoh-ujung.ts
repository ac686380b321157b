import { tanggal } from '../../domain/kernel/index.ts';
import type { IsiPenugasan, PegawaiDituju, Ujung } from '../../domain/penugasan/index.ts';

/** Chart of the case files: Biro A and Biro B under one Sekretariat; Bagian B1 is a part of Biro B. */
export const BIRO_A = ['biro-a', 'sekretariat'] as const;
export const BAGIAN_B1 = ['bagian-b1', 'biro-b', 'sekretariat'] as const;

export const kepalaBiroA: Ujung = {
  instansi: 'kita',
  posisi: 'kepala-biro-a',
  unit: 'biro-a',
  diBawah: BIRO_A,
  unitOrganisasi: 'biro-a',
  jenisJabatan: 'jpt-pratama',
  pimpinan: true,
  pimpinanUnit: 'kepala-biro-a',
  memimpinUnitKerja: false,
  penilai: 'sekretaris',
};

export const analisB1: PegawaiDituju = {
  instansi: 'kita',
  posisi: 'analis-b1',
  unit: 'bagian-b1',
  diBawah: BAGIAN_B1,
  unitOrganisasi: 'bagian-b1',
  jenisJabatan: 'fungsional',
  pimpinan: false,
  pimpinanUnit: 'kepala-bagian-b1',
  memimpinUnitKerja: false,
  penilai: 'kepala-biro-b',
  pegawai: 'pegawai-1',
  status: 'PNS',
};

export const isiUtuh: IsiPenugasan = {
  perihal: 'Peta jalan layanan digital',
  maksud: 'Menyusun peta jalan',
  kompetensi: 'Analisis kebijakan',
  ekspektasi: 'Satu dokumen peta jalan',
  mulai: tanggal('2026-12-01'),
  selesai: tanggal('2026-12-31'),
};

import type { PegawaiDituju } from './penugasan.ts';

/** Whom another agency is asked for, before it names anybody. */
export type Kebutuhan = {
  readonly jumlah: number;
  /** Grade as the requester writes it, e.g. `Ahli Muda`; empty when any will do. */
  readonly jenjang: string;
};

/** Stands for the person whom the other agency has yet to name. Rules about the person are asked when she is named. */
export const belumDikenal = (instansi: string): PegawaiDituju => ({
  instansi,
  posisi: '',
  unit: '',
  unitOrganisasi: '',
  diBawah: [],
  jenisJabatan: '',
  pimpinan: false,
  pimpinanUnit: undefined,
  memimpinUnitKerja: false,
  penilai: undefined,
  pegawai: '',
  status: 'PNS',
});

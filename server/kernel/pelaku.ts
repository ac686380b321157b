import type { Bahasa, Tanggal } from '@lincah/domain/kernel';

/** An office that the person holds today, by whatever title. */
export type PosisiDipangku = {
  readonly id: string;
  readonly nama: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly jenis: string;
  readonly pimpinan: boolean;
  readonly sebagai: 'definitif' | 'plt' | 'plh';
};

/** The signed-in person as this request sees it: who, in which agency, with which offices, on which day. */
export type Pelaku = {
  readonly akunId: string;
  readonly pegawaiId: string;
  readonly instansiId: string;
  readonly nama: string;
  readonly nip: string;
  readonly posisi: readonly PosisiDipangku[];
  readonly hak: readonly string[];
  /** The agency's calendar day, in its own time zone. */
  readonly hariIni: Tanggal;
  readonly sekarang: Date;
  /** Id of the regulation that the agency follows today. */
  readonly peraturan: string;
  /** How many regulation folders the agency has uploaded; tells a process that it has some yet to read. */
  readonly unggahan?: number;
  /** False: no office of the agency has delegated letters by their kinds. Unknown where it was not asked. */
  readonly pelimpahan?: boolean;
  readonly bahasa: Bahasa;
};

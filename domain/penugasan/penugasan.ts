import type { Tanggal } from '../kernel/index.ts';

/** How a person comes to an assignment: appointed, or at her own request. */
export type Cara = 'penunjukan' | 'sukarela';

/** From where: the unit that owns the target, another one of the same agency, or another agency. */
export type Lingkup = 'dalam-unit' | 'lintas-unit' | 'lintas-instansi';

/** What the requester writes: the person's post and the four required parts of a request. */
export type IsiPenugasan = {
  readonly perihal: string;
  readonly maksud: string;
  readonly kompetensi: string;
  readonly ekspektasi: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  /** Load in hours a week; absent or null: nobody wrote it down. */
  readonly jam?: number | null | undefined;
};

/** One end of an assignment: an office, its unit and agency, and who leads and appraises there today. */
export type Ujung = {
  readonly instansi: string;
  readonly posisi: string;
  readonly unit: string;
  /** Its own unit and all above it. */
  readonly diBawah: readonly string[];
  readonly jenisJabatan: string;
  /** The nearest unit at or above it that the regulation counts as one; its own where none does. */
  readonly unitOrganisasi: string;
  /** The office itself leads that unit. */
  readonly pimpinan: boolean;
  readonly pimpinanUnit: string | undefined;
  /** It leads a work unit: a part of the unit, as the regulation counts those. */
  readonly memimpinUnitKerja: boolean;
  readonly penilai: string | undefined;
};

/** The wanted person at her own end. */
export type PegawaiDituju = Ujung & { readonly pegawai: string; readonly status: 'PNS' | 'PPPK' };

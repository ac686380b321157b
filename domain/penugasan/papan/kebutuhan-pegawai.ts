import type { Tanggal } from '../../kernel/index.ts';
import type { Lingkup } from '../penugasan.ts';

/** What the head of a unit writes: the work that is served, who is needed, and until when one may apply. */
export type IsiKebutuhan = {
  readonly judul: string;
  /** The performance that is served. */
  readonly maksud: string;
  readonly ekspektasi: string;
  readonly kompetensi: readonly string[];
  /** Grade as the head writes it, e.g. `Ahli Muda`; empty when any will do. */
  readonly jenjang: string;
  readonly jumlah: number;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  /** Load in hours a week. */
  readonly jam: number;
  readonly tempat: string;
  readonly batasLamar: Tanggal;
  /** How far people may apply from. */
  readonly jangkauan: Lingkup;
};

export type KeadaanKebutuhan = 'konsep' | 'dibuka' | 'ditutup';

/** A need as it stands: open or not, how many of its places are held, and whether those not chosen were told. */
export type KebutuhanPegawai = {
  readonly keadaan: KeadaanKebutuhan;
  readonly jumlah: number;
  readonly terisi: number;
  readonly batasLamar: Tanggal;
  readonly diberitahukan: boolean;
};

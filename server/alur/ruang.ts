import type { Akibat } from '@lincah/domain/alur';
import type { Pelaku, Trx } from '../kernel/index.ts';
import type { Pustaka } from '../regulasi/index.ts';

/** A dossier as its room sees it. */
export type BerkasRingkas = {
  readonly id: string;
  readonly kamar: string;
  readonly alurId: string;
  readonly versi: string;
  readonly peraturan: string;
  readonly perihal: string;
  /** Subject → post id: `pemohon`, `pegawai`. Several posts with a space between: a task of their lane is one act for each. */
  readonly pokok: Readonly<Record<string, string>>;
  readonly pemohonId: string;
  readonly dibukaPada: Date;
  /** The act that this step closed, as it was decided; absent when a deadline or a withdrawal closed it. */
  readonly tindakan?: TindakanDiputus;
};

export type TindakanDiputus = {
  readonly id: string;
  readonly tugas: string;
  readonly pilihan: string;
  readonly alasan: string | null;
  readonly isian: Readonly<Record<string, unknown>>;
  /** The office that decided: the signer of its letters. */
  readonly posisiId: string;
};

/** What a room hands to the flow engine for its dossiers. */
export type PelakuBerkas = {
  readonly kamar: string;
  /** Facts of the dossier today, for rules and gateways; they stand over those stored at its opening. */
  fakta(trx: Trx, berkas: BerkasRingkas, pelaku: Pelaku): Promise<Readonly<Record<string, unknown>>>;
  /** Of a dossier about several people, the facts of each over those of the dossier: the rules are asked of every one. */
  faktaTiap?(trx: Trx, berkas: BerkasRingkas, pelaku: Pelaku): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Everything a step did, after it was stored: the room writes its letters and keeps its own register. */
  akibat(trx: Trx, berkas: BerkasRingkas, akibat: readonly Akibat[], pelaku: Pelaku): Promise<void>;
};

/** Where regulations and drawings come from: the part of `Pustaka` that the flow engine uses. */
export type SumberAlur = Pick<Pustaka, 'kitab' | 'gambar' | 'segarkan'>;

import type { Akibat, DihitungUlang } from '@lincah/domain/alur';
import type { Dwibahasa, Hasil } from '@lincah/domain/kernel';
import type { Tugas } from '@lincah/domain/regulasi';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import type { Kuasa } from '../organisasi/index.ts';
import type { HalamanUjiCoba, Pustaka } from '../regulasi/index.ts';

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
  /** Empty in the row of a guest: who asked is an office of the other agency. */
  readonly pemohonId: string;
  readonly dibukaPada: Date;
  /** The other agency of a dossier of two. */
  readonly pasangan?: Pasangan;
  /** The act that this step closed, as it was decided; absent when a deadline or a withdrawal closed it. */
  readonly tindakan?: TindakanDiputus;
};

/**
 * Whose row this is, and the agency on the other side; `alamat`: the office there that the requester writes to; `lanjutan`: the
 * earlier dossier of the same two that this one goes on from, whose subjects over there are this one's.
 */
export type Pasangan = {
  readonly sisi: 'pemohon' | 'tamu';
  readonly instansi: string;
  readonly nama: string;
  readonly alamat?: string;
  readonly lanjutan?: string;
};

export type TindakanDiputus = {
  readonly id: string;
  readonly tugas: string;
  readonly pilihan: string;
  readonly alasan: string | null;
  readonly isian: Readonly<Record<string, unknown>>;
  /** The answer was one that asks for a reason: a refusal. */
  readonly menolak?: boolean;
  /** The office that decided: the signer of its letters. */
  readonly posisiId: string;
  /** The delegation by which it signs them in the name of the office that the act was addressed to. */
  readonly kuasa?: Kuasa | undefined;
};

/** A dossier with the facts that it was opened with. */
export type BerkasDihitung = Pick<BerkasRingkas, 'id' | 'kamar' | 'peraturan' | 'pokok'> & {
  readonly fakta: Readonly<Record<string, unknown>>;
};

/** The posts of a subject, with a space between, and the facts of the people in them. */
export type Ditunjuk = { readonly posisi: string; readonly fakta: Readonly<Record<string, unknown>> };

/** What a room hands to the flow engine for its dossiers. */
export type PelakuBerkas = {
  readonly kamar: string;
  /** Facts of the dossier today, for rules and gateways; they stand over those stored at its opening. */
  fakta(trx: Trx, berkas: BerkasRingkas, pelaku: Pelaku): Promise<Readonly<Record<string, unknown>>>;
  /** Of a dossier about several people, the facts of each over those of the dossier: the rules are asked of every one. */
  faktaTiap?(trx: Trx, berkas: BerkasRingkas, pelaku: Pelaku): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** An answer that names people (`menunjuk`): which posts they hold, and the facts that follow. Refused answers change nothing. */
  tunjuk?(
    trx: Trx,
    berkas: BerkasRingkas & { readonly fakta: Readonly<Record<string, unknown>> },
    putusan: { readonly isian: Readonly<Record<string, unknown>>; readonly alasan?: string | undefined },
    pelaku: Pelaku,
  ): Promise<Hasil<Ditunjuk, RincianPenolakan>>;
  /**
   * Before an answer that every rule allows is stored: the room may refuse it for the state of something of its own, and takes
   * what the answer takes, in the same transaction.
   */
  ambil?(
    trx: Trx,
    berkas: BerkasRingkas,
    putusan: { readonly tugas: Tugas; readonly menolak: boolean },
    pelaku: Pelaku,
  ): Promise<Hasil<undefined, RincianPenolakan>>;
  /** What the dossier is about, for a reader of its print. */
  rincian?(
    trx: Trx,
    berkasId: string,
    pelaku: Pelaku,
  ): Promise<readonly { readonly judul: Dwibahasa; readonly isi: string }[]>;
  /** For a trial: of which dossiers the facts are others as the other regulation counts units, by dossier. */
  hitungUlang?(
    trx: Trx,
    berkas: readonly BerkasDihitung[],
    menurut: Pick<HalamanUjiCoba, 'menjadi' | 'hari'>,
  ): Promise<ReadonlyMap<string, DihitungUlang>>;
  /** Everything a step did, after it was stored: the room writes its letters and keeps its own register. */
  akibat(trx: Trx, berkas: BerkasRingkas, akibat: readonly Akibat[], pelaku: Pelaku): Promise<void>;
};

/** Where regulations and drawings come from: the part of `Pustaka` that the flow engine uses. */
export type SumberAlur = Pick<Pustaka, 'kitab' | 'gambar' | 'segarkan'>;

import type { Tanggal } from '../kernel/index.ts';
import type { Templat } from './templat/templat.ts';

export type PenandaTangan = {
  /** `a.n.` line above the signer's own post, when signing for another. */
  readonly atasNama?: string;
  /** Post between the delegator and the signer (`u.b.`); only together with `atasNama`. */
  readonly untukBeliau?: string;
  readonly sebutan?: 'Plt.' | 'Plh.';
  readonly jabatan: string;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat?: string;
};

export type Kop = {
  readonly instansi: string;
  readonly unit?: string;
  readonly alamat?: string;
  readonly kontak?: string;
};

/** One paragraph, list, detail table or person table of the body. Text is plain: never markup. */
export type Blok =
  | { readonly blok: 'paragraf'; readonly teks: string }
  | { readonly blok: 'daftar'; readonly butir: readonly string[] }
  | { readonly blok: 'rincian'; readonly butir: readonly (readonly [label: string, isi: string])[] }
  | { readonly blok: 'tabel'; readonly kepala: readonly string[]; readonly baris: readonly (readonly string[])[] };

/**
 * A letter as a value, before it is a PDF. `data` holds the fields of the letter kind's schema;
 * the envelope (kop … tembusan) is common to all kinds.
 */
export type Naskah = {
  readonly jenis: string;
  readonly peraturan: string;
  readonly kop: Kop;
  readonly nomor: string;
  readonly tempat: string;
  readonly tanggal: Tanggal;
  readonly sifat: string;
  readonly lampiran: string;
  readonly hal: string;
  readonly yth?: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly tandaTangan: PenandaTangan;
  /** How it is to be signed after it was issued; absent: the act that issued it is all. */
  readonly penandatanganan?: 'elektronik' | 'basah';
  readonly tembusan: readonly string[];
  /** The agency's paper where it is not A4; a template of its own says it for itself. */
  readonly kertas?: 'f4';
  /** SHA-256 of the agency's own emblem on the day of issue; absent: the drawn mark. */
  readonly lambang?: string;
  /** Code of the public verification page, printed as QR. */
  readonly kodeVerifikasi: string;
  /** The agency's own template as it stood when the letter was issued; absent: the regulation's (ADR 0017). */
  readonly templat?: Templat;
};

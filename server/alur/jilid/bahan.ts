import type { BasisData, Pengamat, Trx } from '../../kernel/index.ts';

/** A letter as the register shows it. */
export type SuratJilid = {
  readonly id: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly hal: string;
  readonly status: string;
  readonly asal: string | null;
  readonly sidikNaskah: string;
  readonly kodeVerifikasi: string;
  /** Secret, and not for the person who prints: no subject, no pages. */
  readonly tertutup: boolean;
  /** Initials given before the signature, in their order. */
  readonly paraf: readonly {
    readonly jabatan: string;
    readonly keadaan: 'menunggu' | 'diparaf' | 'dikembalikan' | 'dilewati';
    readonly oleh: string | null;
    readonly sebagai: string | null;
    readonly pada: string | null;
    readonly catatan: string | null;
  }[];
};

/** What the flow room asks of the one that prints letters, which it may not know. */
export type BahanJilid = {
  listSurat(trx: Trx, berkasId: string, siapa: Pengamat): Promise<readonly SuratJilid[]>;
  /** The PDF of a letter as it was issued or signed; null when it cannot be had any more. */
  pdfSurat(db: BasisData, instansiId: string, suratId: string): Promise<Buffer | null>;
  cetak(jilid: {
    readonly templat: string;
    readonly sajian: unknown;
    readonly hari: string;
    readonly berkas: Readonly<Record<string, Buffer>>;
  }): Promise<Buffer>;
};

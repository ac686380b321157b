import type { Tanggal } from '../kernel/index.ts';

/** `pejabat-negara`: a minister, a governor and the like: outside the civil service, appraises who stands directly below. */
export type JenisJabatan =
  | 'pejabat-negara'
  | 'jpt-utama'
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'pengawas'
  | 'fungsional'
  | 'pelaksana';

type Masa = { readonly sejak: Tanggal; readonly sampai?: Tanggal };

/** A box of the chart. `jenis` is the unit kind (deputi, biro, dinas, bidang, kecamatan …). */
export type Unit = Masa & {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly induk?: string;
};

/** A place in the chart that one person fills. Acts are addressed to it, never to the person. */
export type Posisi = Masa & {
  readonly id: string;
  readonly unit: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang?: string;
  readonly kelas?: number;
  /** Leads its unit. */
  readonly pimpinan: boolean;
};

/** Who fills a place: definitive, Plt (permanently vacant) or Plh (temporarily absent). */
export type Pemangku = Masa & {
  readonly posisi: string;
  readonly pegawai: string;
  readonly sebagai: 'definitif' | 'plt' | 'plh';
};

/** Stipulated appraiser of all functional officials and pelaksana of a unit, or of one place. */
export type Kedudukan = Masa & {
  readonly unit: string;
  readonly posisi?: string;
  readonly penilai: string;
  readonly varian?: string;
};

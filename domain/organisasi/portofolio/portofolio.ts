import type { Tanggal } from '../../kernel/index.ts';

/** What a person has to show besides the offices held. */
export type JenisCatatan = 'kompetensi' | 'pendidikan' | 'pengalaman';

/** `usul` waits for the personnel officer; nothing is ever deleted. */
export type KeadaanCatatan = 'usul' | 'sah' | 'ditolak' | 'dicabut';

/** The paper that proves it: a certificate, a diploma, a decree. */
export type BuktiCatatan = {
  readonly judul: string;
  readonly nomor: string;
  readonly penerbit: string;
  readonly tanggal?: Tanggal;
};

export type IsiCatatan = {
  readonly pegawai: string;
  readonly jenis: JenisCatatan;
  /** The competence, the field of study, the role held. */
  readonly nama: string;
  /** Level of mastery or of education; empty when there is none. */
  readonly tingkat: string;
  readonly bukti: BuktiCatatan;
  readonly sejak: Tanggal;
  /** Last day it counts; absent: for good. */
  readonly sampai?: Tanggal;
};

export type CatatanDiusulkan = {
  readonly peristiwa: 'CatatanDiusulkan';
  readonly isi: IsiCatatan;
  readonly keadaan: 'usul' | 'sah';
  readonly oleh: string;
};

export type CatatanDiputus = {
  readonly peristiwa: 'CatatanDiputus';
  readonly keadaan: 'sah' | 'ditolak' | 'dicabut';
  readonly alasan: string | null;
  readonly oleh: string;
};

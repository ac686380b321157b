import type { Dwibahasa, Tanggal } from '../kernel/index.ts';
import type { Alur } from './alur.ts';
import type { Aturan } from './aturan.ts';
import type { JabatanStruktur, StrukturPenugasan, VarianKedudukan } from './kedudukan.ts';
import type { Ketentuan } from './ketentuan.ts';
import type { PeranTim } from './peran-tim.ts';
import type { Pola } from './pola.ts';
import type { Satuan } from './satuan.ts';
import type { Tahapan } from './tahap/tahap.ts';

/**
 * How a role's office is found: the leader of a unit, the appraiser of a post, that appraiser's appraiser, the post
 * itself, or the office that the agency has designated.
 */
export type CaraPeran = 'pimpinan-unit' | 'penilai' | 'atasan-penilai' | 'posisi' | 'ditunjuk';

/** A lane's role and the office that answers for it: `cara` applied to the dossier's subject `dari`. */
export type Peran = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly cara: CaraPeran;
  /** Subject of the dossier: `pemohon` (the requester's post) or `pegawai` (the wanted person's post). Its agency is asked. */
  readonly dari: string;
  /** Kinds of post. `pimpinan-unit`: the nearest head of these kinds; `ditunjuk`: who answers undesignated, first kind first. */
  readonly jenis?: readonly string[];
  /** `ditunjuk`: kinds of unit whose only head of `jenis` answers while the agency has designated nobody. */
  readonly jenisUnit?: readonly string[];
  /** `ditunjuk`: the name under which the agency designates, so that roles of both ends may share one; else the id. */
  readonly ditunjukSebagai?: string;
};

export type NilaiParameter = {
  readonly sejak: Tanggal;
  readonly sampai?: Tanggal;
  readonly nilai: number | string | boolean;
  readonly ketentuan?: string;
};
export type Parameter = { readonly id: string; readonly nama: Dwibahasa; readonly nilai: readonly NilaiParameter[] };

/** A letter kind: JSON Schema of its form and its Typst template, as text. */
export type JenisNaskah = {
  readonly jenis: string;
  readonly nama: Dwibahasa;
  readonly skema: Readonly<Record<string, unknown>>;
  readonly templat: string;
  readonly ketentuan: readonly string[];
};

/** One regulation, read from its folder, before inheritance is resolved. */
export type Peraturan = {
  readonly id: string;
  readonly judul: Dwibahasa;
  readonly nomor: string;
  readonly penerbit: string;
  readonly berlakuSejak: Tanggal | null;
  readonly berlakuSampai?: Tanggal;
  readonly status: 'berlaku' | 'rancangan';
  readonly induk?: string;
  readonly jenisInstansi: readonly string[];
  readonly ketentuan: readonly Ketentuan[];
  readonly istilah: Readonly<Record<string, Dwibahasa>>;
  readonly peran: readonly Peran[];
  readonly parameter: readonly Parameter[];
  readonly satuan: readonly Satuan[];
  readonly pola: readonly Pola[];
  readonly tahap: readonly Tahapan[];
  readonly jabatan: readonly JabatanStruktur[];
  readonly kedudukan: readonly VarianKedudukan[];
  readonly struktur: readonly StrukturPenugasan[];
  readonly peranTim: readonly PeranTim[];
  readonly aturan: readonly Aturan[];
  readonly alur: readonly Alur[];
  readonly naskah: readonly JenisNaskah[];
};

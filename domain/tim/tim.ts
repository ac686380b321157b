import type { Tanggal } from '../kernel/index.ts';

/** Where somebody comes from, seen from the unit that owns the targets. */
export type Asal = 'dalam-unit' | 'lintas-unit' | 'lintas-instansi';

/** One person in one role; who holds two roles stands twice. */
export type AnggotaTim = {
  readonly pegawai: string;
  readonly nama: string;
  /** Id in the regulation's peran-tim. */
  readonly peran: string;
  /** Kind of post; `tenaga-pendukung` for people who hold none. */
  readonly jenisJabatan: string;
  readonly status: 'PNS' | 'PPPK' | 'NON-ASN';
  readonly golongan: string;
  /** Grade of a functional post as the workbook writes it, e.g. `Ahli Muda`; absent: none, or not known. */
  readonly jenjang?: string;
  /** Other running teams that the person leads; absent: none. */
  readonly timDipimpin?: number;
  /** The person led this team in the period before; absent: no. */
  readonly memimpinPeriodeLalu?: boolean;
  readonly pendidikan: string;
  readonly kompetensi: string;
  readonly pengalaman: string;
  readonly kesetaraan: string;
  readonly instansi: string;
  readonly unit: string;
  /** Its own unit and all above it. */
  readonly diBawah: readonly string[];
  readonly persetujuan: readonly string[];
  readonly tugas: string;
  readonly keluaran: string;
  readonly dalamMph: boolean;
};

/** What a person claims for the team's performance: which target, with which output. */
export type KlaimKinerja = { readonly pegawai: string; readonly target: string; readonly keluaran: string };

/** What is written of a team before it is formed or changed. */
export type IsiTim = {
  readonly perbuatan: 'bentuk' | 'ubah' | 'bubarkan';
  readonly nama: string;
  readonly jenisTim: string;
  readonly tugas: string;
  readonly diLuarTarget: boolean;
  readonly target: readonly string[];
  readonly targetDitetapkan: Tanggal | null;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
  readonly penunjukKetua: string;
  readonly anggota: readonly AnggotaTim[];
  readonly klaim: readonly KlaimKinerja[];
  readonly mphDitetapkan: boolean;
};

/** The office that forms the team, and its agency. */
export type PembentukTim = {
  readonly posisi: string;
  readonly unit: string;
  readonly instansi: string;
  readonly jenisJabatan: string;
  readonly pimpinan: boolean;
  /** The people's appraiser is this very office. */
  readonly penilaiMerangkapPimpinan: boolean;
};

/** The unit that owns the targets, with its other running teams by kind. */
export type UnitTim = {
  readonly pimpinan: string;
  readonly dikecualikan: boolean;
  readonly jumlahIndikator: number;
  readonly timBerjalan: readonly { readonly jenisTim: string }[];
};

import type { Tanggal } from '../../kernel/index.ts';

/** Sheets whose rows are compared with what the agency has; the order in which their rows depend on each other. */
export const LEMBAR_IMPOR = ['Unit', 'Posisi', 'Pegawai', 'Pendukung', 'Pemangku', 'Kedudukan', 'Penunjukan'] as const;
export type LembarImpor = (typeof LEMBAR_IMPOR)[number];

/** A row of a sheet by field. Besides its fields it may carry where it stood; that is never compared. */
export type BarisImpor = { readonly [bidang: string]: unknown };

type BentukLembar = {
  /** What tells rows of the sheet apart while they are in force. */
  readonly kunci: (b: BarisImpor) => string;
  readonly pengenal: readonly string[];
  /** What may differ between two rows of one key. */
  readonly bidang: readonly string[];
  /** The field whose change is a move. */
  readonly pindah?: string;
  readonly bermasa: boolean;
};

const teks = (nilai: unknown): string => String(nilai ?? '');

/** One definitive post a person: a definitive holder is known by the person, a Plt or Plh by the post and the person. */
export const BENTUK_LEMBAR: Readonly<Record<LembarImpor, BentukLembar>> = {
  Unit: {
    kunci: (b) => teks(b.kode),
    pengenal: ['kode'],
    bidang: ['nama', 'jenis', 'induk', 'urutan', 'sampai'],
    pindah: 'induk',
    bermasa: true,
  },
  Posisi: {
    kunci: (b) => teks(b.kode),
    pengenal: ['kode'],
    bidang: ['unit', 'nama', 'jenis', 'jenjang', 'kelas', 'pimpinan', 'sampai'],
    pindah: 'unit',
    bermasa: true,
  },
  Pegawai: {
    kunci: (b) => teks(b.nip),
    pengenal: ['nip'],
    bidang: ['nama', 'gelarDepan', 'gelarBelakang', 'status', 'golongan', 'pendidikan', 'email', 'kompetensi'],
    bermasa: false,
  },
  Pendukung: {
    kunci: (b) => teks(b.nomor),
    pengenal: ['nomor'],
    bidang: ['nama', 'pendidikan', 'unit', 'tugas', 'sampai'],
    pindah: 'unit',
    bermasa: true,
  },
  Pemangku: {
    kunci: (b) =>
      b.sebagai === 'definitif' ? `${teks(b.nip)} definitif` : `${teks(b.nip)} ${teks(b.sebagai)} ${teks(b.posisi)}`,
    pengenal: ['nip', 'sebagai'],
    bidang: ['posisi', 'mandat', 'sampai'],
    pindah: 'posisi',
    bermasa: true,
  },
  Kedudukan: {
    kunci: (b) => [teks(b.unit), teks(b.posisi)].filter(Boolean).join(' '),
    pengenal: ['unit', 'posisi'],
    bidang: ['penilai', 'varian', 'delegasi', 'sampai'],
    bermasa: true,
  },
  Penunjukan: {
    kunci: (b) => teks(b.peran),
    pengenal: ['peran'],
    bidang: ['posisi', 'sampai'],
    pindah: 'posisi',
    bermasa: true,
  },
};

/** Sheets in which one key may have rows to come besides the one in force. */
const BERULANG: ReadonlySet<LembarImpor> = new Set(['Pendukung', 'Pemangku', 'Kedudukan', 'Penunjukan']);

/** Key of a row on the day from which an import counts; a row that only begins later has its first day in it. */
export const kunciImpor = (lembar: LembarImpor, b: BarisImpor, berlaku: Tanggal): string => {
  const kunci = BENTUK_LEMBAR[lembar].kunci(b);
  const nanti = BERULANG.has(lembar) && teks(b.sejak) > berlaku;
  return nanti ? `${kunci} ${teks(b.sejak)}` : kunci;
};

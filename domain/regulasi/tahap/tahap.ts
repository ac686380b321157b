import type { Dwibahasa } from '../../kernel/index.ts';

/** Fields of a pattern that say which office acts; a step is repeated when the field names several, left out when none. */
export const JABATAN_TAHAP = [
  'penetap-perjanjian',
  'pembagi-target',
  'perekomendasi',
  'penugas',
  'pimpinan-unit',
  'perumus-strategi',
  'pemantau',
  'penerima-hasil',
  'peninjau',
  'penerima-akhir',
] as const;
export type JabatanTahap = (typeof JABATAN_TAHAP)[number];

/** Who acts in a step: a field of the pattern, or a role of the regulation by its id. */
export type PelakuTahap = string;

export type NaskahTahap = {
  readonly jenis: string;
  readonly kepada?: PelakuTahap;
  readonly tembusan: readonly PelakuTahap[];
};

/** One step of the stages, before a pattern says which office takes it. */
export type LangkahTahap = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly oleh: PelakuTahap;
  /** The answer that goes on; `jawaban` of a step that may also send back is what its flow is called. */
  readonly lanjut: { readonly kode: string; readonly nama: Dwibahasa };
  /** The answer that sends back, always with a reason: to the step `ke`, or with `berjenjang` to the reviewer below first. */
  readonly kembali?: {
    readonly kode: string;
    readonly nama: Dwibahasa;
    readonly tanya: Dwibahasa;
    readonly ke: string;
    readonly berjenjang: boolean;
  };
  /** Runs at the same time as the step before it. */
  readonly bersama: boolean;
  /** Taken only when the facts say so. */
  readonly bila?: { readonly syarat: string; readonly tanya: Dwibahasa };
  /** Taken only in patterns that have a provision ending so. */
  readonly adaKetentuan?: string;
  /** Taken only in these patterns. */
  readonly hanyaPola?: readonly string[];
  readonly ketentuan: readonly string[];
  /** Endings of the pattern's own provisions that this step applies; a repeated step also takes them with its number. */
  readonly ketentuanPola: readonly string[];
  readonly formulir?: string;
  readonly pertanyaan?: string;
  readonly naskah: readonly NaskahTahap[];
  /** A document that the step leaves without being a letter: only drawn. */
  readonly dokumen?: Dwibahasa;
  readonly pengingat?: { readonly tenggat: string; readonly beritahu?: PelakuTahap };
};

/** The stages of a regulation as an ordered list of steps; joined with each pattern it becomes a drawing. */
export type Tahapan = {
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly kamar: string;
  /** Label of the regulation's own figure; shown before that of the pattern. */
  readonly gambar?: string;
  /** Role of whoever carries the activity out: the lowest lane. */
  readonly pelaksana: string;
  readonly mulai: Dwibahasa;
  readonly selesai: Dwibahasa;
  readonly langkah: readonly LangkahTahap[];
};

const POLA = 'POLA_';

/** The role of an office of a pattern: its key in capitals, apart from roles that other flows give the same name. */
export const peranJabatan = (jabatan: string): string => POLA + jabatan.toUpperCase().replaceAll('-', '_');

/** A role as part of an id. */
export const idPeran = (peran: string): string => peran.replace(POLA, '').toLowerCase();

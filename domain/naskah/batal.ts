import type { Dwibahasa, Penolakan } from '../kernel/index.ts';

/** What of its dossier rests on a letter. */
export type SandaranSurat = {
  /** A step of the drawing issued it; what people write beside the steps carries nothing. */
  readonly dariLangkah: boolean;
  /** The first step that somebody took after it, here or at the other agency. */
  readonly sesudah: Dwibahasa | null;
  /** How the dossier ended; null while it runs. */
  readonly hasil: string | null;
};

/** A letter that somebody would cancel. */
export type SuratDibatalkan = {
  readonly id: string;
  readonly nomor: string;
  readonly status: 'terbit' | 'batal';
  /** The post that signed it; null where that is a post of another agency. */
  readonly posisi: string | null;
  readonly jabatan: string;
  /** Null: it belongs to no dossier. */
  readonly sandaran: SandaranSurat | null;
};

export type PenolakanBatal =
  | Penolakan<'wewenang', 'naskah/batal-bukan-penanda', { nomor: string; jabatan: string }>
  | Penolakan<'keadaan', 'naskah/bukan-terbit', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/batal-berlanjut', { nomor: string; tugas: Dwibahasa }>
  | Penolakan<'keadaan', 'naskah/batal-berkas-berjalan', { nomor: string }>
  | Penolakan<'keadaan', 'naskah/batal-putusan-berlaku', { nomor: string }>;

/** Outcomes that leave nothing standing on the letters of a dossier. */
const TANPA_AKIBAT = ['ditarik', 'ditolak'];

/** Why a letter stays: it is cancelled already, or something rests on it. Undefined when nothing does. */
export const halanganBatal = ({ nomor, status, sandaran }: SuratDibatalkan): PenolakanBatal | undefined => {
  if (status === 'batal') return { jenis: 'keadaan', kode: 'naskah/bukan-terbit', nomor };
  return sandaran?.dariLangkah ? penghalang(nomor, sandaran) : undefined;
};

/** A step taken after it, an act that waits for its addressee, a decision that is in force by it. */
const penghalang = (nomor: string, { sesudah, hasil }: SandaranSurat): PenolakanBatal | undefined => {
  if (sesudah) return { jenis: 'keadaan', kode: 'naskah/batal-berlanjut', nomor, tugas: sesudah };
  if (hasil === null) return { jenis: 'keadaan', kode: 'naskah/batal-berkas-berjalan', nomor };
  return TANPA_AKIBAT.includes(hasil) ? undefined : { jenis: 'keadaan', kode: 'naskah/batal-putusan-berlaku', nomor };
};

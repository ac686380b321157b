/** A run of words of one weight; a line break is `\n`. */
export type Potongan = { readonly teks: string; readonly tebal: boolean; readonly miring: boolean };

/** The body of a letter without its pages: what the typesetter and the word processor lay out, each in its way. */
export type BlokSurat =
  | { readonly blok: 'paragraf'; readonly isi: readonly Potongan[]; readonly menjorok?: boolean }
  | { readonly blok: 'tengah'; readonly isi: readonly Potongan[] }
  | { readonly blok: 'subjudul'; readonly isi: readonly Potongan[] }
  | {
      readonly blok: 'daftar';
      readonly bentuk: string;
      readonly tutup?: boolean;
      readonly butir: readonly (readonly BlokSurat[])[];
    }
  | { readonly blok: 'rincian'; readonly lebar?: number; readonly baris: readonly BarisRincian[] }
  | { readonly blok: 'baris'; readonly label: readonly Potongan[]; readonly isi: readonly BlokSurat[] }
  | {
      readonly blok: 'tabel';
      /** Widths in cm; 0 shares what is left. */
      readonly kolom: readonly number[];
      readonly kepala: readonly (readonly Potongan[])[];
      readonly baris: readonly (readonly (readonly BlokSurat[])[])[];
    }
  | {
      readonly blok: 'lampiran';
      readonly surat: readonly Potongan[];
      readonly judul: readonly Potongan[];
      readonly isi: readonly BlokSurat[];
    }
  /** Only where a template is read with names in place of values. */
  | { readonly blok: 'pegawai'; readonly isian: string; readonly bernomor?: boolean };

/**
 * What stands between the head of a decree and its signature, as blocks: grounds, then the operative part. Other letters: their
 * body as it is.
 */
export const tubuhSurat = (t: SuratTerurai): readonly BlokSurat[] => {
  if (t.bentuk !== 'keputusan') return t.tubuh ?? [];
  const daftar = (label: string, bentuk: string, butir: SuratTerurai['diktum'], tutup = false): readonly BlokSurat[] =>
    butir && butir.length > 0
      ? [{ blok: 'baris', label: kata(label), isi: [{ blok: 'daftar', bentuk, ...(tutup && { tutup }), butir }] }]
      : [];
  return [
    ...daftar('Menimbang', 'a.', t.menimbang),
    ...daftar('Mengingat', '1.', t.mengingat, true),
    ...daftar('Memperhatikan', '1.', t.memperhatikan, true),
    { blok: 'tengah', isi: kata('MEMUTUSKAN:', true) },
    { blok: 'baris', label: kata(MENETAPKAN), isi: [{ blok: 'paragraf', isi: t.menetapkan ?? [] }] },
    ...(t.diktum ?? []).map((isi, i) => ({ blok: 'baris' as const, label: kata(DIKTUM[i] ?? ''), isi })),
  ];
};

const kata = (teks: string, tebal = false): readonly Potongan[] => [{ teks, tebal, miring: false }];
/** Its words are printed in bold capitals. */
export const MENETAPKAN = 'Menetapkan';
/** Names of the points of a decree, first to last. */
export const DIKTUM: readonly string[] = [
  'KESATU',
  'KEDUA',
  'KETIGA',
  'KEEMPAT',
  'KELIMA',
  'KEENAM',
  'KETUJUH',
  'KEDELAPAN',
  'KESEMBILAN',
  'KESEPULUH',
];

export type BarisRincian = { readonly label: readonly Potongan[]; readonly isi: readonly BlokSurat[] };

export type BentukSurat = 'surat-dinas' | 'surat-perintah' | 'nota-dinas' | 'keputusan' | 'naskah-berjudul';

/** Who signs beside or below the signatory, and as what. */
export type PihakBertanda = {
  readonly sebutan: string;
  readonly nama: string;
  readonly jabatan?: string;
  readonly nip?: string;
  readonly pangkat?: string;
  readonly kepala?: string;
};

/** A whole letter in blocks. */
export type SuratTerurai = {
  readonly bentuk: BentukSurat;
  readonly judul?: string;
  readonly tubuh?: readonly BlokSurat[];
  readonly penutup?: readonly BlokSurat[];
  readonly lampiran?: readonly BlokSurat[];
  /** Of a document under its title. */
  readonly tentang?: string;
  readonly tujuanDiAtas?: boolean;
  readonly kiri?: PihakBertanda | null;
  readonly sebutan?: string;
  readonly saksi?: readonly PihakBertanda[];
  readonly dibuat?: boolean;
  /** Of a decree. */
  readonly menimbang?: readonly (readonly BlokSurat[])[];
  readonly mengingat?: readonly (readonly BlokSurat[])[];
  readonly memperhatikan?: readonly (readonly BlokSurat[])[];
  readonly menetapkan?: readonly Potongan[];
  readonly diktum?: readonly (readonly BlokSurat[])[];
};

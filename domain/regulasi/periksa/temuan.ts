import type { Dwibahasa } from '../../kernel/index.ts';

/** Where in the folder something stands. */
export type Letak = { readonly berkas: string; readonly baris: number };

/** Line of a part of the folder: a file (without its ending for YAML lists) and a path or element id in it. */
export type CariLetak = (bagian: string, jalur: readonly (string | number)[]) => Letak;

/** Every kind of finding: of the file, of its shape, of what the parts say to each other. Each has a test that provokes it. */
export const KODE_TEMUAN = [
  'jenis-berkas',
  'bukan-berkas',
  'terlalu-besar',
  'yaml-tak-terbaca',
  'bentuk',
  'skema',
  'bpmn-tak-terbaca',
  'bpmn-tak-didukung',
  'bpmn-elemen',
  'induk',
  'induk-melingkar',
  'id-ganda',
  'tanpa-ketentuan',
  'tak-dipikul',
  'pemikul-hilang',
  'pemikul-tak-disebut',
  'tak-mengutip-balik',
  'ketentuan-asing',
  'padanan-asing',
  'parameter-tanpa-tanggal',
  'parameter-terbalik',
  'parameter-bertindih',
  'parameter-beda-jenis',
  'pertanyaan-asing',
  'feel',
  'fakta-asing',
  'suara-tak-sekuat',
  'suara-bertentangan',
  'peran-asing',
  'peran-tak-dipakai',
  'tak-tercapai',
  'jalan-buntu',
  'tanpa-bawaan',
  'tanpa-pilihan',
  'sifat-asing',
  'pilihan-asing',
  'pilihan-ganda',
  'pilihan-tanpa-jalan',
  'jawaban-asing',
  'tenggat-asing',
  'tenggat-bukan-hari',
  'pewaktu-tanpa-tugas',
  'kamar-asing',
  'naskah-asing',
  'naskah-tak-dipakai',
  'naskah-tanpa-isian-wajib',
  'isian-asing',
  'satu-bahasa',
  'akronim-ganda',
  'jabatan-asing',
  'pola-asing',
  'varian-asing',
  'struktur-asing',
  'di-luar-tingkat',
  'salah-arah',
  'ada-dan-tiada',
  'tanpa-syarat',
  'kembar',
  'salah-tingkat',
  'tak-cocok',
  'langkah-ganda',
  'kembali-asing',
  'akhiran-asing',
  'peran-tim-asing',
  'peran-tim-terbalik',
  'peran-tim-tanpa-pengisi',
  'peran-tim-pemimpin-ganda',
  'bukan-zip',
  'zip-rusak',
  'zip-kosong',
  'zip-bersandi',
  'nama-keluar',
  'nama-berkas',
  'nama-kembar',
  'bukan-utf8',
  'berbom',
  'templat',
  'terlalu-berat',
] as const;

export type KodeTemuan = (typeof KODE_TEMUAN)[number];

/** What is wrong in a regulation folder, where, and the way out. */
export type Temuan = Letak & { readonly kode: KodeTemuan; readonly apa: Dwibahasa; readonly caraMembenahi: Dwibahasa };

/** A finding of a kind; each kind is written once, in both languages. */
export const temuan = (letak: Letak, kode: KodeTemuan, apa: Dwibahasa, caraMembenahi: Dwibahasa): Temuan => ({
  ...letak,
  kode,
  apa,
  caraMembenahi,
});

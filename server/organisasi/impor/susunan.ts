import type { Dwibahasa, Tanggal } from '@lincah/domain/kernel';

type JenisKolom = 'teks' | 'nip' | 'tanggal' | 'bilangan' | 'ya-tidak' | 'pilihan' | 'daftar';

/** One column: its header, whether it must be filled, an example, and for `pilihan` label → stored value. */
export type Kolom = {
  readonly kunci: string;
  readonly judul: string;
  readonly jenis: JenisKolom;
  readonly wajib: boolean;
  readonly contoh: string;
  readonly arti: Dwibahasa;
  readonly pilihan?: Readonly<Record<string, string>>;
  /** Longest text, longest list, or largest number. */
  readonly maks?: number;
};

const SEJAK = {
  kunci: 'sejak',
  judul: 'Sejak',
  jenis: 'tanggal',
  wajib: true,
  contoh: '2025-01-01',
  arti: { id: 'hari pertama berlaku', en: 'first day in force' },
} as const satisfies Kolom;
const SAMPAI = {
  kunci: 'sampai',
  judul: 'Sampai',
  jenis: 'tanggal',
  wajib: false,
  contoh: '2026-12-31',
  arti: { id: 'hari terakhir berlaku; kosong = masih berlaku', en: 'last day in force; empty = still in force' },
} as const satisfies Kolom;
const NIP = {
  kunci: 'nip',
  judul: 'NIP',
  jenis: 'nip',
  wajib: true,
  contoh: '197203151998032901',
  arti: { id: '18 angka, kolom berformat teks', en: '18 digits, column formatted as text' },
} as const satisfies Kolom;
const teks = <K extends string, W extends boolean>(
  kunci: K,
  judul: string,
  wajib: W,
  contoh: string,
  arti: Dwibahasa,
  maks = 200,
) => ({ kunci, judul, jenis: 'teks', wajib, contoh, arti, maks }) as const;

/** The sheets and columns of a workbook: one description for the reader, the writer of samples and the manual. */
export const SUSUNAN = {
  Instansi: [
    teks(
      'kode',
      'Kode',
      true,
      'instansi-contoh',
      { id: 'kode tetap instansi', en: 'permanent code of the agency' },
      60,
    ),
    teks('nama', 'Nama', true, 'Badan Pembangunan Contoh', {
      id: 'nama lengkap',
      en: 'full name',
    }),
    teks('namaSingkat', 'Nama Singkat', true, 'Instansi Contoh', { id: 'nama di layar', en: 'name on screen' }, 60),
    {
      kunci: 'jenis',
      judul: 'Jenis',
      jenis: 'pilihan',
      wajib: true,
      contoh: 'Kementerian Koordinator',
      arti: { id: 'menentukan peraturan yang dapat dianut', en: 'decides which regulations it may follow' },
      pilihan: {
        'Kementerian Koordinator': 'kementerian-koordinator',
        Kementerian: 'kementerian',
        Lembaga: 'lembaga',
        'Pemerintah Provinsi': 'provinsi',
        'Pemerintah Kabupaten': 'kabupaten',
        'Pemerintah Kota': 'kota',
      },
    },
    {
      kunci: 'zonaWaktu',
      judul: 'Zona Waktu',
      jenis: 'pilihan',
      wajib: true,
      contoh: 'WIB',
      arti: { id: 'zona waktu kantor', en: 'time zone of the office' },
      pilihan: { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' },
    },
    teks(
      'tempat',
      'Tempat',
      true,
      'Jakarta',
      { id: 'kota pada tanggal surat', en: 'town in the date line of letters' },
      60,
    ),
    teks('alamat', 'Alamat', false, 'Jalan Contoh Nomor 1', { id: 'untuk kop surat', en: 'for the letterhead' }),
    teks('kontak', 'Kontak', false, 'telepon (021) 555-0100', { id: 'untuk kop surat', en: 'for the letterhead' }),
    teks(
      'warna',
      'Warna',
      false,
      '#0f5fa6',
      { id: 'warna layar, # dan enam angka heksa', en: 'screen colour, # and six hex digits' },
      7,
    ),
    teks(
      'peraturan',
      'Peraturan',
      false,
      'peraturan-contoh',
      { id: 'nama folder peraturan yang dianut', en: 'folder name of the regulation it follows' },
      80,
    ),
    {
      ...SEJAK,
      kunci: 'peraturanSejak',
      judul: 'Peraturan Sejak',
      wajib: false,
      arti: { id: 'hari pertama dianut', en: 'first day it is followed' },
    },
  ],
  Unit: [
    teks('kode', 'Kode', true, 'D1.2', { id: 'kode tetap, tidak berulang', en: 'permanent code, unique' }, 60),
    teks('nama', 'Nama', true, 'Asisten Deputi Perencanaan Wilayah', {
      id: 'nomenklatur unit',
      en: 'official name of the unit',
    }),
    teks(
      'jenis',
      'Jenis',
      true,
      'asisten-deputi',
      { id: 'jenis unit, huruf kecil dengan tanda hubung', en: 'kind of unit, lower case with hyphens' },
      60,
    ),
    teks(
      'induk',
      'Kode Induk',
      false,
      'D1',
      { id: 'kode unit di atasnya; kosong hanya untuk puncak', en: 'code of the unit above; empty only for the top' },
      60,
    ),
    {
      kunci: 'urutan',
      judul: 'Urutan',
      jenis: 'bilangan',
      wajib: false,
      contoh: '2',
      arti: { id: 'urutan di bagan', en: 'order in the chart' },
      maks: 9999,
    },
    SEJAK,
    SAMPAI,
  ],
  Posisi: [
    teks('kode', 'Kode', true, 'P0012', { id: 'kode tetap, tidak berulang', en: 'permanent code, unique' }, 60),
    teks('unit', 'Kode Unit', true, 'D1.2', { id: 'unit tempat posisi', en: 'unit of the post' }, 60),
    teks('nama', 'Nama', true, 'Analis Kebijakan Ahli Muda', { id: 'nama jabatan', en: 'name of the post' }),
    {
      kunci: 'jenis',
      judul: 'Jenis',
      jenis: 'pilihan',
      wajib: true,
      contoh: 'Fungsional',
      arti: { id: 'jenis jabatan', en: 'kind of post' },
      pilihan: {
        'Pejabat Negara': 'pejabat-negara',
        'JPT Utama': 'jpt-utama',
        'JPT Madya': 'jpt-madya',
        'JPT Pratama': 'jpt-pratama',
        Administrator: 'administrator',
        Pengawas: 'pengawas',
        Fungsional: 'fungsional',
        Pelaksana: 'pelaksana',
      },
    },
    teks(
      'jenjang',
      'Jenjang',
      false,
      'Ahli Muda',
      { id: 'wajib untuk Fungsional', en: 'required for functional posts' },
      40,
    ),
    {
      kunci: 'kelas',
      judul: 'Kelas',
      jenis: 'bilangan',
      wajib: false,
      contoh: '9',
      arti: { id: 'kelas jabatan 1–17', en: 'job class 1–17' },
      maks: 17,
    },
    {
      kunci: 'pimpinan',
      judul: 'Pimpinan',
      jenis: 'ya-tidak',
      wajib: true,
      contoh: 'Tidak',
      arti: { id: 'Ya bila memimpin unitnya', en: 'Ya if it leads its unit' },
    },
    SEJAK,
    SAMPAI,
  ],
  Pegawai: [
    NIP,
    teks('nama', 'Nama', true, 'Ratna Simbolon', { id: 'nama tanpa gelar', en: 'name without titles' }, 120),
    teks('gelarDepan', 'Gelar Depan', false, 'Dr.', { id: 'gelar di depan nama', en: 'title before the name' }, 40),
    teks(
      'gelarBelakang',
      'Gelar Belakang',
      false,
      'S.E., M.Si.',
      { id: 'gelar di belakang nama', en: 'title after the name' },
      60,
    ),
    {
      kunci: 'status',
      judul: 'Status',
      jenis: 'pilihan',
      wajib: true,
      contoh: 'PNS',
      arti: { id: 'status kepegawaian', en: 'employment status' },
      pilihan: { PNS: 'PNS', PPPK: 'PPPK' },
    },
    teks(
      'golongan',
      'Golongan',
      false,
      'III/d',
      { id: 'PNS I/a–IV/e, PPPK I–XVII', en: 'PNS I/a–IV/e, PPPK I–XVII' },
      6,
    ),
    teks('pendidikan', 'Pendidikan', false, 'S2', { id: 'jenjang pendidikan terakhir', en: 'highest education' }, 20),
    teks('email', 'Email', false, 'ratna.simbolon@contoh.invalid', { id: 'surel dinas', en: 'office e-mail' }, 120),
    {
      kunci: 'kompetensi',
      judul: 'Kompetensi',
      jenis: 'daftar',
      wajib: false,
      contoh: 'Analisis kebijakan (sertifikat 2023); Statistika',
      arti: { id: 'dipisah titik koma, bukti dalam kurung', en: 'separated by semicolons, evidence in brackets' },
      maks: 30,
    },
  ],
  Pendukung: [
    teks(
      'nomor',
      'Nomor',
      true,
      'TP-0012',
      { id: 'nomor dari instansi, bukan NIP dan bukan NIK', en: 'number given by the agency, no NIP and no NIK' },
      40,
    ),
    teks('nama', 'Nama', true, 'Slamet Contoh', { id: 'nama lengkap', en: 'full name' }, 120),
    teks('pendidikan', 'Pendidikan', false, 'SMA', { id: 'jenjang pendidikan terakhir', en: 'highest education' }, 20),
    teks('unit', 'Kode Unit', true, 'D1.2', { id: 'unit tempat bekerja', en: 'unit where the person works' }, 60),
    teks('tugas', 'Tugas', true, 'Pengemudi', {
      id: 'pekerjaannya, bukan jabatan ASN',
      en: 'the work, no civil service post',
    }),
    SEJAK,
    SAMPAI,
  ],
  Pemangku: [
    teks('posisi', 'Kode Posisi', true, 'P0012', { id: 'posisi yang dipangku', en: 'the post held' }, 60),
    NIP,
    {
      kunci: 'sebagai',
      judul: 'Sebagai',
      jenis: 'pilihan',
      wajib: true,
      contoh: 'Definitif',
      arti: {
        id: 'Plt bila posisi lowong, Plh bila pejabatnya berhalangan sementara',
        en: 'Plt when the post is vacant, Plh when its holder is away',
      },
      pilihan: { Definitif: 'definitif', Plt: 'plt', Plh: 'plh' },
    },
    teks('mandat', 'Mandat', false, 'SP-12/2026', {
      id: 'nomor surat perintah; wajib untuk Plt dan Plh',
      en: 'number of the order; required for Plt and Plh',
    }),
    SEJAK,
    SAMPAI,
  ],
  Kedudukan: [
    teks('unit', 'Kode Unit', true, 'D1.2', { id: 'unit yang diatur', en: 'the unit concerned' }, 60),
    teks(
      'posisi',
      'Kode Posisi',
      false,
      'P0013',
      { id: 'hanya bila untuk satu posisi', en: 'only when for a single post' },
      60,
    ),
    teks(
      'penilai',
      'Kode Posisi Penilai',
      true,
      'P0004',
      { id: 'posisi Pejabat Penilai Kinerja', en: 'post of the appraiser' },
      60,
    ),
    teks(
      'varian',
      'Varian',
      false,
      '2',
      { id: 'varian kedudukan, lihat daftar di bawah', en: 'variant, see the list below' },
      20,
    ),
    teks('delegasi', 'Delegasi', false, 'SK-7/2026', {
      id: 'nomor surat pendelegasian bila penilai di bawah Pengawas',
      en: 'number of the delegation when the appraiser is below Pengawas',
    }),
    SEJAK,
    SAMPAI,
  ],
  Penunjukan: [
    teks(
      'peran',
      'Peran',
      true,
      'PEJABAT_YANG_BERWENANG',
      { id: 'sebutan peran menurut peraturan yang dianut', en: 'name of the role in the regulation followed' },
      100,
    ),
    teks('posisi', 'Kode Posisi', true, 'P0002', { id: 'posisi yang ditunjuk', en: 'the post designated' }, 60),
    SEJAK,
    SAMPAI,
  ],
  Akun: [
    NIP,
    {
      kunci: 'hak',
      judul: 'Hak',
      jenis: 'daftar',
      wajib: false,
      contoh: 'ortala; sdm',
      arti: { id: 'hak tambahan: ortala, sdm, auditor, admin', en: 'extra rights: ortala, sdm, auditor, admin' },
      maks: 4,
    },
    teks(
      'peranId',
      'Peran Demo',
      false,
      'Pimpinan unit pemohon',
      { id: 'sebutan peran pada layar demo', en: 'role name on the demo screen, Indonesian' },
      80,
    ),
    teks(
      'peranEn',
      'Demo Role',
      false,
      'Requesting unit head',
      { id: 'sebutan peran dalam bahasa Inggris', en: 'role name on the demo screen, English' },
      80,
    ),
  ],
} as const satisfies Record<string, readonly Kolom[]>;

export type NamaLembar = keyof typeof SUSUNAN;

/** Sheets that may be left out. */
export const LEMBAR_OPSIONAL: ReadonlySet<string> = new Set(['Pendukung', 'Penunjukan', 'Akun']);
/** Read by people only. */
export const LEMBAR_BEBAS: ReadonlySet<string> = new Set(['petunjuk']);
export const KOLOM_BEBAS: ReadonlySet<string> = new Set(['catatan']);

type NilaiKolom<K> = K extends { jenis: 'pilihan'; pilihan: infer P }
  ? P[keyof P]
  : K extends { jenis: 'bilangan' }
    ? number
    : K extends { jenis: 'ya-tidak' }
      ? boolean
      : K extends { jenis: 'daftar' }
        ? readonly string[]
        : K extends { jenis: 'tanggal' }
          ? Tanggal
          : string;

type Isi<K extends Kolom> = { readonly [W in Extract<K, { wajib: true }> as W['kunci']]: NilaiKolom<W> } & {
  readonly [W in Exclude<K, { wajib: true }> as W['kunci']]?: NilaiKolom<W>;
};

/** Where a row stood in its sheet: row number and the letter of each column, so that later findings can point at it. */
export type Letak = {
  /** 0: the row is none of the file's but one that the agency has. */
  readonly baris: number;
  readonly letak: ReadonlyMap<string, string>;
};

export type Baris<L extends NamaLembar> = Isi<(typeof SUSUNAN)[L][number]> & Letak;

/** A whole workbook, read and checked. References between sheets are by code and NIP and are known to exist. */
export type BukuKerja = {
  readonly instansi: Baris<'Instansi'>;
  readonly unit: readonly Baris<'Unit'>[];
  readonly posisi: readonly Baris<'Posisi'>[];
  readonly pegawai: readonly Baris<'Pegawai'>[];
  readonly pendukung: readonly Baris<'Pendukung'>[];
  readonly pemangku: readonly Baris<'Pemangku'>[];
  readonly kedudukan: readonly Baris<'Kedudukan'>[];
  readonly penunjukan: readonly Baris<'Penunjukan'>[];
  readonly akun: readonly Baris<'Akun'>[];
};

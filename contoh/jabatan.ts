/** Functional posts with their level range, usual field of study and competences. */
export type Fungsional = {
  readonly nama: string;
  readonly bidang: Bidang;
  readonly kompetensi: readonly string[];
  readonly keterampilan?: true;
};

export type Bidang =
  | 'umum'
  | 'hukum'
  | 'ekonomi'
  | 'komputer'
  | 'statistik'
  | 'teknik'
  | 'pendidikan'
  | 'keperawatan'
  | 'dokter'
  | 'pertanian';

/** Titles by field: diploma, bachelor, master. */
export const GELAR: Readonly<Record<Bidang, readonly [string, string, string]>> = {
  umum: ['A.Md.', 'S.Sos.', 'M.A.P.'],
  hukum: ['A.Md.', 'S.H.', 'M.H.'],
  ekonomi: ['A.Md.Ak.', 'S.E.', 'M.E.'],
  komputer: ['A.Md.Kom.', 'S.Kom.', 'M.Kom.'],
  statistik: ['A.Md.Stat.', 'S.Stat.', 'M.Stat.'],
  teknik: ['A.Md.T.', 'S.T.', 'M.T.'],
  pendidikan: ['A.Md.Pd.', 'S.Pd.', 'M.Pd.'],
  keperawatan: ['A.Md.Kep.', 'S.Kep., Ners', 'M.Kep.'],
  dokter: ['A.Md.Kes.', 'S.Ked.', 'M.Kes.'],
  pertanian: ['A.Md.P.', 'S.P.', 'M.P.'],
};

const f = (nama: string, bidang: Bidang, ...kompetensi: readonly string[]): Fungsional => ({
  nama,
  bidang,
  kompetensi,
});
const trampil = (nama: string, bidang: Bidang, ...kompetensi: readonly string[]): Fungsional => ({
  ...f(nama, bidang, ...kompetensi),
  keterampilan: true,
});

export const JF = {
  analisKebijakan: f(
    'Analis Kebijakan',
    'umum',
    'Analisis kebijakan',
    'Penulisan risalah kebijakan',
    'Evaluasi dampak kebijakan',
    'Fasilitasi pemangku kepentingan',
  ),
  perencana: f(
    'Perencana',
    'ekonomi',
    'Perencanaan pembangunan',
    'Penganggaran berbasis kinerja',
    'Perencanaan wilayah',
    'Pemantauan dan evaluasi',
  ),
  statistisi: f(
    'Statistisi',
    'statistik',
    'Analisis data',
    'Rancangan survei',
    'Visualisasi data',
    'Analisis data spasial',
  ),
  pranataKomputer: f(
    'Pranata Komputer',
    'komputer',
    'Pengembangan aplikasi',
    'Keamanan informasi',
    'Basis data',
    'Arsitektur SPBE',
  ),
  perancang: f(
    'Perancang Peraturan Perundang-undangan',
    'hukum',
    'Perancangan peraturan',
    'Harmonisasi peraturan',
    'Analisis hukum',
  ),
  analisHukum: f('Analis Hukum', 'hukum', 'Analisis hukum', 'Advokasi', 'Penelaahan perjanjian'),
  analisSdm: f(
    'Analis Sumber Daya Manusia Aparatur',
    'umum',
    'Manajemen talenta',
    'Analisis jabatan',
    'Manajemen kinerja',
    'Tata laksana',
  ),
  asesor: f('Asesor Sumber Daya Manusia Aparatur', 'umum', 'Penilaian kompetensi', 'Wawancara berbasis kompetensi'),
  analisKeuangan: f(
    'Analis Pengelolaan Keuangan APBN',
    'ekonomi',
    'Pengelolaan anggaran',
    'Akuntansi pemerintah',
    'Verifikasi pembayaran',
  ),
  analisKeuanganDaerah: f(
    'Analis Keuangan Pusat dan Daerah',
    'ekonomi',
    'Pengelolaan keuangan daerah',
    'Akuntansi pemerintah',
    'Analisis pendapatan daerah',
  ),
  pengadaan: f('Pengelola Pengadaan Barang/Jasa', 'ekonomi', 'Pengadaan barang/jasa', 'Manajemen kontrak'),
  humas: f(
    'Pranata Hubungan Masyarakat',
    'umum',
    'Komunikasi publik',
    'Pengelolaan media sosial',
    'Penulisan siaran pers',
  ),
  auditor: f('Auditor', 'ekonomi', 'Audit kinerja', 'Reviu laporan keuangan', 'Manajemen risiko', 'Audit investigatif'),
  p2upd: f(
    'Pengawas Penyelenggaraan Urusan Pemerintahan Daerah',
    'umum',
    'Pengawasan urusan pemerintahan',
    'Pemeriksaan khusus',
  ),
  arsiparis: f('Arsiparis', 'umum', 'Pengelolaan arsip', 'Arsip elektronik'),
  penerjemah: f('Penerjemah', 'umum', 'Penerjemahan', 'Penjurubahasaan'),
  arsiparisTerampil: trampil('Arsiparis', 'umum', 'Pengelolaan arsip'),
  komputerTerampil: trampil('Pranata Komputer', 'komputer', 'Dukungan pengguna', 'Jaringan komputer'),
  keuanganTerampil: trampil('Pranata Keuangan APBN', 'ekonomi', 'Verifikasi pembayaran'),
  guru: f('Guru', 'pendidikan', 'Pembelajaran', 'Penilaian pembelajaran', 'Pengembangan kurikulum', 'Bimbingan siswa'),
  pengawasSekolah: f('Pengawas Sekolah', 'pendidikan', 'Supervisi akademik', 'Supervisi manajerial'),
  perawat: f('Perawat', 'keperawatan', 'Asuhan keperawatan', 'Gawat darurat', 'Perawatan intensif'),
  perawatTerampil: trampil('Perawat', 'keperawatan', 'Asuhan keperawatan', 'Gawat darurat'),
  dokter: f('Dokter', 'dokter', 'Pelayanan medik', 'Gawat darurat'),
  bidan: trampil('Bidan', 'keperawatan', 'Asuhan kebidanan'),
  apoteker: f('Apoteker', 'dokter', 'Pelayanan farmasi klinik'),
  epidemiolog: f('Epidemiolog Kesehatan', 'dokter', 'Surveilans', 'Penyelidikan wabah'),
  penyuluhPertanian: f('Penyuluh Pertanian', 'pertanian', 'Penyuluhan', 'Pendampingan kelompok tani'),
  teknikJalan: f('Teknik Jalan dan Jembatan', 'teknik', 'Pengawasan konstruksi', 'Perencanaan jalan'),
  teknikPengairan: f('Teknik Pengairan', 'teknik', 'Perencanaan irigasi', 'Hidrologi'),
  tataRuang: f('Penata Ruang', 'teknik', 'Penataan ruang', 'Analisis data spasial'),
  penataPerizinan: f('Penata Perizinan', 'umum', 'Pelayanan perizinan', 'Pengelolaan pengaduan'),
  pengendaliDampak: f(
    'Pengendali Dampak Lingkungan',
    'teknik',
    'Penilaian dampak lingkungan',
    'Pengendalian pencemaran',
  ),
  penggerakSwadaya: f('Penggerak Swadaya Masyarakat', 'umum', 'Pemberdayaan masyarakat', 'Fasilitasi desa'),
  pekerjaSosial: f('Pekerja Sosial', 'umum', 'Asesmen sosial', 'Pendampingan keluarga'),
  mediator: f('Mediator Hubungan Industrial', 'hukum', 'Mediasi', 'Pembinaan hubungan industrial'),
  polPp: trampil('Polisi Pamong Praja', 'umum', 'Penegakan peraturan daerah', 'Pengamanan'),
  analisBencana: f('Analis Kebencanaan', 'teknik', 'Analisis risiko bencana', 'Tanggap darurat'),
  pustakawan: f('Pustakawan', 'umum', 'Pengelolaan perpustakaan', 'Literasi informasi'),
  statistisiTerampil: trampil('Statistisi', 'statistik', 'Pengumpulan data'),
} as const satisfies Record<string, Fungsional>;

const SARJANA = {
  umur: [24, 56],
  golongan: ['III/a', 'III/b', 'III/c'],
  pendidikan: ['S1'],
  golonganPppk: 'IX',
} as const;
const MENENGAH = {
  umur: [23, 56],
  golongan: ['II/a', 'II/b', 'II/c'],
  pendidikan: ['SMA/SMK'],
  golonganPppk: 'V',
} as const;
const DIPLOMA = {
  umur: [23, 56],
  golongan: ['II/c', 'II/d', 'III/a'],
  pendidikan: ['D3'],
  golonganPppk: 'VII',
} as const;

export const PELAKSANA = [
  {
    nama: 'Penelaah Teknis Kebijakan',
    kelas: 7,
    sosok: { ...SARJANA, kompetensi: ['Penelaahan kebijakan', 'Pengolahan data'] },
  },
  {
    nama: 'Penata Layanan Operasional',
    kelas: 7,
    sosok: { ...SARJANA, kompetensi: ['Layanan operasional', 'Pengolahan data'] },
  },
  {
    nama: 'Pengolah Data dan Informasi',
    kelas: 6,
    sosok: { ...DIPLOMA, kompetensi: ['Pengolahan data', 'Administrasi perkantoran'] },
  },
  {
    nama: 'Pengadministrasi Perkantoran',
    kelas: 5,
    sosok: { ...MENENGAH, kompetensi: ['Administrasi perkantoran', 'Pengelolaan arsip'] },
  },
  { nama: 'Operator Layanan Operasional', kelas: 5, sosok: { ...MENENGAH, kompetensi: ['Layanan operasional'] } },
] as const;

export type Derajat = {
  readonly jenjang: string;
  readonly kelas: number;
  readonly golongan: readonly string[];
  readonly umur: readonly [number, number];
};

export const AHLI: readonly Derajat[] = [
  { jenjang: 'Ahli Pertama', kelas: 8, golongan: ['III/a', 'III/b'], umur: [25, 38] },
  { jenjang: 'Ahli Muda', kelas: 9, golongan: ['III/c', 'III/d'], umur: [33, 50] },
  { jenjang: 'Ahli Madya', kelas: 11, golongan: ['IV/a', 'IV/b', 'IV/c'], umur: [42, 57] },
  { jenjang: 'Ahli Utama', kelas: 13, golongan: ['IV/d', 'IV/e'], umur: [52, 62] },
];
export const TERAMPIL: readonly Derajat[] = [
  { jenjang: 'Terampil', kelas: 6, golongan: ['II/c', 'II/d'], umur: [23, 36] },
  { jenjang: 'Mahir', kelas: 7, golongan: ['III/a', 'III/b'], umur: [32, 48] },
  { jenjang: 'Penyelia', kelas: 8, golongan: ['III/c', 'III/d'], umur: [42, 57] },
];

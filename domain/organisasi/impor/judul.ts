import type { LembarImpor } from './lembar.ts';

/** A list of people of one sheet (`Daftar`) is taken apart into people and the posts they hold. */
export type LembarBerkas = LembarImpor | 'Instansi' | 'Akun' | 'Daftar';

/**
 * Headers by what they mean. Agencies take their lists out of SIASN and their own SIMPEG under such names; no official
 * layout is published, so this is custom and grows: an agency's own headers are remembered beside it (`impor_judul`).
 */
const PADANAN: Readonly<Partial<Record<LembarBerkas, Readonly<Record<string, readonly string[]>>>>> = {
  Unit: {
    kode: ['kode unit', 'kode unor', 'id unor', 'unor id', 'kode unit organisasi', 'kode satker'],
    nama: [
      'nama unit',
      'nama unor',
      'unor',
      'unor nama',
      'unit organisasi',
      'nomenklatur',
      'unit kerja',
      'nama unit kerja',
    ],
    jenis: ['jenis unit', 'jenis unor', 'jenis opd'],
    induk: [
      'induk',
      'kode unit induk',
      'kode unor induk',
      'unor induk',
      'unor induk id',
      'diatasan id',
      'kode atasan',
      'kode unor atasan',
    ],
    urutan: ['urut', 'nomor urut', 'no urut'],
    sejak: ['tmt', 'tmt unit', 'berlaku sejak', 'tanggal mulai'],
    sampai: ['berlaku sampai', 'tanggal selesai', 'tanggal akhir'],
  },
  Posisi: {
    kode: ['kode posisi', 'kode jabatan', 'id jabatan', 'jabatan id'],
    unit: ['unit', 'kode unor', 'unor id', 'id unor', 'kode unit organisasi'],
    nama: ['nama posisi', 'nama jabatan', 'jabatan', 'jabatan nama', 'nomenklatur jabatan'],
    jenis: ['jenis jabatan', 'jenis jabatan nama', 'jenis posisi', 'eselon'],
    jenjang: ['jenjang jabatan', 'jenjang jf', 'jenjang fungsional'],
    kelas: ['kelas jabatan', 'kelas jab', 'grade'],
    pimpinan: ['pimpinan unit', 'memimpin unit', 'kepala unit'],
    sejak: ['tmt', 'berlaku sejak'],
    sampai: ['berlaku sampai', 'tanggal selesai'],
  },
  Pegawai: {},
  Pemangku: {
    posisi: ['posisi', 'kode jabatan', 'id jabatan', 'jabatan id'],
    sebagai: ['status jabatan', 'definitif plt plh', 'status pemangku'],
    mandat: ['nomor surat', 'nomor sk', 'no sk', 'nomor surat perintah'],
    sejak: ['tmt', 'tmt jabatan', 'berlaku sejak'],
    sampai: ['berlaku sampai', 'tanggal selesai'],
  },
  Pendukung: {
    nomor: ['nomor', 'nomor pegawai', 'nomor induk', 'id pegawai', 'kode pegawai'],
    nama: ['nama lengkap', 'nama pegawai', 'nama tenaga pendukung'],
    pendidikan: ['pendidikan terakhir', 'tingkat pendidikan'],
    unit: ['unit', 'kode unor', 'unor id', 'id unor', 'kode satker'],
    tugas: ['jabatan', 'pekerjaan', 'uraian tugas'],
    sejak: ['tmt', 'mulai', 'berlaku sejak', 'mulai kontrak'],
    sampai: ['berlaku sampai', 'tanggal selesai', 'akhir kontrak'],
  },
  Kedudukan: { sejak: ['tmt', 'berlaku sejak'], sampai: ['berlaku sampai'] },
  Penunjukan: { sejak: ['tmt', 'berlaku sejak'], sampai: ['berlaku sampai'] },
  Daftar: {
    nomor: ['nomor tenaga pendukung', 'nomor non asn', 'nomor ppnpn'],
    posisi: ['kode posisi', 'kode jabatan', 'id jabatan', 'jabatan id'],
    kodeUnit: ['kode unit', 'kode unor', 'unor id', 'id unor', 'kode satker'],
    unit: [
      'unit',
      'unor',
      'unor nama',
      'nama unor',
      'unit organisasi',
      'unit kerja',
      'nama unit',
      'nama unit kerja',
      'opd',
      'perangkat daerah',
      'satuan kerja',
      'satker',
    ],
    jabatan: ['jabatan', 'jabatan nama', 'nama jabatan', 'nama jab'],
    sejak: ['tmt', 'tmt jabatan', 'tmt jab', 'sejak'],
  },
};

const ORANG: Readonly<Record<string, readonly string[]>> = {
  nip: [
    'nip',
    'nip baru',
    'nipbaru',
    'nip pegawai',
    'nip asn',
    'nip pns',
    'nip nrp',
    'ni pppk',
    'nipppk',
    'nomor induk pegawai',
  ],
  nama: ['nama', 'nama pegawai', 'nama lengkap', 'nama asn', 'nama pns', 'nama tanpa gelar'],
  gelarDepan: ['gelar depan', 'gelar dpn', 'glr depan'],
  gelarBelakang: ['gelar belakang', 'gelar blk', 'glr belakang', 'glr blk'],
  status: [
    'status',
    'status pegawai',
    'status kepegawaian',
    'status asn',
    'jenis asn',
    'jenis pegawai',
    'jenis pegawai nama',
  ],
  golongan: [
    'gol',
    'golongan',
    'gol ruang',
    'golongan ruang',
    'golru',
    'gol akhir',
    'gol akhir nama',
    'golongan akhir',
    'gol nama',
    'pangkat gol ruang',
    'pangkat golongan',
    'pangkat gol',
    'gol ruang akhir',
  ],
  pendidikan: [
    'pendidikan',
    'pendidikan terakhir',
    'tingkat pendidikan',
    'tingkat pendidikan nama',
    'tk pendidikan',
    'jenjang pendidikan',
  ],
  email: ['email', 'e mail', 'surel', 'email dinas', 'email gov', 'email pemerintah', 'alamat email'],
  kompetensi: ['kompetensi', 'keahlian'],
};

/** Columns of such lists that this program neither needs nor keeps. */
const DIABAIKAN: ReadonlySet<string> = new Set([
  ...[
    'no',
    'nomor',
    'nomor urut',
    'no urut',
    'catatan',
    'keterangan',
    'pns id',
    'id',
    'nip lama',
    'nik',
    'nomor id document',
  ],
  ...[
    'jenis kelamin',
    'jk',
    'tempat lahir',
    'tempat lahir nama',
    'tanggal lahir',
    'tgl lahir',
    'agama',
    'agama nama',
    'usia',
    'umur',
  ],
  ...['nomor hp', 'no hp', 'telepon', 'alamat', 'npwp nomor', 'npwp', 'bpjs', 'jenis kawin nama', 'status perkawinan'],
  ...[
    'tmt cpns',
    'tmt pns',
    'tmt golongan',
    'tmt gol akhir',
    'mk tahun',
    'mk bulan',
    'masa kerja',
    'pangkat',
    'eselon',
  ],
  ...[
    'gol awal nama',
    'golongan awal',
    'jenis jabatan',
    'jenis jabatan nama',
    'kedudukan hukum',
    'kedudukan hukum nama',
    'instansi kerja nama',
  ],
  ...[
    'instansi induk nama',
    'lokasi kerja nama',
    'kpkn nama',
    'pendidikan nama',
    'tahun lulus',
    'unor induk nama',
    'eselon id',
  ],
]);

/** Capitals, underscores and dots say nothing: `GOL_RUANG`, `Gol. Ruang` and `gol ruang` are one header. */
export const rapikanJudul = (judul: string): string =>
  judul
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The field a header stands for in a sheet; null: a column to leave; undefined: only a person can tell. */
export const kenaliJudul = (lembar: LembarBerkas, judul: string): string | null | undefined => {
  const rapi = rapikanJudul(judul);
  const orang = lembar === 'Pegawai' || lembar === 'Daftar';
  const nip = { nip: lembar === 'Pemangku' || lembar === 'Akun' ? (ORANG.nip ?? []) : [] };
  const semua: Readonly<Record<string, readonly string[]>> = { ...(orang ? ORANG : nip), ...PADANAN[lembar] };
  const bidang = Object.keys(semua).find((f) => semua[f]?.includes(rapi));
  if (bidang !== undefined) return bidang;
  return DIABAIKAN.has(rapi) && (lembar === 'Daftar' || rapi === 'catatan') ? null : undefined;
};

/** `34`, `III-d`, `Penata Tk. I (III/D)` → `III/d`; a PPPK grade stays Roman. Anything else is returned as it came. */
export const rapikanGolongan = (teks: string): string => {
  const kode = /^([1-4])([1-5])$/.exec(teks.trim());
  if (kode) return `${['I', 'II', 'III', 'IV'][Number(kode[1]) - 1]}/${'abcde'[Number(kode[2]) - 1]}`;
  const pns = /\b(I{1,3}|IV)\s*[/.-]\s*([a-e])\b/i.exec(teks);
  if (pns) return `${String(pns[1]).toUpperCase()}/${String(pns[2]).toLowerCase()}`;
  const pppk = /^(?:golongan|gol\.?)?\s*([ivx]+)$/i.exec(teks.trim());
  return pppk ? String(pppk[1]).toUpperCase() : teks;
};

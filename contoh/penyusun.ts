import { type Acak, acak } from './acak.ts';
import { CERITA, type PeranCerita } from './cerita.ts';
import { AHLI, type Derajat, type Fungsional, PELAKSANA, TERAMPIL } from './jabatan.ts';
import { buatNama } from './nama.ts';
import { dua, pengundiOrang, type Sosok, type Tetap } from './orang.ts';

type IsiSel = string | number;
type BarisBuku = Readonly<Record<string, IsiSel | undefined>>;
export type IsiBuku = Readonly<
  Record<
    'Instansi' | 'Unit' | 'Posisi' | 'Pegawai' | 'Pendukung' | 'Pemangku' | 'Kedudukan' | 'Penunjukan' | 'Akun',
    BarisBuku[]
  >
>;

/** The post and its holder's NIP; vacant posts have an empty one. */
type Terisi = { readonly posisi: string; readonly nip: string };

const SEJAK = '2025-01-01';
const TUGAS_PENDUKUNG = ['Pengemudi', 'Petugas kebersihan', 'Petugas keamanan', 'Pramubakti', 'Teknisi gedung'];

/** Gathers the rows of one sample agency. Codes of posts are given in order, so every run gives the same rows. */
export const penyusun = (a: Acak, ranah: string) => {
  const isi: IsiBuku = {
    Instansi: [],
    Unit: [],
    Posisi: [],
    Pegawai: [],
    Pendukung: [],
    Pemangku: [],
    Kedudukan: [],
    Penunjukan: [],
    Akun: [],
  };
  const urutan = new Map<string, number>();
  const sampingan = acak(4_2026);
  const undiOrang = pengundiOrang(a, ranah);

  const unit = (kode: string, nama: string, jenis: string, induk?: string): string => {
    const ke = (urutan.get(induk ?? '') ?? 0) + 1;
    urutan.set(induk ?? '', ke);
    isi.Unit.push({ kode, nama, jenis, induk, urutan: ke, sejak: SEJAK });
    return kode;
  };

  const posisi = (unitnya: string, nama: string, jenis: string, kelas?: number, jenjang?: string): string => {
    const kode = `P${String(isi.Posisi.length + 1).padStart(5, '0')}`;
    isi.Posisi.push({ kode, unit: unitnya, nama, jenis, jenjang, kelas, pimpinan: 'Tidak', sejak: SEJAK });
    return kode;
  };
  const jadikanPimpinan = (kode: string): void => {
    const ke = isi.Posisi.findIndex((p) => p.kode === kode);
    isi.Posisi[ke] = { ...isi.Posisi[ke], pimpinan: 'Ya' };
  };

  const pangku = (
    kodePosisi: string,
    nip: string,
    sebagai = 'Definitif',
    mandat?: string,
    masa: { sejak?: string; sampai?: string } = {},
  ): void => {
    const sejak = masa.sejak ?? `2025-${dua(a.bilangan(1, 12))}-${dua(a.bilangan(1, 28))}`;
    isi.Pemangku.push({ posisi: kodePosisi, nip, sebagai, mandat, sejak, sampai: masa.sampai });
  };

  const isikan = (kode: string, sosok: Sosok, tetap: Tetap = {}): Terisi => {
    const pegawai = undiOrang(sosok, tetap);
    isi.Pegawai.push(pegawai);
    pangku(kode, pegawai.nip);
    return { posisi: kode, nip: pegawai.nip };
  };

  /** A leader's post with its holder; `lowong` leaves it vacant. */
  const pimpinan = (
    unitnya: string,
    nama: string,
    jenis: keyof typeof MANAJERIAL,
    pilihan: Tetap & { lowong?: boolean } = {},
  ): Terisi => {
    const { kelas, ...sosok } = MANAJERIAL[jenis];
    const kode = posisi(unitnya, nama, jenis, kelas);
    jadikanPimpinan(kode);
    if (pilihan.lowong) return { posisi: kode, nip: '' };
    return isikan(kode, { ...sosok, bidang: a.pilih(['umum', 'ekonomi', 'hukum', 'teknik']) }, pilihan);
  };

  /** A minister or governor: leads and appraises, but is nobody in the register of employees. */
  const pejabatNegara = (unitnya: string, nama: string): string => {
    const kode = posisi(unitnya, nama, 'Pejabat Negara');
    jadikanPimpinan(kode);
    return kode;
  };

  /** A functional post of a level (0 = lowest) with its holder; unless its holder is named, now and then vacant. */
  const fungsional = (
    unitnya: string,
    jf: Fungsional,
    tingkat: number,
    pilihan: Tetap & { persenPppk?: number } = {},
  ): Terisi => {
    const d = derajat(jf, tingkat);
    const kode = posisi(unitnya, `${jf.nama} ${d.jenjang}`, 'Fungsional', d.kelas, d.jenjang);
    if (pilihan.nama === undefined && a.peluang(7)) return { posisi: kode, nip: '' };
    return isikan(kode, sosokFungsional(jf, d, tingkat, pilihan.persenPppk ?? 15), pilihan);
  };

  /** A functional official who leads a unit of his own, such as the head of a school. */
  const pimpinanFungsional = (unitnya: string, nama: string, jf: Fungsional, tingkat: number): Terisi => {
    const d = derajat(jf, tingkat);
    const kode = posisi(unitnya, nama, 'Fungsional', d.kelas, d.jenjang);
    jadikanPimpinan(kode);
    return isikan(kode, sosokFungsional(jf, d, tingkat, 0));
  };

  const pelaksana = (unitnya: string, jumlah: number): void => {
    for (let i = 0; i < jumlah; i += 1) {
      const { nama, kelas, sosok } = a.pilih(PELAKSANA);
      const kode = posisi(unitnya, nama, 'Pelaksana', kelas);
      if (!a.peluang(6)) isikan(kode, { ...sosok, bidang: 'umum', persenPppk: 25 });
    }
  };

  /** Supporting staff of a unit. Drawn from a row of their own, so that everybody else stays who they were. */
  const pendukung = (unitnya: string, jumlah: number, tugas: readonly string[] = TUGAS_PENDUKUNG): void => {
    for (let i = 0; i < jumlah; i += 1) {
      const nomor = `TP-${String(isi.Pendukung.length + 1).padStart(4, '0')}`;
      const nama = buatNama(sampingan, sampingan.peluang(50) ? 'L' : 'P');
      const pendidikan = sampingan.pilih(['SMA', 'SMA', 'SMK', 'D3', 'S1']);
      isi.Pendukung.push({ nomor, nama, pendidikan, unit: unitnya, tugas: tugas[i % tugas.length], sejak: SEJAK });
    }
  };

  const kedudukan = (unitnya: string, penilai: string, varian?: string, posisinya?: string): void => {
    isi.Kedudukan.push({ unit: unitnya, posisi: posisinya, penilai, varian, sejak: SEJAK });
  };

  /** The office that answers for roles which no chart shows. */
  const tunjuk = (posisinya: string, ...peran: readonly string[]): void => {
    for (const p of peran) isi.Penunjukan.push({ peran: p, posisi: posisinya, sejak: SEJAK });
  };

  const akun = (nip: string, peran: PeranCerita, hak = ''): void => {
    const [peranId, peranEn] = CERITA[peran];
    isi.Akun.push({ nip, hak, peranId, peranEn });
  };

  return {
    a,
    isi,
    unit,
    pimpinan,
    pejabatNegara,
    fungsional,
    pimpinanFungsional,
    pelaksana,
    pendukung,
    kedudukan,
    pangku,
    tunjuk,
    akun,
  };
};

export type Penyusun = ReturnType<typeof penyusun>;

const derajat = (jf: Fungsional, tingkat: number): Derajat => {
  const tangga = jf.keterampilan ? TERAMPIL : AHLI;
  const d = tangga[Math.min(tingkat, tangga.length - 1)];
  if (!d) throw new Error(`tanpa jenjang: ${jf.nama}`);
  return d;
};

const sosokFungsional = (jf: Fungsional, d: Derajat, tingkat: number, persenPppk: number): Sosok => ({
  golongan: d.golongan,
  umur: d.umur,
  pendidikan: pendidikanFungsional(jf, tingkat),
  bidang: jf.bidang,
  kompetensi: jf.kompetensi,
  persenPppk: tingkat === 0 ? persenPppk : 0,
  golonganPppk: jf.keterampilan ? 'VII' : 'IX',
});

const pendidikanFungsional = ({ keterampilan }: Fungsional, tingkat: number): readonly string[] => {
  if (keterampilan) return ['D3', 'D3', 'S1'];
  return tingkat > 1 ? ['S2', 'S2', 'S3'] : ['S1', 'S1', 'S2'];
};

const MANAJERIAL = {
  'JPT Madya': {
    kelas: 17,
    golongan: ['IV/d', 'IV/e'],
    umur: [50, 58],
    pendidikan: ['S2', 'S3'],
    kompetensi: ['Kepemimpinan strategis', 'Manajemen perubahan'],
  },
  'JPT Pratama': {
    kelas: 15,
    golongan: ['IV/b', 'IV/c', 'IV/d'],
    umur: [44, 57],
    pendidikan: ['S2', 'S2', 'S3'],
    kompetensi: ['Kepemimpinan kinerja', 'Manajemen program'],
  },
  Administrator: {
    kelas: 12,
    golongan: ['IV/a', 'IV/b'],
    umur: [40, 56],
    pendidikan: ['S1', 'S2'],
    kompetensi: ['Manajemen kegiatan', 'Pengawasan melekat'],
  },
  Pengawas: {
    kelas: 9,
    golongan: ['III/c', 'III/d', 'IV/a'],
    umur: [36, 55],
    pendidikan: ['S1', 'S1', 'S2'],
    kompetensi: ['Pengendalian kegiatan', 'Administrasi perkantoran'],
  },
} as const satisfies Record<string, Omit<Sosok, 'bidang'> & { kelas: number }>;

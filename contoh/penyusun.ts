import type { Acak } from './acak.ts';
import { AHLI, type Bidang, type Derajat, type Fungsional, GELAR, PELAKSANA, TERAMPIL } from './jabatan.ts';
import { buatNama } from './nama.ts';

export type IsiSel = string | number;
export type BarisBuku = Readonly<Record<string, IsiSel | undefined>>;
export type IsiBuku = Readonly<
  Record<'Instansi' | 'Unit' | 'Posisi' | 'Pegawai' | 'Pemangku' | 'Kedudukan' | 'Akun', BarisBuku[]>
>;

type Sosok = {
  readonly golongan: readonly string[];
  readonly umur: readonly [number, number];
  readonly pendidikan: readonly string[];
  readonly bidang: Bidang;
  readonly kompetensi: readonly string[];
  readonly persenPppk?: number;
  readonly golonganPppk?: string;
};

/** What is fixed about a person; the rest is drawn. */
export type Tetap = { readonly nama?: string; readonly kelamin?: 'L' | 'P'; readonly kompetensi?: readonly string[] };

const SEJAK = '2025-01-01';
const TAHUN = 2026;

const dua = (n: number): string => String(n).padStart(2, '0');

/** Gathers the rows of one sample agency. Codes of posts are drawn in order, so every run gives the same rows. */
export const penyusun = (a: Acak, surel: string) => {
  const isi: IsiBuku = { Instansi: [], Unit: [], Posisi: [], Pegawai: [], Pemangku: [], Kedudukan: [], Akun: [] };
  const nipTerpakai = new Set<string>();
  const surelTerpakai = new Map<string, number>();
  const urutan = new Map<string, number>();

  const unit = (kode: string, nama: string, jenis: string, induk?: string): string => {
    const ke = (urutan.get(induk ?? '') ?? 0) + 1;
    urutan.set(induk ?? '', ke);
    isi.Unit.push({ kode, nama, jenis, induk, urutan: ke, sejak: SEJAK });
    return kode;
  };

  const posisi = (
    unitKode: string,
    nama: string,
    jenis: string,
    lain: { jenjang?: string; kelas?: number; pimpinan?: boolean } = {},
  ): string => {
    const kode = `P${String(isi.Posisi.length + 1).padStart(5, '0')}`;
    const { jenjang, kelas, pimpinan } = lain;
    isi.Posisi.push({
      kode,
      unit: unitKode,
      nama,
      jenis,
      jenjang,
      kelas,
      pimpinan: pimpinan ? 'Ya' : 'Tidak',
      sejak: SEJAK,
    });
    return kode;
  };

  const buatNip = (lahir: number, kelamin: 'L' | 'P', pppk: boolean): string => {
    for (;;) {
      const tanggal = `${lahir}${dua(a.bilangan(1, 12))}${dua(a.bilangan(1, 28))}`;
      const masuk = Math.min(lahir + a.bilangan(22, 29), TAHUN - 2);
      const angkat = pppk ? `${a.bilangan(2021, 2024)}21` : `${masuk}${dua(a.pilih([1, 2, 3, 12]))}`;
      const nip = `${tanggal}${angkat}${kelamin === 'L' ? 1 : 2}${a.bilangan(901, 999)}`;
      if (nipTerpakai.has(nip)) continue;
      nipTerpakai.add(nip);
      return nip;
    }
  };

  const buatSurel = (nama: string): string => {
    const pokok = nama.toLowerCase().replaceAll(' ', '.');
    const ke = (surelTerpakai.get(pokok) ?? 0) + 1;
    surelTerpakai.set(pokok, ke);
    return `${pokok}${ke > 1 ? ke : ''}@${surel}`;
  };

  const orang = (sosok: Sosok, tetap: Tetap = {}): string => {
    const kelamin = tetap.kelamin ?? (a.peluang(50) ? 'L' : 'P');
    const nama = tetap.nama ?? buatNama(a, kelamin);
    const pppk = tetap.nama === undefined && a.peluang(sosok.persenPppk ?? 0);
    const pendidikan = a.pilih(sosok.pendidikan);
    const umur = a.bilangan(...sosok.umur);
    const nip = buatNip(TAHUN - umur, kelamin, pppk);
    isi.Pegawai.push({
      nip,
      nama,
      ...gelar(pendidikan, sosok.bidang),
      status: pppk ? 'PPPK' : 'PNS',
      golongan: pppk ? (sosok.golonganPppk ?? 'IX') : a.pilih(sosok.golongan),
      pendidikan,
      email: buatSurel(nama),
      kompetensi: (tetap.kompetensi ?? undiKompetensi(sosok.kompetensi)).join('; '),
    });
    return nip;
  };

  const undiKompetensi = (daftar: readonly string[]): string[] =>
    daftar.filter((_, i) => i === 0 || a.peluang(35)).map((k) => `${k} (${undiBukti()})`);
  const undiBukti = (): string =>
    a.pilih([
      `sertifikat pelatihan ${a.bilangan(2018, 2025)}`,
      `pengalaman ${a.bilangan(2, 12)} tahun`,
      `sertifikat kompetensi ${a.bilangan(2019, 2025)}`,
      `laporan kegiatan ${a.bilangan(2021, 2025)}`,
    ]);

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

  /** A leader's post with its holder; `lowong` leaves it vacant. */
  const pimpinan = (
    unitKode: string,
    nama: string,
    jenis: keyof typeof MANAJERIAL,
    pilihan: Tetap & { lowong?: boolean } = {},
  ) => {
    const { kelas, ...sosok } = MANAJERIAL[jenis];
    const kode = posisi(unitKode, nama, jenis, { kelas, pimpinan: true });
    const nip = pilihan.lowong
      ? undefined
      : orang({ ...sosok, bidang: a.pilih(['umum', 'ekonomi', 'hukum', 'teknik']) }, pilihan);
    if (nip) pangku(kode, nip);
    return { posisi: kode, nip: nip ?? '' };
  };

  /** A functional post of a level (0 = lowest) with its holder, now and then vacant. */
  const fungsional = (
    unitKode: string,
    jf: Fungsional,
    tingkat: number,
    pilihan: Tetap & { pimpinan?: string; persenPppk?: number } = {},
  ) => {
    const tangga: readonly Derajat[] = jf.keterampilan ? TERAMPIL : AHLI;
    const d = tangga[Math.min(tingkat, tangga.length - 1)] as Derajat;
    const memimpin = pilihan.pimpinan !== undefined;
    const kode = posisi(unitKode, pilihan.pimpinan ?? `${jf.nama} ${d.jenjang}`, 'Fungsional', {
      jenjang: d.jenjang,
      kelas: d.kelas,
      pimpinan: memimpin,
    });
    if (pilihan.nama === undefined && !memimpin && a.peluang(7)) return { posisi: kode, nip: '' };
    const nip = orang(
      {
        golongan: d.golongan,
        umur: d.umur,
        pendidikan: jf.keterampilan ? ['D3', 'D3', 'S1'] : tingkat > 1 ? ['S2', 'S2', 'S3'] : ['S1', 'S1', 'S2'],
        bidang: jf.bidang,
        kompetensi: jf.kompetensi,
        persenPppk: tingkat === 0 ? (pilihan.persenPppk ?? 15) : 0,
        golonganPppk: jf.keterampilan ? 'VII' : 'IX',
      },
      pilihan,
    );
    pangku(kode, nip);
    return { posisi: kode, nip };
  };

  const pelaksana = (unitKode: string, jumlah: number): void => {
    for (let i = 0; i < jumlah; i += 1) {
      const nama = a.pilih(PELAKSANA);
      const kode = posisi(unitKode, nama, 'Pelaksana', {
        kelas: nama.startsWith('Peng') || nama.startsWith('Oper') ? 5 : 7,
      });
      if (a.peluang(6)) continue;
      pangku(
        kode,
        orang({
          golongan: ['II/a', 'II/c', 'II/d', 'III/a', 'III/b'],
          umur: [22, 56],
          pendidikan: ['SMA/SMK', 'D3', 'S1', 'S1'],
          bidang: 'umum',
          kompetensi: ['Administrasi perkantoran', 'Pengolahan data'],
          persenPppk: 25,
          golonganPppk: 'V',
        }),
      );
    }
  };

  const kedudukan = (unitKode: string, penilai: string, varian?: string, posisiKode?: string): void => {
    isi.Kedudukan.push({ unit: unitKode, posisi: posisiKode, penilai, varian, sejak: SEJAK });
  };

  const akun = (nip: string, peranId: string, peranEn: string, hak = ''): void => {
    isi.Akun.push({ nip, hak, peranId, peranEn });
  };

  return { a, isi, unit, posisi, pimpinan, fungsional, pelaksana, kedudukan, pangku, akun };
};

export type Penyusun = ReturnType<typeof penyusun>;

const gelar = (pendidikan: string, bidang: Bidang): { gelarDepan?: string; gelarBelakang?: string } => {
  const [diploma, sarjana, magister] = GELAR[bidang];
  const profesi = bidang === 'dokter' && pendidikan.startsWith('S') && pendidikan !== 'SMA/SMK' ? 'dr.' : undefined;
  if (pendidikan === 'D3') return { gelarBelakang: diploma };
  if (pendidikan === 'S1')
    return { ...(profesi && { gelarDepan: profesi }), ...(!profesi && { gelarBelakang: sarjana }) };
  if (pendidikan === 'S2')
    return { ...(profesi && { gelarDepan: profesi }), gelarBelakang: profesi ? magister : `${sarjana}, ${magister}` };
  if (pendidikan === 'S3')
    return { gelarDepan: profesi ? 'Dr. dr.' : 'Dr.', gelarBelakang: profesi ? magister : `${sarjana}, ${magister}` };
  return {};
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

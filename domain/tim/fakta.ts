import { lamaHari, type Tanggal, tambahHari } from '../kernel/index.ts';
import { type Kitab, type PeranTim, parameterBerlaku } from '../regulasi/index.ts';
import { asalAnggota, lingkupTim } from './asal.ts';
import { akhirTahunKinerja, batasBentuk } from './batas.ts';
import { bacaGolongan, jenjangPendidikan } from './golongan.ts';
import { klaimBertindih, tugasKembar } from './klaim.ts';
import type { AnggotaTim, IsiTim, PembentukTim, UnitTim } from './tim.ts';

/** The facts that rules and gateways may ask of a team; a plain value of the regulation's vocabulary. */
export type FaktaTim = ReturnType<typeof faktaTim>;

/** Facts of a team on a given day, under the roles and periods of the regulation. */
export const faktaTim = (isi: IsiTim, pemohon: PembentukTim, unit: UnitTim, kitab: Kitab, hariIni: Tanggal) => {
  const anggota = isi.anggota.map((a) => ringkas(a, pemohon, kitab.peranTim[a.peran]));
  const bekerja = anggota.filter((a) => !a.mengarahkan);
  const pekerja = isi.anggota.filter((_, i) => !anggota[i]?.mengarahkan);
  const ketua = anggota.find((a) => kitab.peranTim[a.peran]?.memimpin) ?? null;
  const { posisi, unit: unitPemohon, jenisJabatan, pimpinan, penilaiMerangkapPimpinan } = pemohon;
  return {
    hariIni,
    perbuatan: isi.perbuatan,
    nama: isi.nama,
    jenisTim: isi.jenisTim,
    tugas: isi.tugas,
    lingkup: lingkupTim(bekerja.map((a) => a.asal)),
    diLuarTarget: isi.diLuarTarget,
    jumlahTarget: isi.target.length,
    targetDitetapkan: isi.targetDitetapkan,
    batasBentuk: batas(isi, kitab, hariIni),
    mulai: isi.mulai,
    selesai: isi.selesai,
    lamaHari: lamaHari(isi.mulai, isi.selesai),
    akhirTahunKinerja: akhirTahunKinerja(isi.mulai),
    pemohon: { posisi, unit: unitPemohon, jenisJabatan, pimpinan },
    penilaiMerangkapPimpinan,
    unit: faktaUnit(unit, isi.perbuatan === 'bubarkan' ? undefined : isi.jenisTim),
    adaKetua: ketua !== null,
    ketua,
    penunjukKetua: isi.penunjukKetua,
    anggota,
    jumlahOrang: new Set(bekerja.map((a) => a.pegawai)).size,
    mphDitetapkan: isi.mphDitetapkan,
    klaimBertindih: klaimBertindih(isi.klaim).length,
    tugasKembar: tugasKembar(pekerja).length,
  };
};

/** How a unit stands with its teams; a team about to be formed (`baru`: its kind) is counted with them. */
export const faktaUnit = (
  { pimpinan, dikecualikan, jumlahIndikator, timBerjalan }: UnitTim,
  baru?: string,
): {
  pimpinan: string;
  dikecualikan: boolean;
  jumlahIndikator: number;
  jumlahTim: number;
  jumlahTimMenurutJenis: Record<string, number>;
} => {
  const jenis = [...timBerjalan.map((t) => t.jenisTim), ...(baru === undefined ? [] : [baru])];
  const menurutJenis: Record<string, number> = {};
  for (const j of jenis) menurutJenis[j] = (menurutJenis[j] ?? 0) + 1;
  return { pimpinan, dikecualikan, jumlahIndikator, jumlahTim: jenis.length, jumlahTimMenurutJenis: menurutJenis };
};

const BULAN_SEJAK_TARGET = 'tim.batas-bulan';
const HARI_SEJAK_MULAI = 'tim.batas-hari-sejak-mulai';

/** Days from the team's own first day where the regulation counts so, months from the stipulated targets where it counts those. */
const batas = (isi: IsiTim, kitab: Kitab, hari: Tanggal): Tanggal | null => {
  const sejakMulai = bilangan(kitab, HARI_SEJAK_MULAI, hari);
  if (sejakMulai !== undefined) return tambahHari(isi.mulai, sejakMulai);
  return batasBentuk(isi.targetDitetapkan, bilangan(kitab, BULAN_SEJAK_TARGET, hari));
};

const bilangan = (kitab: Kitab, parameter: string, hari: Tanggal): number | undefined => {
  const nilai = parameterBerlaku(kitab, parameter, hari)?.nilai;
  return typeof nilai === 'number' ? nilai : undefined;
};

const ringkas = (a: AnggotaTim, pemilik: PembentukTim, peran: PeranTim | undefined) => ({
  pegawai: a.pegawai,
  peran: a.peran,
  mengarahkan: peran?.mengarahkan ?? false,
  jenisJabatan: a.jenisJabatan,
  status: a.status,
  golongan: bacaGolongan(a.golongan) ?? '',
  jenjang: a.jenjang ?? '',
  timDipimpin: a.timDipimpin ?? 0,
  memimpinPeriodeLalu: a.memimpinPeriodeLalu ?? false,
  jenjangPendidikan: jenjangPendidikan(a.pendidikan),
  kompetensi: a.kompetensi,
  pengalaman: a.pengalaman,
  kesetaraan: a.kesetaraan,
  unit: a.unit,
  instansi: a.instansi,
  asal: asalAnggota(a, pemilik),
  persetujuan: a.persetujuan,
  tugas: a.tugas,
  keluaran: a.keluaran,
  dalamMph: a.dalamMph,
});

import { JF } from './jabatan.ts';
import type { Penyusun } from './penyusun.ts';

/** Front-line units of the province: school districts with their schools, and hospitals. */
export const susunPelayanan = (p: Penyusun): void => {
  for (let i = 1; i <= 6; i += 1) susunCabangDinas(p, i);
  susunRsud(p, 1, 'Teladan', 260);
  susunRsud(p, 2, 'Harapan', 150);
};

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const SEKOLAH_PER_CABANG = 6;

const susunCabangDinas = (p: Penyusun, ke: number): void => {
  const nama = `Cabang Dinas Pendidikan Wilayah ${ROMAWI[ke - 1]}`;
  const kode = p.unit(`DISDIK.C${ke}`, nama, 'cabang-dinas', 'DISDIK');
  const kepala = p.pimpinan(kode, `Kepala ${nama}`, 'Administrator');
  p.kedudukan(kode, kepala.posisi, '7');
  const tu = p.unit(`${kode}.0`, 'Subbagian Tata Usaha', 'subbagian', kode);
  const kasubbag = p.pimpinan(tu, 'Kepala Subbagian Tata Usaha', 'Pengawas');
  p.kedudukan(tu, kasubbag.posisi, '8');
  p.pelaksana(tu, 5);
  for (let i = 1; i <= SEKOLAH_PER_CABANG; i += 1) susunSekolah(p, kode, i, ke);
};

const susunSekolah = (p: Penyusun, induk: string, ke: number, cabang: number): void => {
  const jenis = ke % 2 === 1 ? 'SMA' : 'SMK';
  const nama = `${jenis} Negeri ${(cabang - 1) * SEKOLAH_PER_CABANG + ke} Teladan`;
  const kode = p.unit(`${induk}.${ke}`, nama, 'satuan-pendidikan', induk);
  const kepala = p.pimpinanFungsional(kode, `Kepala ${nama}`, JF.guru, 2);
  p.kedudukan(kode, kepala.posisi, '11');
  const jumlah = p.a.bilangan(26, 38);
  for (let i = 0; i < jumlah; i += 1) p.fungsional(kode, JF.guru, p.a.pilih([0, 0, 0, 1, 1, 2]), { persenPppk: 55 });
  p.pelaksana(kode, 3);
};

const susunRsud = (p: Penyusun, ke: number, nama: string, jumlah: number): void => {
  const kode = p.unit(`DINKES.R${ke}`, `Rumah Sakit Umum Daerah ${nama}`, 'rsud', 'DINKES');
  const direktur = p.pimpinan(kode, `Direktur RSUD ${nama}`, 'JPT Pratama');
  p.kedudukan(kode, direktur.posisi, '3');
  for (const [i, bidang] of ['Pelayanan', 'Keperawatan', 'Penunjang'].entries()) {
    const unit = p.unit(`${kode}.${i + 1}`, `Bidang ${bidang}`, 'bidang', kode);
    const kabid = p.pimpinan(unit, `Kepala Bidang ${bidang}`, 'Administrator');
    p.kedudukan(unit, kabid.posisi, '4');
    const jf =
      [
        [JF.dokter, JF.dokter, JF.bidan],
        [JF.perawat, JF.perawatTerampil, JF.perawatTerampil],
        [JF.apoteker, JF.epidemiolog, JF.perawat],
      ][i] ?? [];
    const banyak = Math.round(jumlah * ([0.3, 0.5, 0.2][i] ?? 0));
    for (let n = 0; n < banyak; n += 1)
      p.fungsional(unit, p.a.pilih(jf), p.a.pilih([0, 0, 1, 1, 2]), { persenPppk: 30 });
  }
  p.pelaksana(kode, 20);
};

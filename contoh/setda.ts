import { isiFungsional } from './isi-fungsional.ts';
import { JF } from './jabatan.ts';
import type { Penyusun } from './penyusun.ts';

const ASISTEN = [
  {
    nama: 'Pemerintahan dan Kesejahteraan Rakyat',
    biro: ['Pemerintahan dan Otonomi Daerah', 'Hukum', 'Kesejahteraan Rakyat'],
  },
  {
    nama: 'Perekonomian dan Pembangunan',
    biro: ['Perekonomian', 'Pengadaan Barang dan Jasa', 'Administrasi Pembangunan'],
  },
  { nama: 'Administrasi Umum', biro: ['Organisasi', 'Umum', 'Administrasi Pimpinan'] },
] as const;

/** Sekda, three Asisten, nine Biro with their Bagian; only Biro Umum goes down to Subbagian. */
export const susunSetda = (p: Penyusun, induk: string) => {
  p.unit('SETDA', 'Sekretariat Daerah', 'sekretariat-daerah', induk);
  const sekda = p.pimpinan('SETDA', 'Sekretaris Daerah', 'JPT Madya', {
    nama: 'Zulkifli Anwar Chaniago',
    kelamin: 'L',
  });
  p.tunjuk(sekda.posisi, 'PEJABAT_YANG_BERWENANG', 'SEKRETARIS_DAERAH', 'PIMPINAN_INSTANSI', 'PEMBINA_KEPEGAWAIAN');
  // the Governor is no civil servant: the Sekda records the Governor's decisions
  p.tunjuk(sekda.posisi, 'GUBERNUR');
  ASISTEN.forEach((asisten, i) => {
    const kode = p.unit(`SETDA.${i + 1}`, `Asisten ${asisten.nama}`, 'asisten', 'SETDA');
    p.pimpinan(kode, `Asisten ${asisten.nama}`, 'JPT Pratama');
    asisten.biro.forEach((biro, j) => {
      susunBiro(p, kode, biro, j + 1);
    });
  });
  for (const [i, bidang] of ['Hukum dan Politik', 'Ekonomi', 'Kemasyarakatan'].entries()) {
    const kode = p.unit(`SAG${i + 1}`, `Staf Ahli Gubernur Bidang ${bidang}`, 'staf-ahli', induk);
    const ahli = p.pimpinan(kode, `Staf Ahli Gubernur Bidang ${bidang}`, 'JPT Pratama');
    p.kedudukan(kode, sekda.posisi, undefined, ahli.posisi);
  }
  return sekda;
};

const susunBiro = (p: Penyusun, induk: string, nama: string, ke: number): void => {
  const kode = p.unit(`${induk}.${ke}`, `Biro ${nama}`, 'biro', induk);
  const karo = p.pimpinan(kode, `Kepala Biro ${nama}`, 'JPT Pratama');
  p.kedudukan(kode, karo.posisi, '15');
  const kedua = nama === 'Hukum' ? JF.perancang : JF.analisKebijakan;
  isiFungsional(p, kode, [JF.analisKebijakan, kedua, JF.arsiparisTerampil], 12);
  if (nama === 'Organisasi') {
    const ortala = p.fungsional(kode, JF.analisSdm, 2, { nama: 'Tiurma Sitorus', kelamin: 'P' });
    p.akun(ortala.nip, 'ortala', 'ortala');
    p.tunjuk(karo.posisi, 'UNIT_ORTALA', 'PENGELOLA_PROSES_BISNIS');
  }
  for (const angka of ['I', 'II']) {
    const bagian = p.unit(`${kode}.${angka}`, `Bagian ${nama} ${angka}`, 'bagian', kode);
    const kabag = p.pimpinan(bagian, `Kepala Bagian ${nama} ${angka}`, 'Administrator');
    // Only Biro Umum places people below its heads of Bagian and Subbagian, which the national text does not foresee.
    if (nama === 'Umum') p.kedudukan(bagian, kabag.posisi, '16');
    else p.kedudukan(bagian, karo.posisi, '15');
    p.pelaksana(bagian, 5);
    if (nama === 'Umum') susunSubbagian(p, bagian, angka === 'I' ? 'Rumah Tangga' : 'Tata Usaha Pimpinan');
  }
};

const susunSubbagian = (p: Penyusun, bagian: string, nama: string): void => {
  const kode = p.unit(`${bagian}.1`, `Subbagian ${nama}`, 'subbagian', bagian);
  const kasubbag = p.pimpinan(kode, `Kepala Subbagian ${nama}`, 'Pengawas');
  p.kedudukan(kode, kasubbag.posisi, '17');
  p.pendukung(kode, 25);
  p.pelaksana(kode, 10);
};

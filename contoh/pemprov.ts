import { acak } from './acak.ts';
import { urutCerita } from './cerita.ts';
import { isiFungsional } from './isi-fungsional.ts';
import { type Fungsional, JF } from './jabatan.ts';
import { susunPelayanan } from './pelayanan.ts';
import { type IsiBuku, type Penyusun, penyusun } from './penyusun.ts';
import { PERANGKAT, type Perangkat } from './perangkat-daerah.ts';
import { susunSetda } from './setda.ts';

const GUBERNUR = 'PROV';

/** A provincial government of about 4,000 people down to Subbagian and school. */
export const pemprovContoh = (): IsiBuku => {
  const p = penyusun(acak(19_2023), 'pemprov.contoh.invalid');
  p.isi.Instansi.push({
    kode: 'pemprov-contoh',
    nama: 'Pemerintah Provinsi Nusa Contoh',
    namaSingkat: 'Nusa Contoh',
    jenis: 'Pemerintah Provinsi',
    zonaWaktu: 'WITA',
    tempat: 'Kota Teladan',
    alamat: 'Jalan Gubernur Nomor 1, Kota Teladan 90000',
    kontak: 'telepon (0411) 555-0100, surel persuratan@pemprov.contoh.invalid',
    warna: '#0b6b4f',
    peraturan: 'permenpanrb-7-2022',
    peraturanSejak: '2025-01-01',
  });
  p.unit(GUBERNUR, 'Pemerintah Provinsi Nusa Contoh', 'pemerintah-daerah');
  const sekda = susunSetda(p, GUBERNUR);
  p.akun(sekda.nip, 'penilaiPemohon');
  susunSetwan(p, sekda.posisi);
  susunInspektorat(p, sekda.posisi);
  for (const perangkat of PERANGKAT) susunPerangkat(p, perangkat, sekda.posisi);
  susunPelayanan(p);
  p.pejabatNegara(GUBERNUR, 'Gubernur Nusa Contoh');
  p.isi.Akun.sort(urutCerita);
  return p.isi;
};

/** The head of a regional agency answers to the Governor through the Sekda, who appraises. */
const dinilaiSekda = (p: Penyusun, unit: string, kepala: string, sekda: string): void =>
  p.kedudukan(unit, sekda, undefined, kepala);

const susunSetwan = (p: Penyusun, sekda: string): void => {
  p.unit('SETWAN', 'Sekretariat DPRD', 'sekretariat-dprd', GUBERNUR);
  const sekwan = p.pimpinan('SETWAN', 'Sekretaris DPRD', 'JPT Pratama');
  dinilaiSekda(p, 'SETWAN', sekwan.posisi, sekda);
  for (const [i, nama] of ['Umum dan Keuangan', 'Persidangan', 'Fasilitasi Pengawasan'].entries()) {
    const bagian = p.unit(`SETWAN.${i + 1}`, `Bagian ${nama}`, 'bagian', 'SETWAN');
    const kabag = p.pimpinan(bagian, `Kepala Bagian ${nama}`, 'Administrator');
    p.kedudukan(bagian, kabag.posisi, '4');
    isiFungsional(p, bagian, [JF.perancang, JF.humas, JF.analisKebijakan], 6);
    p.pelaksana(bagian, 10);
  }
};

const susunInspektorat = (p: Penyusun, sekda: string): void => {
  p.unit('INSP', 'Inspektorat Daerah', 'inspektorat', GUBERNUR);
  const inspektur = p.pimpinan('INSP', 'Inspektur Daerah', 'JPT Pratama');
  dinilaiSekda(p, 'INSP', inspektur.posisi, sekda);
  susunSekretariat(p, 'INSP', 'Inspektorat Daerah');
  for (const [i, nama] of ['I', 'II', 'III', 'Khusus'].entries()) {
    const irban = p.unit(`INSP.${i + 1}`, `Inspektur Pembantu ${nama}`, 'inspektur-pembantu', 'INSP');
    const kepala = p.pimpinan(irban, `Inspektur Pembantu ${nama}`, 'Administrator');
    p.kedudukan(irban, kepala.posisi, '4');
    isiFungsional(p, irban, [JF.auditor, JF.auditor, JF.p2upd], 11);
  }
  const auditor = p.fungsional('INSP.1', JF.auditor, 2, { nama: 'Hasnah Makkulau', kelamin: 'P' });
  p.akun(auditor.nip, 'auditor', 'auditor');
};

const susunPerangkat = (p: Penyusun, perangkat: Perangkat, sekda: string): void => {
  const { kode, nama, jenis, jf, penilai } = perangkat;
  p.unit(kode, nama, jenis, GUBERNUR);
  const kepala = p.pimpinan(kode, perangkat.kepala, 'JPT Pratama', { ...KEPALA[kode], lowong: kode === 'DISPAR' });
  dinilaiSekda(p, kode, kepala.posisi, sekda);
  const sekretaris = susunSekretariat(p, kode, nama);
  if (kepala.nip === '') p.pangku(kepala.posisi, sekretaris.nip, 'Plt', '821/77/BKD/2026', { sejak: '2026-08-01' });
  const kabid = perangkat.bidang.map((bidang, i) => susunBidang(p, kode, bidang, i + 1));
  if (penilai === 'kadis') {
    p.kedudukan(kode, kepala.posisi, '3');
    isiFungsional(p, kode, jf, perangkat.bidang.length * 7);
  } else {
    // The whole group of JF belongs to the agency; the division's head appraises each of them.
    kabid.forEach((k, i) => {
      for (const f of isiFungsional(p, kode, [jf[i % jf.length] as Fungsional], kode === 'SATPOL' ? 38 : 7))
        p.kedudukan(kode, k.posisi, '4', f);
    });
  }
  susunDemo(p, kode, kepala.nip, kabid);
  for (const [i, uptd] of (perangkat.uptd ?? []).entries()) susunUptd(p, kode, uptd, i + 1);
};

const susunSekretariat = (p: Penyusun, induk: string, nama: string) => {
  const kode = p.unit(`${induk}.0`, 'Sekretariat', 'sekretariat', induk);
  const sekretaris = p.pimpinan(kode, `Sekretaris ${nama}`, 'Administrator');
  p.kedudukan(kode, sekretaris.posisi, '4');
  isiFungsional(p, kode, [JF.perencana, JF.analisKeuanganDaerah, JF.arsiparisTerampil], 3);
  for (const [i, sub] of ['Umum dan Kepegawaian', 'Keuangan'].entries()) {
    const subbag = p.unit(`${kode}.${i + 1}`, `Subbagian ${sub}`, 'subbagian', kode);
    const kasubbag = p.pimpinan(subbag, `Kepala Subbagian ${sub}`, 'Pengawas');
    p.kedudukan(subbag, kasubbag.posisi, '8');
    p.pelaksana(subbag, 5);
  }
  return sekretaris;
};

const susunBidang = (p: Penyusun, induk: string, nama: string, ke: number) => {
  const kode = p.unit(`${induk}.${ke}`, `Bidang ${nama}`, 'bidang', induk);
  const kabid = p.pimpinan(kode, `Kepala Bidang ${nama}`, 'Administrator', KABID[kode] ?? {});
  p.kedudukan(kode, kabid.posisi, '4');
  p.pelaksana(kode, 4);
  if (ke === 1) {
    const seksi = p.unit(`${kode}.1`, `Seksi ${nama}`, 'seksi', kode);
    const kasi = p.pimpinan(seksi, `Kepala Seksi ${nama}`, 'Pengawas');
    p.kedudukan(seksi, kasi.posisi, '8');
    p.pelaksana(seksi, 3);
  }
  return kabid;
};

const susunUptd = (p: Penyusun, induk: string, nama: string, ke: number): void => {
  const kode = p.unit(`${induk}.U${ke}`, `UPTD ${nama}`, 'uptd', induk);
  const kepala = p.pimpinan(kode, `Kepala UPTD ${nama}`, 'Administrator');
  p.kedudukan(kode, kepala.posisi, '7');
  isiFungsional(p, kode, [JF.analisKebijakan, JF.arsiparisTerampil, JF.statistisiTerampil], 4);
  p.pelaksana(kode, 5);
  const tu = p.unit(`${kode}.1`, 'Subbagian Tata Usaha', 'subbagian', kode);
  const kasubbag = p.pimpinan(tu, 'Kepala Subbagian Tata Usaha', 'Pengawas');
  p.kedudukan(tu, kasubbag.posisi, '8');
  p.pelaksana(tu, 4);
};

type Nama = { readonly nama: string; readonly kelamin: 'L' | 'P' };
const KEPALA: Readonly<Record<string, Nama>> = {
  DPU: { nama: 'Andi Nurlina Patombo', kelamin: 'P' },
  BAPPEDA: { nama: 'Stefanus Rumbiak', kelamin: 'L' },
};
const KABID: Readonly<Record<string, Nama>> = { 'BAPPEDA.3': { nama: 'Rosmini Bahar', kelamin: 'P' } };

const susunDemo = (
  p: Penyusun,
  kode: string,
  kepala: string,
  kabid: readonly { posisi: string; nip: string }[],
): void => {
  if (kode === 'DPU') {
    p.akun(kepala, 'pimpinanPemohon');
    const staf = p.fungsional(kode, JF.tataRuang, 1, { nama: 'Komang Adnyana', kelamin: 'L' });
    if (kabid[3]) p.kedudukan(kode, kabid[3].posisi, '4', staf.posisi);
    p.akun(staf.nip, 'stafPemohon');
  }
  if (kode === 'BAPPEDA' && kabid[2]) {
    p.akun(kabid[2].nip, 'penilaiPegawai');
    p.akun(kepala, 'pimpinanAsal');
    const ahli = p.fungsional(kode, JF.perencana, 1, {
      nama: 'Norhayati Ramadhan',
      kelamin: 'P',
      kompetensi: [
        'Perencanaan wilayah (sertifikat kompetensi 2023)',
        'Analisis data spasial (pengalaman 6 tahun)',
        'Penganggaran berbasis kinerja (laporan kegiatan 2024)',
      ],
    });
    p.kedudukan(kode, kabid[2].posisi, '4', ahli.posisi);
    p.akun(ahli.nip, 'pegawai');
  }
  if (kode === 'BKD') {
    const sdm = p.fungsional(kode, JF.analisSdm, 1, { nama: 'Made Wirawan', kelamin: 'L' });
    p.akun(sdm.nip, 'sdm', 'sdm');
  }
  if (kode === 'DISKOMINFO') {
    const admin = p.fungsional(kode, JF.pranataKomputer, 1, { nama: 'Sherly Kaunang', kelamin: 'P' });
    if (kabid[0]) p.kedudukan(kode, kabid[0].posisi, '4', admin.posisi);
    p.akun(admin.nip, 'admin', 'admin');
  }
};

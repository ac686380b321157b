import { acak } from './acak.ts';
import { urutCerita } from './cerita.ts';
import { isiFungsional } from './isi-fungsional.ts';
import { type Fungsional, JF } from './jabatan.ts';
import { type IsiBuku, type Penyusun, penyusun } from './penyusun.ts';

type Deputi = { readonly nama: string; readonly asdep: readonly string[]; readonly penilai: 'asdep' | 'deputi' };

const DEPUTI: readonly Deputi[] = [
  {
    nama: 'Koordinasi Pengembangan Wilayah Contoh',
    asdep: ['Perencanaan Wilayah', 'Kawasan Perbatasan', 'Pembangunan Perdesaan', 'Perkotaan Berkelanjutan'],
    penilai: 'asdep',
  },
  {
    nama: 'Koordinasi Data dan Ekonomi Contoh',
    asdep: ['Data dan Statistik Pembangunan', 'Pembiayaan Pembangunan', 'Ekonomi Daerah', 'Investasi dan Perdagangan'],
    penilai: 'deputi',
  },
  {
    nama: 'Koordinasi Konektivitas Contoh',
    asdep: ['Transportasi Darat', 'Transportasi Laut dan Udara', 'Logistik', 'Infrastruktur Digital'],
    penilai: 'asdep',
  },
  {
    nama: 'Koordinasi Sumber Daya Contoh',
    asdep: ['Sumber Daya Air', 'Energi Baru', 'Pangan', 'Lingkungan'],
    penilai: 'asdep',
  },
  {
    nama: 'Koordinasi Pembangunan Manusia Contoh',
    asdep: ['Pendidikan Vokasi', 'Kesehatan Masyarakat', 'Perlindungan Sosial', 'Ketenagakerjaan'],
    penilai: 'asdep',
  },
];

const PUNCAK = 'KK';

/** A coordinating ministry of about 600 people on two levels, with the persons of the demonstration on fixed posts. */
export const kemenkoContoh = (): IsiBuku => {
  const p = penyusun(acak(7_2022), 'kemenko.contoh.invalid');
  p.isi.Instansi.push({
    kode: 'kemenko-contoh',
    nama: 'Kementerian Koordinator Bidang Pembangunan Contoh',
    namaSingkat: 'Kemenko Contoh',
    jenis: 'Kementerian Koordinator',
    zonaWaktu: 'WIB',
    tempat: 'Jakarta',
    alamat: 'Jalan Teladan Raya Nomor 1, Jakarta Contoh 10000',
    kontak: 'telepon (021) 555-0100, surel persuratan@kemenko.contoh.invalid',
    warna: '#0f5fa6',
    peraturan: 'permenpanrb-7-2022',
    peraturanSejak: '2025-01-01',
  });
  p.unit(PUNCAK, 'Kementerian Koordinator Bidang Pembangunan Contoh', 'kementerian-koordinator');
  susunSekretariat(p);
  DEPUTI.forEach((d, i) => {
    susunDeputi(p, d, i + 1);
  });
  susunInspektorat(p);
  for (const [i, nama] of ['Regulasi', 'Ekonomi', 'Sosial', 'Transformasi Digital'].entries()) {
    const unit = p.unit(`SA${i + 1}`, `Staf Ahli Bidang ${nama} Contoh`, 'staf-ahli', PUNCAK);
    p.pimpinan(unit, `Staf Ahli Bidang ${nama} Contoh`, 'JPT Madya', { lowong: i === 3 });
  }
  p.pejabatNegara(PUNCAK, 'Menteri Koordinator Bidang Pembangunan Contoh');
  p.isi.Akun.sort(urutCerita);
  return p.isi;
};

const susunSekretariat = (p: Penyusun): void => {
  p.unit('SES', 'Sekretariat Kementerian Koordinator', 'sekretariat', PUNCAK);
  const sesmenko = p.pimpinan('SES', 'Sekretaris Kementerian Koordinator', 'JPT Madya');
  p.tunjuk(sesmenko.posisi, 'PEJABAT_YANG_BERWENANG', 'PIMPINAN_INSTANSI', 'PEMBINA_KEPEGAWAIAN');
  p.akun(sesmenko.nip, 'berwenang');
  biro(p, 'SES.1', 'Perencanaan dan Kerja Sama', [JF.perencana, JF.analisKebijakan, JF.penerjemah], 22);
  susunBiroSdm(p);
  biro(p, 'SES.3', 'Keuangan', [JF.analisKeuangan, JF.analisKeuangan, JF.keuanganTerampil, JF.pengadaan], 24);
  biro(p, 'SES.4', 'Hukum, Persidangan, dan Hubungan Masyarakat', [JF.perancang, JF.analisHukum, JF.humas], 22);
  susunBiroUmum(p);
};

const biro = (p: Penyusun, kode: string, nama: string, jf: readonly Fungsional[], jumlah: number) => {
  p.unit(kode, `Biro ${nama}`, 'biro', 'SES');
  const karo = p.pimpinan(kode, `Kepala Biro ${nama}`, 'JPT Pratama');
  p.kedudukan(kode, karo.posisi, '2');
  isiFungsional(p, kode, jf, jumlah);
  p.pelaksana(kode, 5);
  return karo;
};

const susunBiroSdm = (p: Penyusun): void => {
  const kode = 'SES.2';
  const jf = [JF.analisSdm, JF.analisSdm, JF.asesor];
  const karo = biro(p, kode, 'Sumber Daya Manusia, Organisasi, dan Tata Laksana', jf, 16);
  p.tunjuk(karo.posisi, 'UNIT_ORTALA', 'PENGELOLA_PROSES_BISNIS');
  const ortala = p.fungsional(kode, JF.analisSdm, 2, {
    nama: 'Nurul Zahara Ismail',
    kelamin: 'P',
    kompetensi: ['Tata laksana (sertifikat pelatihan 2022)', 'Analisis jabatan (pengalaman 9 tahun)'],
  });
  const sdm = p.fungsional(kode, JF.analisSdm, 1, {
    nama: 'Deden Permana',
    kelamin: 'L',
    kompetensi: ['Manajemen kinerja (sertifikat kompetensi 2023)', 'Manajemen talenta (pengalaman 6 tahun)'],
  });
  p.akun(ortala.nip, 'ortala', 'ortala');
  p.akun(sdm.nip, 'sdm', 'sdm');
};

const susunBiroUmum = (p: Penyusun): void => {
  const kode = 'SES.5';
  p.unit(kode, 'Biro Umum', 'biro', 'SES');
  const karo = p.pimpinan(kode, 'Kepala Biro Umum', 'JPT Pratama');
  p.kedudukan(kode, karo.posisi, '3');
  isiFungsional(
    p,
    kode,
    [JF.arsiparis, JF.pengadaan, JF.pranataKomputer, JF.arsiparisTerampil, JF.komputerTerampil],
    14,
  );
  const admin = p.fungsional(kode, JF.pranataKomputer, 1, {
    nama: 'Rolly Tumbelaka',
    kelamin: 'L',
    kompetensi: ['Keamanan informasi (sertifikat kompetensi 2024)', 'Basis data (pengalaman 8 tahun)'],
  });
  p.akun(admin.nip, 'admin', 'admin');
  for (const [i, nama] of ['Tata Usaha dan Protokol', 'Rumah Tangga'].entries()) {
    const bagian = p.unit(`${kode}.${i + 1}`, `Bagian ${nama}`, 'bagian', kode);
    const kabag = p.pimpinan(bagian, `Kepala Bagian ${nama}`, 'Administrator');
    p.kedudukan(bagian, kabag.posisi, '4');
    const sub = p.unit(
      `${bagian}.1`,
      `Subbagian ${i === 0 ? 'Tata Usaha Pimpinan' : 'Perlengkapan'}`,
      'subbagian',
      bagian,
    );
    const kasub = p.pimpinan(sub, `Kepala Subbagian ${i === 0 ? 'Tata Usaha Pimpinan' : 'Perlengkapan'}`, 'Pengawas');
    p.kedudukan(sub, kasub.posisi, '8');
    p.pendukung(bagian, i === 0 ? 4 : 14);
    p.pelaksana(bagian, 7);
    p.pelaksana(sub, 6);
  }
};

const susunDeputi = (p: Penyusun, deputi: Deputi, ke: number): void => {
  const kode = p.unit(`D${ke}`, `Deputi Bidang ${deputi.nama}`, 'deputi', PUNCAK);
  const kepala = p.pimpinan(kode, `Deputi Bidang ${deputi.nama}`, 'JPT Madya', NAMA_DEPUTI[ke] ?? {});
  if (ke === 1) p.akun(kepala.nip, 'penilaiPemohon');
  if (ke === 2) p.akun(kepala.nip, 'penilaiPegawai');
  const ahliUtama = p.fungsional(kode, JF.analisKebijakan, 3);
  p.kedudukan(kode, kepala.posisi, '1', ahliUtama.posisi);
  susunSekretariatDeputi(p, kode, deputi.nama);
  deputi.asdep.forEach((nama, i) => {
    susunAsdep(p, { kode: `${kode}.${i + 1}`, induk: kode, nama, deputi, deputiKe: ke, penilai: kepala.posisi });
  });
};

const NAMA_DEPUTI: Readonly<Record<number, { nama: string; kelamin: 'L' | 'P' }>> = {
  1: { nama: 'Binsar Panjaitan', kelamin: 'L' },
  2: { nama: 'Ketut Ayu Suryani', kelamin: 'P' },
};

const susunSekretariatDeputi = (p: Penyusun, induk: string, nama: string): void => {
  const kode = p.unit(`${induk}.0`, `Sekretariat Deputi Bidang ${nama}`, 'sekretariat-deputi', induk);
  const sekretaris = p.pimpinan(kode, `Sekretaris Deputi Bidang ${nama}`, 'JPT Pratama');
  p.kedudukan(kode, sekretaris.posisi, '3');
  isiFungsional(p, kode, [JF.perencana, JF.analisKeuangan, JF.arsiparisTerampil], 5);
  const tu = p.unit(`${kode}.1`, 'Bagian Tata Usaha', 'bagian', kode);
  const kabag = p.pimpinan(tu, 'Kepala Bagian Tata Usaha', 'Administrator');
  p.kedudukan(tu, kabag.posisi, '4');
  p.pelaksana(tu, 6);
};

type Asdep = {
  readonly kode: string;
  readonly induk: string;
  readonly nama: string;
  readonly deputi: Deputi;
  readonly deputiKe: number;
  readonly penilai: string;
};

const susunAsdep = (p: Penyusun, { kode, induk, nama, deputi, deputiKe, penilai }: Asdep): void => {
  p.unit(kode, `Asisten Deputi ${nama}`, 'asisten-deputi', induk);
  const lowong = kode === 'D4.4';
  const kepala = p.pimpinan(kode, `Asisten Deputi ${nama}`, 'JPT Pratama', { ...NAMA_ASDEP[kode], lowong });
  p.kedudukan(kode, deputi.penilai === 'asdep' ? kepala.posisi : penilai, deputi.penilai === 'asdep' ? '2' : '1');
  peranDemo(p, kode, kepala.nip);
  isiFungsional(
    p,
    kode,
    [JF.analisKebijakan, JF.analisKebijakan, JF.perencana, deputiKe === 2 ? JF.statistisi : JF.analisKebijakan],
    15,
  );
  p.pelaksana(kode, 2);
  if (deputiKe <= 2) p.pendukung(kode, 2, ['Pengolah data kontrak', 'Pramubakti']);
  const tetangga = p.isi.Pemangku.find((h) => h.posisi === penilai)?.nip;
  if (lowong && typeof tetangga === 'string')
    p.pangku(kepala.posisi, tetangga, 'Plt', 'SP-14/KK/2026', { sejak: '2026-07-01' });
  if (kode === 'D3.2') sebagaiPlh(p, kepala.posisi, 'D3.1');
};

const sebagaiPlh = (p: Penyusun, posisi: string, unitPengganti: string): void => {
  const kode = p.isi.Posisi.find((x) => x.unit === unitPengganti && x.pimpinan === 'Ya')?.kode;
  const nip = p.isi.Pemangku.find((h) => h.posisi === kode)?.nip;
  if (typeof nip === 'string')
    p.pangku(posisi, nip, 'Plh', 'SP-31/KK/2026', { sejak: '2026-11-01', sampai: '2027-01-31' });
};

const NAMA_ASDEP: Readonly<Record<string, { nama: string; kelamin: 'L' | 'P' }>> = {
  'D1.1': { nama: 'Ratna Melva Simbolon', kelamin: 'P' },
  'D2.1': { nama: 'Syamsul Arifin Latief', kelamin: 'L' },
};

const peranDemo = (p: Penyusun, kode: string, nip: string): void => {
  if (kode === 'D1.1') {
    p.akun(nip, 'pimpinanPemohon');
    const staf = p.fungsional(kode, JF.analisKebijakan, 1, { nama: 'Yosefina Korwa', kelamin: 'P' });
    p.akun(staf.nip, 'stafPemohon');
  }
  if (kode === 'D2.1') {
    p.akun(nip, 'pimpinanAsal');
    const ahli = p.fungsional(kode, JF.statistisi, 1, {
      nama: 'Wahyu Teguh Nugroho',
      kelamin: 'L',
      kompetensi: [
        'Analisis data spasial (sertifikat kompetensi 2024)',
        'Visualisasi data (laporan kegiatan 2025)',
        'Rancangan survei (pengalaman 7 tahun)',
      ],
    });
    p.akun(ahli.nip, 'pegawai');
  }
};

const susunInspektorat = (p: Penyusun): void => {
  p.unit('INS', 'Inspektorat', 'inspektorat', PUNCAK);
  const inspektur = p.pimpinan('INS', 'Inspektur', 'JPT Pratama');
  p.kedudukan('INS', inspektur.posisi, '5');
  isiFungsional(p, 'INS', [JF.auditor], 18);
  p.pelaksana('INS', 3);
  const auditor = p.fungsional('INS', JF.auditor, 2, {
    nama: 'Elvira Tanjung',
    kelamin: 'P',
    kompetensi: ['Audit kinerja (sertifikat kompetensi 2021)', 'Manajemen risiko (pengalaman 11 tahun)'],
  });
  p.akun(auditor.nip, 'auditor', 'auditor');
};

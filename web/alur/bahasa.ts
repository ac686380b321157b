import { kamus } from '../kernel/index.ts';

export const teksAlur = kamus(
  {
    beranda: 'Beranda',
    selamat: 'Selamat bekerja, {nama}',
    menunggu: 'Menunggu saya',
    menungguKosong: 'Tidak ada yang menunggu Anda',
    menungguAjakan:
      'Tindakan yang ditujukan kepada jabatan Anda akan tampil di sini, lengkap dengan tenggat dan pengirimnya.',
    berjalan: 'Berjalan',
    berjalanKosong: 'Belum ada yang berjalan',
    berjalanAjakan: 'Berkas yang Anda mulai akan tampil di sini, beserta di meja siapa berkas itu berada.',
    kerjakan: 'Kerjakan',
    dari: 'Dari {nama}',
    sejak: 'sejak {waktu}',
  },
  {
    beranda: 'Home',
    selamat: 'Good day, {nama}',
    menunggu: 'Waiting for me',
    menungguKosong: 'Nothing waits for you',
    menungguAjakan: 'Acts addressed to an office you hold appear here, with their deadline and sender.',
    berjalan: 'Under way',
    berjalanKosong: 'Nothing under way yet',
    berjalanAjakan: 'Dossiers you start appear here, with the desk each one lies on.',
    kerjakan: 'Open',
    dari: 'From {nama}',
    sejak: 'since {waktu}',
  },
);

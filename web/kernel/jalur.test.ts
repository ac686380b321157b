import { expect, test } from 'vitest';
import { jalur } from './jalur.ts';

test('setiap alamat layar tetap pada tempatnya', () => {
  expect({
    beranda: jalur.beranda(),
    masuk: jalur.masuk(),
    masukKembali: jalur.masuk('/penugasan/berkas/1?x=2'),
    lupaSandi: jalur.lupaSandi(),
    saya: jalur.saya(),
    akun: [jalur.akun.daftar(), jalur.akun.baru(), jalur.akun.hak(), jalur.akun.keamanan(), jalur.akun.perbaikan()],
    berkas: jalur.berkas('penugasan', 'b-1'),
    cariBerkas: jalur.cariBerkas('b-1'),
    penugasan: [
      jalur.penugasan.daftar(),
      jalur.penugasan.baru(),
      jalur.penugasan.baru('k 1'),
      jalur.penugasan.berkas('b-1'),
    ],
    organisasi: [
      jalur.organisasi.bagan(),
      jalur.organisasi.bagan('2026-01-31'),
      jalur.organisasi.unit('u-1'),
      jalur.organisasi.daftarPegawai('siti & budi'),
      jalur.organisasi.pegawai('p-1'),
      jalur.organisasi.impor(),
      jalur.organisasi.temuan(),
    ],
    naskah: [jalur.naskah.daftar(), jalur.naskah.surat('s-1')],
    regulasi: [
      jalur.regulasi.beranda(),
      jalur.regulasi.beranda('tim'),
      jalur.regulasi.ketentuan('K/1'),
      jalur.regulasi.daftarGambar(),
      jalur.regulasi.gambar('g'),
      jalur.regulasi.gambar('g', { langkah: 'putuskan', peraturan: 'p' }),
      jalur.regulasi.ketentuan('K', 'p'),
      jalur.regulasi.aturan('a.b'),
      jalur.regulasi.bagian('pola', { cari: 'D.1' }),
      jalur.regulasi.banding({ kiri: 'p', kanan: 'q' }),
    ],
    verifikasi: jalur.verifikasi('AB-12'),
  }).toMatchInlineSnapshot(`
    {
      "akun": [
        "/akun",
        "/akun/baru",
        "/akun/hak",
        "/akun/keamanan",
        "/akun/perbaikan",
      ],
      "beranda": "/",
      "berkas": "/penugasan/berkas/b-1",
      "cariBerkas": "/alur/berkas/b-1",
      "lupaSandi": "/masuk/lupa",
      "masuk": "/masuk",
      "masukKembali": "/masuk?tujuan=%2Fpenugasan%2Fberkas%2F1%3Fx%3D2",
      "naskah": [
        "/naskah",
        "/naskah/surat/s-1",
      ],
      "organisasi": [
        "/organisasi",
        "/organisasi?pada=2026-01-31",
        "/organisasi/unit/u-1",
        "/organisasi/pegawai?cari=siti+%26+budi",
        "/organisasi/pegawai/p-1",
        "/organisasi/impor",
        "/organisasi/temuan",
      ],
      "penugasan": [
        "/penugasan",
        "/penugasan/baru",
        "/penugasan/baru?konsep=k+1",
        "/penugasan/berkas/b-1",
      ],
      "regulasi": [
        "/regulasi",
        "/regulasi?cari=tim",
        "/regulasi/ketentuan/K%2F1",
        "/regulasi/gambar",
        "/regulasi/gambar/g",
        "/regulasi/gambar/g?langkah=putuskan&peraturan=p",
        "/regulasi/ketentuan/K?peraturan=p",
        "/regulasi/aturan/a.b",
        "/regulasi/pola?cari=D.1",
        "/regulasi/banding?kiri=p&kanan=q",
      ],
      "saya": "/saya",
      "verifikasi": "/verifikasi/AB-12",
    }
  `);
});

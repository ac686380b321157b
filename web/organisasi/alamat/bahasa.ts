import { kamus } from '../../kernel/index.ts';

export const teksAlamat = kamus(
  {
    judul: 'Alamat bagi instansi lain',
    pengantar:
      'Jabatan yang dapat disurati instansi lain pada pemasangan Lincah ini, misalnya untuk permohonan pelibatan pegawai. Instansi lain melihat nama jabatan dan unitnya, bukan nama orang.',
    kosong: 'Belum ada alamat',
    kosongJelas: 'Selama tidak ada alamat, instansi lain tidak menemukan instansi Anda.',
    tambah: 'Buka alamat',
    tutupSatu: 'Tutup',
    tutupTanya: 'Tutup alamat ini?',
    tutupJelas:
      'Instansi lain tidak lagi dapat mengirim permohonan baru ke {nama}. Berkas yang sudah berjalan tetap berjalan.',
    cariJabatan: 'Jabatan',
    jabatanAjakan: 'Ketik nama jabatan, unit, atau pejabatnya.',
    jabatanKosong: 'Tidak ada jabatan yang cocok',
    buka: 'Buka',
    pilihDulu: 'Pilih jabatannya dahulu.',
    tersimpan: 'Alamat tersimpan.',
  },
  {
    judul: 'Addresses for other agencies',
    pengantar:
      'Offices that other agencies of this Lincah installation may write to, for example to request people. Other agencies see the office and its unit, no names of people.',
    kosong: 'No address yet',
    kosongJelas: 'While there is no address, other agencies do not find yours.',
    tambah: 'Open an address',
    tutupSatu: 'Close',
    tutupTanya: 'Close this address?',
    tutupJelas: 'Other agencies can send no new requests to {nama}. Running dossiers go on.',
    cariJabatan: 'Office',
    jabatanAjakan: 'Type the name of an office, its unit or its holder.',
    jabatanKosong: 'No office matches',
    buka: 'Open',
    pilihDulu: 'Choose the office first.',
    tersimpan: 'Address saved.',
  },
);

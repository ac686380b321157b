import { tanggal } from '@lincah/domain/kernel';
import type { Naskah } from '@lincah/domain/naskah';

// Letters of every official kind as somebody would write them. All people and offices are invented.
const orang = (nama: string, jabatan: string, unit = 'Biro Umum') => ({ nama, jabatan, unit });

/** The fields of each kind, filled as in real life. */
export const TULISAN: Readonly<Record<string, { readonly hal: string; readonly isi: Record<string, unknown> }>> = {
  'nota-dinas': {
    hal: 'Penyampaian rencana kerja triwulan I',
    isi: {
      pembuka:
        'Menindaklanjuti arahan pimpinan pada rapat tanggal 16 November 2026, bersama ini kami sampaikan hal-hal berikut.',
      uraian:
        'Rencana kerja triwulan I tahun 2027 telah disusun bersama seluruh bagian dan disesuaikan dengan pagu indikatif.\nTerdapat tiga kegiatan yang memerlukan persetujuan Saudara.',
      butir: [
        'Pemutakhiran peta proses bisnis.',
        'Penyusunan standar operasional prosedur layanan kepegawaian.',
        'Pelatihan pengelola arsip.',
      ],
      penutup: 'Demikian kami sampaikan, mohon arahan lebih lanjut.',
      daftarLampiran: [
        {
          judul: 'Rincian kegiatan',
          uraian: 'Kegiatan pertama dilaksanakan pada bulan Januari.\nKegiatan kedua pada bulan Februari.',
        },
      ],
    },
  },
  'surat-pengantar': {
    hal: 'Pengiriman dokumen perencanaan',
    isi: {
      kiriman: [
        {
          uraian: 'Rencana kerja tahun 2027',
          jumlah: '2 (dua) eksemplar',
          keterangan: 'Dikirim dengan hormat untuk digunakan sebagaimana mestinya',
        },
        { uraian: 'Surat pernyataan tanggung jawab', jumlah: '1 (satu) lembar' },
      ],
      telepon: '(021) 555 0100',
    },
  },
  'berita-acara': {
    hal: 'Serah terima dokumen arsip',
    isi: {
      hariAcara: '2026-11-23',
      tempat: 'Ruang Rapat Biro Umum',
      pihakKedua: {
        ...orang('Sekar Contoh, S.Sos.', 'Kepala Bagian Arsip'),
        nip: '198502022010012002',
        pangkat: 'Penata Tingkat I (III/d)',
      },
      uraian:
        'PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA dokumen arsip inaktif Biro Perencanaan, dan PIHAK KEDUA menerimanya dalam keadaan baik dan lengkap.',
      butir: [
        'Arsip keuangan tahun 2021 sebanyak dua belas boks.',
        'Arsip kepegawaian tahun 2020 sebanyak empat boks.',
      ],
      rangkap: 2,
      saksi: [orang('Damar Contoh', 'Arsiparis Ahli Muda'), orang('Laras Contoh', 'Analis Kebijakan Ahli Pertama')],
      mengetahui: [{ ...orang('Dr. Wira Contoh, M.Si.', 'Sekretaris Jenderal'), nip: '196801011993031001' }],
    },
  },
  laporan: {
    hal: 'Pelaksanaan pelatihan pengelolaan arsip',
    isi: {
      latarBelakang: 'Pengelolaan arsip dinamis perlu dibakukan di seluruh unit kerja.',
      dasar: ['Peraturan Contoh tentang Kearsipan', 'Surat tugas Nomor B-010/ROUM/XI/2026'],
      maksud: 'Meningkatkan kemampuan pengelola arsip di setiap unit.',
      kegiatan: 'Pelatihan berlangsung dua hari dan diikuti tiga puluh orang dari dua belas unit kerja.',
      hasil: 'Seluruh peserta lulus uji akhir dengan nilai rata-rata delapan puluh enam.',
      simpulan: 'Pelatihan berjalan sesuai rencana.',
      saran: 'Pelatihan lanjutan dijadwalkan setiap tahun.',
    },
  },
  undangan: {
    hal: 'Undangan rapat koordinasi',
    isi: {
      pembuka: 'penyusunan rencana kerja tahun 2027',
      hariAcara: '2026-11-25',
      pukulMulai: '09:00',
      pukulSelesai: '12:00',
      zona: 'WIB',
      tempat: 'Ruang Rapat Utama, Gedung A lantai 3',
      acara: 'Pembahasan usulan kegiatan prioritas',
      pakaian: 'Batik',
      catatan: 'Peserta dimohon membawa usulan kegiatan unit masing-masing.',
    },
  },
  notula: {
    hal: 'Rapat koordinasi rencana kerja',
    isi: {
      hariAcara: '2026-11-25',
      pukulMulai: '09:00',
      pukulSelesai: '11:45',
      tempat: 'Ruang Rapat Utama',
      pimpinan: { ...orang('Dr. Ratna Contoh, S.E., M.Si.', 'Kepala Biro Perencanaan'), nip: '197001011995032001' },
      peserta: [
        orang('Bagas Contoh, S.A.P.', 'Analis Kebijakan Ahli Muda'),
        orang('Sekar Contoh, S.Sos.', 'Kepala Bagian Arsip', 'Bagian Arsip'),
        { nama: 'Perwakilan unit teknis' },
      ],
      agenda: ['Usulan kegiatan prioritas', 'Pembagian tugas penyusunan'],
      pembahasan: [
        {
          pokok: 'Usulan kegiatan prioritas',
          uraian: 'Setiap unit menyampaikan dua usulan. Peserta sepakat memilih lima kegiatan.',
        },
        {
          pokok: 'Pembagian tugas',
          uraian: 'Penyusunan dibagi menurut bidang.\nBiro Perencanaan menghimpun hasilnya.',
        },
      ],
      simpulan: ['Lima kegiatan ditetapkan sebagai prioritas.', 'Rapat berikutnya tanggal 2 Desember 2026.'],
      tindakLanjut: [
        { uraian: 'Menyusun kerangka acuan kegiatan', penanggungJawab: 'Masing-masing unit', tenggat: '2026-12-01' },
        { uraian: 'Menghimpun usulan', penanggungJawab: 'Biro Perencanaan' },
      ],
    },
  },
};

/** One of them as it is issued. */
export const naskahTulisan = (jenis: string, lain: Partial<Naskah> = {}): Naskah => ({
  jenis,
  peraturan: 'tata-naskah',
  kop: {
    instansi: 'Kementerian Contoh',
    unit: 'Biro Perencanaan',
    alamat: 'Jalan Contoh Nomor 1, Jakarta 10110',
    kontak: 'Telepon (021) 555 0101, laman kementerian.contoh.go.id',
  },
  nomor: 'B-017/PR.01/ROREN/XI/2026',
  tempat: 'Jakarta',
  tanggal: tanggal('2026-11-23'),
  sifat: 'Biasa',
  lampiran: '-',
  hal: TULISAN[jenis]?.hal ?? jenis,
  ...(['nota-dinas', 'undangan', 'surat-pengantar'].includes(jenis) && {
    yth: ['Kepala Biro Umum', 'Kepala Biro Keuangan'],
  }),
  data: TULISAN[jenis]?.isi ?? {},
  tandaTangan: {
    jabatan: 'Kepala Biro Perencanaan',
    nama: 'Dr. Ratna Contoh, S.E., M.Si.',
    nip: '197001011995032001',
    pangkat: 'Pembina Utama Muda (IV/c)',
  },
  tembusan: ['Sekretaris Jenderal'],
  kodeVerifikasi: '0123456789abcdefghjkmnpqrs',
  ...lain,
});

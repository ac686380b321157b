import { type Kolom, SUSUNAN } from './susunan.ts';

const teks = (kunci: string, judul: string, contoh: string, id: string, en: string): Kolom => ({
  kunci,
  judul,
  jenis: 'teks',
  wajib: false,
  contoh,
  arti: { id, en },
  maks: 200,
});

/** Columns of a list of people: one sheet or a CSV file. The status follows from the NIP; who has none is supporting staff. */
export const SUSUNAN_DAFTAR: readonly Kolom[] = [
  ...SUSUNAN.Pegawai.filter((k) => k.kunci !== 'status').map((k): Kolom => {
    if (k.kunci === 'nip') return { ...k, wajib: false };
    return k.kunci === 'golongan' ? { ...k, maks: 40 } : k;
  }),
  {
    ...teks(
      'nomor',
      'Nomor Tenaga Pendukung',
      'TP-0012',
      'bagi yang tidak ber-NIP: nomor dari instansi; jabatannya menjadi tugasnya',
      'for those without NIP: a number of the agency; the post is read as the task',
    ),
    maks: 40,
  },
  { ...teks('status', 'Status', 'PNS', 'tidak dibaca: status mengikuti NIP', 'not read: it follows from the NIP') },
  { ...teks('posisi', 'Kode Posisi', 'P0012', 'posisi yang dipangku secara definitif', 'the post held definitively') },
  { ...teks('kodeUnit', 'Kode Unit', 'D1.2', 'unit tempat jabatannya', 'unit of the post') },
  {
    ...teks(
      'unit',
      'Unit Kerja',
      'Biro Umum',
      'nama unit, bila kodenya tidak ada',
      'name of the unit, where there is no code',
    ),
  },
  { ...teks('jabatan', 'Jabatan', 'Arsiparis Ahli Muda', 'nama jabatan di unit itu', 'name of the post in that unit') },
  {
    kunci: 'sejak',
    judul: 'TMT Jabatan',
    jenis: 'tanggal',
    wajib: false,
    contoh: '2026-01-01',
    arti: { id: 'mulai memangku; kosong: hari berlakunya impor', en: 'holds it since; empty: the day of the import' },
  },
];

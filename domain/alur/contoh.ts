import type { Alur, Simpul } from '../regulasi/index.ts';

const nama = (teks: string) => ({ id: teks, en: teks });
const dasar = (id: string) => ({ id, nama: nama(id), ketentuan: [] });
const keluar = (id: string, ke: string) => ({ keluar: { id, ke } });
const pilihan = (kode: string, beralasan = false) => ({ kode, nama: nama(kode), beralasan });

/** A task of the sample drawing: agree, or refuse with a reason. */
const tugas = (id: string, ke: string, lain: Partial<Extract<Simpul, { jenis: 'tugas' }>> = {}): Simpul => ({
  ...dasar(id),
  jenis: 'tugas',
  peran: 'PIMPINAN',
  pilihan: [pilihan('setujui'), pilihan('tolak', true)],
  naskah: [],
  ...keluar(`${id}_keluar`, ke),
  ...lain,
});

const alur = (id: string, simpul: readonly Simpul[]): Alur => ({
  id,
  nama: nama(id),
  gambar: 'Gambar contoh',
  versi: `versi-${id}`,
  kamar: 'contoh',
  mulai: 'mulai',
  lajur: [],
  simpul: Object.fromEntries(simpul.map((s) => [s.id, s])),
});

/** Request → check → decide, with a way back for repair, reminders, an interrupting deadline and letters. */
export const alurPermohonan = alur('permohonan', [
  { ...dasar('mulai'), jenis: 'mulai', ...keluar('m', 'ajukan') },
  tugas('ajukan', 'periksa', {
    peran: 'PEMOHON',
    pilihan: [pilihan('kirim')],
    naskah: [{ jenis: 'surat-permohonan', pada: 'kirim', kepada: 'PIMPINAN', tembusan: ['ATASAN'] }],
  }),
  tugas('periksa', 'gerbang_periksa', {
    pilihan: [pilihan('teruskan'), pilihan('perbaiki', true)],
    dapatDitarikOleh: 'PEMOHON',
    ketentuan: ['CONTOH-1'],
  }),
  {
    ...dasar('gerbang_periksa'),
    jenis: 'pilih',
    bawaan: 'ke_mendesak',
    keluar: [
      { id: 'ke_ajukan', ke: 'ajukan', syarat: 'keputusan.periksa = "perbaiki"' },
      { id: 'ke_mendesak', ke: 'gerbang_mendesak' },
    ],
  },
  {
    ...dasar('gerbang_mendesak'),
    jenis: 'pilih',
    bawaan: 'ke_putuskan',
    keluar: [
      { id: 'ke_catat', ke: 'catat', syarat: 'mendesak and isian.hari < 3' },
      { id: 'ke_putuskan', ke: 'putuskan' },
    ],
  },
  {
    ...dasar('catat'),
    jenis: 'layanan',
    naskah: [{ jenis: 'nota', tembusan: [] }],
    ...keluar('c', 'putuskan'),
  },
  tugas('putuskan', 'gerbang_putus', { peran: 'ATASAN', naskah: [{ jenis: 'surat-jawaban', tembusan: [] }] }),
  { ...dasar('ingat'), jenis: 'pewaktu', pada: 'putuskan', memutus: false, tenggat: 'P3D', beritahu: 'PEMOHON' },
  {
    ...dasar('lewat'),
    jenis: 'pewaktu',
    pada: 'putuskan',
    memutus: true,
    tenggat: 'contoh.batas',
    ...keluar('l', 'kedaluwarsa'),
  },
  {
    ...dasar('gerbang_putus'),
    jenis: 'pilih',
    keluar: [
      { id: 'ke_setuju', ke: 'disetujui', syarat: 'keputusan.putuskan = "setujui"' },
      { id: 'ke_tolak', ke: 'ditolak', syarat: 'keputusan.putuskan = "tolak"' },
    ],
  },
  { ...dasar('disetujui'), jenis: 'selesai', hasil: 'disetujui' },
  { ...dasar('ditolak'), jenis: 'selesai', hasil: 'ditolak' },
  { ...dasar('kedaluwarsa'), jenis: 'selesai', hasil: 'kedaluwarsa' },
]);

/** Two branches at once, one with two tasks, that meet again. */
export const alurBercabang = alur('bercabang', [
  { ...dasar('mulai'), jenis: 'mulai', ...keluar('m', 'pisah') },
  {
    ...dasar('pisah'),
    jenis: 'cabang',
    masuk: ['m'],
    keluar: [
      { id: 'p1', ke: 'kiri' },
      { id: 'p2', ke: 'kanan' },
    ],
  },
  tugas('kiri', 'temu'),
  tugas('kanan', 'kanan_lagi'),
  tugas('kanan_lagi', 'temu'),
  {
    ...dasar('temu'),
    jenis: 'cabang',
    masuk: ['kiri_keluar', 'kanan_lagi_keluar'],
    keluar: [{ id: 't', ke: 'akhir' }],
  },
  tugas('akhir', 'selesai'),
  { ...dasar('selesai'), jenis: 'selesai', hasil: 'tuntas' },
]);

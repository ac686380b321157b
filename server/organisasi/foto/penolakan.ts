export const TIDAK_ADA = {
  jenis: 'tidak-ada',
  kode: 'foto/tidak-ada',
  detail: { id: 'Pegawai ini tidak memiliki foto di instansi Anda.', en: 'This person has no photo in your agency.' },
} as const;

export const BUKAN_MILIK = {
  jenis: 'wewenang',
  kode: 'foto/tanpa-wewenang',
  detail: {
    id: 'Foto dipasang dan dihapus oleh pemiliknya sendiri atau petugas SDM.',
    en: 'A photo is set and removed by its owner or an HR officer.',
  },
} as const;

export const JENIS_LAIN = {
  jenis: 'aturan',
  kode: 'foto/jenis',
  detail: {
    id: 'Berkas itu bukan gambar JPEG, PNG, atau WebP yang utuh. Isinya yang diperiksa, bukan namanya.',
    en: 'That file is no whole JPEG, PNG or WebP picture. Its content is checked, not its name.',
  },
  jalanKeluar: { id: 'Pilih gambar lain.', en: 'Choose another picture.' },
} as const;

export const TERLALU_BESAR = {
  jenis: 'aturan',
  kode: 'foto/terlalu-besar',
  detail: {
    id: 'Foto paling besar 200 kB dan 512 × 512 titik.',
    en: 'A photo is at most 200 kB and 512 × 512 pixels.',
  },
  jalanKeluar: { id: 'Perkecil gambarnya, lalu kirim lagi.', en: 'Make it smaller and send it again.' },
} as const;

export const BERMETADATA = {
  jenis: 'aturan',
  kode: 'foto/bermetadata',
  detail: {
    id: 'Gambar itu memuat keterangan tambahan, misalnya tempat dan alat pemotretan, yang tidak perlu disimpan.',
    en: 'That picture carries more than itself, such as where and with what it was taken, which need not be stored.',
  },
  jalanKeluar: {
    id: 'Pasang lewat halaman Profil saya: peramban menghapusnya. Atau simpan ulang tanpa metadata.',
    en: 'Set it on the page My profile: the browser takes that out. Or save it again without metadata.',
  },
} as const;

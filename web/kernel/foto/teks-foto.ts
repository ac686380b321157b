import { kamus } from '../kamus.ts';

export const teksFoto = kamus(
  {
    foto: 'Foto',
    fotoDari: 'Foto {nama}',
    pasang: 'Pasang foto',
    ganti: 'Ganti foto',
    hapus: 'Hapus foto',
    hapusJelas:
      'Foto dihapus dan tidak disimpan lagi; huruf awal nama yang tampil. Foto baru dapat dipasang kapan saja.',
    jelas:
      'Tidak wajib. JPEG, PNG, atau WebP; peramban memperkecilnya dan membuang keterangan tempat dan alat pemotretan. Rekan seinstansi dapat melihatnya.',
    terpasang: 'Foto dipasang.',
    terhapus: 'Foto dihapus.',
    takTerbaca: 'Berkas itu tidak dapat dibaca sebagai gambar. Pilih JPEG, PNG, atau WebP.',
  },
  {
    foto: 'Photo',
    fotoDari: 'Photo of {nama}',
    pasang: 'Add a photo',
    ganti: 'Replace photo',
    hapus: 'Remove photo',
    hapusJelas:
      'The photo is deleted and no longer stored; the initials show instead. A new one can be set at any time.',
    jelas:
      'Optional. JPEG, PNG or WebP; your browser makes it smaller and drops where and with what it was taken. Colleagues in your agency can see it.',
    terpasang: 'Photo set.',
    terhapus: 'Photo removed.',
    takTerbaca: 'That file cannot be read as a picture. Choose a JPEG, PNG or WebP.',
  },
);

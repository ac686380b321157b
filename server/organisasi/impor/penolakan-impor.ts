import type { RincianPenolakan } from '../../kernel/index.ts';

export const TANPA_HAK: RincianPenolakan = {
  jenis: 'wewenang',
  kode: 'organisasi/impor-tanpa-hak',
  detail: {
    id: 'Impor hanya untuk petugas SDM atau administrator instansi. Hubungi pengelola akun instansi Anda.',
    en: 'Only HR officers or administrators of the agency may import. Contact the account administrator.',
  },
};
export const TANPA_BERKAS: RincianPenolakan = {
  jenis: 'aturan',
  kode: 'organisasi/impor-tanpa-berkas',
  detail: {
    id: 'Belum ada berkas. Pilih buku kerja .xlsx atau daftar .csv.',
    en: 'There is no file yet. Choose an .xlsx workbook or a .csv list.',
  },
};
export const TANPA_BARIS: RincianPenolakan = {
  jenis: 'aturan',
  kode: 'organisasi/impor-tanpa-baris',
  detail: { id: 'Belum ada lembar. Isi paling sedikit satu lembar.', en: 'There is no sheet yet. Send at least one.' },
};
export const TIDAK_ADA: RincianPenolakan = { jenis: 'tidak-ada', kode: 'organisasi/impor-tidak-ada' };
export const SIBUK: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-berjalan',
  detail: {
    id: 'Impor lain di instansi ini masih dikerjakan.',
    en: 'Another import of this agency is still at work.',
  },
  jalanKeluar: { id: 'Tunggu sampai selesai, lalu coba lagi.', en: 'Wait until it has ended, then try again.' },
};
export const SUDAH_BERUBAH: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-tidak-siap',
  detail: {
    id: 'Impor ini tidak dalam keadaan siap diterapkan.',
    en: 'This import is not ready to be applied.',
  },
  jalanKeluar: {
    id: 'Pilih berkasnya lagi untuk pratinjau yang baru.',
    en: 'Choose the file again for a new preview.',
  },
};
export const SUDAH_DITERAPKAN: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-tidak-diterapkan',
  detail: {
    id: 'Impor ini belum diterapkan atau sudah dibatalkan.',
    en: 'This import was not applied or was taken back.',
  },
};
export const BUKAN_TERAKHIR: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-bukan-terakhir',
  detail: { id: 'Ada impor lain sesudah impor ini.', en: 'Another import was applied after this one.' },
  jalanKeluar: { id: 'Batalkan dahulu impor yang lebih baru.', en: 'Take the later one back first.' },
};
export const BERGANTUNG: RincianPenolakan = {
  jenis: 'keadaan',
  kode: 'organisasi/impor-bergantung',
  detail: {
    id: 'Sudah ada yang bergantung pada impor ini, sehingga tidak dapat dibatalkan.',
    en: 'Something stands on this import by now, so it cannot be taken back.',
  },
  jalanKeluar: {
    id: 'Lihat daftarnya pada halaman impor. Perbaiki data melalui layar atau impor berikutnya.',
    en: 'See the list on the page of the import. Correct the data on screen or by the next import.',
  },
};

export const hariLewat = (hari: string): RincianPenolakan => ({
  jenis: 'aturan',
  kode: 'organisasi/impor-hari-lewat',
  detail: {
    id: `Struktur sudah berubah sejak ${hari}; impor tidak dapat berlaku sebelum hari itu.`,
    en: `The structure changed on ${hari}; an import cannot count from an earlier day.`,
  },
  jalanKeluar: { id: `Pilih hari berlaku ${hari} atau sesudahnya.`, en: `Choose ${hari} or a later day.` },
});

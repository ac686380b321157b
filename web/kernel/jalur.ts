const ke = (...bagian: readonly string[]): string => `/${bagian.map(encodeURIComponent).join('/')}`;

const denganKueri = (alamat: string, kueri: Readonly<Record<string, string | undefined>>): string => {
  const isi = Object.entries(kueri).filter((pasang): pasang is [string, string] => Boolean(pasang[1]));
  return isi.length ? `${alamat}?${new URLSearchParams(isi)}` : alamat;
};

/** Every address of the screen, in one place. The first segment is the room. */
export const jalur = {
  beranda: () => '/',
  /** `tujuan`: address to return to after signing in. */
  masuk: (tujuan?: string) => denganKueri('/masuk', { tujuan }),
  /** Asks for a link to a new password. */
  lupaSandi: () => '/masuk/lupa',
  saya: () => '/saya',
  pemberitahuan: () => '/pemberitahuan',
  akun: {
    daftar: () => '/akun',
    baru: () => '/akun/baru',
    hak: () => '/akun/hak',
    keamanan: () => '/akun/keamanan',
    perbaikan: () => '/akun/perbaikan',
  },
  /** A dossier, in the room that owns it. */
  berkas: (kamar: string, id: string) => ke(kamar, 'berkas', id),
  /** A dossier whose room is not known yet: leads on to it. */
  cariBerkas: (id: string) => ke('alur', 'berkas', id),
  penugasan: {
    daftar: (cari?: string) => denganKueri('/penugasan', { cari }),
    /** `langkah`: the last step at once, for a draft that has everything. */
    baru: (konsep?: string, langkah?: 'kirim') => denganKueri('/penugasan/baru', { konsep, langkah }),
    berkas: (id: string) => ke('penugasan', 'berkas', id),
    peluang: () => '/penugasan/peluang',
    satuPeluang: (id: string) => ke('penugasan', 'peluang', id),
    lamaran: () => '/penugasan/lamaran',
    kebutuhan: () => '/penugasan/kebutuhan',
    /** A new need, or the draft `id`. */
    tulisKebutuhan: (id?: string) => denganKueri('/penugasan/kebutuhan/tulis', { id }),
    satuKebutuhan: (id: string) => ke('penugasan', 'kebutuhan', id),
    neraca: () => '/penugasan/neraca',
  },
  kedudukan: {
    daftar: () => '/kedudukan',
    /** `posisi` and `penilai`: whom the form begins with, and under whom. */
    usul: (
      kueri: {
        unit?: string | undefined;
        konsep?: string | undefined;
        laporan?: string | undefined;
        posisi?: string | undefined;
        penilai?: string | undefined;
      } = {},
    ) => denganKueri('/kedudukan/usul', kueri),
    /** The form with what a returned dossier proposed; `tindakan`: the act that sending it answers. */
    perbaiki: (berkas: string, tindakan: string) => denganKueri('/kedudukan/usul', { berkas, tindakan }),
    berkas: (id: string) => ke('kedudukan', 'berkas', id),
    laporan: (kueri: { untuk?: 'saya' } = {}) => denganKueri('/kedudukan/laporan', kueri),
    laporkan: (posisi: string) => denganKueri('/kedudukan/laporkan', { posisi }),
  },
  organisasi: {
    bagan: (pada?: string) => denganKueri('/organisasi', { pada }),
    unit: (id: string) => ke('organisasi', 'unit', id),
    daftarPegawai: (cari?: string) => denganKueri('/organisasi/pegawai', { cari }),
    pegawai: (id: string, pada?: string) => denganKueri(ke('organisasi', 'pegawai', id), { pada }),
    pendukung: (id: string, pada?: string) => denganKueri(ke('organisasi', 'pendukung', id), { pada }),
    impor: (impor?: string) => denganKueri('/organisasi/impor', { impor }),
    mandat: () => '/organisasi/mandat',
    /** Records that people proposed about themselves. */
    usul: () => '/organisasi/usul',
    penunjukan: () => '/organisasi/penunjukan',
    temuan: () => '/organisasi/temuan',
  },
  naskah: {
    daftar: () => '/naskah',
    tembusan: () => '/naskah/tembusan',
    /** `berkas`: the dossier that the letter becomes part of. */
    tulis: (berkas?: string) => denganKueri('/naskah/tulis', { berkas }),
    tulisJenis: (jenis: string, kueri: { konsep?: string | undefined; berkas?: string | undefined } = {}) =>
      denganKueri(ke('naskah', 'tulis', jenis), kueri),
    penomoran: () => '/naskah/penomoran',
    templat: () => '/naskah/templat',
    suntingTemplat: (jenis: string) => ke('naskah', 'templat', jenis),
    tandaTangan: () => '/naskah/tanda-tangan',
    agenda: () => '/naskah/agenda',
    klasifikasi: () => '/naskah/klasifikasi',
    hariLibur: () => '/naskah/hari-libur',
    paraf: () => '/naskah/paraf',
    aturanParaf: () => '/naskah/paraf/aturan',
    setelanTanda: () => '/naskah/tanda-tangan/setelan',
    surat: (id: string) => ke('naskah', 'surat', id),
  },
  regulasi: {
    beranda: (cari?: string, peraturan?: string) => denganKueri('/regulasi', { cari, peraturan }),
    /** `peraturan`: another regulation than the one that the agency follows. */
    ketentuan: (id: string, peraturan?: string) => denganKueri(ke('regulasi', 'ketentuan', id), { peraturan }),
    daftarGambar: (peraturan?: string) => denganKueri('/regulasi/gambar', { peraturan }),
    /** `langkah`: the step that is lit. */
    gambar: (alur: string, kueri: { langkah?: string | undefined; peraturan?: string | undefined } = {}) =>
      denganKueri(ke('regulasi', 'gambar', alur), kueri),
    aturan: (id: string, peraturan?: string) => denganKueri(ke('regulasi', 'aturan', id), { peraturan }),
    /** The list of one part, narrowed to what holds `cari`. */
    bagian: (
      nama: 'aturan' | 'pola' | 'istilah' | 'peran' | 'satuan' | 'parameter' | 'naskah',
      kueri: { cari?: string | undefined; peraturan?: string | undefined } = {},
    ) => denganKueri(ke('regulasi', nama), kueri),
    banding: (kueri: { kiri?: string; kanan?: string; bagian?: string } = {}) =>
      denganKueri('/regulasi/banding', kueri),
    adopsi: () => '/regulasi/adopsi',
    ujiCoba: () => '/regulasi/uji-coba',
    satuUjiCoba: (id: string) => ke('regulasi', 'uji-coba', id),
    unggah: () => '/regulasi/unggah',
  },
  /** Public page behind the QR code of a letter. */
  verifikasi: (kode: string) => ke('verifikasi', kode),
} as const;

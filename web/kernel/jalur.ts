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
  /** A dossier, in the room that owns it. */
  berkas: (kamar: string, id: string) => ke(kamar, 'berkas', id),
  /** A dossier whose room is not known yet: leads on to it. */
  cariBerkas: (id: string) => ke('alur', 'berkas', id),
  penugasan: {
    daftar: () => '/penugasan',
    baru: (konsep?: string) => denganKueri('/penugasan/baru', { konsep }),
    berkas: (id: string) => ke('penugasan', 'berkas', id),
  },
  organisasi: {
    bagan: (pada?: string) => denganKueri('/organisasi', { pada }),
    unit: (id: string) => ke('organisasi', 'unit', id),
    daftarPegawai: (cari?: string) => denganKueri('/organisasi/pegawai', { cari }),
    pegawai: (id: string) => ke('organisasi', 'pegawai', id),
    impor: () => '/organisasi/impor',
    mandat: () => '/organisasi/mandat',
  },
  naskah: {
    daftar: () => '/naskah',
    surat: (id: string) => ke('naskah', 'surat', id),
  },
  regulasi: {
    beranda: (cari?: string) => denganKueri('/regulasi', { cari }),
    ketentuan: (id: string) => ke('regulasi', 'ketentuan', id),
    daftarGambar: () => '/regulasi/gambar',
    gambar: (alur: string) => ke('regulasi', 'gambar', alur),
  },
  /** Public page behind the QR code of a letter. */
  verifikasi: (kode: string) => ke('verifikasi', kode),
} as const;

import type { KelompokPegawai, PengenalanKedudukan } from './kenali-kedudukan.ts';
import type { JenisJabatan } from './struktur.ts';

/** What rules ask beyond the structure: whose kedudukan it is and who appraises. */
export type HalKelompok = KelompokPegawai & {
  readonly jenis: JenisJabatan;
  readonly jenjang?: string;
  readonly jenisPenilai?: JenisJabatan;
  readonly penilaiMemimpin: boolean;
  readonly penilaiDidelegasikan: boolean;
  /** Appraisers stipulated for the place at once. */
  readonly jumlahPenilai: number;
};

/** The facts of `organisasi.periksa`. */
export const faktaKedudukan = (hal: HalKelompok, kenal: PengenalanKedudukan, hariIni: string) => ({
  hariIni,
  pegawai: { jenisJabatan: hal.jenis, jenjang: hal.jenjang ?? '' },
  penilai: {
    ada: hal.penilai !== undefined,
    jumlah: hal.jumlahPenilai,
    jenisJabatan: hal.jenisPenilai ?? '',
    memimpin: hal.penilaiMemimpin,
    didelegasikan: hal.penilaiDidelegasikan,
    dalamGaris: kenal.segaris,
  },
  varian: {
    dikenali: kenal.varian !== undefined,
    satu: kenal.cara !== 'mendua',
    utuh: kenal.utuh || (kenal.cara !== 'terdekat' && kenal.cara !== 'tercatat'),
    tercatat: hal.tercatat ?? '',
    sesuai: hal.tercatat !== undefined && [...kenal.cocok, kenal.varian].includes(hal.tercatat),
  },
});

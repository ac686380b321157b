import type { Tanggal } from '../kernel/index.ts';
import type { IsiUsul } from './usul.ts';

/** One person's line in a letter: who, and under whom. */
export type BarisNaskah = {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
  /** Office of the superior. */
  readonly penilai: string;
};

export type RentangPenilai = { readonly jabatan: string; readonly kini: number; readonly nanti: number };

/**
 * The fields that every letter about kedudukan may draw on; each kind's schema says which it needs. `seluruhUnit`: the
 * superior of whoever comes to the unit later.
 */
export const isiNaskah = (
  isi: IsiUsul,
  bahan: {
    readonly unit: string;
    readonly sejak: Tanggal;
    readonly daftar: readonly BarisNaskah[];
    readonly rentang: readonly RentangPenilai[];
    readonly seluruhUnit: string | undefined;
    readonly dasar: readonly string[];
  },
) => ({
  unit: bahan.unit,
  sejak: bahan.sejak,
  daftar: bahan.daftar,
  kompetensi: isi.dasarKompetensi,
  rentangKendali: tulisRentang(bahan.rentang),
  bebanKerja: isi.bebanKerja,
  pertimbangan: `rentang kendali (${tulisRentang(bahan.rentang)}) dan beban kerja (${isi.bebanKerja})`,
  pengecualian: isi.dasarPengecualian,
  seluruhUnit: bahan.seluruhUnit ?? '',
  dasar: bahan.dasar,
});

/** `Kepala Biro A: 3 menjadi 5 pegawai` */
const tulisRentang = (rentang: readonly RentangPenilai[]): string =>
  rentang
    .map(({ jabatan, kini, nanti }) =>
      kini === nanti ? `${jabatan}: ${nanti} pegawai` : `${jabatan}: ${kini} menjadi ${nanti} pegawai`,
    )
    .join('; ');

import { type Tanggal, tambahBulan, tambahHari } from '../kernel/index.ts';

/** The last day of a deadline (it ends when that day ends where the agency is), or so many minutes from now. */
export type Tenggat = { readonly hari: Tanggal } | { readonly menit: number };

const DURASI = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/;

/**
 * Reads a timer's deadline: an ISO 8601 duration (`P5D`, `P1M`, `PT4H`), else a parameter of the regulation with a
 * number of days. Days are calendar days and the day of opening is not counted. Throws when it is neither.
 */
export const hitungTenggat = (
  tenggat: string,
  dari: Tanggal,
  parameter: (id: string) => number | string | boolean | undefined,
): Tenggat => {
  const cocok = DURASI.exec(tenggat);
  if (cocok && tenggat.length > 1)
    return dariDurasi(
      cocok.slice(1).map((a) => Number(a ?? 0)),
      dari,
    );
  const nilai = parameter(tenggat);
  if (typeof nilai === 'number' && Number.isInteger(nilai) && nilai >= 0) return { hari: tambahHari(dari, nilai) };
  throw new Error(`tenggat ${tenggat} bukan parameter berisi hari dan bukan durasi ISO 8601`);
};

const dariDurasi = (
  [tahun = 0, bulan = 0, pekan = 0, hari = 0, jam = 0, menit = 0]: readonly number[],
  dari: Tanggal,
) => {
  const utuh = tambahHari(tambahBulan(dari, tahun * 12 + bulan), pekan * 7 + hari);
  if (jam === 0 && menit === 0) return { hari: utuh };
  if (utuh !== dari) throw new Error('durasi memakai hari atau jam, tidak keduanya');
  return { menit: jam * 60 + menit };
};

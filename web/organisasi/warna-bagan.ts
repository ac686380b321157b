import { type CaraWarna, derajat } from '@lincah/domain/organisasi';
import type { Kotak } from './bentuk.ts';
import { type Keadaan, keadaanPimpinan } from './keadaan-pimpinan.tsx';

export type WarnaKotak = {
  readonly cara: CaraWarna;
  readonly keadaan?: Keadaan;
  readonly derajat?: number;
};

export const CARA_WARNA = ['pimpinan', 'lowong', 'rentang', 'pegawai', 'beban'] as const satisfies readonly CaraWarna[];

export const isCaraWarna = (teks: unknown): teks is CaraWarna => CARA_WARNA.some((c) => c === teks);

const ingatan = new Map<string, WarnaKotak>();

/** What the colour of a box says; the same object for the same answer, so that boxes are not drawn anew. */
export const warnaKotak = (cara: CaraWarna, unit: Kotak): WarnaKotak => {
  const nilai = cara === 'pimpinan' ? keadaanPimpinan(unit) : derajat(cara, unit);
  const kunci = `${cara} ${nilai}`;
  const warna =
    ingatan.get(kunci) ??
    (typeof nilai === 'string' ? { cara, keadaan: nilai } : { cara, ...(nilai !== null && { derajat: nilai }) });
  ingatan.set(kunci, warna);
  return warna;
};

/** One step of the legend; vacancies are hundredths. */
export const tulisLangkah = (cara: CaraWarna, { dari, sampai }: { dari: number; sampai?: number }): string => {
  const satuan = cara === 'lowong' ? ' %' : '';
  if (sampai === undefined) return `> ${dari - 1}${satuan}`;
  return (dari === sampai ? `${dari}` : `${dari}–${sampai}`) + satuan;
};

import { type Tanggal, tambahBulan, tanggal } from '../kernel/index.ts';

/**
 * Last day for forming a team: the same day `bulan` months after the targets were stipulated, clipped to the month's end;
 * that day still counts (AMB-47). Null where the regulation sets no period or the targets have no day yet.
 */
export const batasBentuk = (targetDitetapkan: Tanggal | null, bulan: number | undefined): Tanggal | null =>
  targetDitetapkan === null || bulan === undefined ? null : tambahBulan(targetDitetapkan, bulan);

/** Last day of the performance year in which a day falls (AMB-41). */
export const akhirTahunKinerja = (hari: Tanggal): Tanggal => tanggal(`${hari.slice(0, 4)}-12-31`);

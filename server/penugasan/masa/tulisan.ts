import type { LaporanAkhir, SerahTerima } from '@lincah/domain/penugasan';
import type { Perubahan } from './repository.ts';

/** The text of a change by what it is: a report of the closing report, a handover note of everything else. */
export const tulisanPerubahan = ({
  jenis,
  tulisan,
}: Pick<Perubahan, 'jenis' | 'tulisan'>): { serahTerima?: SerahTerima; laporan?: LaporanAkhir } => {
  if (tulisan === null) return {};
  return jenis === 'laporan-akhir' ? { laporan: tulisan as LaporanAkhir } : { serahTerima: tulisan as SerahTerima };
};

import type { Tanggal } from '@lincah/domain/kernel';
import type { PerubahanDiterapkan } from '@lincah/domain/penugasan';
import type { Trx } from '../../kernel/index.ts';
import { gantiPegawai, gantiPegawaiLuar } from './ganti-pegawai.ts';
import { type Perubahan, ubahSelesai } from './repository.ts';

/** Makes of the assignment, as this agency keeps it, what was decided; answers the day from which it counts. */
export const terapkanDisini = async (
  trx: Trx,
  { penugasan, lama, pengganti, lamaLuar, penggantiLuar }: Perubahan,
  terapan: PerubahanDiterapkan,
): Promise<Tanggal | null> => {
  if (terapan.jenis === 'selesai') {
    await ubahSelesai(trx, penugasan, terapan.selesai);
    return terapan.selesai;
  }
  if (terapan.jenis === 'tetap') return null;
  if (lama && pengganti) await gantiPegawai(trx, penugasan, { lama, pengganti }, terapan.sejak);
  else if (lamaLuar && penggantiLuar) await gantiPegawaiLuar(trx, penugasan, lamaLuar, penggantiLuar);
  else return null;
  return terapan.sejak;
};

import { type Hasil, pakaiIzin, sah, type Tanggal, tambahHari, tolak } from '../../kernel/index.ts';
import type { IzinPenunjukan } from './izin.ts';
import type { IsiPenunjukan, PenolakanPenunjukan, PenunjukanBerjalan, PenunjukanDitetapkan } from './penunjukan.ts';

/**
 * Designates the office for a role from a day on. What was in force ends the day before; what is already set for a later
 * day must be ended first. Never for days gone by: acts of those days went to whoever was designated then.
 */
export const tetapkanPenunjukan = (
  isi: IsiPenunjukan,
  dibutuhkan: readonly string[],
  berjalan: readonly PenunjukanBerjalan[],
  hariIni: Tanggal,
  izin: IzinPenunjukan,
): Hasil<PenunjukanDitetapkan, PenolakanPenunjukan> => {
  const oleh = pakaiIzin(izin, isi.peran);
  const salah = periksaIsian(isi, dibutuhkan, hariIni) ?? periksaBerjalan(isi, berjalan);
  if (salah) return tolak(salah);
  const mengakhiri = berjalan
    .filter((b) => b.sejak < isi.sejak && (b.sampai === undefined || b.sampai >= isi.sejak))
    .map(({ id }) => ({ id, sampai: tambahHari(isi.sejak, -1) }));
  return sah({ peristiwa: 'PenunjukanDitetapkan', isi, mengakhiri, oleh });
};

const periksaIsian = (
  { peran, sejak, sampai, alasan }: IsiPenunjukan,
  dibutuhkan: readonly string[],
  hariIni: Tanggal,
): PenolakanPenunjukan | undefined => {
  if (!dibutuhkan.includes(peran)) return { jenis: 'aturan', kode: 'penunjukan/bukan-peran', peran };
  if (alasan.trim() === '') return { jenis: 'aturan', kode: 'penunjukan/tanpa-alasan' };
  if (sejak < hariIni) return { jenis: 'aturan', kode: 'penunjukan/mundur', hariIni };
  if (sampai !== undefined && sampai < sejak) return { jenis: 'aturan', kode: 'penunjukan/masa-terbalik' };
  return undefined;
};

const periksaBerjalan = (
  isi: IsiPenunjukan,
  berjalan: readonly PenunjukanBerjalan[],
): PenolakanPenunjukan | undefined => {
  const kelak = berjalan.find((b) => b.sejak >= isi.sejak && (isi.sampai === undefined || b.sejak <= isi.sampai));
  if (kelak) return { jenis: 'keadaan', kode: 'penunjukan/bertumpuk', jabatan: kelak.namaPosisi, sejak: kelak.sejak };
  const sama = berjalan.find((b) => b.posisi === isi.posisi && b.sejak < isi.sejak && b.sampai === undefined);
  const tetap = sama !== undefined && isi.sampai === undefined;
  return tetap
    ? { jenis: 'keadaan', kode: 'penunjukan/sudah', jabatan: sama.namaPosisi, sejak: sama.sejak }
    : undefined;
};

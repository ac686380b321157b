import { type Hasil, pakaiIzin, sah, type Tanggal, tambahHari, tolak } from '../../kernel/index.ts';
import type { IzinPenunjukan } from './izin.ts';
import type { PenolakanPenunjukan, PenunjukanDiakhiri } from './penunjukan.ts';

/** Ends a designation at once, or after a last day to come. Nobody answers for the role afterwards, unless the chart shows one. */
export const akhiriPenunjukan = (
  berjalan: { readonly peran: string; readonly sejak: Tanggal; readonly sampai?: Tanggal; readonly batal: boolean },
  { alasan, sampai }: { readonly alasan: string; readonly sampai?: Tanggal },
  hariIni: Tanggal,
  izin: IzinPenunjukan,
): Hasil<PenunjukanDiakhiri, PenolakanPenunjukan> => {
  const oleh = pakaiIzin(izin, berjalan.peran);
  if (alasan.trim() === '') return tolak({ jenis: 'aturan', kode: 'penunjukan/tanpa-alasan' });
  if (berjalan.batal || (berjalan.sampai !== undefined && berjalan.sampai < hariIni))
    return tolak({ jenis: 'keadaan', kode: 'penunjukan/sudah-berakhir' });
  if (sampai !== undefined && sampai < hariIni) return tolak({ jenis: 'aturan', kode: 'penunjukan/mundur', hariIni });
  const terakhir = sampai ?? tambahHari(hariIni, -1);
  const lebihLama = berjalan.sampai !== undefined && terakhir > berjalan.sampai;
  if (lebihLama) return tolak({ jenis: 'aturan', kode: 'penunjukan/masa-terbalik' });
  const adaHarinya = terakhir >= berjalan.sejak;
  return sah({ peristiwa: 'PenunjukanDiakhiri', sampai: adaHarinya ? terakhir : null, alasan: alasan.trim(), oleh });
};

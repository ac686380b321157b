import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import type { IzinPelimpahan } from './izin.ts';
import type { Pelimpahan, PelimpahanDicabut } from './pelimpahan.ts';
import type { PenolakanPelimpahan } from './penolakan.ts';

/** Takes a delegation back from a day on, today at the earliest: what was signed before stays signed (UU 30/2014 Pasal 14 ayat (6)). */
export const cabutPelimpahan = (
  pelimpahan: Pelimpahan,
  { sejak, alasan }: { readonly sejak: Tanggal; readonly alasan: string },
  hariIni: Tanggal,
  izin: IzinPelimpahan,
): Hasil<PelimpahanDicabut, PenolakanPelimpahan> => {
  const oleh = pakaiIzin(izin, pelimpahan.pemberi);
  if (alasan.trim() === '') return tolak({ jenis: 'aturan', kode: 'pelimpahan/kurang-isian', isian: 'alasan' });
  if (sejak < hariIni) return tolak({ jenis: 'aturan', kode: 'pelimpahan/mundur', hariIni });
  const lewat = pelimpahan.sampai !== undefined && pelimpahan.sampai < sejak;
  if (pelimpahan.dicabutSejak !== undefined || lewat)
    return tolak({ jenis: 'keadaan', kode: 'pelimpahan/sudah-berakhir' });
  return sah({ peristiwa: 'PelimpahanDicabut', sejak, alasan: alasan.trim(), oleh });
};

import { type Hasil, type Izin, sah, tolak } from '../../kernel/index.ts';
import { beriIzin } from '../../kernel/izin.ts';
import type { PenolakanPelimpahan } from './penolakan.ts';

export type IzinPelimpahan = Izin<'organisasi.pelimpahan'>;

/**
 * An office delegates its own signature: its definitive holder, or the personnel officer who registers the letter. Whoever only
 * stands in (Plt, Plh) holds a mandate, and a mandate is not passed on.
 */
export const bolehPelimpahan = (
  pegawai: string,
  dipangku: readonly { readonly id: string; readonly sebagai: string }[],
  hak: readonly string[],
  pemberi: string,
): Hasil<IzinPelimpahan, PenolakanPelimpahan> =>
  hak.includes('sdm') || dipangku.some((p) => p.id === pemberi && p.sebagai === 'definitif')
    ? sah(beriIzin(pegawai, pemberi))
    : tolak({ jenis: 'wewenang', kode: 'pelimpahan/tanpa-wewenang' });

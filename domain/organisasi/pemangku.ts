import type { Tanggal } from '../kernel/index.ts';
import type { Pemangku } from './struktur.ts';

/** Both ends count; without `sampai` it runs on. */
export const berlakuPada = (masa: { readonly sejak: Tanggal; readonly sampai?: Tanggal }, hari: Tanggal): boolean =>
  masa.sejak <= hari && (masa.sampai === undefined || hari <= masa.sampai);

const URUTAN: readonly Pemangku['sebagai'][] = ['plh', 'plt', 'definitif'];

/**
 * Who acts in one post on a day: the Plh stands in for the absent, the Plt fills the vacancy, else the definitive
 * official. Undefined: the post is vacant (UU 30/2014 Pasal 14).
 */
export const pemangkuPada = <P extends Pick<Pemangku, 'sebagai' | 'sejak' | 'sampai'>>(
  daftar: readonly P[],
  hari: Tanggal,
): P | undefined => {
  const kini = daftar.filter((p) => berlakuPada(p, hari));
  return URUTAN.flatMap((sebagai) => kini.filter((p) => p.sebagai === sebagai))[0];
};

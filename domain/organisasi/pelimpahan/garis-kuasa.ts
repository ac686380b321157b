import type { RantaiUnit } from '../rantai.ts';
import type { BentukKuasa } from './pelimpahan.ts';

/** Where the delegate stands below the office it signs for. */
export type GarisKuasa = { readonly bentuk: BentukKuasa; readonly perantara?: string };

/** Heads above a post, nearest first: of its own unit unless it leads it, then of the units above; units without a head are skipped. */
const garisAtas = (rantai: RantaiUnit, posisi: string): readonly string[] => [
  ...new Set(rantai.flatMap((s) => s.pimpinan ?? []).filter((pimpinan) => pimpinan !== posisi)),
];

/**
 * a.n. is signed by the office directly below, u.b. by the one two levels below and then under the office between. Undefined:
 * `pemberi` does not stand so close above.
 */
export const garisKuasa = (rantai: RantaiUnit, penerima: string, pemberi: string): GarisKuasa | undefined => {
  const [satu, dua] = garisAtas(rantai, penerima);
  if (satu === undefined) return undefined;
  if (satu === pemberi) return { bentuk: 'an' };
  return dua === pemberi ? { bentuk: 'ub', perantara: satu } : undefined;
};

import { hierarchy, tree } from 'd3-hierarchy';
import type { Pohon, Simpul } from './pohon.ts';

export const LEBAR = 272;
export const TINGGI = 100;
const SELA = { x: 56, y: 16 };

type Letak = { readonly x: number; readonly y: number };

/** Left top corner of every box to be seen, in pixels: branches grow to the right, siblings stand below each other. */
export const tataLetak = <U extends Simpul>(
  pohon: Pohon<U>,
  terbuka: ReadonlySet<string>,
): ReadonlyMap<string, Letak> => {
  type Isi = { readonly id: string; readonly anak: readonly U[] };
  const isi = (u: U): Isi => ({ id: u.id, anak: terbuka.has(u.id) ? (pohon.bawahan.get(u.id) ?? []) : [] });
  const atap: Isi = { id: '', anak: pohon.akar }; // several tops need one roof; it is not drawn
  const susunan = tree<Isi>()
    .nodeSize([TINGGI + SELA.y, LEBAR + SELA.x])
    .separation(() => 1)(hierarchy(atap, ({ anak }) => anak.map(isi)));
  return new Map(
    susunan
      .descendants()
      .slice(1)
      .map((n) => [n.data.id, { x: n.y - LEBAR - SELA.x, y: n.x }]),
  );
};

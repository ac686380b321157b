import type { Pelanggaran } from './aturan.ts';
import type { Kitab } from './kitab.ts';
import { tanyaAturan } from './tanya-aturan.ts';

/** A rule not met, and of whom: the posts of those it is about. */
export type PelanggaranOrang = Pelanggaran & { readonly posisi: readonly string[] };

type Orang = { readonly posisi: string; readonly fakta: Readonly<Record<string, unknown>> };

/**
 * Asks every rule of a question of several people, each with the facts of her own. A rule that several break is told once,
 * with their posts; people of whom the same is known are asked about once.
 */
export const tanyaTiap = (kitab: Kitab, pertanyaan: string, orang: readonly Orang[]): readonly PelanggaranOrang[] => {
  const serupa = new Map<string, { fakta: Orang['fakta']; posisi: string[] }>();
  for (const { posisi, fakta } of orang) {
    const kunci = JSON.stringify(fakta);
    const ada = serupa.get(kunci) ?? { fakta, posisi: [] };
    ada.posisi.push(posisi);
    serupa.set(kunci, ada);
  }
  const hasil = new Map<string, PelanggaranOrang>();
  for (const { fakta, posisi } of serupa.values())
    for (const p of tanyaAturan(kitab, pertanyaan, fakta))
      hasil.set(p.aturan, { ...p, posisi: [...(hasil.get(p.aturan)?.posisi ?? []), ...posisi] });
  return [...hasil.values()];
};

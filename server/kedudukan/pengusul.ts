import { ALUR_KEDUDUKAN, type JabatanPengusul, peranPengusul } from '@lincah/domain/kedudukan';
import type { Kitab } from '@lincah/domain/regulasi';
import { cariJabatan } from '../alur/index.ts';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { findRantaiUnit, pejabatPosisi } from '../organisasi/index.ts';

/**
 * Who proposes for a unit: the office that the drawing's first lane finds from the head of the unit or of one above it.
 * Of the caller's own offices the nearest that does; else the unit's own, so that the caller can be told whose it is.
 */
export const cariPengusul = async (trx: Trx, pelaku: Pelaku, kitab: Kitab, unit: string): Promise<JabatanPengusul> => {
  const alur = kitab.alur[ALUR_KEDUDUKAN];
  const peran = alur && peranPengusul(kitab, alur);
  if (!peran) return { posisi: undefined, peran: null, nama: null };
  const { hariIni, posisi: dipangku } = pelaku;
  const pengusulDari = async (posisi: string) =>
    (await cariJabatan(trx, kitab, { [peran.dari]: posisi }, [peran.id], hariIni)).get(peran.id);

  const garis = (await findRantaiUnit(trx, unit, hariIni)).flatMap((s) => s.pimpinan ?? []);
  const sebut = async (posisi: string | undefined) => {
    const pejabat = (await pejabatPosisi(trx, posisi ? [posisi] : [], hariIni)).get(posisi ?? '');
    return { posisi, peran: peran.nama.id, nama: pejabat?.nama ?? null };
  };
  for (const milik of garis.filter((p) => dipangku.some((j) => j.id === p)))
    if ((await pengusulDari(milik)) === milik) return sebut(milik);
  return sebut(garis[0] && (await pengusulDari(garis[0])));
};

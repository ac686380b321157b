import type { Tanggal } from '@lincah/domain/kernel';
import type { Alur, Kitab } from '@lincah/domain/regulasi';
import { z } from 'zod';
import type { Trx } from '../kernel/index.ts';
import { pejabatPosisi } from '../organisasi/index.ts';
import { cariSemuaJabatan } from './jabatan-peran.ts';

/** Whom a dossier will meet in one role; of several offices only how many. */
export const bentukPihak = z.object({
  peran: z.object({ id: z.string(), en: z.string() }),
  jabatan: z.string().nullable(),
  nama: z.string().nullable(),
  jumlah: z.number().int(),
});
type Pihak = z.infer<typeof bentukPihak>;

/**
 * The offices of the lanes with today's officials, in the order of the drawing. A lane whose subject is not known yet is left
 * out, or stands with the agency that will name it (`luar`).
 */
export const pihakAlur = async (
  trx: Trx,
  kitab: Kitab,
  alur: Alur,
  pokok: Readonly<Record<string, string>>,
  hari: Tanggal,
  luar?: string,
): Promise<Pihak[]> => {
  const lajur = alur.lajur.flatMap(({ peran }) => kitab.peran[peran] ?? []).filter((p) => luar || pokok[p.dari]);
  const disini = lajur.filter((p) => pokok[p.dari]).map((p) => p.id);
  const jabatan = await cariSemuaJabatan(trx, kitab, pokok, disini, hari);
  const pejabat = await pejabatPosisi(trx, [...jabatan.values()].flat(), hari);
  return lajur.map((peran) => {
    if (!pokok[peran.dari]) return { peran: peran.nama, jabatan: luar ?? null, nama: null, jumlah: 1 };
    const [satu, ...lain] = jabatan.get(peran.id) ?? [];
    const ada = lain.length === 0 ? pejabat.get(satu ?? '') : undefined;
    return {
      peran: peran.nama,
      jabatan: ada?.nama ?? null,
      nama: ada?.pemangku?.nama ?? null,
      jumlah: lain.length + 1,
    };
  });
};

import type { Alur } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import { namaTugas } from './nama-alur.ts';

/** The other side's part of a dossier of two agencies, as far as this side may read it: where it lies, and since when. */
export type BagianMitra = {
  readonly id: string;
  readonly nama: string;
  readonly langkah: readonly { readonly tugas: string; readonly pada: Date }[];
};

/** What the other side has done on a dossier; undefined for a dossier of one agency. */
export const findBagianMitra = async (trx: Trx, berkasId: string): Promise<BagianMitra | undefined> => {
  const berkas = await trx
    .selectFrom('alur.berkas')
    .select(['mitra_id', 'mitra_nama'])
    .where('id', '=', berkasId)
    .executeTakeFirst();
  if (!berkas?.mitra_id) return undefined;
  const langkah = await trx
    .selectFrom('alur.langkah_mitra')
    .select(['tugas', 'pada'])
    .where('berkas_id', '=', berkasId)
    .orderBy('pada')
    .execute();
  return { id: berkas.mitra_id, nama: berkas.mitra_nama ?? '', langkah };
};

/** Tasks that wait at the other side: open in the drawing and on no desk here. Only the agency is named. */
export const mejaMitra = (
  alur: Alur | undefined,
  token: readonly string[],
  disini: readonly string[],
  mitra: { readonly id: string; readonly nama: string },
  sejak: string,
) =>
  token
    .filter((t) => !disini.includes(t))
    .map((t) => ({
      tugas: namaTugas(alur, t),
      posisi: { id: mitra.id, nama: mitra.nama },
      pemangku: null,
      sejak,
      mitra: true,
    }));

/** Steps of the other side in the history: the task, the agency, the time. */
export const linimasaMitra = (alur: Alur, { nama, langkah }: BagianMitra) =>
  langkah.map((l) => ({
    pada: l.pada.toISOString(),
    nama,
    jabatan: '',
    sebagai: '',
    atasNama: null,
    tugas: namaTugas(alur, l.tugas),
    pilihan: null,
    alasan: null,
  }));

import type { Trx } from './basis-data.ts';
import { catatJejak } from './jejak.ts';
import type { Pelaku } from './pelaku.ts';

/** A look at data of other people: whose, and by which act (`organisasi.lihatKedudukan`; of a list: `….lihatDaftar…`). */
export type Tilikan = {
  readonly perbuatan: string;
  readonly kamar: string;
  readonly pegawai: readonly string[];
  readonly rincian?: Readonly<Record<string, unknown>>;
};

/**
 * Records a look at others: one record for the answer, however many people it shows, with who they are. Looking at oneself is
 * none. `GET /api/saya/dilihat` tells each of them.
 */
export const catatTilikan = async (
  trx: Trx,
  pelaku: Pelaku,
  { perbuatan, kamar, pegawai, rincian }: Tilikan,
): Promise<void> => {
  const lain = [...new Set(pegawai)].filter((id) => id !== pelaku.pegawaiId);
  if (lain.length === 0) return;
  const [satu = ''] = lain;
  const objek = lain.length === 1 ? satu : pelaku.instansiId;
  await catatJejak(trx, pelaku, { perbuatan, kamar, objek, rincian: { ...rincian, pegawai: lain } });
};

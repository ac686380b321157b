import type { PenolakanBerkas } from '@lincah/domain/alur';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import type { Kitab, Peran } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import { listPosisiPeran, pejabatPosisi } from '../organisasi/index.ts';

type Pokok = Readonly<Record<string, string>>;
/** Role id → post id; a role whose office the structure does not show is left out. */
export type JabatanPeran = ReadonlyMap<string, string>;

/** The office of each role on the day: a few looks at the structure, however many roles and subjects. */
export const cariJabatan = async (
  trx: Trx,
  kitab: Kitab,
  pokok: Pokok,
  peran: readonly string[],
  hari: Tanggal,
): Promise<JabatanPeran> => {
  const dicari = [...new Set(peran)].flatMap((id) => {
    const dari = peranKitab(kitab, id);
    const posisi = pokok[dari.dari];
    return posisi === undefined ? [] : [{ peran: dari, posisi }];
  });
  return listPosisiPeran(trx, dicari, hari);
};

/** Acts go only to an office that somebody fills that day. */
export const periksaPejabat = async (
  trx: Trx,
  kitab: Kitab,
  jabatan: JabatanPeran,
  peran: readonly string[],
  hari: Tanggal,
): Promise<Hasil<null, PenolakanBerkas>> => {
  const posisi = peran.map((p) => jabatan.get(p)).filter((id) => id !== undefined);
  if (peran.length === 0) return sah(null);
  const pejabat = await pejabatPosisi(trx, posisi, hari);
  const kosong = peran.find((p) => !pejabat.get(jabatan.get(p) ?? '')?.pemangku);
  if (kosong === undefined) return sah(null);
  return tolak({
    jenis: 'keadaan',
    kode: 'alur/peran-tanpa-pejabat',
    peran: kosong,
    namaPeran: peranKitab(kitab, kosong).nama.id,
    jabatan: pejabat.get(jabatan.get(kosong) ?? '')?.nama ?? null,
  });
};

const peranKitab = (kitab: Kitab, id: string): Peran => {
  const peran = kitab.peran[id];
  if (!peran) throw new Error(`peran ${id} tidak ada dalam ${kitab.id}`);
  return peran;
};

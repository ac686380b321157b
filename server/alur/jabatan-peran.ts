import type { PenolakanBerkas } from '@lincah/domain/alur';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { penilai, pimpinanUnit } from '@lincah/domain/organisasi';
import type { Kitab, Peran } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import { findRantai, pejabatPosisi } from '../organisasi/index.ts';

type Rantai = Awaited<ReturnType<typeof findRantai>>;
type Pokok = Readonly<Record<string, string>>;
/** Role id → post id; a role whose office the structure does not show is left out. */
export type JabatanPeran = ReadonlyMap<string, string>;

/** The office of each role on the day: one look at the structure for each subject, however many roles. */
export const cariJabatan = async (
  trx: Trx,
  kitab: Kitab,
  pokok: Pokok,
  peran: readonly string[],
  hari: Tanggal,
): Promise<JabatanPeran> => {
  const rantai = new Map<string, Rantai>();
  const hasil = new Map<string, string>();
  for (const id of new Set(peran)) {
    const p = peranKitab(kitab, id);
    const subjek = pokok[p.dari];
    if (subjek === undefined) continue;
    if (!rantai.has(subjek)) rantai.set(subjek, await findRantai(trx, subjek, hari));
    const posisi = menurut(p, rantai.get(subjek));
    if (posisi !== undefined) hasil.set(id, posisi);
  }
  return hasil;
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

const menurut = ({ cara }: Peran, rantai: Rantai): string | undefined => {
  if (!rantai) return undefined;
  if (cara === 'posisi') return rantai.posisi.id;
  return cara === 'penilai' ? penilai(rantai.rantai, rantai.posisi) : pimpinanUnit(rantai.rantai);
};

const peranKitab = (kitab: Kitab, id: string): Peran => {
  const peran = kitab.peran[id];
  if (!peran) throw new Error(`peran ${id} tidak ada dalam ${kitab.id}`);
  return peran;
};

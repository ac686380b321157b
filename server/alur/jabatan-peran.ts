import type { PenolakanBerkas } from '@lincah/domain/alur';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import { ciriPeran, type Kitab, type Peran } from '@lincah/domain/regulasi';
import type { Trx } from '../kernel/index.ts';
import { listPosisiPeran, pejabatPosisi } from '../organisasi/index.ts';

type Pokok = Readonly<Record<string, string>>;
/** Role id → post id; a role whose office the structure does not show is left out. */
export type JabatanPeran = ReadonlyMap<string, string>;
/** Role id → its posts: several when its subject is several. */
export type SemuaJabatan = ReadonlyMap<string, readonly string[]>;

/** The office of each role on the day; of a role with several the first. */
export const cariJabatan = async (
  trx: Trx,
  kitab: Kitab,
  pokok: Pokok,
  peran: readonly string[],
  hari: Tanggal,
): Promise<JabatanPeran> => jabatanPertama(await cariSemuaJabatan(trx, kitab, pokok, peran, hari));

export const jabatanPertama = (semua: SemuaJabatan): JabatanPeran =>
  new Map([...semua].flatMap(([id, [pertama]]) => (pertama === undefined ? [] : [[id, pertama] as const])));

/** Every office of each role on the day: a few looks at the structure, however many roles and subjects. */
export const cariSemuaJabatan = async (
  trx: Trx,
  kitab: Kitab,
  pokok: Pokok,
  peran: readonly string[],
  hari: Tanggal,
): Promise<SemuaJabatan> => {
  const diminta = [...new Set(peran)].map((id) => peranKitab(kitab, id));
  const dicari = diminta.flatMap((dari) =>
    daftarPokok(pokok[dari.dari]).map((posisi, n) => ({
      peran: { ...dari, id: `${dari.id}#${n}`, ...sebutan(dari), ciri: ciriPeran(kitab, dari, hari) },
      posisi,
    })),
  );
  const jabatan = await listPosisiPeran(trx, dicari, hari);
  return new Map(
    diminta.map((dari) => {
      const milik = daftarPokok(pokok[dari.dari]).map((_, n) => jabatan.get(`${dari.id}#${n}`));
      return [dari.id, [...new Set(milik.filter((id) => id !== undefined))]];
    }),
  );
};

/** A subject may be several posts, with a space between: the people of one decree. */
export const daftarPokok = (pokok: string | undefined): readonly string[] => pokok?.split(' ') ?? [];

const sebutan = ({ id, ditunjukSebagai = id }: Peran) => ({ ditunjukSebagai });

/**
 * Acts go only to an office that somebody fills that day: a role without any is refused, and of several offices those
 * that nobody fills are passed over.
 */
export const periksaPejabat = async (
  trx: Trx,
  kitab: Kitab,
  jabatan: SemuaJabatan,
  peran: readonly string[],
  hari: Tanggal,
): Promise<Hasil<SemuaJabatan, PenolakanBerkas>> => {
  if (peran.length === 0) return sah(new Map());
  const posisi = (p: string) => jabatan.get(p) ?? [];
  const pejabat = await pejabatPosisi(trx, peran.flatMap(posisi), hari);
  const terisi = new Map(peran.map((p) => [p, posisi(p).filter((id) => pejabat.get(id)?.pemangku)]));
  const kosong = peran.find((p) => terisi.get(p)?.length === 0);
  if (kosong === undefined) return sah(terisi);
  return tolak({
    jenis: 'keadaan',
    kode: 'alur/peran-tanpa-pejabat',
    peran: kosong,
    namaPeran: peranKitab(kitab, kosong).nama.id,
    jabatan: pejabat.get(posisi(kosong)[0] ?? '')?.nama ?? null,
  });
};

const peranKitab = (kitab: Kitab, id: string): Peran => {
  const peran = kitab.peran[id];
  if (!peran) throw new Error(`peran ${id} tidak ada dalam ${kitab.id}`);
  return peran;
};

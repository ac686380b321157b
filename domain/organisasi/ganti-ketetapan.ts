import { type Hasil, type Penolakan, sah, type Tanggal, tambahHari, tolak } from '../kernel/index.ts';
import { berlakuPada } from './pemangku.ts';
import type { Kedudukan } from './struktur.ts';

/** A stipulation on record. */
export type KetetapanTercatat = Kedudukan & { readonly id: string };

/** A stipulation to be put on record: for one place, or (without `posisi`) for everybody of a unit. */
export type KetetapanBaru = Pick<Kedudukan, 'unit' | 'posisi' | 'penilai' | 'varian'> & { readonly delegasi?: string };

export type PergantianKetetapan = {
  readonly akhiri: readonly { readonly id: string; readonly sampai: Tanggal }[];
  readonly catat: readonly (KetetapanBaru & { readonly sejak: Tanggal; readonly sampai?: Tanggal })[];
};

export type PenolakanKetetapan = Penolakan<
  'keadaan',
  'organisasi/kedudukan-sudah-ada',
  { posisi: string | undefined; unit: string; sejak: Tanggal }
>;

/**
 * Puts new stipulations in the place of those in force: the old ones end on the day before. One that is on record for a
 * later day stays, and the new one ends before it. One for a whole unit also ends what was said of its single posts
 * (`anggota`), except of those that a new one names. Refused: another one begins on the very same day.
 */
export const gantiKetetapan = (
  tercatat: readonly KetetapanTercatat[],
  baru: readonly KetetapanBaru[],
  sejak: Tanggal,
  anggota: readonly string[],
): Hasil<PergantianKetetapan, PenolakanKetetapan> => {
  const disebut = new Set(baru.flatMap((b) => b.posisi ?? []));
  const seunit = baru.some((b) => b.posisi === undefined);
  const ikut = new Set(seunit ? anggota.filter((p) => !disebut.has(p)) : []);
  const tempat = (k: KetetapanTercatat) =>
    baru.some((b) => setempat(b, k)) || (k.posisi !== undefined && ikut.has(k.posisi));
  const kena = tercatat.filter(tempat);

  const bentrok = kena.find((k) => k.sejak === sejak);
  if (bentrok) {
    const { posisi, unit } = bentrok;
    return tolak({ jenis: 'keadaan', kode: 'organisasi/kedudukan-sudah-ada', posisi, unit, sejak });
  }
  return sah({
    akhiri: kena.filter((k) => berlakuPada(k, sejak)).map((k) => ({ id: k.id, sampai: tambahHari(sejak, -1) })),
    catat: baru.map((b) => ({ ...b, sejak, ...sebelumBerikut(b, tercatat, sejak) })),
  });
};

const setempat = (b: KetetapanBaru, k: KetetapanTercatat): boolean =>
  b.posisi === undefined ? k.posisi === undefined && k.unit === b.unit : k.posisi === b.posisi;

const sebelumBerikut = (b: KetetapanBaru, tercatat: readonly KetetapanTercatat[], sejak: Tanggal) => {
  const [berikut] = tercatat
    .filter((k) => setempat(b, k) && k.sejak > sejak)
    .map((k) => k.sejak)
    .sort();
  return berikut === undefined ? {} : { sampai: tambahHari(berikut, -1) };
};

import type { Ketentuan, Modalitas, Pemikul } from './ketentuan.ts';
import type { KetentuanKitab, Kitab } from './kitab.ts';
import type { Topik } from './topik.ts';

/** `pengganti`: own, and otherwise than its counterpart above. */
export type AsalKetentuan = 'sendiri' | 'warisan' | 'pengganti';

/** What a list of provisions is narrowed by; a field that is absent narrows nothing. */
export type SaringKetentuan = {
  readonly cari?: string | undefined;
  readonly modalitas?: Modalitas | undefined;
  /** Kind of carrier; `none`: carried by nothing at all. */
  readonly pemikul?: Pemikul['oleh'] | undefined;
  readonly asal?: AsalKetentuan | undefined;
  readonly topik?: Topik | undefined;
  /** Part of the text, as `tempatKetentuan` names it. */
  readonly tempat?: string | undefined;
};

/** Provisions whose id, place or summary (either language) holds every word of `cari`; in the order of the text. */
export const cariKetentuan = (kitab: Kitab, saring: SaringKetentuan): readonly KetentuanKitab[] => {
  const kata = (saring.cari ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return Object.values(kitab.ketentuan).filter((k) => {
    if (!cocok(k, saring)) return false;
    const teks = kata.length > 0 ? teksCari(k) : '';
    return kata.every((w) => teks.includes(w));
  });
};

/** Whose word a provision is. */
export const asalKetentuan = ({ asal, padanan }: KetentuanKitab): AsalKetentuan =>
  asal === 'sendiri' && (padanan?.beda ?? []).length > 0 ? 'pengganti' : asal;

/** The part of the text where a provision stands: `Pasal`, `Lampiran II.B`. */
export const tempatKetentuan = ({ letak }: Ketentuan): string =>
  /^Lampiran(?: [IVX]+(?:\.[A-Z])?)?|^\S+/.exec(letak)?.[0] ?? letak;

/** How many provisions there are of each kind. */
export type HitunganKetentuan = {
  readonly semua: number;
  readonly modalitas: Readonly<Record<string, number>>;
  readonly pemikul: Readonly<Record<string, number>>;
  readonly asal: Readonly<Record<string, number>>;
  readonly topik: Readonly<Record<string, number>>;
  readonly tempat: Readonly<Record<string, number>>;
};

export const hitungKetentuan = (isi: readonly KetentuanKitab[]): HitunganKetentuan => ({
  semua: isi.length,
  modalitas: hitung(isi.map((k) => [k.modalitas])),
  pemikul: hitung(isi.map(jenisPemikul)),
  asal: hitung(isi.map((k) => [asalKetentuan(k)])),
  topik: hitung(isi.map((k) => (k.topik ? [k.topik] : []))),
  tempat: hitung(isi.map((k) => [tempatKetentuan(k)])),
});

const cocok = (k: KetentuanKitab, { modalitas, pemikul, asal, topik, tempat }: SaringKetentuan): boolean =>
  [
    !modalitas || k.modalitas === modalitas,
    !pemikul || jenisPemikul(k).includes(pemikul),
    !asal || asalKetentuan(k) === asal,
    !topik || k.topik === topik,
    !tempat || tempatKetentuan(k) === tempat,
  ].every(Boolean);

/** Kinds of carrier, each once; a reason beside real carriers does not count. */
const jenisPemikul = ({ dipikul }: Ketentuan): readonly Pemikul['oleh'][] => {
  const oleh = [...new Set(dipikul.map((p) => p.oleh))];
  return oleh.length > 1 ? oleh.filter((o) => o !== 'none') : oleh;
};

const hitung = (daftar: readonly (readonly string[])[]): Readonly<Record<string, number>> => {
  const jumlah: Record<string, number> = {};
  for (const kunci of daftar.flat()) jumlah[kunci] = (jumlah[kunci] ?? 0) + 1;
  return jumlah;
};

const teksCari = ({ id, letak, ringkasan }: Ketentuan): string =>
  `${id} ${letak} ${ringkasan.id} ${ringkasan.en}`.toLowerCase();

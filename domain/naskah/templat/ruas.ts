/** What an officer's words are made of: text, a field by its name, and what is left out when its fields are empty. */
export type Ruas =
  | { readonly jenis: 'teks'; readonly teks: string; readonly tebal: boolean }
  | { readonly jenis: 'isian'; readonly nama: string; readonly cara: CaraTulis; readonly tebal: boolean }
  | { readonly jenis: 'bila'; readonly isi: readonly Ruas[] };

/** How a field is written: a number in words, a day with its weekday, a day in words, a list in one line. Empty: as it is. */
export type CaraTulis = '' | 'terbilang' | 'hari' | 'huruf' | 'gabung';

/** What is wrong with the writing itself; `posisi` counts characters from zero. */
export type SalahTulis = {
  readonly kode: 'tak-tertutup' | 'tak-terbuka' | 'nama' | 'bila-tak-tertutup' | 'bila-tak-terbuka' | 'bila-bersarang';
  readonly posisi: number;
  readonly kutipan: string;
};

export type Terbaca = { readonly ruas: readonly Ruas[]; readonly salah: readonly SalahTulis[] };

/**
 * Reads words with fields: `{pemohon.unit}`, `{lamaHari:terbilang}`, `{tanggal:hari}`, `*bold*`, and `[, namely {kompetensi}]`, which is left out
 * when its fields are empty. Everything else is text as it stands.
 */
export const bacaTeks = (teks: string): Terbaca => {
  const salah: SalahTulis[] = [];
  const luar: Ruas[] = [];
  const kini: Bacaan = { teks, tebal: false, dalam: null, tambah: (r) => (kini.dalam?.isi ?? luar).push(r) };
  for (const { 0: utuh, index } of teks.matchAll(KEPING)) {
    const tanda = TANDA.get(utuh);
    const keliru = tanda ? tanda(kini, index, luar) : tulisan(kini, utuh);
    if (keliru) salah.push({ kode: keliru, posisi: index, kutipan: kutip(teks, index) });
  }
  if (kini.dalam)
    salah.push({ kode: 'bila-tak-tertutup', posisi: kini.dalam.posisi, kutipan: kutip(teks, kini.dalam.posisi) });
  return { ruas: luar, salah };
};

type Bacaan = {
  readonly teks: string;
  tebal: boolean;
  /** Words that are left out when their fields are empty, while they are being read. */
  dalam: { readonly isi: Ruas[]; readonly posisi: number } | null;
  readonly tambah: (r: Ruas) => void;
};

type Tanda = (k: Bacaan, posisi: number, luar: Ruas[]) => SalahTulis['kode'] | null;

const TANDA: ReadonlyMap<string, Tanda> = new Map<string, Tanda>([
  [
    '[',
    (k, posisi) => {
      if (k.dalam) return 'bila-bersarang';
      k.dalam = { isi: [], posisi };
      return null;
    },
  ],
  [
    ']',
    (k, _posisi, luar) => {
      if (!k.dalam) return 'bila-tak-terbuka';
      luar.push({ jenis: 'bila', isi: k.dalam.isi });
      k.dalam = null;
      return null;
    },
  ],
  [
    '*',
    (k, posisi) => {
      if (k.tebal || akanTertutup(k.teks, posisi)) k.tebal = !k.tebal;
      else k.tambah({ jenis: 'teks', teks: '*', tebal: false });
      return null;
    },
  ],
  ['{', () => 'tak-tertutup'],
  ['}', () => 'tak-terbuka'],
]);

/** Plain words, or a field by its name. */
const tulisan = (k: Bacaan, utuh: string): SalahTulis['kode'] | null => {
  const isian = ISIAN.exec(utuh);
  if (isian) k.tambah({ jenis: 'isian', nama: isian[1] ?? '', cara: (isian[2] ?? '') as CaraTulis, tebal: k.tebal });
  else if (utuh.startsWith('{')) return 'nama';
  else k.tambah({ jenis: 'teks', teks: utuh, tebal: k.tebal });
  return null;
};

const kutip = (teks: string, posisi: number): string => teks.slice(posisi, posisi + 30).split('\n')[0] ?? '';

/** Names of the fields that the words speak of. */
export const isianDalam = (ruas: readonly Ruas[]): readonly string[] =>
  ruas.flatMap((r) => (r.jenis === 'isian' ? [r.nama] : r.jenis === 'bila' ? isianDalam(r.isi) : []));

/** The same without lists that are written in one line: what a point is repeated for. */
export const isianBerulang = (ruas: readonly Ruas[]): readonly string[] =>
  ruas.flatMap((r) => {
    if (r.jenis === 'bila') return isianBerulang(r.isi);
    return r.jenis === 'isian' && r.cara !== 'gabung' ? [r.nama] : [];
  });

const KEPING = /\{[^{}\n]*\}|[{}[\]*]|[^{}[\]*]+/g;
const ISIAN =
  /^\{\s*([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9-]*){0,4})\s*(?::(terbilang|hari|huruf|gabung))?\s*\}$/;

/** A star opens bold only where a word begins and another star ends one on the same line. */
const akanTertutup = (teks: string, posisi: number): boolean =>
  /^\*(?:[^\s*]|[^\s*][^*\n]*[^\s*])\*/.test(teks.slice(posisi));

/** What is asked for, and what somebody brings. */
export type Dicari = { readonly kompetensi: readonly string[]; readonly jenjang: string };
export type Dibawa = { readonly kompetensi: readonly string[]; readonly jenjang: string };

/** How well somebody fits a need, and why. */
export type Kesesuaian = {
  /** Share of the competences asked for, in whole percent; the order of the board. */
  readonly nilai: number;
  readonly dimiliki: readonly string[];
  readonly belum: readonly string[];
  /** Null when any grade will do. */
  readonly jenjangSesuai: boolean | null;
};

/** Names are compared without regard to capitals and to how often one leaves a space. */
export const kesesuaian = (dicari: Dicari, dibawa: Dibawa): Kesesuaian => {
  const punya = new Set(dibawa.kompetensi.map(kunciKompetensi));
  const dimiliki = dicari.kompetensi.filter((k) => punya.has(kunciKompetensi(k)));
  const belum = dicari.kompetensi.filter((k) => !punya.has(kunciKompetensi(k)));
  const banyak = dicari.kompetensi.length;
  return {
    nilai: banyak === 0 ? 0 : Math.floor((100 * dimiliki.length) / banyak),
    dimiliki,
    belum,
    jenjangSesuai: dicari.jenjang.trim() === '' ? null : kunciJenjang(dicari.jenjang) === kunciJenjang(dibawa.jenjang),
  };
};

/** A name of a competence as it is compared. */
export const kunciKompetensi = (nama: string): string => nama.trim().replaceAll(/\s+/g, ' ').toLowerCase();

const kunciJenjang = (jenjang: string): string => kunciKompetensi(jenjang.replaceAll('-', ' '));

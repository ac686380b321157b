import type { Dwibahasa } from '../../kernel/index.ts';
import type { Arus, Simpul } from '../alur.ts';
import type { Lembar, TempatSimpul } from './lembar.ts';

/** A way on that waits for the node it leads to. */
export type Ujung = { readonly dari: string; readonly nama?: Dwibahasa; readonly syarat?: string };

type TanpaArus<T> = T extends unknown ? Omit<T, 'keluar' | 'masuk' | 'bawaan'> : never;

/** A flow while it is put together: nodes first, their ways on as they become known. */
export type Rakitan = {
  readonly simpul: TanpaArus<Simpul>[];
  readonly tempat: TempatSimpul[];
  readonly arus: (Arus & { readonly dari: string })[];
  readonly namaArusEn: Record<string, string>;
  ujung: Ujung[];
  kolom: number;
  lajur: string;
};

export const TANPA_NAMA: Dwibahasa = { id: '', en: '' };

export const rakitanBaru = (lajur: string): Rakitan => ({
  simpul: [],
  tempat: [],
  arus: [],
  namaArusEn: {},
  ujung: [],
  kolom: 0,
  lajur,
});

/** Puts a node in a column of its own (or in `kolom`, beside others) and leads every waiting way to it. */
export const taruh = (r: Rakitan, simpul: TanpaArus<Simpul>, lajur: string, kolom = r.kolom++): void => {
  r.simpul.push(simpul);
  r.tempat.push({ id: simpul.id, lajur, kolom });
  for (const u of r.ujung) hubungkan(r, u, simpul.id);
  r.ujung = [{ dari: simpul.id }];
  r.lajur = lajur;
};

export const hubungkan = (r: Rakitan, { dari, nama, syarat }: Ujung, ke: string): void => {
  const id = `${dari}__${ke}`;
  r.arus.push({ id, dari, ke, ...(nama && { nama: nama.id }), ...(syarat && { syarat }) });
  if (nama) r.namaArusEn[id] = nama.en;
};

/** Several ways become one. */
export const gabung = (r: Rakitan, id: string, lajur: string): void =>
  taruh(r, { id, nama: TANPA_NAMA, ketentuan: [], jenis: 'pilih' }, lajur);

/** The nodes with the ways that lead on from them, as the engine walks them. */
export const simpulJadi = (r: Rakitan): Lembar['alur']['simpul'] =>
  Object.fromEntries(r.simpul.map((s) => [s.id, berarus(s, r)]));

const berarus = (s: TanpaArus<Simpul>, r: Rakitan): Simpul => {
  const keluar = r.arus.filter((a) => a.dari === s.id).map(({ dari: _, ...a }): Arus => a);
  switch (s.jenis) {
    case 'selesai':
    case 'pewaktu':
      return s;
    case 'pilih': {
      const bawaan = keluar.length > 1 ? keluar.find((a) => a.syarat === undefined)?.id : undefined;
      return { ...s, keluar, ...(bawaan && { bawaan }) };
    }
    case 'cabang':
      return { ...s, masuk: r.arus.filter((a) => a.ke === s.id).map((a) => a.id), keluar };
    default: {
      const [satu] = keluar;
      if (!satu) throw new Error(`${s.id}: tanpa arus keluar`);
      return { ...s, keluar: satu };
    }
  }
};

import type { CiriJabatan, JabatanStruktur } from '../regulasi/index.ts';
import type { JenisJabatan } from './struktur.ts';

/** A unit as recognition sees it: its kind, its parent, the post that leads it. Names and people do not matter. */
export type UnitGaris = {
  readonly id: string;
  readonly jenis: string;
  readonly induk?: string;
  readonly pimpinan?: { readonly posisi: string; readonly jenis: JenisJabatan };
};

/** A unit that is led, on the line from the head of a structure downwards. */
export type TingkatGaris = {
  readonly unit: string;
  readonly posisi: string;
  /** Office of the regulation; absent when the regulation knows none for this post. */
  readonly jabatan?: string;
};

/** What offices are called and where structures begin. */
export type PaguGaris = {
  readonly jabatan: Readonly<Record<string, JabatanStruktur>>;
  /** Kinds of independent units. */
  readonly mandiri: ReadonlySet<string>;
  /** Kind of the agency. */
  readonly instansi: string;
};

/** The units of an agency on one day, ready to be asked for lines and offices. */
export type PetaUnit = {
  /** The unit and those above it, nearest first; a ring in the data ends where it closes. */
  naik(unit: string): readonly UnitGaris[];
  /** The unit that a post leads. */
  dipimpin(posisi: string): UnitGaris | undefined;
  /**
   * The line of led units from the head of the structure down to `bawah`. A structure begins at the highest office that
   * the regulation knows, or at the first independent unit upwards; `sampai` is always on the line.
   */
  garis(bawah: string, sampai?: string): readonly TingkatGaris[];
  /** Offices in a structure: of the unit and of all below it that are no independent units of their own. */
  jabatanDi(kepala: string): ReadonlySet<string>;
};

export const susunPetaUnit = (daftar: readonly UnitGaris[], pagu: PaguGaris): PetaUnit => {
  const unit = new Map(daftar.map((u) => [u.id, u]));
  const pemimpin = new Map(daftar.flatMap((u) => (u.pimpinan ? [[u.pimpinan.posisi, u] as const] : [])));
  const anak = new Map<string, UnitGaris[]>();
  for (const u of daftar) if (u.induk !== undefined) tambah(anak, u.induk, u);

  const naik = (id: string): readonly UnitGaris[] => {
    const hasil: UnitGaris[] = [];
    for (let u = unit.get(id); u && !hasil.includes(u); u = unit.get(u.induk ?? '')) hasil.push(u);
    return hasil;
  };
  const isMandiri = (u: UnitGaris) => pagu.mandiri.has(u.jenis) || u.pimpinan?.jenis === 'fungsional';
  const jabatan = (u: UnitGaris) => jabatanPimpinan(u, naik(u.id), pagu);

  const garis = (bawah: string, sampai?: string): readonly TingkatGaris[] => {
    const rantai = naik(bawah);
    const wajib = rantai.findIndex((u) => u.id === sampai);
    const batas = rantai.findIndex((u, i) => i >= wajib && isMandiri(u));
    const tingkat = rantai
      .slice(0, batas < 0 ? rantai.length : batas + 1)
      .flatMap((u) => (u.pimpinan ? [menjadiTingkat(u.id, u.pimpinan.posisi, jabatan(u))] : []))
      .reverse();
    const kepala = tingkat.findIndex((t) => t.jabatan !== undefined);
    return kepala < 0 ? [] : tingkat.slice(kepala);
  };

  const ingatan = new Map<string, ReadonlySet<string>>();
  const sestruktur = (kepala: string): readonly UnitGaris[] => {
    const hasil = new Set([unit.get(kepala)].filter((u) => u !== undefined));
    for (const u of hasil) for (const a of anak.get(u.id) ?? []) if (!isMandiri(a)) hasil.add(a);
    return [...hasil];
  };
  const jabatanDi = (kepala: string): ReadonlySet<string> => {
    const hasil = ingatan.get(kepala) ?? new Set(sestruktur(kepala).flatMap((u) => jabatan(u) ?? []));
    ingatan.set(kepala, hasil);
    return hasil;
  };

  return { naik, garis, jabatanDi, dipimpin: (posisi) => pemimpin.get(posisi) };
};

/** The office of the regulation that leads a unit; what leads nothing or is not named there has none. */
const jabatanPimpinan = (u: UnitGaris, naik: readonly UnitGaris[], pagu: PaguGaris): string | undefined => {
  const { pimpinan } = u;
  if (!pimpinan) return undefined;
  const diantara = (jenis: readonly string[]) => naik.some((n) => jenis.includes(n.jenis));
  const memenuhi = (c: CiriJabatan) =>
    c.jenis.includes(pimpinan.jenis) &&
    (c.unit?.includes(u.jenis) ?? true) &&
    (c.dalam === undefined || diantara(c.dalam)) &&
    !(c.diLuar && diantara(c.diLuar)) &&
    (c.instansi?.includes(pagu.instansi) ?? true);
  return Object.values(pagu.jabatan).find(({ ciri }) => ciri.some(memenuhi))?.id;
};

const menjadiTingkat = (unit: string, posisi: string, jabatan: string | undefined): TingkatGaris => ({
  unit,
  posisi,
  ...(jabatan !== undefined && { jabatan }),
});

const tambah = (peta: Map<string, UnitGaris[]>, kunci: string, u: UnitGaris) => {
  const ada = peta.get(kunci);
  if (ada) ada.push(u);
  else peta.set(kunci, [u]);
};

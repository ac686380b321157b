import type { Dwibahasa } from '../kernel/index.ts';
import type { Alur } from './alur.ts';
import type { Kitab } from './kitab.ts';
import type { Peran } from './peraturan.ts';

/** What an agency designates an office for: roles of one name, and the drawings that ask for them. */
export type PeranDitunjuk = {
  /** The name under which the agency designates. */
  readonly kunci: string;
  readonly nama: readonly Dwibahasa[];
  readonly peran: readonly Peran[];
  readonly dipakai: readonly {
    readonly id: string;
    readonly nama: Dwibahasa;
    readonly gambar: string;
    /** Without the office the drawing stops; otherwise it only leaves out a copy or a reminder. */
    readonly berhenti: boolean;
  }[];
};

/** The designations that a regulation needs: every role no chart can show, as far as a drawing uses it. */
export const peranDitunjuk = (kitab: Pick<Kitab, 'peran' | 'alur'>): readonly PeranDitunjuk[] => {
  const ditunjuk = Object.values(kitab.peran).filter((p) => p.cara === 'ditunjuk');
  return [...new Set(ditunjuk.map(kunciTunjukan))].flatMap((kunci) => {
    const peran = ditunjuk.filter((p) => kunciTunjukan(p) === kunci);
    const dipakai = Object.values(kitab.alur).flatMap((a) => pemakaian(a, new Set(peran.map((p) => p.id))));
    const nama = [...new Map(peran.map((p) => [p.nama.id, p.nama])).values()];
    return dipakai.length > 0 ? [{ kunci, nama, peran, dipakai }] : [];
  });
};

/** The name under which an agency designates the office of a role. */
export const kunciTunjukan = ({ id, ditunjukSebagai = id }: Pick<Peran, 'id' | 'ditunjukSebagai'>): string =>
  ditunjukSebagai;

const pemakaian = (alur: Alur, peran: ReadonlySet<string>): PeranDitunjuk['dipakai'] => {
  const simpul = Object.values(alur.simpul);
  const berhenti = simpul.some((s) => s.jenis === 'tugas' && peran.has(s.peran));
  const disebut = simpul.some((s) => {
    if (s.jenis === 'pewaktu') return peran.has(s.beritahu ?? '');
    if (s.jenis !== 'tugas' && s.jenis !== 'layanan') return false;
    return s.naskah.some((n) => [n.kepada ?? '', ...n.tembusan].some((p) => peran.has(p)));
  });
  const { id, nama, gambar } = alur;
  return berhenti || disebut ? [{ id, nama, gambar, berhenti }] : [];
};

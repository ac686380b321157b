import { type Alur, type Arus, bacaFeel, type Kitab, type Simpul, type Tugas } from '../regulasi/index.ts';
import { simpulDi } from './jalan.ts';

/** Kinds of letters that an answer to a task may issue: its own, and those of what it leads to before the next person. */
export const naskahPilihan = (alur: Alur, tugas: Tugas, pilihan: string): readonly string[] => {
  const jenis = tugas.naskah.filter((n) => n.pada === undefined || n.pada === pilihan).map((n) => n.jenis);
  const lewat = new Set<string>();
  const antre: Arus[] = [tugas.keluar];
  for (let arus = antre.shift(); arus; arus = antre.shift()) {
    if (lewat.has(arus.ke)) continue;
    lewat.add(arus.ke);
    const simpul = simpulDi(alur, arus.ke);
    if (simpul.jenis === 'layanan') jenis.push(...simpul.naskah.map((n) => n.jenis));
    antre.push(...sesudah(simpul, tugas.id, pilihan));
  }
  return [...new Set(jenis)];
};

/** Where a token goes on without a person. */
const sesudah = (simpul: Simpul, tugas: string, pilihan: string): readonly Arus[] => {
  if (simpul.jenis === 'layanan') return [simpul.keluar];
  if (simpul.jenis === 'pilih') return arusMungkin(simpul.keluar, tugas, pilihan);
  return simpul.jenis === 'cabang' ? simpul.keluar : [];
};

/** Kinds of letters that the answers to a task may issue. */
export const naskahTugas = (alur: Alur, tugas: Tugas): readonly string[] => [
  ...new Set(tugas.pilihan.flatMap((p) => naskahPilihan(alur, tugas, p.kode))),
];

/**
 * Kinds of letters that come of acts of dossiers, by all drawings of a regulation. What is only written when a dossier is opened
 * is left out: no act of it ever waits on a desk.
 */
export const naskahBerkas = ({ alur }: Pick<Kitab, 'alur'>): readonly string[] => [
  ...new Set(
    Object.values(alur).flatMap((satu) => {
      const dilanjutkan = tugasLanjutan(satu);
      return Object.values(satu.simpul).flatMap((s) =>
        s.jenis === 'tugas' && dilanjutkan.has(s.id) ? naskahTugas(satu, s) : [],
      );
    }),
  ),
];

/** Nodes that something other than the start leads to. */
const tugasLanjutan = ({ simpul }: Alur): ReadonlySet<string> =>
  new Set(Object.values(simpul).flatMap((s) => (s.jenis === 'mulai' ? [] : keluarDari(s).map((a) => a.ke))));

const keluarDari = (simpul: Simpul): readonly Arus[] =>
  'keluar' in simpul && simpul.keluar !== undefined ? [simpul.keluar].flat() : [];

/** The arcs that this answer can take: those whose condition asks for it alone are answered, of the others all. */
const arusMungkin = (keluar: readonly Arus[], tugas: string, pilihan: string): readonly Arus[] => {
  const mungkin: Arus[] = [];
  for (const arus of keluar.toSorted((a, b) => Number(a.syarat === undefined) - Number(b.syarat === undefined))) {
    const jawab = arus.syarat === undefined ? undefined : jawabSendiri(arus.syarat, tugas, pilihan);
    if (jawab === false) continue;
    mungkin.push(arus);
    if (jawab === true) break;
  }
  return mungkin;
};

/** Undefined: the condition asks for more than this answer. */
const jawabSendiri = (syarat: string, tugas: string, pilihan: string): boolean | undefined => {
  const { fakta, hitung } = bacaFeel(syarat);
  if (!fakta.every((f) => f === `keputusan.${tugas}`)) return undefined;
  return hitung({ keputusan: { [tugas]: pilihan } }) === true;
};

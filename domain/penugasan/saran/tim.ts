import type { CalonSaran } from './calon.ts';
import { nilaiJenjang } from './jenjang.ts';
import type { CalonTernilai } from './nilai.ts';
import type { TakaranSaran } from './takaran.ts';

/** One kind of seat in a team: what whoever takes it must bring, and how many such people are wanted. */
export type KursiTim = {
  readonly kompetensi: readonly string[];
  readonly jenjang: string | null;
  readonly jumlah: number;
};

/**
 * A team as a problem for a solver: as many seats taken as possible, and among those ways the one worth most. People and
 * seats are numbered. Nobody takes two seats; from one home unit the first person costs nothing, each further one `denda`.
 */
export type SoalTim = {
  readonly kursi: readonly number[];
  readonly pilihan: readonly { readonly kursi: number; readonly orang: number; readonly nilai: number }[];
  readonly unit: readonly { readonly orang: readonly number[]; readonly denda: number }[];
};

/** Whether a person brings everything that a seat asks for: each competence by some evidence, and the very grade. */
export const memenuhiKursi = ({ bukti, calon }: CalonTernilai, { jenjang }: Pick<KursiTim, 'jenjang'>): boolean =>
  bukti.every((b) => b.tingkat !== null) && (jenjang === null || nilaiJenjang(jenjang, calon.jenjang) === 100);

/**
 * How many of the best for one seat are enough to look at: however the other seats are filled, they take fewer people
 * than that. Twice as many leave room for sparing a home unit.
 */
export const cukupUntukTim = (kursi: readonly Pick<KursiTim, 'jumlah'>[]): number =>
  2 * kursi.reduce((semua, k) => semua + k.jumlah, 0);

/** The problem, given who may take each seat, best first. Its choices stand in the order of the seats and of these lists. */
export const susunSoalTim = (
  kursi: readonly Pick<KursiTim, 'jumlah'>[],
  pengisi: readonly (readonly CalonTernilai[])[],
  { bobot }: Pick<TakaranSaran, 'bobot'>,
): SoalTim => {
  const orang = new Map<string, { readonly nomor: number; readonly calon: CalonSaran }>();
  const nomor = (calon: CalonSaran): number => {
    const ada = orang.get(calon.pegawai) ?? { nomor: orang.size, calon };
    orang.set(calon.pegawai, ada);
    return ada.nomor;
  };
  const pilihan = pengisi.flatMap((daftar, k) =>
    daftar.map((n) => ({ kursi: k, orang: nomor(n.calon), nilai: Math.round(n.skor * HALUS) })),
  );
  const semuaBobot = Object.values(bobot).reduce((a, b) => a + b, 0);
  const unit = kelompokUnit(
    [...orang.values()].map((o) => o.calon),
    bobot.unit / (semuaBobot || 1),
  );
  return { kursi: kursi.map((k) => k.jumlah), pilihan, unit };
};

/** Scores count to a tenth. */
const HALUS = 10;

/** What one more person lowers the home unit's share by, weighed as in a single suggestion. */
const kelompokUnit = (orang: readonly CalonSaran[], bobot: number): SoalTim['unit'] => {
  const unit = new Map<string, { readonly orang: number[]; readonly denda: number }>();
  for (const [nomor, { unit: u }] of orang.entries()) {
    const ada = unit.get(u.id) ?? { orang: [], denda: Math.round((HALUS * 100 * bobot) / Math.max(1, u.orang)) };
    ada.orang.push(nomor);
    unit.set(u.id, ada);
  }
  return [...unit.values()].filter((u) => u.orang.length > 1 && u.denda > 0);
};

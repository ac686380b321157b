import { lamaHari } from '../../kernel/index.ts';
import { bebanPuncak, jamPuncak } from './beban.ts';
import { type CalonSaran, type KebutuhanSaran, TINGKAT_BUKTI, type TingkatBukti } from './calon.ts';
import { nilaiJenjang } from './jenjang.ts';
import { BAGIAN_SARAN, type BagianSaran, type TakaranSaran } from './takaran.ts';

/** One part of a suggestion: how well it is met, 0 to 100, and what it weighs. */
export type NilaiBagian = { readonly bagian: BagianSaran; readonly nilai: number; readonly bobot: number };

export type CalonTernilai<C extends CalonSaran = CalonSaran> = {
  readonly calon: C;
  /** 0 to 100. */
  readonly skor: number;
  readonly bagian: readonly NilaiBagian[];
  /** The best evidence for each competence asked for; null: none. */
  readonly bukti: readonly { readonly nama: string; readonly tingkat: TingkatBukti | null }[];
  /** Assignments at once, on the fullest day. */
  readonly beban: number;
  /** Hours a week of these, on the day with the most; only what was written down. */
  readonly jam: number;
  /** One more would be more than the limit. */
  readonly melebihi: boolean;
};

/** Puts one person beside what is asked for. Parts that nobody asked for (no competence, no grade) are left out. */
export const nilaiCalon = <C extends CalonSaran>(
  calon: C,
  kebutuhan: KebutuhanSaran,
  takaran: TakaranSaran,
): CalonTernilai<C> => {
  const bukti = buktiTerbaik(calon, kebutuhan.kompetensi);
  const beban = bebanPuncak(calon.tugas, kebutuhan.mulai, kebutuhan.selesai);
  const jam = jamPuncak(calon.tugas, kebutuhan.mulai, kebutuhan.selesai);
  const nilai: Readonly<Record<BagianSaran, number | null>> = {
    kompetensi: bukti.length === 0 ? null : rata(bukti.map((b) => (b.tingkat ? takaran.bukti[b.tingkat] : 0))),
    jenjang: kebutuhan.jenjang === null ? null : nilaiJenjang(kebutuhan.jenjang, calon.jenjang),
    beban: nilaiBeban(beban, takaran.bebanPalingBanyak),
    rotasi: nilaiRotasi(calon, kebutuhan, takaran.jedaRotasi),
    unit: calon.unit.orang === 0 ? 100 : persen(calon.unit.orang - calon.unit.dipinjam, calon.unit.orang),
  };
  const bagian = BAGIAN_SARAN.flatMap((b) => {
    const n = nilai[b];
    return n === null || takaran.bobot[b] === 0 ? [] : [{ bagian: b, nilai: n, bobot: takaran.bobot[b] }];
  });
  const bobot = bagian.reduce((jumlah, b) => jumlah + b.bobot, 0);
  const skor = bobot === 0 ? 0 : bagian.reduce((jumlah, b) => jumlah + b.nilai * b.bobot, 0) / bobot;
  const melebihi = takaran.bebanPalingBanyak !== null && beban + 1 > takaran.bebanPalingBanyak;
  return { calon, skor, bagian, bukti, beban, jam, melebihi };
};

const buktiTerbaik = ({ bukti }: CalonSaran, diminta: readonly string[]) =>
  diminta.map((nama) => {
    const ada = bukti.filter((b) => b.nama.toLowerCase() === nama.toLowerCase()).map((b) => b.tingkat);
    return { nama, tingkat: TINGKAT_BUKTI.find((t) => ada.includes(t)) ?? null };
  });

const nilaiBeban = (beban: number, batas: number | null): number =>
  batas === null ? Math.round(100 / (1 + beban)) : persen(batas - beban, batas);

/** The longer ago, the more it is somebody's turn; who was never lent has waited longest. */
const nilaiRotasi = ({ pinjamTerakhir }: CalonSaran, { mulai }: KebutuhanSaran, jeda: number): number => {
  if (pinjamTerakhir === null) return 100;
  const lama = lamaHari(pinjamTerakhir, mulai) - 1;
  return jeda === 0 ? (lama > 0 ? 100 : 0) : persen(lama, jeda);
};

const persen = (bagian: number, semua: number): number =>
  semua <= 0 ? 0 : Math.min(100, Math.max(0, Math.round((100 * bagian) / semua)));

const rata = (nilai: readonly number[]): number => Math.round(nilai.reduce((a, b) => a + b, 0) / nilai.length);

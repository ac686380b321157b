import type { Tanggal } from '../../kernel/index.ts';
import { type Kitab, parameterBerlaku } from '../../regulasi/index.ts';
import type { TingkatBukti } from './calon.ts';

/** The parts of a suggestion, in the order in which they are shown. */
export const BAGIAN_SARAN = ['kompetensi', 'jenjang', 'beban', 'rotasi', 'unit'] as const;
export type BagianSaran = (typeof BAGIAN_SARAN)[number];

/** What weighs how much. All of it is data of the regulation, dated: the parameters `saran.…`. */
export type TakaranSaran = {
  readonly bobot: Readonly<Record<BagianSaran, number>>;
  readonly bukti: Readonly<Record<TingkatBukti, number>>;
  /** Assignments that one person may have at once; null: no limit is in force. */
  readonly bebanPalingBanyak: number | null;
  /** After so many days without work for another unit it no longer counts when that was. */
  readonly jedaRotasi: number;
};

export const PARAMETER_BOBOT: Readonly<Record<BagianSaran, string>> = {
  kompetensi: 'saran.bobot-kompetensi',
  jenjang: 'saran.bobot-jenjang',
  beban: 'saran.bobot-beban',
  rotasi: 'saran.bobot-rotasi',
  unit: 'saran.bobot-unit',
};
export const PARAMETER_BATAS_BEBAN = 'saran.beban-paling-banyak';

/** The measures in force on a day. What a book does not weigh counts nothing; one that weighs nothing counts all alike. */
export const takaranSaran = (kitab: Kitab, hari: Tanggal): TakaranSaran => {
  const angka = (id: string): number | null => {
    const nilai = parameterBerlaku(kitab, id, hari)?.nilai;
    return typeof nilai === 'number' && nilai >= 0 ? nilai : null;
  };
  const bobot = (bagian: BagianSaran) => angka(PARAMETER_BOBOT[bagian]) ?? 0;
  const semuaNihil = BAGIAN_SARAN.every((b) => bobot(b) === 0);
  return {
    bobot: Object.fromEntries(BAGIAN_SARAN.map((b) => [b, semuaNihil ? 1 : bobot(b)])) as TakaranSaran['bobot'],
    bukti: {
      sah: angka('saran.bukti-sah') ?? 100,
      tercatat: angka('saran.bukti-tercatat') ?? 0,
      usul: angka('saran.bukti-usul') ?? 0,
    },
    bebanPalingBanyak: angka(PARAMETER_BATAS_BEBAN),
    jedaRotasi: angka('saran.jeda-rotasi') ?? 0,
  };
};

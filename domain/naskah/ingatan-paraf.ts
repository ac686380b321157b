import type { Tanggal } from '../kernel/index.ts';

export type LangkahTertunda = {
  readonly tenggat: Tanggal;
  /** Its office was reminded; its signatory was told. */
  readonly diingatkan: boolean;
  readonly dinaikkan: boolean;
};

/** What a step that waits asks for on a day: on its last day its office is reminded, after it the signatory is told; once each. */
export const ingatanParaf = (
  { tenggat, diingatkan, dinaikkan }: LangkahTertunda,
  hariIni: Tanggal,
): readonly ('pengingat' | 'eskalasi')[] => [
  ...(!diingatkan && hariIni >= tenggat ? (['pengingat'] as const) : []),
  ...(!dinaikkan && hariIni > tenggat ? (['eskalasi'] as const) : []),
];

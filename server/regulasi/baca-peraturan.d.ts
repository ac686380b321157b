import type { CariLetak, Peraturan, Temuan } from '@lincah/domain/regulasi';
/** A folder as it was read: the regulation when its shape allows one, the findings, and where everything stands. */
export type BacaanPeraturan = {
  readonly peraturan: Peraturan | undefined;
  readonly temuan: readonly Temuan[];
  readonly letak: CariLetak;
  /** BPMN text by drawing version. */
  readonly xml: ReadonlyMap<string, string>;
};
/** Reads one regulation folder. Findings of shape only; what the parts say to each other is for `periksa`. */
export declare const bacaPeraturan: (folder: string) => Promise<BacaanPeraturan>;

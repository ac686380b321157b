import { type Alur, type Temuan } from '@lincah/domain/regulasi';
export type KompilasiAlur = {
  readonly alur: Alur | undefined;
  readonly temuan: readonly Temuan[];
  /** Line of an element by its id; 1 when the drawing does not hold it. */
  baris(id: string): number;
};
/** Compiles one BPMN drawing into the value that the engine walks. What it cannot say exactly it refuses, with the element's id. */
export declare const kompilasiAlur: (berkas: string, xml: string) => Promise<KompilasiAlur>;

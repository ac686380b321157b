import { type Kitab, type Peraturan, type Temuan } from '@lincah/domain/regulasi';
/** Every regulation that this installation knows, read once at the start. */
export type Pustaka = {
  readonly peraturan: readonly Peraturan[];
  /** The book of one regulation with what it inherits. Throws on an unknown id. */
  kitab(id: string): Kitab;
  /** BPMN text of a drawing that is in force now, by its version. Throws on an unknown version. */
  gambar(versi: string): string;
};
/** A folder that cannot be used as it is: the findings say where and how to mend it. */
export declare class FolderPeraturanSalah extends Error {
  readonly temuan: readonly Temuan[];
  constructor(folder: string, temuan: readonly Temuan[]);
}
/** Reads and checks every folder below `akar`. Throws FolderPeraturanSalah: a house does not open on half a law. */
export declare const bacaSemua: (akar: string) => Promise<Pustaka>;
/** Everything that is wrong in one folder; the folders beside it may be its parents. */
export declare const periksaFolder: (
  akar: string,
  nama: string,
) => Promise<{
  readonly peraturan: Peraturan | undefined;
  readonly temuan: readonly Temuan[];
}>;

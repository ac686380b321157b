import { type Temuan } from '@lincah/domain/regulasi';
/** Text of every file of a folder by its path inside it (`/` between), and what was refused. */
export type IsiFolder = {
  readonly isi: ReadonlyMap<string, string>;
  readonly temuan: readonly Temuan[];
};
/**
 * Reads a regulation folder and nothing outside it: links are refused, as are files over 1 MB,
 * more than 400 files, more than 20 MB in all, and kinds that a regulation does not have.
 */
export declare const bacaFolder: (folder: string) => IsiFolder;

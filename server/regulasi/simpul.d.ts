import type { Dwibahasa } from '@lincah/domain/kernel';
import type { Arus, Simpul } from '@lincah/domain/regulasi';
import type { Elemen } from './moddle.ts';
/** An attribute of ours, or nothing when it is absent or empty. */
export declare const teksDari: (e: Elemen | undefined, nama: string) => string | undefined;
export declare const daftar: (e: Elemen | undefined, nama: string) => readonly Elemen[];
export declare const dwibahasa: (e: Elemen) => Dwibahasa;
export declare const susunArus: (e: Elemen) => Arus;
/**
 * One node of the drawing as the engine sees it. Undefined: the end after a reminder, drawn for the reader only.
 * Throws a sentence when something that the engine needs is missing.
 */
export declare const susunSimpul: (
  e: Elemen,
  arus: (a: Elemen) => Arus,
  peranDari: (id: string) => string,
) => Simpul | undefined;

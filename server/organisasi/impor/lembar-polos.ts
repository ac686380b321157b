import type { CellValue } from 'exceljs';

/** `sel`: column number (1 = A) and value of each cell that holds something. */
export type BarisPolos = { readonly nomor: number; readonly sel: readonly (readonly [number, CellValue])[] };
/** `lebar`: number of the last column used. */
export type LembarPolos = { readonly nama: string; readonly lebar: number; readonly baris: readonly BarisPolos[] };

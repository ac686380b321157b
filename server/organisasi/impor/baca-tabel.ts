import { bacaCsv } from './baca-csv.ts';
import { bacaSel } from './baca-sel.ts';
import { bacaXlsx } from './baca-xlsx.ts';
import type { LembarPolos } from './lembar-polos.ts';
import { periksaZip } from './periksa-zip.ts';
import type { Kolom } from './susunan.ts';
import { buatPencatat } from './temuan.ts';

/** One row of a table as text; null is a cell that cannot be taken (a formula, an error, invisible signs). */
export type BarisTabel = { readonly nomor: number; readonly sel: readonly (string | null)[] };

/**
 * The first sheet of a workbook, or a CSV, as plain rows of text. The container is looked at before it is opened. Undefined when
 * it is neither, or longer than `barisPalingBanyak`.
 */
export const bacaTabel = async (isi: Buffer, barisPalingBanyak: number): Promise<readonly BarisTabel[] | undefined> => {
  try {
    const lembar =
      isi.subarray(0, 2).toString('latin1') === 'PK'
        ? await pertama(isi, barisPalingBanyak)
        : bacaCsv(isi, barisPalingBanyak);
    return lembar?.baris.map(({ nomor, sel }) => {
      const teks: (string | null)[] = [];
      for (const [ke, nilai] of sel) {
        const baca = bacaSel(nilai, nilai instanceof Date ? TANGGAL : TEKS);
        teks[ke - 1] = baca.baik ? String(baca.nilai ?? '') : null;
      }
      return { nomor, sel: Array.from(teks, (t) => (t === undefined ? '' : t)) };
    });
  } catch {
    return undefined;
  }
};

const pertama = async (isi: Buffer, barisPalingBanyak: number): Promise<LembarPolos | undefined> => {
  if (!(await periksaZip(isi, buatPencatat()))) return undefined;
  for await (const lembar of bacaXlsx(isi, barisPalingBanyak)) return lembar;
  return undefined;
};

const TEKS: Kolom = {
  kunci: '',
  judul: '',
  jenis: 'teks',
  wajib: false,
  contoh: '',
  arti: { id: '', en: '' },
  maks: 500,
};
/** A cell that holds a day is read as that day. */
const TANGGAL: Kolom = { ...TEKS, jenis: 'tanggal' };

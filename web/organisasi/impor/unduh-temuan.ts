import type { Bahasa } from '@lincah/domain/kernel';
import type { TemuanImpor } from './unggah.ts';

/** The findings as a CSV file, in the language of the screen. */
export const unduhTemuan = (butir: readonly TemuanImpor[], bahasa: Bahasa, judul: readonly string[]): void => {
  const alamat = URL.createObjectURL(new Blob([susunCsv(butir, bahasa, judul)], { type: 'text/csv;charset=utf-8' }));
  const tautan = document.createElement('a');
  tautan.href = alamat;
  tautan.download = 'temuan-impor.csv';
  tautan.click();
  URL.revokeObjectURL(alamat);
};

/** BOM, so that spreadsheets read UTF-8; a text that would run as a formula is led by an apostrophe. */
export const susunCsv = (butir: readonly TemuanImpor[], bahasa: Bahasa, judul: readonly string[]): string => {
  const baris = butir.map((b) => [b.lembar, b.sel, b.apa[bahasa], b.caraMembenahi[bahasa]]);
  return `\uFEFF${[judul, ...baris].map((b) => b.map(kutip).join(',')).join('\r\n')}\r\n`;
};

const kutip = (teks: string): string => {
  const aman = /^[=+\-@\t\r]/.test(teks) && teks !== '-' ? `'${teks}` : teks;
  return `"${aman.replaceAll('"', '""')}"`;
};

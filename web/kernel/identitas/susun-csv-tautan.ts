import type { TautanSekali } from './bentuk.ts';

/** BOM, so that spreadsheets read UTF-8; a name that would run as a formula is led by an apostrophe. */
export const susunCsvTautan = (daftar: readonly TautanSekali[], asal: string): string => {
  const baris = daftar.map((b) => [b.nama, `'${b.nip}`, asal + b.jalur, b.habisPada]);
  const semua = [['Nama', 'NIP', 'Tautan', 'Berlaku sampai'], ...baris];
  return `\uFEFF${semua.map((b) => b.map(kutip).join(',')).join('\r\n')}\r\n`;
};

const kutip = (teks: string): string => `"${(/^[=+\-@\t\r]/.test(teks) ? `'${teks}` : teks).replaceAll('"', '""')}"`;

import { amankanTeks } from '@lincah/domain/naskah';
import { sesuaikanHuruf } from './huruf.ts';
import type { Pencetak } from './pencetak.ts';

/**
 * PDF/A-2a of something that is no letter, such as a chart. `sajian` reaches the program's own template as JSON under
 * `sajian`; its texts are set as text, never read as markup. `hari`: the document's date, so that the same gives the same bytes.
 */
export const cetakSajian = async (
  pencetak: Pencetak,
  { templat, sajian, hari }: { readonly templat: string; readonly sajian: unknown; readonly hari: string },
): Promise<Buffer> => {
  const waktu = Date.parse(`${hari}T00:00:00Z`) / 1000;
  const { isi } = await pencetak.susun({ templat, inputs: { sajian: aman(sajian) }, bentuk: 'pdf', waktu });
  return Buffer.from(isi);
};

/** The same with pages of other PDF files in it: a reading copy, no PDF/A. A file that cannot be read has no pages. */
export const cetakJilid = async (
  pencetak: Pencetak,
  {
    templat,
    sajian,
    hari,
    berkas,
  }: Parameters<typeof cetakSajian>[1] & { readonly berkas: Readonly<Record<string, Buffer>> },
): Promise<Buffer> => {
  const waktu = Date.parse(`${hari}T00:00:00Z`) / 1000;
  const { isi } = await pencetak.susun({ templat, inputs: { sajian: aman(sajian) }, bentuk: 'jilid', waktu, berkas });
  return Buffer.from(isi);
};

const aman = (sajian: unknown): string =>
  JSON.stringify(sajian, (_kunci, nilai: unknown) =>
    typeof nilai === 'string' ? sesuaikanHuruf(amankanTeks(nilai)) : nilai,
  );

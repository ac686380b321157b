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
  const teks = JSON.stringify(sajian, (_kunci, nilai: unknown) =>
    typeof nilai === 'string' ? sesuaikanHuruf(amankanTeks(nilai)) : nilai,
  );
  const waktu = Date.parse(`${hari}T00:00:00Z`) / 1000;
  const { isi } = await pencetak.susun({ templat, inputs: { sajian: teks }, bentuk: 'pdf', waktu });
  return Buffer.from(isi);
};

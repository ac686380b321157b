import { GalatApi } from '../../kernel/index.ts';

/** As the server: more is refused before it is sent. */
export const UKURAN_MB = 40;

/** What the server would refuse unread, or null. */
export const periksaBerkas = ({ name, size }: { readonly name: string; readonly size: number }): GalatApi | null => {
  if (!/\.(xlsx|csv)$/i.test(name))
    return salah(
      'organisasi/impor-bukan-xlsx',
      `"${name}" bukan berkas .xlsx atau .csv.`,
      `"${name}" is neither an .xlsx nor a .csv file.`,
      'Buka di aplikasi lembar kerja, lalu simpan sebagai buku kerja .xlsx.',
      'Open it in a spreadsheet program and save it as an .xlsx workbook.',
    );
  if (size > UKURAN_MB * 1024 * 1024)
    return salah(
      'organisasi/impor-terlalu-besar',
      `Berkas ini melebihi ${UKURAN_MB} MB.`,
      `This file is larger than ${UKURAN_MB} MB.`,
      'Hapus gambar, kolom, dan format yang tidak dipakai, lalu simpan ulang.',
      'Delete unused pictures, columns and formats, then save again.',
    );
  return null;
};

const salah = (kode: string, id: string, en: string, caraId: string, caraEn: string): GalatApi =>
  new GalatApi({ status: 422, kode, detail: { id, en }, jalanKeluar: { id: caraId, en: caraEn }, dasar: [] });

// Unpacks a workbook into plain cells. Plain JavaScript: a thread runs it as it is, bundled program or not.
import exceljs from 'exceljs';

/** Parts that only decorate, and could be made to unfold into millions of cells. */
const ABAIKAN = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'extLst',
  'drawing',
  'tableParts',
  'picture',
];

/** Every sheet with its rows that hold something; throws when the bytes are no workbook. */
export const muatBuku = async (isi, barisPalingBanyak) => {
  const buku = new exceljs.Workbook();
  await buku.xlsx.load(isi, { ignoreNodes: ABAIKAN, maxRows: barisPalingBanyak });
  return buku.worksheets.map((lembar) => ({
    nama: lembar.name,
    lebar: lembar.columnCount,
    baris: daftarBaris(lembar),
  }));
};

const daftarBaris = (lembar) => {
  const daftar = [];
  lembar.eachRow({ includeEmpty: false }, (baris, nomor) => {
    const sel = [];
    baris.eachCell({ includeEmpty: false }, ({ value }, ke) => sel.push([ke, value]));
    daftar.push({ nomor, sel });
  });
  return daftar;
};

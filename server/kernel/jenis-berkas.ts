import { bukaZip, type IsiZip, mengembang, uraiZip } from './zip.ts';

/** What a file is by its content: media type and the ending of its name. */
export type JenisBerkas = { readonly jenis: string; readonly ekor: string };

const KEPALA = [
  { jenis: 'application/pdf', ekor: 'pdf', bita: Buffer.from('%PDF-') },
  { jenis: 'image/png', ekor: 'png', bita: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { jenis: 'image/jpeg', ekor: 'jpg', bita: Buffer.from([0xff, 0xd8, 0xff]) },
] as const;

/** PDF, PNG or JPEG by the first bytes, never by the name; undefined for anything else. */
export const jenisLembar = (isi: Buffer): JenisBerkas | undefined => {
  const ada = KEPALA.find(({ bita }) => isi.subarray(0, bita.length).equals(bita));
  return ada && { jenis: ada.jenis, ekor: ada.ekor };
};

/** PNG, JPEG or WebP by the first bytes; undefined for anything else. */
export const jenisGambar = (isi: Buffer): JenisBerkas | undefined => {
  const lembar = jenisLembar(isi);
  if (lembar) return lembar.ekor === 'pdf' ? undefined : lembar;
  const webp = isi.toString('latin1', 0, 4) === 'RIFF' && isi.toString('latin1', 8, 12) === 'WEBP';
  return webp ? { jenis: 'image/webp', ekor: 'webp' } : undefined;
};

const OOXML = 'application/vnd.openxmlformats-officedocument';
const KANTOR: Readonly<Record<string, JenisBerkas>> = {
  'word/document.xml': { jenis: `${OOXML}.wordprocessingml.document`, ekor: 'docx' },
  'xl/workbook.xml': { jenis: `${OOXML}.spreadsheetml.sheet`, ekor: 'xlsx' },
  'ppt/presentation.xml': { jenis: `${OOXML}.presentationml.presentation`, ekor: 'pptx' },
};
const ODF = 'application/vnd.oasis.opendocument';
const TERBUKA: Readonly<Record<string, JenisBerkas>> = {
  [`${ODF}.text`]: { jenis: `${ODF}.text`, ekor: 'odt' },
  [`${ODF}.spreadsheet`]: { jenis: `${ODF}.spreadsheet`, ekor: 'ods' },
  [`${ODF}.presentation`]: { jenis: `${ODF}.presentation`, ekor: 'odp' },
};
const BERPROGRAM = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i;
const BAGIAN_MAKS = 10_000;

/**
 * PDF, PNG, JPEG, or a document, workbook or presentation of an office (OOXML, ODF). `bermakro`: an office file that carries a
 * program. Undefined: anything else, also containers that cannot be read or that would grow beyond all measure.
 */
export const jenisBerkas = async (isi: Buffer): Promise<JenisBerkas | 'bermakro' | undefined> => {
  const lembar = jenisLembar(isi);
  if (lembar) return lembar;
  const zip = await bukaZip(isi, BAGIAN_MAKS);
  if (typeof zip === 'string') return undefined;
  const jenis = (await jenisTerbuka(zip)) ?? jenisKantor(zip);
  if (!jenis || zip.bagian.some((e) => mengembang(e, 5_000_000, 200))) return undefined;
  return zip.bagian.some((e) => BERPROGRAM.test(e.fileName)) ? 'bermakro' : jenis;
};

const jenisKantor = ({ bagian }: IsiZip): JenisBerkas | undefined => {
  const nama = new Set(bagian.map((e) => e.fileName));
  const utama = nama.has('[Content_Types].xml') && Object.keys(KANTOR).find((k) => nama.has(k));
  return utama ? KANTOR[utama] : undefined;
};

/** An open document says in its first part what it is. */
const jenisTerbuka = async ({ zip, bagian: [pertama] }: IsiZip): Promise<JenisBerkas | undefined> => {
  if (pertama?.fileName !== 'mimetype' || pertama.uncompressedSize > 200) return undefined;
  try {
    const isi: Buffer[] = [];
    for await (const p of uraiZip(zip, pertama, 200)) isi.push(p);
    return TERBUKA[Buffer.concat(isi).toString('latin1').trim()];
  } catch {
    return undefined;
  }
};

import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { jenisBerkas, jenisLembar } from './jenis-berkas.ts';

const zip = async (bagian: Readonly<Record<string, string>>): Promise<Buffer> => {
  const berkas = new ZipFile();
  for (const [nama, isi] of Object.entries(bagian)) berkas.addBuffer(Buffer.from(isi), nama);
  berkas.end();
  const isi: Buffer[] = [];
  for await (const p of berkas.outputStream) isi.push(p as Buffer);
  return Buffer.concat(isi);
};
const JENIS = '[Content_Types].xml';
const teks = (isi: string) => async () => Buffer.from(isi);

test.each([
  ['PDF', teks('%PDF-1.4'), 'pdf'],
  ['SVG berskrip', teks('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), undefined],
  ['program', teks('MZ'), undefined],
  ['kosong', teks(''), undefined],
  ['potongan zip', teks('PK\u0003\u0004'), undefined],
  ['docx', () => zip({ [JENIS]: '', 'word/document.xml': '' }), 'docx'],
  ['xlsx', () => zip({ [JENIS]: '', 'xl/workbook.xml': '' }), 'xlsx'],
  ['pptx', () => zip({ [JENIS]: '', 'ppt/presentation.xml': '' }), 'pptx'],
  ['odt', () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }), 'odt'],
  ['odt palsu', () => zip({ mimetype: 'text/html' }), undefined],
  ['zip biasa', () => zip({ 'a.txt': 'a' }), undefined],
  ['docx bermakro', () => zip({ [JENIS]: '', 'word/document.xml': '', 'word/vbaProject.bin': 'x' }), 'bermakro'],
  ['docx yang mengembang', () => zip({ [JENIS]: '', 'word/document.xml': '0'.repeat(6_000_000) }), undefined],
])('uji 31: jenis menurut isinya, bukan namanya: %s', async (_, buat, harapan) => {
  const jenis = await jenisBerkas(await buat());
  expect(typeof jenis === 'object' ? jenis.ekor : jenis).toBe(harapan);
});

test('uji 31: pindaian hanya PDF, PNG, atau JPEG', async () => {
  expect(jenisLembar(await zip({ [JENIS]: '', 'word/document.xml': '' }))).toBeUndefined();
});

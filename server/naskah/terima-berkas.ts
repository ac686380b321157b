import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { kirim, type Pemindai, periksaVirus, type RincianPenolakan, tulis } from '../kernel/index.ts';
import { bacaTabel } from '../organisasi/index.ts';

/** The one file of a form, and its field `sandi` when it stands before the file. */
export const terimaBerkas = async (
  request: FastifyRequest,
): Promise<Hasil<{ readonly isi: Buffer; readonly sandi: string }, RincianPenolakan>> => {
  const berkas = request.isMultipart() ? await request.file() : undefined;
  if (!berkas) return tolak(TANPA_BERKAS);
  const isi = await berkas.toBuffer();
  const { sandi } = berkas.fields;
  const teks = sandi && 'value' in sandi && typeof sandi.value === 'string' ? sandi.value : '';
  return sah({ isi, sandi: teks.slice(0, 500) });
};

/** The one file of a form, once the scanner has nothing against it. */
export const terimaAman = async (request: FastifyRequest, pindai: Pemindai): Promise<Buffer> => {
  const { isi } = kirim(await terimaBerkas(request));
  kirim(await periksaVirus(pindai, isi));
  return isi;
};

type BatasTabel = { readonly baris: number; readonly kolom: readonly [string, string] };

/** The one file of a form as the rows of a table of two columns. */
export const terimaTabel = async (request: FastifyRequest, pindai: Pemindai, batas: BatasTabel) => {
  const isi = await terimaAman(request, pindai);
  const baris = await bacaTabel(isi, batas.baris);
  return { isi, baris: baris ?? kirim<never>(tolak(takTerbaca(batas))) };
};

/** A write whose intention is told from another by `body`: the file that came, or what was asked without its secrets. */
export const tulisSebagai = <T>(
  { db, pelaku, method, url, headers }: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  kerja: Parameters<typeof tulis<T>>[2],
): Promise<T> =>
  tulis(
    { db, pelaku, method, url, headers, body: Buffer.isBuffer(body) ? body.toString('base64') : body },
    reply,
    kerja,
  );

const takTerbaca = ({ baris, kolom: [satu, dua] }: BatasTabel) =>
  ({
    jenis: 'aturan',
    kode: 'naskah/impor-tak-terbaca',
    detail: {
      id: `Berkas itu bukan CSV atau buku kerja XLSX yang dapat dibaca, atau lebih dari ${baris.toLocaleString('id')} baris.`,
      en: `That file is no CSV or XLSX workbook that can be read, or has more than ${baris.toLocaleString('en')} rows.`,
    },
    jalanKeluar: {
      id: `Simpan sebagai CSV (UTF-8) atau .xlsx dengan kolom ${satu} dan ${dua}, lalu unggah lagi.`,
      en: `Save it as CSV (UTF-8) or .xlsx with the columns ${satu} and ${dua}, then upload again.`,
    },
  }) as const;

const TANPA_BERKAS = {
  jenis: 'aturan',
  kode: 'naskah/tanpa-berkas',
  detail: { id: 'Belum ada berkas yang dipilih.', en: 'No file has been chosen yet.' },
} as const;

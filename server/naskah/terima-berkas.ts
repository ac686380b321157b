import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { RincianPenolakan } from '../kernel/index.ts';

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

const TANPA_BERKAS = {
  jenis: 'aturan',
  kode: 'naskah/tanpa-berkas',
  detail: { id: 'Belum ada berkas yang dipilih.', en: 'No file has been chosen yet.' },
} as const;

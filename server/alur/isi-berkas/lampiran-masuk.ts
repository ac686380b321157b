import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { FastifyRequest } from 'fastify';
import {
  type HasilPindai,
  type JenisBerkas,
  jenisBerkas,
  type Pemindai,
  periksaVirus,
  type RincianPenolakan,
} from '../../kernel/index.ts';
import { BERMAKRO, JENIS_LAIN, TANPA_BERKAS } from './penolakan-lampiran.ts';

export type LampiranMasuk = {
  readonly nama: string;
  readonly isi: Buffer;
  readonly jenis: JenisBerkas;
  readonly pindai: HasilPindai;
};

/** The one file of a form, judged by its content and looked at by the virus scanner, before anything is stored. */
export const terimaLampiran = async (
  request: FastifyRequest,
  pindai: Pemindai,
): Promise<Hasil<LampiranMasuk, RincianPenolakan>> => {
  const berkas = request.isMultipart() ? await request.file() : undefined;
  if (!berkas) return tolak(TANPA_BERKAS);
  const isi = await berkas.toBuffer();
  if (isi.length === 0) return tolak(TANPA_BERKAS);
  const jenis = await jenisBerkas(isi);
  if (jenis === undefined) return tolak(JENIS_LAIN);
  if (jenis === 'bermakro') return tolak(BERMAKRO);
  const hasil = await periksaVirus(pindai, isi);
  return hasil.sah ? sah({ nama: namaLampiran(berkas.filename, jenis.ekor), isi, jenis, pindai: hasil.nilai }) : hasil;
};

const NAMA_MAKS = 180;

/** A name that can be shown and stored anywhere, with the ending that its content asks for. */
export const namaLampiran = (mentah: string, ekor: string): string => {
  const nama = mentah
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{C}\u2028\u2029<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const sama = new RegExp(`\\.(${ekor === 'jpg' ? 'jpe?g' : ekor})$`, 'i');
  const batang = [...nama.replace(sama, '')].slice(0, NAMA_MAKS).join('').trim() || 'lampiran';
  return `${batang}.${ekor}`;
};

import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bacaGambar, jenisGambar, type RincianPenolakan } from '../../kernel/index.ts';
import { BERMETADATA, JENIS_LAIN, TERLALU_BESAR } from './penolakan.ts';

const BITA_MAKS = 200 * 1024;
const SISI_MAKS = 512;

/** The media type of a picture that may be kept. */
export const periksaFoto = (isi: Buffer): Hasil<string, RincianPenolakan> => {
  if (isi.length > BITA_MAKS) return tolak(TERLALU_BESAR);
  const jenis = jenisGambar(isi)?.jenis;
  const gambar = jenis === undefined ? undefined : bacaGambar(isi, jenis);
  if (jenis === undefined || !gambar) return tolak(JENIS_LAIN);
  if (gambar.asing) return tolak(BERMETADATA);
  return Math.max(gambar.lebar, gambar.tinggi) > SISI_MAKS ? tolak(TERLALU_BESAR) : sah(jenis);
};

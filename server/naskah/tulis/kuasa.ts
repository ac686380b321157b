import { meliputi } from '@lincah/domain/naskah';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import { listKuasa } from '../../organisasi/index.ts';

/** In whose name the caller's offices may sign which of the written kinds today. */
export const kuasaMenulis = async (trx: Trx, { posisi, hariIni }: Pelaku, ditulis: readonly string[]) => {
  const kuasa = await listKuasa(
    trx,
    posisi.map((p) => p.id),
    hariIni,
  );
  return kuasa.flatMap((k) => {
    const jenis = ditulis.filter((j) => meliputi(k, j));
    const { id, penerima, pemberi, perantara } = k;
    return jenis.length > 0 ? [{ id, penerima, pemberi: pemberi.nama, perantara: perantara?.nama ?? null, jenis }] : [];
  });
};

import type { JenisPemberitahuan } from '@lincah/domain/alur';
import { type BerkasRingkas, beritahukan, sebutLain } from '../../alur/index.ts';
import type { Pelaku, Trx } from '../../kernel/index.ts';
import type { BarisKebutuhan } from './kebutuhan.ts';

/** The head is told of an application, not of just any act. */
export const kabariLamaran = async (trx: Trx, pelaku: Pelaku, lamaran: string): Promise<void> => {
  await sebutLain(trx, pelaku, lamaran, 'tindakan', 'lamaran');
};

/** The applicant is told what the head's answer means: chosen, not chosen, or the need was closed. */
export const kabariPutusanLamaran = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, pemohonId, tindakan }: BerkasRingkas,
  { keadaan }: Pick<BarisKebutuhan, 'keadaan'>,
): Promise<void> => {
  if (!tindakan) return;
  if (tindakan.menolak) {
    await sebutLain(trx, pelaku, id, 'putusan', keadaan === 'ditutup' ? 'kebutuhan-ditutup' : 'tidak-terpilih');
    return;
  }
  if (await sebutLain(trx, pelaku, id, 'putusan', 'terpilih')) return;
  await kabari(trx, pelaku, id, { posisi: pemohonId, jenis: 'terpilih', tugas: tindakan.tugas });
};

/** The office that wrote the need is told that a place is free again, unless it freed the place itself. */
export const kabariTempatBebas = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, tindakan, pemohonId }: BerkasRingkas,
  pemilik: string,
): Promise<void> => {
  if (pemilik === (tindakan?.posisiId ?? pemohonId)) return;
  await kabari(trx, pelaku, id, { posisi: pemilik, jenis: 'tempat-bebas', tugas: tindakan?.tugas ?? null });
};

const kabari = (
  trx: Trx,
  pelaku: Pelaku,
  berkas: string,
  kabar: { readonly posisi: string; readonly jenis: JenisPemberitahuan; readonly tugas: string | null },
): Promise<void> => beritahukan(trx, pelaku, berkas, [{ ...kabar, tindakan: null }]);

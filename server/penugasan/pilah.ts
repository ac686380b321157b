import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { pilahPegawai } from '@lincah/domain/penugasan';
import { z } from 'zod';
import { type BerkasRingkas, type Ditunjuk, daftarPokok } from '../alur/index.ts';
import type { RincianPenolakan, Trx } from '../kernel/index.ts';
import { BATAS_ORANG } from './bentuk.ts';
import { listPeserta, tolakPeserta } from './peserta.ts';
import { lengkapi } from './susun-permohonan.ts';

/** An answer about several people: who is lent, by post, and why each of the others is not. */
const isianPilahan = z.object({
  pegawai: z.array(z.uuid()).max(BATAS_ORANG).optional(),
  alasanTolak: z.record(z.uuid(), z.string().trim().max(200)).default({}),
});

/** Leaves out of a dossier of one agency those whom an answer does not lend; an answer that names nobody lends all. */
export const pilahUntuk = async (
  trx: Trx,
  { id, pokok }: BerkasRingkas,
  isian: Readonly<Record<string, unknown>>,
): Promise<Hasil<Ditunjuk, RincianPenolakan>> => {
  const terbaca = isianPilahan.safeParse(isian);
  if (!terbaca.success) return lengkapi(tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-pegawai' }));
  const { pegawai: dilibatkan, alasanTolak: alasan } = terbaca.data;
  const hasil = pilahPegawai({ diminta: daftarPokok(pokok.pegawai), dilibatkan, alasan });
  if (!hasil.sah) return lengkapi(hasil);
  const { ditolak } = hasil.nilai;
  if (ditolak.length > 0) {
    await tolakPeserta(trx, id, ditolak);
    const [pertama] = await listPeserta(trx, id);
    await trx
      .updateTable('penugasan.penugasan')
      .set({ posisi_id: pertama?.posisi ?? null, pegawai_id: pertama?.pegawai ?? null })
      .where('id', '=', id)
      .execute();
  }
  return sah({ posisi: hasil.nilai.dilibatkan.join(' '), fakta: {} });
};

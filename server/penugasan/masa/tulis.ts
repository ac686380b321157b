import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import type { LaporanAkhir, SerahTerima } from '@lincah/domain/penugasan';
import type { z } from 'zod';
import { isPihak, lockTindakan, type PelakuBerkas, putuskan, type SumberAlur } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import type { tulisan } from './bentuk.ts';
import { findPerubahan, type Perubahan, storeTulisan } from './repository.ts';
import { lengkapiMasa } from './susun-perubahan.ts';

/**
 * Stores a handover note or a report and answers the act that asks for it, in one step: what is sent is what was written.
 * Refused when the act is closed or the text is of the other kind; then nothing is stored.
 */
export const tulis = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  isi: z.infer<typeof tulisan>,
  ruang: PelakuBerkas,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const terkunci = await lockTindakan(trx, pelaku.instansiId, isi.tindakan);
  const perubahan = terkunci?.berkas.id === id ? await findPerubahan(trx, id) : undefined;
  if (!terkunci || !perubahan || !(await isPihak(trx, pelaku, id)))
    return lengkapiMasa(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' }));
  const naskah = perubahan.jenis === 'laporan-akhir' ? isi.laporan : isi.serahTerima;
  if (terkunci.tindakan.tertutup || !naskah)
    return lengkapiMasa(tolak({ jenis: 'keadaan', kode: 'penugasan/bukan-giliran' }));
  await storeTulisan(trx, id, gabung(perubahan, pelaku.nama, naskah));
  const { tindakan, pilihan, alasan } = isi;
  const diputus = await putuskan(trx, pelaku, tindakan, { pilihan, ...(alasan && { alasan }) }, () => ruang, sumber);
  return diputus.sah ? sah({ id }) : diputus;
};

/** When several people hand over in one dossier, the later notes are added under the writer's name. */
const gabung = (
  { jenis, tulisan: dulu, lama }: Perubahan,
  nama: string,
  naskah: SerahTerima | LaporanAkhir,
): SerahTerima | LaporanAkhir => {
  if (jenis !== 'pengakhiran' || lama || dulu === null) return naskah;
  const lalu = new Map(Object.entries(dulu));
  return Object.fromEntries(
    Object.entries(naskah).map(([k, isi]) => [k, `${lalu.get(k) ?? ''}\n${nama}: ${isi}`]),
  ) as SerahTerima;
};

import type { PenolakanKedudukan } from '@lincah/domain/kedudukan';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { gantiIsi, isPihak, lockTindakan, putuskan, type SumberAlur } from '../alur/index.ts';
import { dropKonsep, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import { findUsul, replaceUsul } from './repository.ts';
import { ruangKedudukan } from './ruang.ts';
import { lengkapi, susunUsul, type Usul } from './susun-usul.ts';
import { butirTersimpan, perihal, pokokUsul } from './usulkan.ts';

/**
 * A returned proposal goes out again with another content, in the same dossier: the act that the return opened is answered
 * by the office that holds it. That act is also the version: once it is answered or withdrawn, nothing is replaced.
 */
export const perbaikiUsul = async (
  trx: Trx,
  pelaku: Pelaku,
  usul: Usul,
  tindakanId: string,
  sumber: SumberAlur,
): Promise<Hasil<{ id: string }, RincianPenolakan>> => {
  const terkunci = await lockTindakan(trx, pelaku.instansiId, tindakanId);
  if (terkunci?.berkas.kamar !== 'kedudukan' || !(await isPihak(trx, pelaku, terkunci.berkas.id)))
    return menolak({ jenis: 'tidak-ada', kode: 'kedudukan/tidak-ada' });
  const { berkas, tindakan } = terkunci;
  if (tindakan.tertutup) return menolak({ jenis: 'keadaan', kode: 'kedudukan/tidak-dikembalikan' });
  if (usul.unit !== (await findUsul(trx, berkas.id)).unit)
    return menolak({ jenis: 'keadaan', kode: 'kedudukan/unit-lain' });

  const kitab = sumber.kitab(berkas.peraturan);
  const { hasil } = await susunUsul(trx, pelaku, usul, kitab);
  if (!hasil.sah) return hasil;
  const tersusun = hasil.nilai;
  const { diusulkan, maksud } = tersusun;
  const { tugas, pilihan } = diusulkan.pertama;
  if (tindakan.tugas !== tugas.id) return menolak({ jenis: 'keadaan', kode: 'kedudukan/tidak-dikembalikan' });

  await replaceUsul(trx, {
    id: berkas.id,
    instansi: pelaku.instansiId,
    isi: maksud.isi,
    butir: butirTersimpan(tersusun),
  });
  await gantiIsi(trx, pelaku.instansiId, berkas.id, {
    perihal: perihal(tersusun),
    pokok: { ...berkas.pokok, ...pokokUsul(tersusun), pengusul: berkas.pokok.pengusul ?? tersusun.pengusul },
    fakta: diusulkan.fakta,
  });
  const alasan = hasil.catatan.map((c) => c.alasan).join('\n');
  const isi = { pilihan: pilihan.kode, isian: { catatan: hasil.catatan }, ...(alasan && { alasan }) };
  const ruang = ruangKedudukan(sumber.kitab);
  const diputus = await putuskan(trx, pelaku, tindakanId, isi, () => ruang, sumber);
  if (!diputus.sah) return diputus;
  if (usul.konsep) await dropKonsep(trx, 'kedudukan', pelaku, usul.konsep);
  return sah({ id: berkas.id });
};

const menolak = (penolakan: PenolakanKedudukan) => lengkapi(tolak(penolakan));

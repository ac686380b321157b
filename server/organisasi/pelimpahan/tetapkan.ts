import { randomUUID } from 'node:crypto';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  bolehPelimpahan,
  cabutPelimpahan,
  garisKuasa,
  type IsiPelimpahan,
  jelaskanPelimpahan,
  limpahkan,
  type SekitarPelimpahan,
} from '@lincah/domain/organisasi';
import type { Kitab } from '@lincah/domain/regulasi';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { pejabatPosisi } from '../pejabat.ts';
import { listRantai } from '../rantai.ts';
import { akhiriPelimpahan, findPelimpahan, listAntara, storePelimpahan, toPelimpahan } from './repository.ts';

type Tersimpan = Hasil<{ readonly id: string }, RincianPenolakan>;

/** Puts a delegation on record; from its first day on the delegate may sign in the name of the office. */
export const tetapkanPelimpahan = async (
  trx: Trx,
  pelaku: Pelaku,
  isi: IsiPelimpahan,
  kitab: Kitab,
  jenis: Pick<SekitarPelimpahan, 'ditulis' | 'diputus'>,
): Promise<Tersimpan> => {
  const rantai = await listRantai(trx, [isi.pemberi, isi.penerima], isi.sejak);
  const penerima = rantai.get(isi.penerima);
  if (!rantai.has(isi.pemberi) || !penerima) return TIDAK_ADA;
  const izin = bolehPelimpahan(pelaku.pegawaiId, pelaku.posisi, pelaku.hak, isi.pemberi);
  if (!izin.sah) return lengkapi(izin);
  const sekitar = {
    garis: garisKuasa(penerima.rantai, isi.penerima, isi.pemberi),
    pejabat: (await pejabatPosisi(trx, [isi.pemberi], isi.sejak)).get(isi.pemberi)?.pemangku?.sebagai ?? null,
    lain: await listAntara(trx, isi.pemberi, isi.penerima, pelaku.hariIni),
    kitab,
    ...jenis,
  };
  const hasil = limpahkan(isi, sekitar, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const id = randomUUID();
  await storePelimpahan(trx, id, isi, pelaku);
  const { alasan: _, ...rincian } = { ...isi, jenis: [...isi.jenis], sampai: isi.sampai ?? null };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.limpahkan', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

/** Takes a delegation back from a day on. */
export const cabut = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  isi: { readonly sejak: Tanggal; readonly alasan: string },
): Promise<Tersimpan> => {
  const ada = await findPelimpahan(trx, id);
  if (!ada) return TIDAK_ADA;
  const izin = bolehPelimpahan(pelaku.pegawaiId, pelaku.posisi, pelaku.hak, ada.pemberi.id);
  if (!izin.sah) return lengkapi(izin);
  const hasil = cabutPelimpahan(toPelimpahan(ada), isi, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await akhiriPelimpahan(trx, id, hasil.nilai, pelaku);
  const { sejak, alasan } = hasil.nilai;
  const rincian = { pemberi: ada.pemberi.id, penerima: ada.penerima.id, sejak, alasan };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.cabutPelimpahan', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

const lengkapi = denganPenjelasan(jelaskanPelimpahan);

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'pelimpahan/tidak-ada' }));

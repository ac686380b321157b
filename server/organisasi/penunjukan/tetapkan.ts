import { randomUUID } from 'node:crypto';
import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  akhiriPenunjukan,
  bolehPenunjukan,
  type IsiPenunjukan,
  jelaskanPenunjukan,
  tetapkanPenunjukan,
} from '@lincah/domain/organisasi';
import { type Kitab, peranDitunjuk } from '@lincah/domain/regulasi';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { findPenunjukan, isPosisi, lockBerjalan, simpanAkhir, storePenunjukan } from './repository.ts';

type Tersimpan = Hasil<{ readonly id: string }, RincianPenolakan>;

/** Designates the office for a role; from its first day on the acts of that role go there. */
export const tetapkan = async (trx: Trx, pelaku: Pelaku, kitab: Kitab, isi: IsiPenunjukan): Promise<Tersimpan> => {
  const izin = bolehPenunjukan(pelaku.pegawaiId, pelaku.hak, isi.peran);
  if (!izin.sah) return lengkapi(izin);
  if (!(await isPosisi(trx, isi.posisi, isi.sejak))) return TIDAK_ADA;
  const berjalan = await lockBerjalan(trx, pelaku.instansiId, isi.peran, pelaku.hariIni);
  const dibutuhkan = peranDitunjuk(kitab).map((d) => d.kunci);
  const hasil = tetapkanPenunjukan(isi, dibutuhkan, berjalan, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  for (const { id, sampai } of hasil.nilai.mengakhiri)
    await simpanAkhir(trx, id, { sampai, alasan: isi.alasan }, pelaku);
  const id = randomUUID();
  await storePenunjukan(trx, id, isi, pelaku);
  const { peran, posisi, sejak, sampai = null, alasan } = isi;
  const rincian = { peran, posisi, sejak, sampai, alasan, mengakhiri: hasil.nilai.mengakhiri.map((m) => m.id) };
  await catatJejak(trx, pelaku, {
    perbuatan: 'organisasi.tetapkanPenunjukan',
    kamar: 'organisasi',
    objek: id,
    rincian,
  });
  return sah({ id });
};

/** Ends a designation at once or after a last day. */
export const akhiri = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  isi: { readonly alasan: string; readonly sampai?: Tanggal },
): Promise<Tersimpan> => {
  const tercatat = await findPenunjukan(trx, id);
  if (!tercatat) return TIDAK_ADA;
  const izin = bolehPenunjukan(pelaku.pegawaiId, pelaku.hak, tercatat.peran);
  if (!izin.sah) return lengkapi(izin);
  const { peran, sejak, sampai, batal } = tercatat;
  const hasil = akhiriPenunjukan(
    { peran, sejak, batal, ...(sampai !== null && { sampai }) },
    isi,
    pelaku.hariIni,
    izin.nilai,
  );
  if (!hasil.sah) return lengkapi(hasil);
  await simpanAkhir(trx, id, hasil.nilai, pelaku);
  const rincian = { peran, posisi: tercatat.posisi.id, sampai: hasil.nilai.sampai, alasan: hasil.nilai.alasan };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.akhiriPenunjukan', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

const lengkapi = denganPenjelasan(jelaskanPenunjukan);

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penunjukan/tidak-ada' }));

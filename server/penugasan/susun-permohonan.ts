import { type Hasil, tolak } from '@lincah/domain/kernel';
import {
  ajukanPenugasan,
  bolehAjukan,
  jelaskan,
  type PenolakanPenugasan,
  type PenugasanDiajukan,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import type { Pelaku, RincianPenolakan, Trx } from '../kernel/index.ts';
import type { permohonan } from './bentuk.ts';
import { type DuaUjung, muatUjung } from './ujung.ts';

export type Permohonan = z.infer<typeof permohonan>;

export type PermohonanTersusun = {
  readonly diajukan: PenugasanDiajukan;
  readonly pemohon: NonNullable<DuaUjung['pemohon']>;
  readonly dituju: NonNullable<DuaUjung['dituju']>;
};

/** Reads both ends of a request, asks for the permit and puts it to the rules. Stores nothing. */
export const susunPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  { cara, pemohon: posisi, pegawai, isi, alasan }: Permohonan,
  kitab: Kitab,
): Promise<{ readonly hasil: Hasil<PermohonanTersusun, RincianPenolakan>; readonly ujung: DuaUjung }> => {
  const ujung = await muatUjung(trx, { pemohon: posisi, pegawai }, pelaku.hariIni);
  const { pemohon, dituju } = ujung;
  if (!pemohon || !dituju)
    return { hasil: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' })), ujung };

  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, pemohon);
  if (!izin.sah) return { hasil: lengkapi(izin), ujung };

  const hasil = ajukanPenugasan({ cara, isi, pemohon, dituju, alasan }, kitab, pelaku.hariIni, izin.nilai);
  return {
    hasil: hasil.sah ? { ...hasil, nilai: { diajukan: hasil.nilai, pemohon, dituju } } : lengkapi(hasil),
    ujung,
  };
};

/** A refusal of this room with its sentence, ready to be sent. Broken rules bring their own provisions. */
export const lengkapi = ({ penolakan }: { readonly sah: false; readonly penolakan: PenolakanPenugasan }) =>
  tolak({ ...penolakan, ...jelaskan(penolakan) });

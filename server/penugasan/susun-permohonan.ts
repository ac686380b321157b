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
import { sudahDitugaskan } from './repository.ts';
import { muatUjung, type UjungPenugasan } from './ujung.ts';

export type Permohonan = z.infer<typeof permohonan>;

export type PermohonanTersusun = {
  readonly diajukan: PenugasanDiajukan;
  readonly pemohon: NonNullable<UjungPenugasan['pemohon']>;
  readonly pemilik: NonNullable<UjungPenugasan['pemilik']>;
  readonly dituju: NonNullable<UjungPenugasan['dituju']>;
};

/** Reads the ends of a request, asks for the permit and puts it to the rules. Stores nothing. */
export const susunPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<{ readonly hasil: Hasil<PermohonanTersusun, RincianPenolakan>; readonly ujung: UjungPenugasan }> => {
  const { cara, isi, alasan } = permohonan;
  const ujung = await muatUjung(trx, permohonan, pelaku.hariIni);
  const { pemohon, pemilik, dituju } = ujung;
  if (!pemohon || !pemilik || !dituju)
    return { hasil: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' })), ujung };

  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, pemohon);
  if (!izin.sah) return { hasil: lengkapi(izin), ujung };

  const bahan = {
    cara,
    isi,
    pemohon,
    pemilik,
    dituju,
    sudahDitugaskan: await sudahDitugaskan(trx, dituju.pegawai, isi),
  };
  const hasil = ajukanPenugasan({ ...bahan, alasan }, kitab, pelaku.hariIni, izin.nilai);
  return {
    hasil: hasil.sah ? { ...hasil, nilai: { diajukan: hasil.nilai, pemohon, pemilik, dituju } } : lengkapi(hasil),
    ujung,
  };
};

/** A refusal of this room with its sentence, ready to be sent. Broken rules bring their own provisions. */
export const lengkapi = ({ penolakan }: { readonly sah: false; readonly penolakan: PenolakanPenugasan }) =>
  tolak({ ...penolakan, ...jelaskan(penolakan) });

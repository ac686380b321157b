import { type Hasil, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  ajukanPenugasan,
  bolehAjukan,
  jelaskan,
  type Kebutuhan,
  type PenugasanDiajukan,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import type { AlamatInstansi } from '../organisasi/index.ts';
import type { permohonan } from './bentuk.ts';
import { sudahDitugaskan } from './repository.ts';
import { findTujuan, muatUjungLuar } from './tujuan.ts';
import { muatUjung, type UjungPenugasan } from './ujung.ts';

export type Permohonan = z.infer<typeof permohonan>;

export type PermohonanTersusun = {
  readonly diajukan: PenugasanDiajukan;
  readonly pemohon: NonNullable<UjungPenugasan['pemohon']>;
  readonly pemilik: NonNullable<UjungPenugasan['pemilik']>;
  readonly dituju: NonNullable<UjungPenugasan['dituju']>;
  /** The address of the other agency, when it names the people. */
  readonly alamat: AlamatInstansi | undefined;
};

/** Reads the ends of a request, asks for the permit and puts it to the rules. Stores nothing. */
export const susunPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<{
  readonly hasil: Hasil<PermohonanTersusun, RincianPenolakan>;
  readonly ujung: UjungPenugasan;
  readonly alamat: AlamatInstansi | undefined;
}> => {
  const { cara, isi, alasan, tujuan } = permohonan;
  const alamat = tujuan && (await findTujuan(trx, pelaku, tujuan));
  const ujung = await muatSemuaUjung(trx, permohonan, kitab, pelaku.hariIni);
  const { pemohon, pemilik, dituju } = ujung;
  if (!pemohon || !pemilik || !dituju)
    return { hasil: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' })), ujung, alamat };

  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, pemohon);
  if (!izin.sah) return { hasil: lengkapi(izin), ujung, alamat };

  const bahan = {
    cara,
    isi,
    pemohon,
    pemilik,
    dituju,
    sudahDitugaskan: !tujuan && (await sudahDitugaskan(trx, dituju.pegawai, isi)),
    ...(tujuan && { kebutuhan: toKebutuhan(tujuan) }),
  };
  const hasil = ajukanPenugasan({ ...bahan, alasan }, kitab, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return { hasil: lengkapi(hasil), ujung, alamat };
  const tanpaAlamat = tolak({ jenis: 'keadaan', kode: 'penugasan/tanpa-alamat', instansi: null });
  if (tujuan && !alamat) return { hasil: lengkapi(tanpaAlamat), ujung, alamat };
  return { hasil: { ...hasil, nilai: { diajukan: hasil.nilai, pemohon, pemilik, dituju, alamat } }, ujung, alamat };
};

/** Whom another agency is asked for. */
export const toKebutuhan = ({ jumlah, jenjang }: NonNullable<Permohonan['tujuan']>): Kebutuhan => ({ jumlah, jenjang });

const muatSemuaUjung = (trx: Trx, permohonan: Permohonan, kitab: Kitab, hari: Tanggal): Promise<UjungPenugasan> => {
  const { pemohon, pegawai, pemilik, tujuan } = permohonan;
  if (tujuan) return muatUjungLuar(trx, permohonan, tujuan, kitab, hari);
  return muatUjung(trx, { pemohon, pegawai: pegawai ?? pemohon, pemilik }, kitab, hari);
};

/** A refusal of this room with its sentence, ready to be sent. Broken rules bring their own provisions. */
export const lengkapi = denganPenjelasan(jelaskan);

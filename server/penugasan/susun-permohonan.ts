import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  ajukanBersama,
  bolehAjukan,
  gabungPenolakan,
  jelaskan,
  type Kebutuhan,
  type OrangDiminta,
  type PenolakanPenugasan,
  type PenugasanDiajukan,
  type PermohonanSejalur,
  type Ujung,
} from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { z } from 'zod';
import { denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';
import type { AlamatInstansi } from '../organisasi/index.ts';
import type { permohonan } from './bentuk.ts';
import { listSudahDitugaskan } from './repository.ts';
import { findTujuan, muatUjungLuar } from './tujuan.ts';
import { muatUjungBersama, type UjungBersama } from './ujung.ts';

export type Permohonan = z.infer<typeof permohonan>;

/** What one request becomes: a dossier for each way that its people take. */
export type PermohonanTersusun = {
  readonly pemohon: Ujung;
  readonly pemilik: Ujung;
  readonly berkas: readonly BerkasTersusun[];
  /** The address of the other agency, when it names the people. */
  readonly alamat: AlamatInstansi | undefined;
};

export type BerkasTersusun = {
  readonly diajukan: PenugasanDiajukan;
  readonly orang: readonly OrangDiminta[];
  readonly catatan: Extract<PermohonanSejalur['hasil'], { sah: true }>['catatan'];
};

/** What the rules were asked with, whatever they answered: for a check that shows what is still missing. */
export type BahanPermohonan = {
  readonly ujung: UjungBersama;
  readonly sejalur: readonly PermohonanSejalur[];
  readonly alamat: AlamatInstansi | undefined;
};

/** Reads the ends of a request, asks for the permit and puts it to the rules. Stores nothing. */
export const susunPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  permohonan: Permohonan,
  kitab: Kitab,
): Promise<{ readonly hasil: Hasil<PermohonanTersusun, RincianPenolakan>; readonly bahan?: BahanPermohonan }> => {
  const { cara, isi, alasan, tujuan } = permohonan;
  const alamat = tujuan && (await findTujuan(trx, pelaku, tujuan));
  const ujung = await muatSemuaUjung(trx, permohonan, kitab, pelaku.hariIni);
  const { pemohon, pemilik } = ujung;
  if (!pemohon || !pemilik || ujung.orang.length < daftarOrang(permohonan).length)
    return { hasil: lengkapi(tolak({ jenis: 'tidak-ada', kode: 'penugasan/tidak-ada' })) };

  const izin = bolehAjukan(pelaku.pegawaiId, pelaku.posisi, pemohon);
  if (!izin.sah) return { hasil: lengkapi(izin) };

  const orang = await denganTugas(trx, permohonan, ujung);
  const kebutuhan = tujuan && toKebutuhan(tujuan);
  const bahan = { cara, isi, pemohon, pemilik, orang, alasan, ...(kebutuhan && { kebutuhan }) };
  const diajukan = ajukanBersama(bahan, kitab, pelaku.hariIni, izin.nilai);
  if (!diajukan.sah) return { hasil: lengkapi(diajukan) };
  const sejalur = diajukan.nilai;
  const penolakan = gabungPenolakan(sejalur);
  if (penolakan)
    return { hasil: lengkapi({ penolakan: denganNama(penolakan, ujung) }), bahan: { ujung, sejalur, alamat } };

  const berkas = sejalur.flatMap(({ orang: siapa, hasil }) =>
    hasil.sah ? [{ diajukan: hasil.nilai, orang: siapa, catatan: hasil.catatan }] : [],
  );
  const tanpaAlamat = tolak({ jenis: 'keadaan', kode: 'penugasan/tanpa-alamat', instansi: null });
  if (tujuan && !alamat) return { hasil: lengkapi(tanpaAlamat) };
  return { hasil: sah({ pemohon, pemilik, berkas, alamat }), bahan: { ujung, sejalur, alamat } };
};

/** Posts of the people asked for; of a request to another agency nobody is known, and who asks stands in for her. */
export const daftarOrang = ({ pegawai, bersama = [] }: Permohonan): readonly string[] =>
  pegawai === undefined ? [] : [pegawai, ...bersama];

/** Whom another agency is asked for. */
export const toKebutuhan = ({ jumlah, jenjang }: NonNullable<Permohonan['tujuan']>): Kebutuhan => ({ jumlah, jenjang });

const muatSemuaUjung = (trx: Trx, permohonan: Permohonan, kitab: Kitab, hari: Tanggal): Promise<UjungBersama> => {
  const { pemohon, pemilik, tujuan } = permohonan;
  if (tujuan) return muatUjungLuar(trx, permohonan, tujuan, kitab, hari);
  return muatUjungBersama(trx, { pemohon, pemilik, orang: daftarOrang(permohonan) }, kitab, hari);
};

const denganTugas = async (
  trx: Trx,
  { isi, tujuan }: Permohonan,
  { orang }: UjungBersama,
): Promise<readonly OrangDiminta[]> => {
  const pegawai = orang.map((o) => o.pegawai);
  const sudah = tujuan ? new Set() : await listSudahDitugaskan(trx, pegawai, isi);
  return orang.map((dituju) => ({ dituju, sudahDitugaskan: sudah.has(dituju.pegawai) }));
};

/** Broken rules with the names of those they are about, where the request asks for several. */
const denganNama = (penolakan: PenolakanPenugasan, { orang, pejabat }: UjungBersama): PenolakanPenugasan => {
  if (!('pelanggaran' in penolakan)) return penolakan;
  const nama = (posisi: string) => pejabat.get(posisi)?.pemangku?.nama ?? '';
  const pelanggaran = penolakan.pelanggaran.map((p) => ({
    ...p,
    siapa: orang.length > 1 ? p.posisi.map(nama) : [],
  }));
  return { ...penolakan, pelanggaran };
};

/** A refusal of this room with its sentence, ready to be sent. Broken rules bring their own provisions. */
export const lengkapi = denganPenjelasan(jelaskan);

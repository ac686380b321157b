import { randomUUID } from 'node:crypto';
import {
  bolehJawab,
  bolehLaporkan,
  type JawabanLaporan,
  jawabLaporan,
  type LaporanDijawab,
  laporkanAtasan,
} from '@lincah/domain/kedudukan';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { listRantai, pejabatPosisi, perbaikiKedudukan, posisiMenurut } from '../../organisasi/index.ts';
import { lengkapi } from '../susun-usul.ts';
import { adaMenunggu, catatJawaban, catatLaporan, type LaporanTercatat, lockLaporan } from './repository.ts';

type Tercatat = Hasil<{ readonly id: string }, RincianPenolakan>;
type LaporanMasuk = { readonly posisi: string; readonly penilai: string; readonly alasan: string };

/** Puts a person's word about her own superior into the queue. */
export const laporkan = async (trx: Trx, pelaku: Pelaku, masuk: LaporanMasuk): Promise<Tercatat> => {
  const { posisi, penilai: penilaiSeharusnya, alasan } = masuk;
  const izin = bolehLaporkan(pelaku.pegawaiId, pelaku.posisi, posisi);
  if (!izin.sah) return lengkapi(izin);
  const rantai = (await listRantai(trx, [posisi], pelaku.hariIni)).get(posisi);
  if (!rantai || !(await adaPosisi(trx, pelaku, penilaiSeharusnya))) return TIDAK_ADA;
  const isi = { posisi, penilaiSeharusnya, alasan, penilaiKini: posisiMenurut('penilai', rantai) };
  const hasil = laporkanAtasan(isi, await adaMenunggu(trx, posisi), izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const id = randomUUID();
  await catatLaporan(trx, pelaku, { ...isi, id, pegawai: pelaku.pegawaiId, unit: rantai.posisi.unit });
  const rincian = { posisi, penilaiKini: isi.penilaiKini ?? null, penilaiSeharusnya };
  await catatJejak(trx, pelaku, { perbuatan: 'kedudukan.laporkanAtasan', kamar: 'kedudukan', objek: id, rincian });
  return sah({ id });
};

/** Answers a report; a correction is in the record at once, in the same transaction. */
export const jawab = async (trx: Trx, pelaku: Pelaku, id: string, jawaban: JawabanLaporan): Promise<Tercatat> => {
  const izin = bolehJawab(pelaku.pegawaiId, pelaku.hak, id, jawaban.tindak);
  if (!izin.sah) return lengkapi(izin);
  const laporan = await lockLaporan(trx, id);
  if (!laporan) return TIDAK_ADA;
  const hasil = jawabLaporan(laporan, jawaban, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const diperbaiki = await perbaiki(trx, pelaku, laporan, hasil.nilai);
  if (!diperbaiki.sah) return diperbaiki;
  await catatJawaban(trx, id, hasil.nilai, pelaku);
  const rincian = { posisi: laporan.posisi, ...jawaban };
  await catatJejak(trx, pelaku, { perbuatan: 'kedudukan.jawabLaporan', kamar: 'kedudukan', objek: id, rincian });
  return sah({ id });
};

const perbaiki = async (
  trx: Trx,
  pelaku: Pelaku,
  { posisi, unit }: LaporanTercatat,
  { jawaban }: LaporanDijawab,
): Promise<Hasil<null, RincianPenolakan>> => {
  if (jawaban.tindak !== 'perbaiki') return sah(null);
  const { penilai, sejak } = jawaban;
  if (!(await adaPosisi(trx, pelaku, penilai))) return TIDAK_ADA;
  return perbaikiKedudukan(trx, pelaku.instansiId, { unit, posisi, penilai }, sejak);
};

const adaPosisi = async (trx: Trx, { hariIni }: Pelaku, posisi: string): Promise<boolean> =>
  (await pejabatPosisi(trx, [posisi], hariIni)).has(posisi);

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'kedudukan/laporan-tidak-ada' }));

import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { bolehMandat, cabutMandat, type IsiMandat, jelaskanMandat, tetapkanMandat } from '@lincah/domain/organisasi';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { akhiriMandat, findMandat, isPegawai, listPemangkuPosisi, storeMandat } from './repository.ts';
import { sekitarPosisi } from './wewenang.ts';

type Tersimpan = Hasil<{ readonly id: string }, RincianPenolakan>;

/** Puts a mandate on record; from its first day on the office acts through its holder. */
export const tetapkan = async (trx: Trx, pelaku: Pelaku, isi: IsiMandat): Promise<Tersimpan> => {
  const izin = await mintaIzin(trx, pelaku, isi.posisi);
  if (!izin.sah) return lengkapi(izin);
  if (!(await isPegawai(trx, isi.pegawai))) return TIDAK_ADA;
  const hasil = tetapkanMandat(isi, await listPemangkuPosisi(trx, isi.posisi, isi.sejak), pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const id = randomUUID();
  await storeMandat(trx, id, isi, pelaku);
  const { posisi, pegawai, sebagai, nomorSurat, sejak, sampai = null } = isi;
  const rincian = { posisi, pegawai, sebagai, nomorSurat, sejak, sampai };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.tetapkanMandat', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

/** Takes a mandate back; the office is its holder's again from this moment. */
export const cabut = async (trx: Trx, pelaku: Pelaku, id: string, alasan: string): Promise<Tersimpan> => {
  const mandat = await findMandat(trx, id);
  if (!mandat) return TIDAK_ADA;
  const izin = await mintaIzin(trx, pelaku, mandat.posisi.id);
  if (!izin.sah) return lengkapi(izin);
  const { sejak, sampai, alasanCabut, posisi } = mandat;
  const berjalan = { posisi: posisi.id, sejak, ...(sampai && { sampai }), dicabut: alasanCabut !== null };
  const hasil = cabutMandat(berjalan, alasan, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await akhiriMandat(trx, mandat, hasil.nilai, pelaku);
  const rincian = { posisi: posisi.id, pegawai: mandat.pegawai.id, sampai: hasil.nilai.sampai, alasan };
  await catatJejak(trx, pelaku, { perbuatan: 'organisasi.cabutMandat', kamar: 'organisasi', objek: id, rincian });
  return sah({ id });
};

const mintaIzin = async (trx: Trx, pelaku: Pelaku, posisi: string) => {
  const sekitar = (await sekitarPosisi(trx, [posisi], pelaku.hariIni)).get(posisi);
  if (!sekitar) return tolak({ jenis: 'tidak-ada', kode: 'mandat/tidak-ada' });
  return bolehMandat(pelaku.pegawaiId, pelaku.posisi, pelaku.hak, sekitar);
};

const lengkapi = denganPenjelasan(jelaskanMandat);

const TIDAK_ADA = lengkapi(tolak({ jenis: 'tidak-ada', kode: 'mandat/tidak-ada' }));

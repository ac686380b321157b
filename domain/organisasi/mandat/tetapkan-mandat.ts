import { type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import type { Pemangku } from '../struktur.ts';
import type { IzinMandat } from './izin.ts';
import type { IsiMandat, MandatDitetapkan } from './mandat.ts';
import type { PenolakanMandat } from './penolakan.ts';

/** Somebody who holds or will hold the post, by whatever title. */
export type PemangkuBernama = Omit<Pemangku, 'posisi'> & { readonly nama: string };

/**
 * Puts a mandate on record: a Plt only where no definitive official is in office, a Plh only where one is, one of each
 * at a time, never for days gone by: what was decided then was decided by whoever held the office (UU 30/2014 Pasal 14).
 */
export const tetapkanMandat = (
  isi: IsiMandat,
  pemangku: readonly PemangkuBernama[],
  hariIni: Tanggal,
  izin: IzinMandat,
): Hasil<MandatDitetapkan, PenolakanMandat> => {
  const oleh = pakaiIzin(izin, isi.posisi);
  const salah = periksaIsian(isi, hariIni) ?? periksaPemangku(isi, pemangku);
  return salah ? tolak(salah) : sah({ peristiwa: 'MandatDitetapkan', isi, oleh });
};

const periksaIsian = (isi: IsiMandat, hariIni: Tanggal): PenolakanMandat | undefined => {
  const kosong = (['nomorSurat', 'sebab'] as const).find((k) => isi[k].trim() === '');
  if (kosong) return { jenis: 'aturan', kode: 'mandat/kurang-isian', isian: kosong };
  if (isi.sebagai === 'plh' && isi.sampai === undefined)
    return { jenis: 'aturan', kode: 'mandat/kurang-isian', isian: 'sampai' };
  if (isi.sejak < hariIni) return { jenis: 'aturan', kode: 'mandat/mundur', hariIni };
  if (isi.sampai !== undefined && isi.sampai < isi.sejak) return { jenis: 'aturan', kode: 'mandat/masa-terbalik' };
  return undefined;
};

const periksaPemangku = (isi: IsiMandat, pemangku: readonly PemangkuBernama[]): PenolakanMandat | undefined => {
  const sezaman = pemangku.filter((p) => beririsan(p, isi));
  const definitif = sezaman.find((p) => p.sebagai === 'definitif');
  if (isi.sebagai === 'plt' && definitif) return { jenis: 'aturan', kode: 'mandat/tidak-lowong', nama: definitif.nama };
  if (isi.sebagai === 'plh' && !definitif) return { jenis: 'aturan', kode: 'mandat/lowong' };
  if (definitif?.pegawai === isi.pegawai) return { jenis: 'aturan', kode: 'mandat/diri-sendiri' };
  const lain = sezaman.find((p) => p.sebagai === isi.sebagai);
  if (!lain) return undefined;
  const { nama, sejak, sampai = null } = lain;
  return { jenis: 'keadaan', kode: 'mandat/bertumpuk', nama, sejak, sampai };
};

type Masa = { readonly sejak: Tanggal; readonly sampai?: Tanggal };

const beririsan = (a: Masa, b: Masa): boolean =>
  (b.sampai === undefined || a.sejak <= b.sampai) && (a.sampai === undefined || b.sejak <= a.sampai);

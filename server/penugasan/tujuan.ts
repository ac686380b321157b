import type { Tanggal } from '@lincah/domain/kernel';
import { belumDikenal } from '@lincah/domain/penugasan';
import type { Kitab } from '@lincah/domain/regulasi';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { type AlamatInstansi, findAlamat } from '../organisasi/index.ts';
import type { Permohonan } from './susun-permohonan.ts';
import { muatUjungBersama, type UjungBersama } from './ujung.ts';

export type Tujuan = NonNullable<Permohonan['tujuan']>;

/** The ends of a request to another agency: one's own, and an unknown person over there. */
export const muatUjungLuar = async (
  trx: Trx,
  { cara, pemohon, pemilik }: Permohonan,
  { instansi }: Tujuan,
  kitab: Kitab,
  hari: Tanggal,
): Promise<UjungBersama> => {
  const sendiri = await muatUjungBersama(trx, { pemohon, pemilik, orang: [pemohon] }, kitab, hari);
  const luar = belumDikenal(instansi);
  return cara === 'sukarela' ? { ...sendiri, pemilik: luar } : { ...sendiri, orang: [luar] };
};

/** The open address that a request is written to. */
export const findTujuan = (trx: Trx, pelaku: Pelaku, tujuan: Tujuan): Promise<AlamatInstansi | undefined> =>
  findAlamat(trx, pelaku, tujuan.instansi, tujuan.alamat);

/** An office of another agency as a letter names it: with the agency, unless its name says it already. */
export const sebutJabatan = (jabatan: string, instansi: string): string =>
  jabatan.toLowerCase().includes(instansi.toLowerCase()) ? jabatan : `${jabatan} ${instansi}`;

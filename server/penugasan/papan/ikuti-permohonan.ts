import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { ambilTempat } from '@lincah/domain/penugasan';
import type { Kitab, Peran, Tugas } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { BerkasRingkas } from '../../alur/index.ts';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { kabariTempatBebas } from './kabari.ts';
import { findKebutuhanMana, lockKebutuhan, toKeadaan } from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { pajang } from './pajang.ts';

const DITERIMA = 'diterima';

/** Whether the office that wrote the need may ask for so many people for it: it is open and has as many places left. */
export const periksaTempat = async (
  trx: Trx,
  { posisi }: Pelaku,
  { pemohon, kebutuhan, jumlah }: { readonly pemohon: string; readonly kebutuhan: string; readonly jumlah: number },
): Promise<Hasil<undefined, RincianPenolakan>> => {
  const k = await findKebutuhanMana(trx, kebutuhan);
  if (!k || k.posisi_id !== pemohon || !posisi.some((p) => p.id === pemohon))
    return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  const tempat = ambilTempat(toKeadaan(k), jumlah);
  return tempat.sah ? sah(undefined) : lengkapiPapan(tempat);
};

/**
 * The yes that says who is lent takes a place for each of them, or where no act says so that of the person herself; said again
 * with fewer people it gives the others back. Refused when the need is closed or has too few places left.
 */
export const ambilTempatPermohonan = async (
  trx: Trx,
  instansi: string,
  { id, orang }: { readonly id: string; readonly orang: number },
  { tugas, menolak }: { readonly tugas: Tugas; readonly menolak: boolean },
  kitab: Kitab,
): Promise<Hasil<undefined, RincianPenolakan>> => {
  if (menolak || !(tugas.menunjuk || olehPegawai(kitab.peran[tugas.peran]))) return sah(undefined);
  const p = await findPermohonan(trx, id);
  if (!p || p.tempat === orang) return sah(undefined);
  const k = await lockKebutuhan(trx, p.kebutuhan_id);
  if (!k) return sah(undefined);
  const tempat = p.tempat > orang ? sah(k.terisi - p.tempat + orang) : ambilTempat(toKeadaan(k), orang - p.tempat);
  if (!tempat.sah) return lengkapiPapan(tempat);
  await storeTempat(trx, instansi, { id, kebutuhan: k.id, tempat: orang, terisi: tempat.nilai });
  return sah(undefined);
};

const olehPegawai = (peran: Peran | undefined): boolean => peran?.dari === 'pegawai' && peran.cara === 'posisi';

/** A request has ended: unless it ended well, the places that it held are free again, and the office that wrote the need is told. */
export const akhiriPermohonan = async (
  trx: Trx,
  pelaku: Pelaku,
  berkas: BerkasRingkas,
  hasil: string,
): Promise<void> => {
  if (hasil === DITERIMA) return;
  const { id } = berkas;
  const p = await findPermohonan(trx, id);
  if (!p || p.tempat === 0) return;
  const k = await lockKebutuhan(trx, p.kebutuhan_id);
  if (!k) return;
  await storeTempat(trx, pelaku.instansiId, { id, kebutuhan: k.id, tempat: 0, terisi: k.terisi - p.tempat });
  await kabariTempatBebas(trx, pelaku, berkas, k.posisi_id);
};

const storeTempat = async (
  trx: Trx,
  instansi: string,
  { id, kebutuhan, tempat, terisi }: { id: string; kebutuhan: string; tempat: number; terisi: number },
): Promise<void> => {
  await sql`update penugasan.penugasan set tempat = ${tempat} where id = ${id}`.execute(trx);
  await sql`update penugasan.kebutuhan set terisi = ${terisi} where id = ${kebutuhan}`.execute(trx);
  await pajang(trx, instansi, kebutuhan);
};

const findPermohonan = async (trx: Trx, id: string) => {
  const { rows } = await sql<{ kebutuhan_id: string; tempat: number }>`
    select kebutuhan_id, tempat from penugasan.penugasan where id = ${id} and kebutuhan_id is not null`.execute(trx);
  return rows[0];
};

export type PermohonanKebutuhan = {
  readonly id: string;
  readonly status: string;
  /** Those who are lent, or still asked for. */
  readonly siapa: string[];
  /** Places that it holds. */
  readonly tempat: number;
  readonly dikirimPada: string;
};

const PALING_BANYAK = 100;

/** Requests that were sent for a need, newest first. */
export const listPermohonan = async (trx: Trx, kebutuhan: string): Promise<PermohonanKebutuhan[]> => {
  const { rows } = await sql<{ id: string; hasil: string | null; siapa: string[]; tempat: number; dibuat_pada: Date }>`
    select p.id, p.hasil, p.tempat, p.dibuat_pada, coalesce(
      (select array_agg(q.nama order by q.urut) from penugasan.peserta q
        where q.instansi_id = p.instansi_id and q.penugasan_id = p.id and q.alasan_tolak is null),
      (select array[g.nama] from organisasi.pegawai g where g.instansi_id = p.instansi_id and g.id = p.pegawai_id), '{}') as siapa
    from penugasan.penugasan p where p.kebutuhan_id = ${kebutuhan}
    order by p.dibuat_pada desc, p.id desc limit ${PALING_BANYAK}`.execute(trx);
  return rows.map((b) => ({
    id: b.id,
    status: b.hasil ?? 'berproses',
    siapa: b.siapa,
    tempat: b.tempat,
    dikirimPada: b.dibuat_pada.toISOString(),
  }));
};

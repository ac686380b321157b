import { randomUUID } from 'node:crypto';
import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { type Adopsi, dianutPada } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';

/** Id of the regulation that the agency follows on a day, as a subquery; `hari` is the placeholder of the day. */
export const kueriAdopsi = (hari: string): string =>
  `select a.peraturan from regulasi.adopsi a where a.sejak <= ${hari} order by a.sejak desc limit 1`;

/** An adoption with who recorded it; nobody for the one that the agency was founded with. */
export type AdopsiTercatat = Adopsi & {
  readonly percobaan: boolean;
  readonly alasan: string;
  readonly oleh: string | null;
  readonly pada: Date | null;
};
export type AdopsiDitarik = Adopsi & {
  readonly ditarikOleh: string;
  readonly ditarikPada: Date;
  readonly alasan: string;
};

/** Id of the regulation that this agency follows on a day; undefined before its first adoption. */
export const adopsiBerlaku = async (trx: Trx, hari: Tanggal): Promise<string | undefined> =>
  dianutPada(await listAdopsi(trx), hari)?.peraturan;

/** Every adoption of the agency, those to come first. */
export const listAdopsi = async (trx: Trx): Promise<readonly AdopsiTercatat[]> => {
  const { rows } = await sql<AdopsiTercatat>`
    select peraturan, sejak, percobaan, alasan, oleh_nama as oleh, pada from regulasi.adopsi order by sejak desc`.execute(
    trx,
  );
  return rows.map((a) => ({ ...a, sejak: tanggal(a.sejak) }));
};

/** Adoptions that were taken back before their day, the latest first. */
export const listAdopsiDitarik = async (trx: Trx): Promise<readonly AdopsiDitarik[]> => {
  const { rows } = await sql<AdopsiDitarik>`
    select peraturan, sejak, ditarik_nama as "ditarikOleh", ditarik_pada as "ditarikPada", alasan
    from regulasi.adopsi_ditarik order by ditarik_pada desc limit 100`.execute(trx);
  return rows.map((a) => ({ ...a, sejak: tanggal(a.sejak) }));
};

/** Kind of the agency as its structure says it. */
export const jenisInstansi = async (trx: Trx, instansiId: string): Promise<string> => {
  const { rows } = await sql<{ jenis: string }>`
    select jenis from kernel.instansi where instansi_id = ${instansiId}`.execute(trx);
  return rows[0]?.jenis ?? '';
};

type AdopsiBaru = {
  readonly instansiId: string;
  readonly peraturan: string;
  readonly sejak: Tanggal;
  readonly percobaan?: boolean;
  readonly alasan?: string;
  readonly pelaku?: Pelaku;
};

/** The agency follows `peraturan` from `sejak` on. Throws when another adoption already starts that day. */
export const storeAdopsi = async (trx: Trx, baru: AdopsiBaru): Promise<void> => {
  const { instansiId, peraturan, sejak, percobaan = false, alasan = '', pelaku } = baru;
  await sql`insert into regulasi.adopsi (instansi_id, peraturan, sejak, percobaan, alasan, oleh, oleh_nama, pada)
    values (${instansiId}, ${peraturan}, ${sejak}, ${percobaan}, ${alasan},
      ${pelaku?.pegawaiId ?? null}, ${pelaku?.nama ?? null}, ${pelaku?.sekarang ?? null})`.execute(trx);
};

/** Takes an adoption out of the list and keeps that it was there. False: it had begun, or was gone already. */
export const dropAdopsi = async (trx: Trx, pelaku: Pelaku, sejak: Tanggal, alasan: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into regulasi.adopsi_ditarik
      (instansi_id, id, peraturan, sejak, oleh_nama, pada, ditarik_oleh, ditarik_nama, ditarik_pada, alasan)
    select instansi_id, ${randomUUID()}, peraturan, sejak, oleh_nama, pada,
      ${pelaku.pegawaiId}, ${pelaku.nama}, ${pelaku.sekarang}, ${alasan} from regulasi.adopsi
    where instansi_id = ${pelaku.instansiId} and sejak = ${sejak} and sejak > ${pelaku.hariIni} returning 1`.execute(
    trx,
  );
  if (rows.length > 0)
    await sql`delete from regulasi.adopsi where instansi_id = ${pelaku.instansiId} and sejak = ${sejak}`.execute(trx);
  return rows.length > 0;
};

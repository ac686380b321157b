import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Hasil } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData, Trx } from './basis-data.ts';
import { kirim } from './kirim.ts';
import { MasalahHttp, masalah, type RincianPenolakan } from './masalah.ts';
import type { Pelaku } from './pelaku.ts';
import { dalamInstansi } from './transaksi.ts';

/** The part of a Fastify request that a unit of work needs; any route's request fits. */
export type Permintaan = {
  readonly db: BasisData;
  readonly pelaku: Pelaku;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
};
/** The part of a Fastify reply that a write needs. */
export type Jawaban = {
  statusCode: number;
  serialize(nilai: unknown): string | ArrayBuffer | Buffer;
  type(jenis: string): unknown;
};
export type Kerja<T> = (trx: Trx, pelaku: Pelaku) => Promise<Hasil<T, RincianPenolakan>>;

/** Runs a read in the agency of the caller. A refusal becomes a problem document. */
export const baca = <T>(permintaan: Permintaan, kerja: Kerja<T>): Promise<T> => {
  const { pelaku } = permintaan;
  return dalamInstansi(permintaan.db, pelaku.instansiId, async (trx) => kirim(await kerja(trx, pelaku)));
};

/**
 * Runs a write in the agency of the caller, whole or not at all. With an `Idempotency-Key` it has its effect once:
 * the first answer is kept in the same transaction and given again for the same key and body; another body is refused.
 * The key is claimed before the work, so a twin that arrives meanwhile waits for the first and then reads its answer.
 */
export const tulis = <T>(permintaan: Permintaan, jawaban: Jawaban, kerja: Kerja<T>): Promise<T> => {
  const { pelaku } = permintaan;
  const kunci = bacaKunci(permintaan);
  return dalamInstansi(permintaan.db, pelaku.instansiId, async (trx) => {
    if (kunci === undefined) return lakukan(trx, pelaku, jawaban, kerja);
    const sidik = sidikPermintaan(permintaan);
    const dulu = await klaim(trx, pelaku, kunci, sidik);
    if (dulu) return ulang<T>(jawaban, dulu, sidik);
    const nilai = await lakukan(trx, pelaku, jawaban, kerja);
    const isi = nilai === undefined ? '' : String(jawaban.serialize(nilai));
    const status = jawaban.statusCode;
    await sql`update kernel.permintaan set status = ${status}, isi = ${isi}
      where instansi_id = ${pelaku.instansiId} and akun_id = ${pelaku.akunId} and kunci = ${kunci}`.execute(trx);
    return ulang<T>(jawaban, { sidik, status, isi }, sidik);
  });
};

/** The work itself; one that answers nothing is a 204. */
const lakukan = async <T>(trx: Trx, pelaku: Pelaku, jawaban: Jawaban, kerja: Kerja<T>): Promise<T> => {
  const nilai = kirim(await kerja(trx, pelaku));
  if (nilai === undefined) jawaban.statusCode = 204;
  return nilai;
};

type Jawab = { sidik: string; status: number; isi: string };

const POLA_KUNCI = /^[\x21-\x7e]{1,200}$/;

const bacaKunci = ({ headers }: Permintaan): string | undefined => {
  const kunci = headers['idempotency-key'];
  if (kunci === undefined) return undefined;
  if (typeof kunci === 'string' && POLA_KUNCI.test(kunci)) return kunci;
  throw new MasalahHttp(
    masalah(400, 'kunci-tidak-sah', {
      id: 'Kepala Idempotency-Key harus berisi 1 sampai 200 huruf, angka, atau tanda tanpa spasi.',
      en: 'The Idempotency-Key header must hold 1 to 200 letters, digits or signs without spaces.',
    }),
  );
};

const sidikPermintaan = ({ method, url, body }: Permintaan): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${JSON.stringify(body ?? null)}`)
    .digest('hex');

/** Claims the key; answers the kept reply when somebody was first. Waits while the first is still at work. */
const klaim = async (trx: Trx, { instansiId, akunId, sekarang }: Pelaku, kunci: string, sidik: string) => {
  const baru = await sql`insert into kernel.permintaan (instansi_id, akun_id, kunci, sidik, pada)
    values (${instansiId}, ${akunId}, ${kunci}, ${sidik}, ${sekarang}) on conflict do nothing returning 1`.execute(trx);
  if (baru.rows.length > 0) return undefined;
  const { rows } = await sql<Jawab>`select sidik, status, isi from kernel.permintaan
    where instansi_id = ${instansiId} and akun_id = ${akunId} and kunci = ${kunci}`.execute(trx);
  return rows[0];
};

const ulang = <T>(jawaban: Jawaban, dulu: Jawab, sidik: string): T => {
  if (dulu.sidik !== sidik)
    throw new MasalahHttp(
      masalah(409, 'kunci-dipakai', {
        id: 'Kunci permintaan ini sudah dipakai untuk isi yang lain. Kirim ulang dengan kunci baru.',
        en: 'This request key was already used with other content. Send again with a new key.',
      }),
    );
  jawaban.statusCode = dulu.status;
  if (dulu.isi === '') return undefined as T;
  jawaban.type('application/json; charset=utf-8'); // text under a JSON type is sent as it is: the same bytes as the first time
  return dulu.isi as T;
};

import type { IncomingHttpHeaders } from 'node:http';
import type { Hasil } from '@lincah/domain/kernel';
import type { BasisData, Trx } from './basis-data.ts';
import { type RincianPenolakan } from './masalah.ts';
import type { Pelaku } from './pelaku.ts';
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
export declare const baca: <T>(permintaan: Permintaan, kerja: Kerja<T>) => Promise<T>;
/**
 * Runs a write in the agency of the caller, whole or not at all. With an `Idempotency-Key` it has its effect once:
 * the first answer is kept in the same transaction and given again for the same key and body; another body is refused.
 * The key is claimed before the work, so a twin that arrives meanwhile waits for the first and then reads its answer.
 */
export declare const tulis: <T>(permintaan: Permintaan, jawaban: Jawaban, kerja: Kerja<T>) => Promise<T>;

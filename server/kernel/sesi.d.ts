import { type Bahasa } from '@lincah/domain/kernel';
import type { BasisData } from './basis-data.ts';
import type { Pelaku, PosisiDipangku } from './pelaku.ts';
export declare const KUKI_SESI = 'lincah_sesi';
/** A live session: the key (SHA-256 of its token) and the person it belongs to. */
export type Sesi = {
  readonly sidik: string;
  readonly csrf: string;
  readonly pelaku: Pelaku;
};
/** What the composition root's query answers about a person on a day, as one jsonb. */
export type OrangHariIni = {
  nama: string;
  posisi: PosisiDipangku[];
  peraturan: string;
};
export declare const tokenBaru: () => string;
export declare const sidikToken: (token: string) => string;
/** The anti-forgery word of a session: only who holds the cookie's token can make it, and it does not reveal the token. */
export declare const csrfDari: (token: string) => string;
export declare const cocokCsrf: (benar: string, kata: unknown) => boolean;
/**
 * Session, person and the offices held today in one query; null when the token opens nothing.
 * `kueriOrang`: SQL over the rooms with $1 person and $2 day, one jsonb `OrangHariIni`.
 */
export declare const bukaSesi: (
  db: BasisData,
  token: string,
  sekarang: Date,
  diamMenit: number,
  kueriOrang: string,
  bahasa: Bahasa,
) => Promise<Sesi | null>;
/** A new session of an account; answers the token for the cookie. `jam`: hours until it ends however busy. */
export declare const buatSesi: (
  db: BasisData,
  instansiId: string,
  akunId: string,
  sekarang: Date,
  jam: number,
) => Promise<string>;
export declare const hapusSesi: (db: BasisData, sidik: string) => Promise<void>;

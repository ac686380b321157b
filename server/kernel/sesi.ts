import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Bahasa, tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { BasisData } from './basis-data.ts';
import type { Pelaku, PosisiDipangku } from './pelaku.ts';

export const KUKI_SESI = 'lincah_sesi';

/** A live session: the key (SHA-256 of its token) and the person it belongs to. */
export type Sesi = {
  readonly id: string;
  readonly sidik: string;
  readonly csrf: string;
  readonly pelaku: Pelaku;
  /** Granted rights that do not count until the person has a second factor. */
  readonly hakTertahan: readonly string[];
};

/** What the composition root's query answers about a person on a day, as one jsonb. */
export type OrangHariIni = {
  nama: string;
  posisi: PosisiDipangku[];
  peraturan: string;
  unggahan?: number;
  pelimpahan?: boolean;
};

export const tokenBaru = (): string => randomBytes(32).toString('base64url');
export const sidikToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The anti-forgery word of a session: only who holds the cookie's token can make it, and it does not reveal the token. */
export const csrfDari = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url');

export const cocokCsrf = (benar: string, kata: unknown): boolean => {
  if (typeof kata !== 'string' || kata.length !== benar.length) return false;
  return timingSafeEqual(Buffer.from(benar), Buffer.from(kata.padEnd(benar.length).slice(0, benar.length), 'latin1'));
};

type Baris = {
  instansi_id: string;
  sesi_id: string;
  akun_id: string;
  pegawai_id: string;
  nip: string;
  hari: string;
  hak: string[];
  hak_tertahan: string[];
  orang: OrangHariIni | null;
};

/**
 * Session, person and the offices held today in one query; null when the token opens nothing.
 * `kueriOrang`: SQL over the rooms with $1 person and $2 day, one jsonb `OrangHariIni`.
 */
export const bukaSesi = async (
  db: BasisData,
  token: string,
  sekarang: Date,
  diamMenit: number,
  kueriOrang: string,
  bahasa: Bahasa,
): Promise<Sesi | null> => {
  const sidik = sidikToken(token);
  const { rows } = await sql<Baris>`
    select * from kernel.buka_sesi(${sidik}, ${sekarang}, make_interval(mins => ${diamMenit}::integer), ${kueriOrang})`.execute(
    db,
  );
  const b = rows[0];
  if (!b?.orang) return null;
  const { instansi_id: instansiId, akun_id: akunId, pegawai_id: pegawaiId, nip, hak } = b;
  const pelaku = { akunId, pegawaiId, instansiId, nip, hak, hariIni: tanggal(b.hari), sekarang, bahasa, ...b.orang };
  return { id: b.sesi_id, sidik, csrf: csrfDari(token), pelaku, hakTertahan: b.hak_tertahan };
};

export type SesiBaru = {
  readonly instansiId: string;
  readonly akunId: string;
  /** Hours until it ends however busy. */
  readonly jam: number;
  readonly perangkat: string;
  readonly alamat: string;
  readonly cara: 'sandi' | 'tautan' | 'sso';
};

/** A new session of an account; answers the token for the cookie. */
export const buatSesi = async (db: BasisData, s: SesiBaru, sekarang: Date): Promise<string> => {
  const token = tokenBaru();
  const habis = new Date(sekarang.getTime() + s.jam * 3_600_000);
  await sql`select kernel.buat_sesi(${s.instansiId}, ${s.akunId}, ${sidikToken(token)}, ${sekarang}, ${habis},
    ${s.perangkat}, ${s.alamat}, ${s.cara})`.execute(db);
  return token;
};

export const hapusSesi = async (db: BasisData, sidik: string): Promise<void> => {
  await sql`select kernel.hapus_sesi(${sidik})`.execute(db);
};

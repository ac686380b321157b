import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BasisData } from './basis-data.ts';
import { MasalahHttp, masalah } from './masalah.ts';

export type Percobaan = {
  readonly nip: string;
  readonly alamat: string;
  readonly batasAkun: number;
  readonly batasAlamat: number;
};

const kunci = (jenis: string, isi: string) => createHash('sha256').update(`${jenis}:${isi}`).digest('hex');

/** Claims one login try; past the limit of the quarter-hour, or too soon after the last, it is refused with 429. */
export const hitungPercobaan = async (db: BasisData, p: Percobaan, kini: Date): Promise<void> => {
  const { rows } = await sql<{
    tunggu: number;
  }>`select kernel.coba_masuk(${kunci('alamat', p.alamat)}, ${kunci('akun', p.nip)},
    ${p.batasAlamat}, ${p.batasAkun}, ${kini}) as tunggu`.execute(db);
  const tunggu = rows[0]?.tunggu ?? 0;
  if (tunggu > 0) throw new MasalahHttp(terlaluSering(tunggu), { 'retry-after': String(tunggu) });
};

/** A good login clears the account's tries. */
export const lupakanPercobaan = async (db: BasisData, p: Percobaan): Promise<void> => {
  await sql`select kernel.berhasil_masuk(${kunci('alamat', p.alamat)}, ${kunci('akun', p.nip)})`.execute(db);
};

export const terlaluSering = (detik: number) =>
  masalah(429, 'terlalu-sering', {
    id: `Terlalu sering mencoba. Tunggu ${detik} detik, lalu coba lagi.`,
    en: `Too many tries. Wait ${detik} seconds, then try again.`,
  });

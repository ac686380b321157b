import { sql } from 'kysely';
import type { BasisData, Trx } from '../basis-data.ts';
import { sidikToken, tokenBaru } from '../sesi.ts';

/** What a ticket lets its holder do, once: give the second code, choose the password that is due, or choose one by link. */
export type UntukTiket = 'kode' | 'sandi' | 'tautan';
/** How the person came in. */
export type CaraMasuk = 'sandi' | 'tautan' | 'sso';

const MENIT: Readonly<Record<UntukTiket, number>> = { kode: 5, sandi: 15, tautan: 30 };
/** A first link waits on paper for its owner. */
export const MENIT_TAUTAN_PERTAMA = 7 * 24 * 60;

export type TiketBaru = {
  readonly instansiId: string;
  readonly akunId: string;
  readonly untuk: UntukTiket;
  readonly cara: CaraMasuk;
  readonly menit?: number;
};

/**
 * A new ticket. A new sign-in step takes the place of the one before; links stay until one of them is used, else whoever
 * knows a NIP could spoil the link that its owner was handed. Answers the token.
 */
export const buatTiket = async (trx: Trx, t: TiketBaru, kini: Date): Promise<{ token: string; habisPada: Date }> => {
  const token = tokenBaru();
  const habisPada = new Date(kini.getTime() + (t.menit ?? MENIT[t.untuk]) * 60_000);
  if (t.untuk !== 'tautan')
    await sql`delete from kernel.tiket
    where instansi_id = ${t.instansiId} and akun_id = ${t.akunId} and untuk = ${t.untuk}`.execute(trx);
  await sql`insert into kernel.tiket (instansi_id, sidik, akun_id, untuk, cara, habis_pada)
    values (${t.instansiId}, ${sidikToken(token)}, ${t.akunId}, ${t.untuk}, ${t.cara}, ${habisPada})`.execute(trx);
  return { token, habisPada };
};

export type Tiket = {
  readonly instansi_id: string;
  readonly akun_id: string;
  readonly pegawai_id: string;
  readonly nip: string;
  readonly untuk: UntukTiket;
  readonly cara: CaraMasuk;
};

/** Whose ticket it is, while it counts and the account is open. Looks through every agency: outside a transaction. */
export const cariTiket = async (
  db: BasisData,
  token: string,
  untuk: readonly UntukTiket[],
  kini: Date,
): Promise<Tiket | undefined> => {
  const { rows } = await sql<Tiket>`select * from kernel.cari_tiket(${sidikToken(token)}, ${kini})`.execute(db);
  return rows.find((t) => untuk.includes(t.untuk));
};

/** Uses the ticket up; false when somebody was faster. */
export const ambilTiket = async (trx: Trx, { instansi_id }: Tiket, token: string): Promise<boolean> => {
  const { rows } = await sql`delete from kernel.tiket
    where instansi_id = ${instansi_id} and sidik = ${sidikToken(token)} returning 1`.execute(trx);
  return rows.length > 0;
};

import { sql } from 'kysely';
import { type BasisData, dalamInstansi, semuaInstansi } from '../../kernel/index.ts';

const SEHARI_MS = 86_400_000;
const DIBACA_HARI = 90;
const SEMUA_HARI = 365;
const SEKALI = 5000;

/** Throws away what was read three months ago and everything older than a year; the dossiers keep their history. Answers how many. */
export const rapikanPemberitahuan = async (db: BasisData, kini: Date): Promise<number> => {
  const lalu = (hari: number) => new Date(kini.getTime() - hari * SEHARI_MS);
  let jumlah = 0;
  for (const { instansiId } of await semuaInstansi(db))
    for (let sekali = SEKALI; sekali === SEKALI; jumlah += sekali)
      sekali = await dalamInstansi(db, instansiId, async (trx) => {
        const { numAffectedRows } = await sql`delete from alur.pemberitahuan
          where instansi_id = ${instansiId} and id in (select id from alur.pemberitahuan
            where instansi_id = ${instansiId} and pada < ${lalu(DIBACA_HARI)}
              and (dibaca_pada is not null or pada < ${lalu(SEMUA_HARI)}) limit ${SEKALI})`.execute(trx);
        return Number(numAffectedRows ?? 0);
      });
  return jumlah;
};

import { kunciKompetensi } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { type BarisKebutuhan, findKebutuhanMana } from './kebutuhan.ts';

/** Puts the competences of a need where the board looks for them, or takes them away when it is closed or full. */
export const pajang = async (trx: Trx, instansi: string, id: string): Promise<void> => {
  const k = await findKebutuhanMana(trx, id);
  await sql`delete from penugasan.papan_kompetensi where kebutuhan_id = ${id}`.execute(trx);
  if (k?.keadaan !== 'dibuka' || k.terisi >= k.jumlah) return;
  const kunci = kunciSemua(k);
  await sql`insert into penugasan.papan_kompetensi (instansi_id, kompetensi, kebutuhan_id, butuh, batas_lamar, di_unit)
    select ${instansi}::uuid, n, ${id}::uuid, ${kunci.length}::smallint, ${k.batas_lamar}::date,
      ${k.jangkauan === 'dalam-unit' ? k.unit_id : null}::uuid
    from unnest(${kunci}::text[]) n`.execute(trx);
};

const kunciSemua = ({ kompetensi }: BarisKebutuhan): string[] => [...new Set(kompetensi.map(kunciKompetensi))];

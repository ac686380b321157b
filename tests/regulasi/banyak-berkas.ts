import { sql } from 'kysely';
import type { BasisData } from '../../server/kernel/index.ts';

/** Copies a dossier `kali` times as its own agency's, without acts: enough to be asked again. */
export const gandakanBerkas = async (db: BasisData, asal: string, kali: number): Promise<void> => {
  await sql`
    insert into alur.berkas (instansi_id, id, kamar, alur_id, versi, peraturan, perihal, pokok, keadaan, fakta, pemohon_id, dibuka_oleh, dibuka_pada)
    select instansi_id, gen_random_uuid(), kamar, alur_id, versi, peraturan, perihal || ' ' || n, pokok, keadaan, fakta,
      pemohon_id, dibuka_oleh, dibuka_pada
    from alur.berkas, generate_series(1, ${kali}::integer) n where id = ${asal}`.execute(db);
};

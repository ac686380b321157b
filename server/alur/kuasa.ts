import { meliputiTindakan } from '@lincah/domain/alur';
import { type RawBuilder, sql } from 'kysely';
import { type Pelaku, type Pengamat, pengamat, type Trx } from '../kernel/index.ts';
import { type Kuasa, kuasaPelaku } from '../organisasi/index.ts';

/** Condition on act `t`: one of these delegations reaches an answer to it. */
export const terjangkau = (kuasa: readonly Kuasa[]): RawBuilder<boolean> => {
  const daftar = kuasa.map(({ pemberi, jenis }) => ({ pemberi: pemberi.id, jenis }));
  return sql`exists (select from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as k(pemberi uuid, jenis jsonb)
    where k.pemberi = t.posisi_id and alur.dilimpahkan(t.menerbitkan, k.jenis))`;
};

/** Through which delegations the person may open a dossier today: those that reach one of its open acts. */
export const kuasaBerkas = async (trx: Trx, pelaku: Pelaku, berkasId: string): Promise<readonly Kuasa[]> => {
  const kuasa = await kuasaPelaku(trx, pelaku);
  if (kuasa.length === 0) return [];
  const terbuka = await trx
    .selectFrom('alur.tindakan')
    .select(['posisi_id as posisi', 'menerbitkan'])
    .where('berkas_id', '=', berkasId)
    .where('ditutup_pada', 'is', null)
    .execute();
  return kuasa.filter((k) =>
    terbuka.some((t) => t.posisi === k.pemberi.id && meliputiTindakan(k, surat(t.menerbitkan))),
  );
};

/** Who looks at one dossier: through her own offices, and through those in whose name she may answer in it. */
export const pengamatBerkas = async (trx: Trx, pelaku: Pelaku, berkasId: string): Promise<Pengamat> => {
  const lewat = (await kuasaBerkas(trx, pelaku, berkasId)).map((k) => k.pemberi.id);
  return { ...pengamat(pelaku), ...(lewat.length > 0 && { lewat }) };
};

/** The column as it was written. */
export const surat = (menerbitkan: unknown): readonly (readonly string[])[] => menerbitkan as string[][];

/** How an answer is signed in another's name, as the screen says it. */
export const toKuasa = ({ bentuk, pemberi, perantara }: Kuasa, penerima: string) => ({
  bentuk,
  pemberi: pemberi.nama,
  perantara: perantara?.nama ?? null,
  penerima,
});

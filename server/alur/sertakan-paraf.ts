import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { isyaratkan, type Trx } from '../kernel/index.ts';

type Asal = { readonly instansiId: string; readonly sekarang: Date };

/** A letter on its way: its dossier, when it belongs to one, and its subject. */
export type SuratBerjalan = { readonly id: string; readonly berkas: string | null; readonly hal: string };

/** What a letter asks of an office: its initials, or its signature as the other party; or that somebody is late with them. */
type PermintaanSurat = {
  readonly posisi: string;
  readonly jenis: 'tindakan' | 'pengingat' | 'eskalasi';
  readonly tugas: 'paraf' | 'pihak';
};

/** That, or that it was cancelled. */
export type KabarSurat =
  | PermintaanSurat
  | { readonly posisi: string; readonly jenis: 'surat'; readonly tugas: 'batal' };

/** Offices that have a letter before them become party to its dossier, to see what it stands on; the first of them is told. */
export const sertakanParaf = async (
  trx: Trx,
  asal: Asal,
  surat: SuratBerjalan,
  langkah: readonly Pick<PermintaanSurat, 'posisi' | 'tugas'>[],
): Promise<void> => {
  const [pertama] = langkah;
  if (pertama === undefined) return;
  if (surat.berkas !== null)
    await sql`insert into alur.pihak (instansi_id, berkas_id, posisi_id, sebagai)
      select ${asal.instansiId}, ${surat.berkas}, p, 'paraf' from unnest(${langkah.map((l) => l.posisi)}::uuid[]) p
      on conflict do nothing`.execute(trx);
  await kabariSurat(trx, asal, surat, [{ ...pertama, jenis: 'tindakan' }]);
};

/** Tells offices of a letter that has no place in a drawing, whether or not it belongs to a dossier. */
export const kabariSurat = async (
  trx: Trx,
  { instansiId, sekarang }: Asal,
  { id, berkas, hal }: SuratBerjalan,
  daftar: readonly KabarSurat[],
): Promise<void> => {
  if (daftar.length === 0) return;
  await trx
    .insertInto('alur.pemberitahuan')
    .values(
      daftar.map(({ posisi, jenis, tugas }) => ({
        instansi_id: instansiId,
        id: randomUUID(),
        berkas_id: berkas,
        surat_id: id,
        perihal: hal,
        posisi_id: posisi,
        jenis,
        tugas,
        pada: sekarang,
      })),
    )
    .execute();
  await isyaratkan(
    trx,
    instansiId,
    daftar.map((k) => k.posisi),
  );
};

/** What an office was told of a letter is no news once it has acted. */
export const kabarSuratSelesai = async (
  trx: Trx,
  { instansiId, sekarang }: Asal,
  suratId: string,
  posisi: string,
): Promise<void> => {
  await sql`update alur.pemberitahuan set dibaca_pada = ${sekarang}
    where instansi_id = ${instansiId} and surat_id = ${suratId} and posisi_id = ${posisi} and dibaca_pada is null`.execute(
    trx,
  );
  await isyaratkan(trx, instansiId, [posisi]);
};

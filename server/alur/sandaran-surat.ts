import type { Dwibahasa } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import type { Pelaku, Trx } from '../kernel/index.ts';
import { findAlur } from './gambar.ts';
import { namaTugas } from './nama-alur.ts';
import { beritahukan } from './pemberitahuan/beritahukan.ts';
import { catatSemuaSisi, diSeberang } from './seberang.ts';

type Surat = { readonly id: string; readonly berkas: string; readonly posisi: string; readonly terbit: Date };
type Baris = { versi: string; hasil: string | null; dari_langkah: boolean; sesudah: string | null };

/** What of a dossier rests on a letter that an office issued: whether a step made it, what was done after it, how it ended. */
export const sandaranSurat = async (
  trx: Trx,
  { berkas, posisi, terbit }: Surat,
): Promise<{ readonly dariLangkah: boolean; readonly sesudah: Dwibahasa | null; readonly hasil: string | null }> => {
  const { rows } = await sql<Baris>`
    select b.versi, b.hasil,
      exists (select from alur.tindakan t where t.instansi_id = b.instansi_id and t.berkas_id = b.id
        and t.posisi_id = ${posisi} and t.ditutup_pada = ${terbit}) as dari_langkah,
      (select l.tugas from (
        select t.tugas, t.ditutup_pada as pada from alur.tindakan t where t.instansi_id = b.instansi_id
          and t.berkas_id = b.id and t.pilihan is not null and t.ditutup_pada > ${terbit}
        union all
        select m.tugas, m.pada from alur.langkah_mitra m where m.instansi_id = b.instansi_id
          and m.berkas_id = b.id and m.pada > ${terbit}) l order by l.pada limit 1) as sesudah
    from alur.berkas b where b.id = ${berkas}`.execute(trx);
  const [baris] = rows;
  if (!baris) throw new Error(`berkas ${berkas} tidak ada`);
  const { dari_langkah: dariLangkah, hasil, sesudah, versi } = baris;
  return { dariLangkah, hasil, sesudah: sesudah === null ? null : namaTugas(await findAlur(trx, versi), sesudah) };
};

/**
 * A letter of a dossier was cancelled: its parties are told, and of a dossier of two agencies those of the other one;
 * `disana` is done behind its walls first. On record in both.
 */
export const kabariPembatalan = async (
  trx: Trx,
  pelaku: Pelaku,
  { id, berkas, posisi }: Surat,
  rincian: Readonly<Record<string, string>>,
  disana: (trx: Trx) => Promise<void>,
): Promise<void> => {
  await kabariPihak(trx, pelaku, berkas, posisi);
  const pasangan = await findMitra(trx, berkas);
  if (pasangan)
    await diSeberang(trx, pelaku, berkas, async ({ ada, instansiId }) => {
      if (!ada) return;
      await disana(trx);
      await kabariPihak(trx, { instansiId, sekarang: pelaku.sekarang }, berkas, posisi);
    });
  const objek = { id: berkas, ...(pasangan && { pasangan }) };
  await catatSemuaSisi(trx, pelaku, objek, {
    perbuatan: 'naskah.batalkanSurat',
    kamar: 'naskah',
    objek: id,
    rincian,
  });
};

const kabariPihak = async (
  trx: Trx,
  asal: { readonly instansiId: string; readonly sekarang: Date },
  berkas: string,
  kecuali: string,
): Promise<void> => {
  const pihak = await trx
    .selectFrom('alur.pihak')
    .select('posisi_id')
    .distinct()
    .where('berkas_id', '=', berkas)
    .where('posisi_id', '<>', kecuali)
    .execute();
  const daftar = pihak.map((p) => ({ posisi: p.posisi_id, jenis: 'surat' as const, tindakan: null, tugas: 'batal' }));
  await beritahukan(trx, asal, berkas, daftar);
};

const findMitra = async (trx: Trx, berkas: string) => {
  const baris = await trx
    .selectFrom('alur.berkas')
    .select(['sisi', 'mitra_id', 'mitra_nama'])
    .where('id', '=', berkas)
    .executeTakeFirstOrThrow();
  if (baris.mitra_id === null) return undefined;
  return { sisi: baris.sisi as 'pemohon' | 'tamu', instansi: baris.mitra_id, nama: baris.mitra_nama ?? '' };
};

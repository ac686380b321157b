import type { Dwibahasa } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type Trx } from '../kernel/index.ts';
import { findAlur } from './gambar.ts';
import { namaTugas } from './nama-alur.ts';
import { catatSemuaSisi, diSeberang } from './seberang.ts';
import { kabariSurat } from './sertakan-paraf.ts';

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
        and coalesce(t.kuasa_posisi_id, t.posisi_id) = ${posisi} and t.ditutup_pada = ${terbit}) as dari_langkah,
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

/** A letter that was cancelled, with its subject; `pembaca`: the offices that may read it, null where its dossier's parties may. */
type SuratBatal = Surat & { readonly hal: string; readonly pembaca: readonly string[] | null };

/**
 * A letter of a dossier was cancelled: the dossier's parties who may read it are told, and of a dossier of two agencies those of
 * the other one, where it has come. `disana` is done behind its walls first and answers whether it has. On record where it is known.
 */
export const kabariPembatalan = async (
  trx: Trx,
  pelaku: Pelaku,
  surat: SuratBatal,
  rincian: Readonly<Record<string, string>>,
  disana: (trx: Trx) => Promise<boolean>,
): Promise<void> => {
  const { id, berkas, pembaca } = surat;
  await kabariPihak(trx, pelaku, surat, pembaca);
  const perbuatan = { perbuatan: 'naskah.batalkanSurat', kamar: 'naskah', objek: id, rincian } as const;
  const pasangan = await findMitra(trx, berkas);
  const sampai =
    pasangan !== undefined &&
    (await diSeberang(trx, pelaku, berkas, async ({ instansiId }) => {
      const ada = await disana(trx);
      // whoever is party to the dossier there may read what came from here
      if (ada) await kabariPihak(trx, { instansiId, sekarang: pelaku.sekarang }, surat, null);
      return ada;
    }));
  if (sampai) await catatSemuaSisi(trx, pelaku, { id: berkas, pasangan }, perbuatan);
  else await catatJejak(trx, pelaku, perbuatan);
};

const kabariPihak = async (
  trx: Trx,
  asal: { readonly instansiId: string; readonly sekarang: Date },
  { id, berkas, hal, posisi: penanda }: SuratBatal,
  pembaca: readonly string[] | null,
): Promise<void> => {
  const pihak = await trx
    .selectFrom('alur.pihak')
    .select('posisi_id')
    .distinct()
    .where('berkas_id', '=', berkas)
    .where('posisi_id', '<>', penanda)
    .execute();
  const daftar = pihak.map((p) => p.posisi_id).filter((p) => pembaca?.includes(p) ?? true);
  const kabar = daftar.map((posisi) => ({ posisi, jenis: 'surat', tugas: 'batal' }) as const);
  await kabariSurat(trx, asal, { id, berkas, hal }, kabar);
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

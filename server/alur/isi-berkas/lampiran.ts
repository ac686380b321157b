import { createHash, randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { lockBerkas } from '../berkas.ts';
import { lengkapi } from '../penolakan.ts';
import { LAMPIRAN_BANYAK, LAMPIRAN_MAKS, POTONGAN } from './batas-lampiran.ts';
import { listIsi, type SaringanIsi } from './halaman-isi.ts';
import type { LampiranMasuk } from './lampiran-masuk.ts';
import { BUKAN_PENGUNGGAH, PENUH, SUDAH_DICABUT, sudahAda, TERLANJUR } from './penolakan-lampiran.ts';
import { sebagaiPenulis, toPenulis } from './penulis.ts';
import { pandang, sebagaiPihak } from './pihak.ts';

type KolomLampiran = {
  nama_berkas: string;
  jenis: string;
  ukuran: number;
  sidik: string;
  dipindai: boolean;
  dicabut_pada: Date | null;
  alasan_cabut: string | null;
  diputus: boolean;
};

// a decision after it: an act that a person closed, later in the row of numbers
const DIPUTUS = sql<boolean>`exists (select from alur.tindakan t where t.instansi_id = n.instansi_id and t.berkas_id = n.berkas_id
  and t.pilihan is not null and t.urut > n.urut)`;
const KOLOM = sql<KolomLampiran>`n.nama as nama_berkas, n.jenis, n.ukuran, n.sidik, n.dipindai, n.dicabut_pada, n.alasan_cabut,
  ${DIPUTUS} as diputus`;

/** Attachments of a dossier, newest first; those taken back stand there with their reason. */
export const listLampiran = async (trx: Trx, pelaku: Pelaku, berkasId: string, saringan: SaringanIsi) => {
  const hasil = await listIsi(trx, pelaku, berkasId, saringan, {
    tabel: 'alur.lampiran',
    kolom: KOLOM,
    bentuk: (b, { selesai }) => ({
      id: b.id,
      nama: b.nama_berkas,
      jenis: b.jenis,
      ukuran: b.ukuran,
      sidik: b.sidik,
      dipindai: b.dipindai,
      pada: b.pada.toISOString(),
      pengunggah: toPenulis(b),
      dicabut: b.dicabut_pada && { pada: b.dicabut_pada.toISOString(), alasan: b.alasan_cabut ?? '' },
      dapatDicabut: b.oleh === pelaku.pegawaiId && b.dicabut_pada === null && !b.diputus && !selesai,
    }),
  });
  if (!hasil.sah) return hasil;
  const { halaman, pandangan } = hasil.nilai;
  const dapatMenambah = pandangan.jabatan.length > 0 && !pandangan.selesai;
  return sah({ ...halaman, dapatMenambah, ukuranMaks: LAMPIRAN_MAKS });
};

/** Keeps a file with a running dossier. The same content is kept once, however often it is sent. */
export const lampirkan = async (
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
  { nama, isi, jenis, pindai }: LampiranMasuk,
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  const jabatan = await sebagaiPihak(trx, pelaku, berkasId);
  if (!jabatan.sah) return jabatan;
  const berkas = await lockBerkas(trx, pelaku.instansiId, berkasId);
  if (berkas?.keadaan.hasil !== undefined)
    return lengkapi({ jenis: 'keadaan', kode: 'alur/sudah-selesai', hasil: berkas.keadaan.hasil });
  const sidik = createHash('sha256').update(isi).digest('hex');
  const ada = await trx
    .selectFrom('alur.lampiran')
    .select(['nama', 'sidik'])
    .where('berkas_id', '=', berkasId)
    .where('dicabut_pada', 'is', null)
    .execute();
  const kembar = ada.find((a) => a.sidik === sidik);
  if (kembar) return tolak(sudahAda(kembar.nama));
  if (ada.length >= LAMPIRAN_BANYAK) return tolak(PENUH);
  const id = randomUUID();
  const { id: posisi, sebagai } = jabatan.nilai;
  await trx
    .insertInto('alur.lampiran')
    .values({
      ...sebagaiPenulis(pelaku, berkasId, jabatan.nilai),
      id,
      nama,
      jenis: jenis.jenis,
      ukuran: isi.length,
      sidik,
      dipindai: pindai === 'bersih',
    })
    .execute();
  for (let urut = 0; urut * POTONGAN < isi.length; urut++)
    await trx
      .insertInto('alur.lampiran_isi')
      .values({
        instansi_id: pelaku.instansiId,
        lampiran_id: id,
        urut,
        isi: isi.subarray(urut * POTONGAN, (urut + 1) * POTONGAN),
      })
      .execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'alur.lampirkan',
    kamar: 'alur',
    objek: berkasId,
    rincian: { lampiran: id, sidik, jenis: jenis.jenis, ukuran: isi.length, jabatan: posisi, sebagai, pindai },
  });
  return sah({ id });
};

/** Takes an attachment back before anything was decided on it: its content goes, its trace stays. */
export const cabutLampiran = async (
  trx: Trx,
  pelaku: Pelaku,
  lampiranId: string,
  alasan: string,
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  const milik = await trx
    .selectFrom('alur.lampiran')
    .select('berkas_id')
    .where('id', '=', lampiranId)
    .executeTakeFirst();
  const pandangan = await pandang(trx, pelaku, milik?.berkas_id ?? lampiranId);
  if (!pandangan.sah) return pandangan;
  if (milik) await lockBerkas(trx, pelaku.instansiId, milik.berkas_id);
  const { rows } = await sql<{ oleh: string; dicabut: boolean; diputus: boolean }>`
    select n.oleh, n.dicabut_pada is not null as dicabut, ${DIPUTUS} as diputus
    from alur.lampiran n where n.instansi_id = ${pelaku.instansiId} and n.id = ${lampiranId}`.execute(trx);
  const [ada] = rows;
  if (!ada) return lengkapi({ jenis: 'tidak-ada', kode: 'alur/tidak-ada' });
  if (ada.oleh !== pelaku.pegawaiId) return tolak(BUKAN_PENGUNGGAH);
  if (ada.dicabut) return tolak(SUDAH_DICABUT);
  if (ada.diputus) return tolak(TERLANJUR);
  await trx
    .updateTable('alur.lampiran')
    .set({ dicabut_pada: pelaku.sekarang, alasan_cabut: alasan })
    .where('id', '=', lampiranId)
    .execute();
  await trx.deleteFrom('alur.lampiran_isi').where('lampiran_id', '=', lampiranId).execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'alur.cabutLampiran',
    kamar: 'alur',
    objek: milik?.berkas_id ?? '',
    rincian: { lampiran: lampiranId, alasan },
  });
  return sah({ id: lampiranId });
};

import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { listIsi, type SaringanIsi } from './halaman-isi.ts';
import { sebagaiPenulis, toPenulis } from './penulis.ts';
import { sebagaiPihak } from './pihak.ts';

type KolomCatatan = { isi: string; memperbaiki: string | null; diperbaiki: string | null };

const KOLOM = sql<KolomCatatan>`n.isi, n.memperbaiki_id as memperbaiki,
  (select y.id from alur.catatan y where y.instansi_id = n.instansi_id and y.memperbaiki_id = n.id) as diperbaiki`;

/** Notes on a dossier, newest first, corrected ones included. */
export const listCatatan = async (trx: Trx, pelaku: Pelaku, berkasId: string, saringan: SaringanIsi) => {
  const hasil = await listIsi(trx, pelaku, berkasId, saringan, {
    tabel: 'alur.catatan',
    kolom: KOLOM,
    bentuk: (b) => ({
      id: b.id,
      isi: b.isi,
      pada: b.pada.toISOString(),
      penulis: toPenulis(b),
      memperbaiki: b.memperbaiki,
      diperbaiki: b.diperbaiki,
      milikSaya: b.oleh === pelaku.pegawaiId,
    }),
  });
  if (!hasil.sah) return hasil;
  const { halaman, pandangan } = hasil.nilai;
  return sah({ ...halaman, dapatMenulis: pandangan.jabatan.length > 0 });
};

/** Writes a note in the name of an office that takes part. It stays; a later note of the same person may correct it, once. */
export const tulisCatatan = async (
  trx: Trx,
  pelaku: Pelaku,
  berkasId: string,
  { isi, memperbaiki }: { readonly isi: string; readonly memperbaiki?: string | undefined },
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  const jabatan = await sebagaiPihak(trx, pelaku, berkasId);
  if (!jabatan.sah) return jabatan;
  const halangan = memperbaiki === undefined ? undefined : await cariHalangan(trx, pelaku, berkasId, memperbaiki);
  if (halangan) return tolak(halangan);
  const id = randomUUID();
  const { id: posisi, sebagai } = jabatan.nilai;
  await trx
    .insertInto('alur.catatan')
    .values({ ...sebagaiPenulis(pelaku, berkasId, jabatan.nilai), id, isi, memperbaiki_id: memperbaiki ?? null })
    .execute();
  await catatJejak(trx, pelaku, {
    perbuatan: 'alur.tulisCatatan',
    kamar: 'alur',
    objek: berkasId,
    rincian: { catatan: id, jabatan: posisi, sebagai, memperbaiki: memperbaiki ?? null },
  });
  return sah({ id });
};

/** Why a note cannot be corrected: not there, somebody else's, or corrected before. */
const cariHalangan = async (trx: Trx, { pegawaiId }: Pelaku, berkasId: string, catatanId: string) => {
  const ada = await trx
    .selectFrom('alur.catatan')
    .select('oleh')
    .where('id', '=', catatanId)
    .where('berkas_id', '=', berkasId)
    .executeTakeFirst();
  if (!ada) return { jenis: 'tidak-ada', kode: 'alur/tidak-ada' } as const;
  if (ada.oleh !== pegawaiId) return BUKAN_PENULIS;
  const sudah = await trx
    .selectFrom('alur.catatan')
    .select('id')
    .where('memperbaiki_id', '=', catatanId)
    .executeTakeFirst();
  return sudah && SUDAH_DIPERBAIKI;
};

const BUKAN_PENULIS = {
  jenis: 'wewenang',
  kode: 'alur/bukan-penulis',
  detail: {
    id: 'Catatan hanya dapat diperbaiki oleh yang menulisnya.',
    en: 'Only who wrote a note may correct it.',
  },
  jalanKeluar: { id: 'Tulis catatan baru dengan pendapat Anda.', en: 'Write a new note with your view.' },
} as const;

const SUDAH_DIPERBAIKI = {
  jenis: 'keadaan',
  kode: 'alur/sudah-diperbaiki',
  detail: {
    id: 'Catatan ini sudah diperbaiki dengan catatan lain.',
    en: 'This note has been corrected by another one already.',
  },
  jalanKeluar: { id: 'Perbaiki catatan yang terakhir.', en: 'Correct the latest note.' },
} as const;

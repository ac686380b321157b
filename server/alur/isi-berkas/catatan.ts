import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import {
  bacaKursor,
  catatJejak,
  type Pelaku,
  potongHalaman,
  type RincianPenolakan,
  type Trx,
} from '../../kernel/index.ts';
import { type BarisPenulis, GABUNG_PENULIS, KOLOM_PENULIS, toPenulis } from './penulis.ts';
import { pandang, sebagaiPihak } from './pihak.ts';

type Saringan = { readonly kursor?: string | undefined; readonly batas: number };
type Baris = BarisPenulis & {
  id: string;
  isi: string;
  memperbaiki: string | null;
  diperbaiki: string | null;
  pada: Date;
  urut: string;
};

/** Notes on a dossier, newest first, corrected ones included. */
export const listCatatan = async (trx: Trx, pelaku: Pelaku, berkasId: string, { kursor, batas }: Saringan) => {
  const pandangan = await pandang(trx, pelaku, berkasId);
  if (!pandangan.sah) return pandangan;
  const [urut = null] = bacaKursor(kursor, 1)?.filter((k) => /^\d{1,18}$/.test(k)) ?? [];
  const { rows } = await sql<Baris>`
    select n.id, n.isi, n.memperbaiki_id as memperbaiki, n.pada, n.urut::text as urut, ${KOLOM_PENULIS},
      (select y.id from alur.catatan y where y.instansi_id = n.instansi_id and y.memperbaiki_id = n.id) as diperbaiki
    from alur.catatan n ${GABUNG_PENULIS}
    where n.instansi_id = ${pelaku.instansiId} and n.berkas_id = ${berkasId}
      ${urut ? sql`and n.urut < ${urut}::bigint` : sql``}
    order by n.urut desc limit ${batas + 1}`.execute(trx);
  const bentuk = (b: Baris) => ({
    id: b.id,
    isi: b.isi,
    pada: b.pada.toISOString(),
    penulis: toPenulis(b),
    memperbaiki: b.memperbaiki,
    diperbaiki: b.diperbaiki,
    milikSaya: b.oleh === pelaku.pegawaiId,
  });
  const dapatMenulis = pandangan.nilai.jabatan.length > 0;
  return sah({ ...potongHalaman(rows, batas, bentuk, (b) => [b.urut]), dapatMenulis });
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
    .values({
      instansi_id: pelaku.instansiId,
      id,
      berkas_id: berkasId,
      posisi_id: posisi,
      sebagai,
      oleh: pelaku.pegawaiId,
      isi,
      memperbaiki_id: memperbaiki ?? null,
      pada: pelaku.sekarang,
    })
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

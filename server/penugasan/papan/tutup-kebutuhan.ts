import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import { beritahukanPelamar, bukaKembali, tutupKebutuhan } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import { type CariRuang, putuskan, type SumberAlur } from '../../alur/index.ts';
import { catatJejak, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { findKebutuhan, toKeadaan } from './kebutuhan.ts';
import { lengkapiPapan } from './lengkapi.ts';
import { pajang } from './pajang.ts';
import { listTindakanPelamar } from './pelamar.ts';
import { milikSaya } from './tulis-kebutuhan.ts';

type Jawab<T> = Promise<Hasil<T, RincianPenolakan>>;

/** Closes a need with the reason. Nobody is told yet: until then it can be opened again. */
export const tutup = async (trx: Trx, pelaku: Pelaku, id: string, alasan: string): Jawab<undefined> => {
  const k = await milikSaya(trx, pelaku, id);
  if (!k.sah) return k;
  const ditutup = tutupKebutuhan(toKeadaan(k.nilai));
  if (!ditutup.sah) return lengkapiPapan(ditutup);
  await sql`update penugasan.kebutuhan set keadaan = 'ditutup', ditutup_pada = ${pelaku.sekarang}, alasan_tutup = ${alasan}
    where id = ${id}`.execute(trx);
  await pajang(trx, pelaku.instansiId, id);
  await catatJejak(trx, pelaku, {
    perbuatan: 'penugasan.tutupKebutuhan',
    kamar: 'penugasan',
    objek: id,
    rincian: { alasan },
  });
  return sah(undefined);
};

/** Takes the closing back. */
export const bukaLagi = async (trx: Trx, pelaku: Pelaku, id: string): Jawab<undefined> => {
  const k = await milikSaya(trx, pelaku, id);
  if (!k.sah) return k;
  const dibuka = bukaKembali(toKeadaan(k.nilai));
  if (!dibuka.sah) return lengkapiPapan(dibuka);
  await sql`update penugasan.kebutuhan set keadaan = 'dibuka', ditutup_pada = null, alasan_tutup = null where id = ${id}`.execute(
    trx,
  );
  await pajang(trx, pelaku.instansiId, id);
  await catatJejak(trx, pelaku, {
    perbuatan: 'penugasan.bukaKebutuhanKembali',
    kamar: 'penugasan',
    objek: id,
    rincian: {},
  });
  return sah(undefined);
};

/**
 * Tells those who were not chosen, each in the own dossier: the drawing's refusal, with the reason of the closing, in the name
 * of the office on whose desk the application lies. One that lies elsewhere, or whose drawing has no refusal there, goes on.
 */
export const beritahukan = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  ruang: CariRuang,
  sumber: SumberAlur,
): Jawab<{ diberitahu: number; tersisa: number }> => {
  const k = await findKebutuhan(trx, id, { posisi: pelaku.posisi.map((p) => p.id), semua: false });
  if (!k) return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  const boleh = beritahukanPelamar(toKeadaan(k));
  if (!boleh.sah) return lengkapiPapan(boleh);

  // all dossiers first, in one order: whoever decides or withdraws meanwhile waits, and nobody waits for us in a ring
  await sql`select 1 from alur.berkas where id in (select id from penugasan.lamaran where kebutuhan_id = ${id} and not berakhir)
    order by id for no key update`.execute(trx);
  const dicatat =
    await sql`update penugasan.kebutuhan set diberitahukan_pada = coalesce(diberitahukan_pada, ${pelaku.sekarang})
    where id = ${id} and keadaan = 'ditutup' returning id`.execute(trx);
  if (dicatat.rows.length === 0) return lengkapiPapan(tolak({ jenis: 'keadaan', kode: 'papan/belum-ditutup' }));
  const menunggu = await listTindakanPelamar(trx, pelaku, id);
  const alasan = k.alasan_tutup ?? '';
  let diberitahu = 0;
  for (const { tindakan } of menunggu) {
    const tolakan = tindakan?.pilihan.find((p) => p.beralasan);
    if (!tindakan || !tolakan) continue;
    const diputus = await putuskan(trx, pelaku, tindakan.id, { pilihan: tolakan.kode, alasan }, ruang, sumber);
    if (!diputus.sah) return diputus;
    diberitahu += 1;
  }
  await catatJejak(trx, pelaku, {
    perbuatan: 'penugasan.beritahukanPelamar',
    kamar: 'penugasan',
    objek: id,
    rincian: { diberitahu },
  });
  return sah({ diberitahu, tersisa: menunggu.length - diberitahu });
};

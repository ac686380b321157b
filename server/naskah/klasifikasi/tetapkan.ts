import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  akhiriKlasifikasi,
  bolehAgenda,
  type CiriSurat,
  catatKlasifikasi,
  imporKlasifikasi,
  jelaskanKlasifikasi,
  type Klasifikasi,
  periksaKlasifikasi,
  tetapkanCiriJenis,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import type { BarisTabel } from '../../organisasi/index.ts';
import { semuaKlasifikasi, storeCiriBerkas } from './repository.ts';

const lengkapi = denganPenjelasan(jelaskanKlasifikasi);
type Jawab<T> = Promise<Hasil<T, RincianPenolakan>>;

/** Officers who change the list at once wait for each other. */
const kunci = async (trx: Trx, { instansiId }: Pelaku): Promise<readonly Klasifikasi[]> => {
  await sql`select pg_advisory_xact_lock(hashtext('klasifikasi'), hashtext(${instansiId}))`.execute(trx);
  return semuaKlasifikasi(trx);
};

const store = async (trx: Trx, { instansiId }: Pelaku, daftar: readonly Klasifikasi[]): Promise<void> => {
  if (daftar.length === 0) return;
  await sql`insert into naskah.klasifikasi (instansi_id, kode, arti, sejak)
    select ${instansiId}, x.kode, x.arti, x.sejak
    from jsonb_to_recordset(${JSON.stringify(daftar)}::jsonb) as x(kode text, arti text, sejak date)`.execute(trx);
};

/** Puts a code on the list. */
export const catat = async (trx: Trx, pelaku: Pelaku, baru: Klasifikasi): Jawab<{ readonly kode: string }> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = catatKlasifikasi(baru, await kunci(trx, pelaku), izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { klasifikasi } = hasil.nilai;
  await store(trx, pelaku, [klasifikasi]);
  const { kode } = klasifikasi;
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.catatKlasifikasi',
    kamar: 'naskah',
    objek: kode,
    rincian: { ...klasifikasi },
  });
  return sah({ kode });
};

/** Ends a code on a day. */
export const akhiri = async (
  trx: Trx,
  pelaku: Pelaku,
  kode: string,
  sampai: Tanggal,
): Jawab<{ readonly kode: string }> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const ada = (await kunci(trx, pelaku)).find((k) => k.kode === kode);
  if (!ada) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  const hasil = akhiriKlasifikasi(ada, sampai, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await sql`update naskah.klasifikasi set sampai = ${sampai} where kode = ${kode}`.execute(trx);
  const rincian = { sampai };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.akhiriKlasifikasi', kamar: 'naskah', objek: kode, rincian });
  return sah({ kode });
};

/** Takes in a table of codes, whole or not at all. */
export const impor = async (
  trx: Trx,
  pelaku: Pelaku,
  baris: readonly BarisTabel[],
): Jawab<{ readonly baru: number; readonly sama: number }> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = imporKlasifikasi(baris, await kunci(trx, pelaku), pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { baru, sama } = hasil.nilai;
  await store(trx, pelaku, baru);
  const rincian = { baru: baru.length, sama };
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.imporKlasifikasi',
    kamar: 'naskah',
    objek: 'klasifikasi',
    rincian,
  });
  return sah(rincian);
};

/** What letters of a kind are classed as from a day on. */
export const tetapkanCiri = async (
  trx: Trx,
  pelaku: Pelaku,
  { jenis, sejak, ...ciri }: CiriSurat & { readonly jenis: string; readonly sejak: Tanggal },
): Jawab<{ readonly jenis: string }> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = tetapkanCiriJenis(ciri, sejak, await kunci(trx, pelaku), pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await sql`insert into naskah.ciri_jenis (instansi_id, jenis, sejak, sifat, derajat, klasifikasi)
    values (${pelaku.instansiId}, ${jenis}, ${sejak}, ${ciri.sifat ?? 'biasa'}, ${ciri.derajat ?? 'biasa'}, ${ciri.klasifikasi})
    on conflict (instansi_id, jenis, sejak) do update
      set sifat = excluded.sifat, derajat = excluded.derajat, klasifikasi = excluded.klasifikasi`.execute(trx);
  const rincian = { ...ciri, sejak };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.tetapkanCiri', kamar: 'naskah', objek: jenis, rincian });
  return sah({ jenis });
};

/** Classes of the letters that a dossier will issue from now on: for whoever has an open act in it. */
export const pilihCiri = async (trx: Trx, pelaku: Pelaku, berkasId: string, ciri: CiriSurat): Jawab<undefined> => {
  const { pihak, giliran } = await kedudukanDalamBerkas(trx, pelaku, berkasId);
  if (!pihak) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  if (!giliran) return lengkapi(tolak({ jenis: 'wewenang', kode: 'naskah/ciri-bukan-giliran' }));
  const halangan = periksaKlasifikasi(ciri.klasifikasi, await semuaKlasifikasi(trx), pelaku.hariIni);
  if (halangan) return lengkapi(tolak(halangan));
  await storeCiriBerkas(trx, pelaku, berkasId, ciri);
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.pilihCiri',
    kamar: 'naskah',
    objek: berkasId,
    rincian: { ...ciri },
  });
  return sah(undefined);
};

/** Whether an office of the caller is party to a dossier, and whether one has an open act in it. */
export const kedudukanDalamBerkas = async (trx: Trx, { posisi }: Pelaku, berkasId: string) => {
  const saya = sql`any(${posisi.map((p) => p.id)}::uuid[])`;
  const { rows } = await sql<{ ada: boolean; pihak: boolean; giliran: boolean }>`
    select exists (select from alur.berkas where id = ${berkasId}) as ada,
      exists (select from alur.pihak where berkas_id = ${berkasId} and posisi_id = ${saya}) as pihak,
      exists (select from alur.tindakan where berkas_id = ${berkasId} and posisi_id = ${saya} and ditutup_pada is null) as giliran`.execute(
    trx,
  );
  return rows[0] ?? { ada: false, pihak: false, giliran: false };
};

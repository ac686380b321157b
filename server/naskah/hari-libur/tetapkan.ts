import { type Hasil, sah, type Tanggal, tolak } from '@lincah/domain/kernel';
import {
  bolehAgenda,
  catatLibur,
  type DaftarLibur,
  type HariLibur,
  hapusLibur,
  type ImporLibur,
  imporLibur,
  jelaskanLibur,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import type { BarisTabel } from '../../organisasi/index.ts';
import { bacaLibur, storeLibur } from './repository.ts';

const lengkapi = denganPenjelasan(jelaskanLibur);
type Jawab<T> = Promise<Hasil<T, RincianPenolakan>>;

/** Officers who change the list at once wait for each other. */
const kunci = async (trx: Trx, { instansiId }: Pelaku): Promise<DaftarLibur> => {
  await sql`select pg_advisory_xact_lock(hashtext('hari-libur'), hashtext(${instansiId}))`.execute(trx);
  return bacaLibur(trx);
};

/** Puts a day off on the list. */
export const catat = async (trx: Trx, pelaku: Pelaku, baru: HariLibur): Jawab<{ readonly hari: string }> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = catatLibur(baru, await kunci(trx, pelaku), izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { hari, nama } = hasil.nilai.libur;
  await storeLibur(trx, pelaku.instansiId, [{ hari, nama }]);
  await catatJejak(trx, pelaku, {
    perbuatan: 'naskah.catatLibur',
    kamar: 'naskah',
    objek: hari,
    rincian: { nama },
  });
  return sah({ hari });
};

/** Takes a day off the list; the trail keeps what it was called, and why. */
export const hapus = async (trx: Trx, pelaku: Pelaku, hari: Tanggal, catatan: string): Jawab<undefined> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const nama = (await kunci(trx, pelaku)).get(hari);
  if (nama === undefined) return tolak({ jenis: 'tidak-ada', kode: 'naskah/tidak-ada' });
  const hasil = hapusLibur(hari, catatan, pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await sql`delete from naskah.hari_libur where hari = ${hari}`.execute(trx);
  const { alasan } = hasil.nilai;
  const rincian = { nama, ...(alasan !== null && { alasan }) };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.hapusLibur', kamar: 'naskah', objek: hari, rincian });
  return sah(undefined);
};

/** What a table of days off would change; nothing is stored. */
export const periksa = async (trx: Trx, pelaku: Pelaku, baris: readonly BarisTabel[]): Jawab<ImporLibur> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = imporLibur(baris, await bacaLibur(trx), izin.nilai);
  return hasil.sah ? hasil : lengkapi(hasil);
};

/** Takes in a table of days off, whole or not at all. */
export const impor = async (trx: Trx, pelaku: Pelaku, baris: readonly BarisTabel[]): Jawab<ImporLibur> => {
  await kunci(trx, pelaku);
  const hasil = await periksa(trx, pelaku, baris);
  if (!hasil.sah) return hasil;
  const { baru, ganti, sama } = hasil.nilai;
  await storeLibur(trx, pelaku.instansiId, [...baru, ...ganti]);
  const rincian = { baru: baru.map((l) => l.hari), ganti: ganti.map(({ hari, dulu }) => ({ hari, dulu })), sama };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.imporLibur', kamar: 'naskah', objek: 'hari-libur', rincian });
  return hasil;
};

import { randomUUID } from 'node:crypto';
import { type Hasil, sah, tolak } from '@lincah/domain/kernel';
import {
  aturMundur,
  type BlokNomor,
  bolehAgenda,
  jelaskanAgenda,
  type KeadaanNomorBlok,
  pesanBlok,
  tutupNomor,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../../kernel/index.ts';
import { findPolaSeri, majukanSeri } from '../nomor.ts';

export const lengkapi = denganPenjelasan(jelaskanAgenda);

/** Puts numbers of a series aside; the counter moves on at once, so no other letter takes them. */
export const pesan = async (
  trx: Trx,
  pelaku: Pelaku,
  diminta: Parameters<typeof pesanBlok>[0],
): Promise<Hasil<Pick<BlokNomor, 'id' | 'dari' | 'sampai'>, RincianPenolakan>> => {
  const { instansiId, pegawaiId, nama, sekarang, hariIni } = pelaku;
  const izin = bolehAgenda(pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = pesanBlok(diminta, hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { seri, tahun, hari, jumlah, alasan } = hasil.nilai;
  if (!(await findPolaSeri(trx, instansiId, seri, hari))) return tolak(TANPA_SERI);
  const sampai = await majukanSeri(trx, instansiId, seri, tahun, jumlah);
  const baru = { id: randomUUID(), dari: sampai - jumlah + 1, sampai };
  await trx
    .insertInto('naskah.blok_nomor')
    .values({
      ...baru,
      instansi_id: instansiId,
      seri,
      tahun,
      hari,
      alasan,
      oleh: pegawaiId,
      oleh_nama: nama,
      pada: sekarang,
    })
    .execute();
  const rincian = { seri, tahun, hari, dari: baru.dari, sampai, alasan };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.pesanBlok', kamar: 'naskah', objek: baru.id, rincian });
  return sah(baru);
};

/** Closes one number of a block, or all that are left, as not used. */
export const tutup = async (
  trx: Trx,
  pelaku: Pelaku,
  blokId: string,
  { urut, alasan }: { readonly urut?: number | undefined; readonly alasan: string },
): Promise<Hasil<{ readonly ditutup: number }, RincianPenolakan>> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const blok = await kunciBlok(trx, blokId);
  if (!blok) return tolak(TANPA_BLOK);
  const keadaan = await keadaanBlok(trx, blok);
  const dipilih = urut === undefined ? [...keadaan].filter(([, k]) => k === 'kosong').map(([u]) => u) : [urut];
  for (const satu of dipilih) {
    const kini = keadaan.get(satu);
    if (!kini) return tolak(TANPA_BLOK);
    const hasil = tutupNomor(satu, kini, alasan, izin.nilai);
    if (!hasil.sah) return lengkapi(hasil);
  }
  const { instansiId, pegawaiId, nama, sekarang } = pelaku;
  const bersama = {
    instansi_id: instansiId,
    blok_id: blokId,
    alasan,
    oleh: pegawaiId,
    oleh_nama: nama,
    pada: sekarang,
  };
  if (dipilih.length > 0)
    await trx
      .insertInto('naskah.nomor_ditutup')
      .values(dipilih.map((satu) => ({ ...bersama, urut: satu })))
      .execute();
  const rincian = { urut: dipilih, alasan };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.tutupNomor', kamar: 'naskah', objek: blokId, rincian });
  return sah({ ditutup: dipilih.length });
};

/** The block, held until the transaction ends: whoever else spends or closes a number of it waits. */
export const kunciBlok = async (trx: Trx, id: string): Promise<BlokNomor | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtext('blok-nomor'), hashtext(${id}))`.execute(trx);
  const { rows } = await sql<BlokNomor>`
    select id, seri, tahun, dari, sampai, hari from naskah.blok_nomor where id = ${id}`.execute(trx);
  return rows[0];
};

/** What became of each number of a block. */
export const keadaanBlok = async (
  trx: Trx,
  { id, dari, sampai }: BlokNomor,
): Promise<ReadonlyMap<number, KeadaanNomorBlok>> => {
  const { rows } = await sql<{ urut: number; keadaan: KeadaanNomorBlok }>`
    select urut, 'terpakai' as keadaan from naskah.surat_kertas where blok_id = ${id}
    union all select urut, 'tidak-dipakai' from naskah.nomor_ditutup where blok_id = ${id}`.execute(trx);
  const ada = new Map(rows.map((b) => [b.urut, b.keadaan]));
  const semua = Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
  return new Map(semua.map((urut) => [urut, ada.get(urut) ?? 'kosong']));
};

/** How many working days back paper letters may be dated. */
export const atur = async (trx: Trx, pelaku: Pelaku, mundur: number): Promise<Hasil<undefined, RincianPenolakan>> => {
  const izin = bolehAgenda(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  const hasil = aturMundur(mundur, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  await sql`insert into naskah.setelan_agenda (instansi_id, mundur_hari_kerja, diubah_pada)
    values (${pelaku.instansiId}, ${mundur}, ${pelaku.sekarang})
    on conflict (instansi_id) do update set mundur_hari_kerja = excluded.mundur_hari_kerja, diubah_pada = excluded.diubah_pada`.execute(
    trx,
  );
  const rincian = { mundur };
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.aturMundur', kamar: 'naskah', objek: 'agenda', rincian });
  return sah(undefined);
};

export const TANPA_BLOK = { jenis: 'tidak-ada', kode: 'naskah/tidak-ada' } as const;

export const TANPA_SERI = {
  jenis: 'keadaan',
  kode: 'naskah/tanpa-seri',
  detail: {
    id: 'Seri itu tidak mempunyai pola nomor yang berlaku pada hari itu.',
    en: 'That series has no number pattern in force on that day.',
  },
  jalanKeluar: {
    id: 'Tetapkan polanya di halaman Pola nomor surat.',
    en: 'Set its pattern on the page Number patterns.',
  },
} as const;

import type { Tanggal } from '@lincah/domain/kernel';
import type { IsiPelimpahan, Pelimpahan, PelimpahanDicabut } from '@lincah/domain/organisasi';
import { sql } from 'kysely';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';

type Rujukan = { readonly id: string; readonly nama: string };

/** A delegation as stored. */
export type BarisPelimpahan = {
  readonly id: string;
  readonly pemberi: Rujukan & { readonly unit: string };
  readonly penerima: Rujukan & { readonly unit: string };
  readonly jenis: string[];
  readonly nomorSurat: string;
  readonly tanggalSurat: Tanggal;
  readonly alasan: string;
  readonly sejak: Tanggal;
  readonly sampai: Tanggal | null;
  readonly dicabutSejak: Tanggal | null;
  readonly alasanCabut: string | null;
};

const lengkap = sql`
  select l.id, json_build_object('id', a.id, 'nama', a.nama, 'unit', ua.nama) as pemberi,
    json_build_object('id', b.id, 'nama', b.nama, 'unit', ub.nama) as penerima, l.jenis, l.nomor_surat as "nomorSurat",
    l.tanggal_surat as "tanggalSurat", l.alasan, l.sejak, l.sampai, l.dicabut_sejak as "dicabutSejak",
    l.alasan_cabut as "alasanCabut"
  from organisasi.pelimpahan l
  join organisasi.posisi a on a.instansi_id = l.instansi_id and a.id = l.pemberi_id
  join organisasi.unit ua on ua.instansi_id = a.instansi_id and ua.id = a.unit_id
  join organisasi.posisi b on b.instansi_id = l.instansi_id and b.id = l.penerima_id
  join organisasi.unit ub on ub.instansi_id = b.instansi_id and ub.id = b.unit_id`;

type KueriPelimpahan = {
  readonly keadaan: 'kini' | 'lalu';
  readonly cari?: string | undefined;
  readonly kursor?: string | undefined;
  readonly batas: number;
};

/** Delegations of the agency, the latest first day first. */
export const listPelimpahan = async (
  trx: Trx,
  { keadaan, cari, kursor, batas }: KueriPelimpahan,
  hari: Tanggal,
): Promise<{ butir: BarisPelimpahan[]; kursor: string | null }> => {
  const kunci = bacaKursor(kursor, 2);
  const kini = sql`(coalesce(l.sampai, ${hari}) >= ${hari}
    and (l.dicabut_sejak is null or l.dicabut_sejak > ${hari} and l.dicabut_sejak > l.sejak))`;
  const pola = `%${(cari ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<BarisPelimpahan>`${lengkap}
    where ${keadaan === 'kini' ? kini : sql`not ${kini}`}
      and (a.nama ilike ${pola} or b.nama ilike ${pola} or ua.nama ilike ${pola} or ub.nama ilike ${pola}
        or l.nomor_surat ilike ${pola})
      ${kunci ? sql`and (l.sejak, l.id) < (${kunci[0]}::date, ${kunci[1]}::uuid)` : sql``}
    order by l.sejak desc, l.id desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(
    rows,
    batas,
    (b) => b,
    (b) => [b.sejak, b.id],
  );
};

/** One delegation, held against another decision on it meanwhile. */
export const findPelimpahan = async (trx: Trx, id: string): Promise<BarisPelimpahan | undefined> =>
  (await sql<BarisPelimpahan>`${lengkap} where l.id = ${id} for update of a`.execute(trx)).rows[0];

/** Delegations from one office to another that are not over; locks the office that delegates until the transaction ends. */
export const listAntara = async (
  trx: Trx,
  pemberi: string,
  penerima: string,
  hari: Tanggal,
): Promise<(Pelimpahan & { readonly nomorSurat: string })[]> => {
  await sql`select from organisasi.posisi where id = ${pemberi} for update`.execute(trx);
  const { rows } = await sql<BarisPelimpahan>`${lengkap}
    where l.pemberi_id = ${pemberi} and l.penerima_id = ${penerima} and coalesce(l.sampai, ${hari}) >= ${hari}
      and (l.dicabut_sejak is null or l.dicabut_sejak > ${hari})`.execute(trx);
  return rows.map((b) => ({ ...toPelimpahan(b), nomorSurat: b.nomorSurat }));
};

export const toPelimpahan = (b: BarisPelimpahan): Pelimpahan => ({
  pemberi: b.pemberi.id,
  penerima: b.penerima.id,
  jenis: b.jenis,
  sejak: b.sejak,
  ...(b.sampai !== null && { sampai: b.sampai }),
  ...(b.dicabutSejak !== null && { dicabutSejak: b.dicabutSejak }),
});

export const storePelimpahan = async (trx: Trx, id: string, isi: IsiPelimpahan, pelaku: Pelaku): Promise<void> => {
  await trx
    .insertInto('organisasi.pelimpahan')
    .values({
      instansi_id: pelaku.instansiId,
      id,
      pemberi_id: isi.pemberi,
      penerima_id: isi.penerima,
      jenis: [...isi.jenis],
      nomor_surat: isi.nomorSurat,
      tanggal_surat: isi.tanggalSurat,
      alasan: isi.alasan,
      sejak: isi.sejak,
      sampai: isi.sampai ?? null,
      dilimpahkan_oleh: pelaku.pegawaiId,
      dilimpahkan_pada: pelaku.sekarang,
    })
    .execute();
};

export const akhiriPelimpahan = async (
  trx: Trx,
  id: string,
  { sejak, alasan }: PelimpahanDicabut,
  pelaku: Pelaku,
): Promise<void> => {
  await trx
    .updateTable('organisasi.pelimpahan')
    .set({
      dicabut_sejak: sejak,
      dicabut_oleh: pelaku.pegawaiId,
      dicabut_pada: pelaku.sekarang,
      alasan_cabut: alasan,
    })
    .where('id', '=', id)
    .execute();
};

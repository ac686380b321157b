import { randomUUID } from 'node:crypto';
import { type Hasil, sah, type Tanggal } from '@lincah/domain/kernel';
import {
  bolehPolaNomor,
  jelaskanPolaNomor,
  type PolaNomor,
  type PolaNomorAda,
  tetapkanPolaNomor,
} from '@lincah/domain/naskah';
import { sql } from 'kysely';
import { catatJejak, denganPenjelasan, type Pelaku, type RincianPenolakan, type Trx } from '../kernel/index.ts';

/** Patterns of the agency with the last number of each series this year; those in force and to come first. */
export const listPola = async (
  trx: Trx,
  tahun: number,
): Promise<readonly (PolaNomorAda & { readonly terakhir: number })[]> => {
  const { rows } = await sql<PolaNomorAda & { sampai: Tanggal | null; terakhir: number }>`
    select p.id, p.seri, p.jenis, p.pola, p.klasifikasi, p.sejak, p.sampai, coalesce(n.terakhir, 0) as terakhir
    from naskah.pola_nomor p
    left join naskah.seri_nomor n on n.instansi_id = p.instansi_id and n.seri = p.seri and n.tahun = ${tahun}
    order by p.sampai is not null, p.seri, p.sejak desc`.execute(trx);
  return rows.map(({ sampai, ...p }) => ({ ...p, ...(sampai !== null && { sampai }) }));
};

/** Sets the pattern of a series from a day on; the one before it ends the day before. */
export const tetapkanPola = async (
  trx: Trx,
  pelaku: Pelaku,
  pola: PolaNomor,
): Promise<Hasil<{ readonly id: string }, RincianPenolakan>> => {
  const izin = bolehPolaNomor(pelaku.pegawaiId, pelaku.hak);
  if (!izin.sah) return lengkapi(izin);
  await sql`select pg_advisory_xact_lock(hashtext('pola-nomor'), hashtext(${pelaku.instansiId}))`.execute(trx);
  const hasil = tetapkanPolaNomor(pola, await listPola(trx, 0), pelaku.hariIni, izin.nilai);
  if (!hasil.sah) return lengkapi(hasil);
  const { diakhiri, diganti } = hasil.nilai;
  const { seri, jenis, pola: bentuk, klasifikasi, sejak } = pola;
  const id = diganti ?? randomUUID();
  if (diakhiri)
    await sql`update naskah.pola_nomor set sampai = ${diakhiri.sampai} where id = ${diakhiri.id}`.execute(trx);
  if (diganti)
    await sql`update naskah.pola_nomor set jenis = ${[...jenis]}, pola = ${bentuk}, klasifikasi = ${klasifikasi}
      where id = ${id}`.execute(trx);
  else
    await sql`insert into naskah.pola_nomor (instansi_id, id, seri, jenis, pola, klasifikasi, sejak)
      values (${pelaku.instansiId}, ${id}, ${seri}, ${[...jenis]}, ${bentuk}, ${klasifikasi}, ${sejak})`.execute(trx);
  await catatJejak(trx, pelaku, { perbuatan: 'naskah.tetapkanPola', kamar: 'naskah', objek: id, rincian: { ...pola } });
  return sah({ id });
};

const lengkapi = denganPenjelasan(jelaskanPolaNomor);

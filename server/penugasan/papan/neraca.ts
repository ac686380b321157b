import { type Hasil, sah, type Tanggal, tanggal, tolak } from '@lincah/domain/kernel';
import { neracaUnit } from '@lincah/domain/penugasan';
import { sql } from 'kysely';
import type { Pelaku, RincianPenolakan, Trx } from '../../kernel/index.ts';
import { lengkapiPapan } from './lengkapi.ts';

type Baris = { dari: string; ke: string; mulai: string; selesai: string; jam: number | null; orang: number };
type Neraca = {
  butir: { unit: { id: string; nama: string }; dipinjamkan: number; dipinjam: number; tanpaJam: number }[];
};

/** Hours that units lend and borrow in a period, for heads of units and auditors. What nobody wrote hours for is counted only. */
export const bacaNeraca = async (
  trx: Trx,
  pelaku: Pelaku,
  { dari, sampai }: { readonly dari: Tanggal; readonly sampai: Tanggal },
): Promise<Hasil<Neraca, RincianPenolakan>> => {
  if (!pelaku.posisi.some((p) => p.pimpinan) && !pelaku.hak.includes('auditor'))
    return lengkapiPapan(tolak({ jenis: 'tidak-ada', kode: 'papan/tidak-ada' }));
  const { rows } = await sql<Baris>`
    select p.unit_asal_id as dari, p.unit_pemohon_id as ke, p.mulai, p.selesai, p.jam,
      greatest(1, (select count(*)::integer from penugasan.peserta q where q.instansi_id = p.instansi_id and q.penugasan_id = p.id
        and q.alasan_tolak is null)) as orang
    from penugasan.penugasan p
    where p.hasil = 'diterima' and p.lingkup = 'lintas-unit' and p.mulai <= ${sampai} and p.selesai >= ${dari}
      and p.unit_asal_id is not null and p.unit_pemohon_id is not null`.execute(trx);
  const pinjaman = rows.map((b) => ({ ...b, mulai: tanggal(b.mulai), selesai: tanggal(b.selesai) }));
  const neraca = neracaUnit(pinjaman, { dari, sampai });
  const nama = await namaUnit(
    trx,
    neraca.map((n) => n.unit),
  );
  return sah({ butir: neraca.map((n) => ({ ...n, unit: { id: n.unit, nama: nama.get(n.unit) ?? '' } })) });
};

const namaUnit = async (trx: Trx, unit: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; nama: string }>`
    select id, nama from organisasi.unit where id = any(${[...unit]}::uuid[])`.execute(trx);
  return new Map(rows.map((b) => [b.id, b.nama]));
};

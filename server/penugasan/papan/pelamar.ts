import type { Dwibahasa } from '@lincah/domain/kernel';
import { kesesuaian } from '@lincah/domain/penugasan';
import type { Alur } from '@lincah/domain/regulasi';
import { type RawBuilder, sql } from 'kysely';
import { findDaftarAlur } from '../../alur/index.ts';
import { bacaKursor, type Pelaku, potongHalaman, type Trx } from '../../kernel/index.ts';
import type { BarisKebutuhan } from './kebutuhan.ts';

/** An open act on an application, and the answers that it takes. */
export type TindakanLamaran = {
  readonly id: string;
  readonly pilihan: { kode: string; nama: Dwibahasa; beralasan: boolean }[];
};

type Baris = {
  id: string;
  pegawai_id: string;
  pegawai_nama: string;
  posisi_nama: string;
  jenjang: string | null;
  unit_nama: string;
  punya: string[];
  motivasi: string;
  nilai: number;
  tugas_lain: number;
  tempat: boolean;
  hasil: string | null;
  dibuat_pada: Date;
  tindakan: string | null;
  tugas: string | null;
  versi: string;
};

/** Everybody who applied to a need, those who fit best first; open acts are those on the desks of the person who looks. */
export const listPelamar = async (
  trx: Trx,
  pelaku: Pelaku,
  k: BarisKebutuhan,
  { kursor, batas }: { readonly kursor?: string | undefined; readonly batas: number },
) => {
  const [nilai, id] = bacaKursor(kursor, 2) ?? [];
  const lanjut = nilai && id ? sql`and (-l.kesesuaian, l.id) > (${-Number(nilai)}, ${id}::uuid)` : sql``;
  const { rows } = await sql<Baris>`
    select l.id, l.pegawai_id, g.nama as pegawai_nama, s.nama as posisi_nama, s.jenjang, u.nama as unit_nama, g.kompetensi as punya,
      l.motivasi, l.kesesuaian as nilai, l.tempat, p.hasil, l.dibuat_pada, t.id as tindakan, t.tugas, b.versi,
      (select count(*)::integer from penugasan.penugasan x where x.instansi_id = l.instansi_id and x.pegawai_id = l.pegawai_id
        and x.hasil = 'diterima' and x.id <> l.id and x.mulai <= ${k.selesai}::date and x.selesai >= ${k.mulai}::date) as tugas_lain
    from penugasan.lamaran l
    join penugasan.penugasan p on p.instansi_id = l.instansi_id and p.id = l.id
    join alur.berkas b on b.instansi_id = l.instansi_id and b.id = l.id
    join organisasi.pegawai g on g.instansi_id = l.instansi_id and g.id = l.pegawai_id
    join organisasi.posisi s on s.instansi_id = l.instansi_id and s.id = l.posisi_id
    join organisasi.unit u on u.instansi_id = s.instansi_id and u.id = s.unit_id
    left join lateral (${tindakanDi(pelaku)}) t on true
    where l.kebutuhan_id = ${k.id} ${lanjut}
    order by l.kesesuaian desc, l.id limit ${batas + 1}`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  const bentuk = (b: Baris) => ({
    id: b.id,
    pegawai: { id: b.pegawai_id, nama: b.pegawai_nama },
    posisi: { nama: b.posisi_nama, jenjang: b.jenjang ?? '' },
    unit: b.unit_nama,
    motivasi: b.motivasi,
    kesesuaian: salin(kesesuaian(k, { kompetensi: b.punya, jenjang: b.jenjang ?? '' })),
    tugasLain: b.tugas_lain,
    status: b.hasil ?? 'berproses',
    terpilih: b.tempat,
    tindakan: toTindakan(b, alur.get(b.versi)),
    dikirimPada: b.dibuat_pada.toISOString(),
  });
  return potongHalaman(rows, batas, bentuk, (b) => [String(b.nilai), b.id]);
};

/** Applications of a need that are under way and hold no place, in the order of their ids, with the act on my desk if it lies there. */
export const listTindakanPelamar = async (
  trx: Trx,
  pelaku: Pelaku,
  kebutuhan: string,
): Promise<{ id: string; tindakan: TindakanLamaran | null }[]> => {
  const { rows } = await sql<Pick<Baris, 'id' | 'tindakan' | 'tugas' | 'versi'>>`
    select l.id, t.id as tindakan, t.tugas, b.versi from penugasan.lamaran l
    join alur.berkas b on b.instansi_id = l.instansi_id and b.id = l.id
    left join lateral (${tindakanDi(pelaku)}) t on true
    where l.kebutuhan_id = ${kebutuhan} and not l.berakhir and not l.tempat order by l.id`.execute(trx);
  const alur = await findDaftarAlur(
    trx,
    rows.map((b) => b.versi),
  );
  return rows.map((b) => ({ id: b.id, tindakan: toTindakan(b, alur.get(b.versi)) }));
};

const tindakanDi = (pelaku: Pelaku): RawBuilder<unknown> => {
  const posisi = pelaku.posisi.map((p) => p.id);
  return sql`select t.id, t.tugas from alur.tindakan t where t.instansi_id = l.instansi_id and t.berkas_id = l.id
    and t.ditutup_pada is null and t.posisi_id = any(${posisi}::uuid[]) limit 1`;
};

const toTindakan = (
  { tindakan, tugas }: Pick<Baris, 'tindakan' | 'tugas'>,
  alur: Alur | undefined,
): TindakanLamaran | null => {
  const simpul = alur?.simpul[tugas ?? ''];
  if (!tindakan || simpul?.jenis !== 'tugas') return null;
  return { id: tindakan, pilihan: simpul.pilihan.map((p) => ({ ...p })) };
};

/** A fit as the API sends it: its lists are the reader's own. */
export const salin = (k: ReturnType<typeof kesesuaian>) => ({ ...k, dimiliki: [...k.dimiliki], belum: [...k.belum] });

import type { Tanggal } from '@lincah/domain/kernel';
import { type Kitab, type PeranDitunjuk, peranDitunjuk } from '@lincah/domain/regulasi';
import { sql } from 'kysely';
import type { Trx } from '../../kernel/index.ts';
import { listTunjukan } from '../cari-posisi.ts';
import { type PejabatPosisi, pejabatPosisi } from '../pejabat.ts';
import { type BarisPenunjukan, listBerjalan } from './repository.ts';

/** What the regulation needs designated, with the office that answers on the day; missing ones first. */
export const listPenunjukan = async (trx: Trx, kitab: Kitab, hari: Tanggal) => {
  const dibutuhkan = peranDitunjuk(kitab);
  const berjalan = await listBerjalan(trx, hari);
  const tunjukan = await listTunjukan(
    trx,
    dibutuhkan.flatMap((d) => d.peran),
    hari,
  );
  const pejabat = await pejabatPosisi(trx, [...tunjukan.values()], hari);
  return dibutuhkan
    .map((d) => {
      const milik = berjalan.filter((b) => b.peran === d.kunci);
      return bentuk(d, milik, pejabat.get(posisiGrup(d, tunjukan) ?? ''), hari);
    })
    .sort((a, b) => Number(a.pejabat !== null) - Number(b.pejabat !== null));
};

const posisiGrup = ({ peran }: PeranDitunjuk, tunjukan: ReadonlyMap<string, string>) =>
  peran.map((p) => tunjukan.get(p.id)).find((id) => id !== undefined);

const bentuk = (
  { kunci, nama, dipakai }: PeranDitunjuk,
  milik: readonly BarisPenunjukan[],
  pejabat: PejabatPosisi | undefined,
  hari: Tanggal,
) => ({
  peran: kunci,
  nama: [...nama],
  pejabat: pejabat
    ? {
        ...toJabatan(pejabat),
        asal: milik.some((b) => b.sejak <= hari) ? ('ditunjuk' as const) : ('struktur' as const),
      }
    : null,
  penunjukan: milik.map(({ id, posisi, sejak, sampai }) => ({ id, posisi, sejak, sampai })),
  dipakai: [...dipakai],
});

const toJabatan = ({ id, nama, unit, pemangku }: PejabatPosisi) => ({
  id,
  nama,
  unit,
  pemangku: pemangku && { nama: pemangku.nama, sebagai: pemangku.sebagai },
});

const TAMPIL = 20;

/** Offices of the agency by words of their name, their unit or its code, leaders first. */
export const cariJabatan = async (trx: Trx, cari: string, hari: Tanggal) => {
  const pola = `%${cari.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<{ id: string }>`
    select p.id from organisasi.posisi_bermasa p join organisasi.unit_pada(${hari}) u on u.instansi_id = p.instansi_id and u.id = p.unit_id
    where p.sejak <= ${hari} and coalesce(p.sampai, ${hari}) >= ${hari}
      and (p.nama ilike ${pola} or u.nama ilike ${pola} or u.kode ilike ${pola})
    order by p.pimpinan desc, p.kelas desc nulls last, u.urutan, p.nama, p.id limit ${TAMPIL}`.execute(trx);
  const id = rows.map((r) => r.id);
  const pejabat = await pejabatPosisi(trx, id, hari);
  return id.flatMap((i) => pejabat.get(i) ?? []).map(toJabatan);
};

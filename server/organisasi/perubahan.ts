import type { Tanggal } from '@lincah/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

type Selisih = { readonly mulai: number; readonly berakhir: number; readonly berubah: number };

/** What is in force on the later day but not on the earlier (`mulai`), the other way round (`berakhir`), or on both but otherwise. */
export type PerubahanStruktur = {
  readonly dari: Tanggal;
  readonly ke: Tanggal;
  readonly unit: Selisih;
  readonly jabatan: Selisih;
  readonly pemangku: Selisih;
  /** Units on either day that something of this touches. */
  readonly tempat: readonly string[];
};

type Baris = {
  apa: 'unit' | 'jabatan' | 'pemangku';
  mulai: number;
  berakhir: number;
  berubah: number;
  tempat: string[];
};

/** Compares the structure on two days, in whichever order they come. */
export const bandingkanHari = async (trx: Trx, satu: Tanggal, lain: Tanggal): Promise<PerubahanStruktur> => {
  const [dari, ke] = satu <= lain ? [satu, lain] : [lain, satu];
  const { rows } = await sql<Baris>`
    ${hitung('unit', sql`select id, sejak, sampai, id as unit from organisasi.unit_bermasa`, dari, ke)}
    union all
    ${hitung('jabatan', sql`select id, sejak, sampai, unit_id as unit from organisasi.posisi_bermasa`, dari, ke)}
    union all
    ${hitung(
      'pemangku',
      sql`select m.id, m.sejak, m.sampai, p.unit_id as unit from organisasi.pemangku m
        join organisasi.posisi_pada(${ke}) p on p.instansi_id = m.instansi_id and p.id = m.posisi_id`,
      dari,
      ke,
    )}`.execute(trx);
  const satuan = (apa: Baris['apa']): Selisih => {
    const b = rows.find((r) => r.apa === apa);
    return { mulai: b?.mulai ?? 0, berakhir: b?.berakhir ?? 0, berubah: b?.berubah ?? 0 };
  };
  return {
    dari,
    ke,
    unit: satuan('unit'),
    jabatan: satuan('jabatan'),
    pemangku: satuan('pemangku'),
    tempat: [...new Set(rows.flatMap((r) => r.tempat))],
  };
};

/** `isi`: every state with its days; `dulu` and `kelak`: since when the state of the earlier and of the later day counts. */
const hitung = (apa: Baris['apa'], isi: RawBuilder<unknown>, dari: Tanggal, ke: Tanggal) => sql`
  select ${apa}::text as apa, count(*) filter (where dulu is null)::integer as mulai,
    count(*) filter (where kelak is null)::integer as berakhir,
    count(*) filter (where dulu <> kelak)::integer as berubah,
    coalesce((select array_agg(distinct t) from (select unnest(array_agg(unit)) as t) u), '{}') as tempat
  from (
    select id, max(sejak) filter (where ${berlaku(dari)}) as dulu, max(sejak) filter (where ${berlaku(ke)}) as kelak,
      max(unit::text) filter (where ${berlaku(dari)} or ${berlaku(ke)}) as unit
    from (${isi}) x group by id) y
  where dulu is distinct from kelak`;

const berlaku = (hari: Tanggal) => sql`(sejak <= ${hari} and coalesce(sampai, ${hari}) >= ${hari})`;

import type { Tanggal } from '@lincah/domain/kernel';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../kernel/index.ts';

type Selisih = { readonly mulai: number; readonly berakhir: number };

/** What is in force on the later day but not on the earlier (`mulai`), and the other way round (`berakhir`). */
export type PerubahanStruktur = {
  readonly dari: Tanggal;
  readonly ke: Tanggal;
  readonly unit: Selisih;
  readonly jabatan: Selisih;
  readonly pemangku: Selisih;
  /** Units on either day that something of this touches. */
  readonly tempat: readonly string[];
};

type Baris = { apa: 'unit' | 'jabatan' | 'pemangku'; mulai: number; berakhir: number; tempat: string[] };

/** Compares the structure on two days, in whichever order they come. */
export const bandingkanHari = async (trx: Trx, satu: Tanggal, lain: Tanggal): Promise<PerubahanStruktur> => {
  const [dari, ke] = satu <= lain ? [satu, lain] : [lain, satu];
  const { rows } = await sql<Baris>`
    ${hitung('unit', sql`select id, sejak, sampai, id as unit from organisasi.unit`, dari, ke)}
    union all
    ${hitung('jabatan', sql`select id, sejak, sampai, unit_id as unit from organisasi.posisi`, dari, ke)}
    union all
    ${hitung(
      'pemangku',
      sql`select m.id, m.sejak, m.sampai, p.unit_id as unit from organisasi.pemangku m
        join organisasi.posisi p on p.instansi_id = m.instansi_id and p.id = m.posisi_id`,
      dari,
      ke,
    )}`.execute(trx);
  const satuan = (apa: Baris['apa']): Selisih => {
    const b = rows.find((r) => r.apa === apa);
    return { mulai: b?.mulai ?? 0, berakhir: b?.berakhir ?? 0 };
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

const hitung = (apa: Baris['apa'], isi: RawBuilder<unknown>, dari: Tanggal, ke: Tanggal) => sql`
  select ${apa}::text as apa, count(*) filter (where kelak and not dulu)::integer as mulai,
    count(*) filter (where dulu and not kelak)::integer as berakhir,
    coalesce(array_agg(distinct unit::text) filter (where dulu <> kelak), '{}') as tempat
  from (select unit, ${berlaku(dari)} as dulu, ${berlaku(ke)} as kelak from (${isi}) x) y`;

const berlaku = (hari: Tanggal) => sql`(sejak <= ${hari} and coalesce(sampai, ${hari}) >= ${hari})`;

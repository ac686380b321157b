import { JENIS_PEMBERITAHUAN, SETELAN_PEMBERITAHUAN_AWAL, type SetelanPemberitahuan } from '@lincah/domain/alur';
import type { Pelaku, Trx } from '../../kernel/index.ts';

const KOLOM = ['layar', 'segera', 'ringkasan', 'jam_ringkasan', 'hening_mulai', 'hening_sampai'] as const;

export type BarisSetelan = {
  readonly layar: readonly string[];
  readonly segera: readonly string[];
  readonly ringkasan: readonly string[];
  readonly jam_ringkasan: number;
  readonly hening_mulai: number | null;
  readonly hening_sampai: number | null;
};

/** What the person chose, or what stands for whoever has chosen nothing. */
export const findSetelan = async (trx: Trx, { pegawaiId }: Pick<Pelaku, 'pegawaiId'>): Promise<SetelanPemberitahuan> =>
  toSetelan(
    await trx
      .selectFrom('alur.setelan_pemberitahuan')
      .select(KOLOM)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst(),
  );

export const toSetelan = (b: BarisSetelan | null | undefined): SetelanPemberitahuan => {
  if (!b) return SETELAN_PEMBERITAHUAN_AWAL;
  const { hening_mulai: mulai, hening_sampai: sampai } = b;
  return {
    layar: jenis(b.layar),
    segera: jenis(b.segera),
    ringkasan: jenis(b.ringkasan),
    jamRingkasan: b.jam_ringkasan,
    hening: mulai === null || sampai === null ? null : { mulai, sampai },
  };
};

const jenis = (nama: readonly string[]) => JENIS_PEMBERITAHUAN.filter((j) => nama.includes(j));

export const storeSetelan = async (
  trx: Trx,
  { instansiId, pegawaiId, sekarang }: Pelaku,
  s: SetelanPemberitahuan,
): Promise<void> => {
  const isi = {
    layar: [...s.layar],
    segera: [...s.segera],
    ringkasan: [...s.ringkasan],
    jam_ringkasan: s.jamRingkasan,
    hening_mulai: s.hening?.mulai ?? null,
    hening_sampai: s.hening?.sampai ?? null,
    diubah_pada: sekarang,
  };
  await trx
    .insertInto('alur.setelan_pemberitahuan')
    .values({ instansi_id: instansiId, pegawai_id: pegawaiId, ...isi })
    .onConflict((k) => k.columns(['instansi_id', 'pegawai_id']).doUpdateSet(isi))
    .execute();
};

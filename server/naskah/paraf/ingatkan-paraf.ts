import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import { ingatanParaf, type PeranParaf } from '@lincah/domain/naskah';
import { sql } from 'kysely';
import {
  type Antrean,
  type BasisData,
  dalamInstansi,
  type Jadwalkan,
  semuaInstansi,
  type Trx,
} from '../../kernel/index.ts';
import type { KabariParaf } from './putuskan-paraf.ts';

const ANTREAN = 'naskah-ingatkan-paraf';
const TIAP_MENIT = '* * * * *';
const SEKALI = 500;

type Baris = {
  surat: string;
  urut: number;
  posisi: string;
  peran: PeranParaf;
  penanda: string;
  berkas: string | null;
  hal: string;
  tenggat: Tanggal;
  diingatkan: boolean;
  dinaikkan: boolean;
  hari: string;
};

/**
 * Reminds the office that a letter waits for on the last day of its step, and tells the signatory the day after; each once, in one
 * transaction an agency. Answers how many were told.
 */
export const ingatkanParaf = async (db: BasisData, kini: Date, kabari: KabariParaf['kabari']): Promise<number> => {
  let jumlah = 0;
  for (const { instansiId } of await semuaInstansi(db))
    jumlah += await dalamInstansi(db, instansiId, (trx) => ingatkanInstansi(trx, instansiId, kini, kabari));
  return jumlah;
};

const ingatkanInstansi = async (
  trx: Trx,
  instansiId: string,
  kini: Date,
  kabari: KabariParaf['kabari'],
): Promise<number> => {
  let jumlah = 0;
  for (const b of await listTertunda(trx, instansiId, kini)) {
    const perlu = ingatanParaf(b, tanggal(b.hari));
    const kabar = perlu.map((jenis) => ({
      posisi: jenis === 'pengingat' ? b.posisi : b.penanda,
      jenis,
      tugas: b.peran,
    }));
    await kabari(trx, { instansiId, sekarang: kini }, { id: b.surat, berkas: b.berkas, hal: b.hal }, kabar);
    await sql`update naskah.paraf set
        diingatkan_pada = case when ${perlu.includes('pengingat')} then ${kini}::timestamptz else diingatkan_pada end,
        dinaikkan_pada = case when ${perlu.includes('eskalasi')} then ${kini}::timestamptz else dinaikkan_pada end
      where instansi_id = ${instansiId} and surat_id = ${b.surat} and urut = ${b.urut}`.execute(trx);
    jumlah += kabar.length;
  }
  return jumlah;
};

/** Open steps whose last day has come and of which somebody is still to be told; those being decided are left for the next round. */
const listTertunda = async (trx: Trx, instansiId: string, kini: Date): Promise<readonly Baris[]> =>
  (
    await sql<Baris>`
    select r.surat_id as surat, r.urut, r.posisi_id as posisi, r.peran, s.penanda_tangan_id as penanda, s.berkas_id as berkas, s.hal,
      r.tenggat, r.diingatkan_pada is not null as diingatkan, r.dinaikkan_pada is not null as dinaikkan, w.hari::text as hari
    from kernel.instansi i
    cross join lateral (select (${kini}::timestamptz at time zone i.zona_waktu)::date as hari) w
    join naskah.paraf r on r.instansi_id = i.instansi_id and r.keadaan = 'menunggu' and r.dibuka_pada is not null
    join naskah.surat s on s.instansi_id = r.instansi_id and s.id = r.surat_id and s.status = 'terbit'
    where i.instansi_id = ${instansiId}
      and (r.tenggat <= w.hari and r.diingatkan_pada is null or r.tenggat < w.hari and r.dinaikkan_pada is null)
    order by r.tenggat, r.surat_id limit ${SEKALI} for update of r skip locked`.execute(trx)
  ).rows;

/** Looks every minute; what was missed is made up by the next round. */
export const jadwalkanIngatanParaf =
  (db: BasisData, jam: () => Date, kabari: KabariParaf['kabari']): Jadwalkan =>
  async (antrean: Antrean) => {
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await ingatkanParaf(db, jam(), kabari);
    });
    await antrean.schedule(ANTREAN, TIAP_MENIT);
  };

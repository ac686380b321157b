import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type Antrean, type BasisData, dalamInstansi, type Jadwalkan, semuaInstansi } from '../../kernel/index.ts';
import { kabariKuasa } from './kabari-kuasa.ts';
import { rapikanPemberitahuan } from './rapikan.ts';
import { suratkan } from './suratkan.ts';

const SURAT = 'alur-surat-pemberitahuan';
const KUASA = 'alur-kabari-kuasa';
const RAPI = 'alur-rapikan-pemberitahuan';
const TIAP_MENIT = '* * * * *';
const TIAP_JAM = '23 * * * *';

/**
 * Every minute, acts that a delegation has come over since, and mail of notifications when there is a mail server; every hour the old
 * ones tidied.
 */
export const jadwalkanPemberitahuan =
  (db: BasisData, jam: () => Date, surel: { readonly alamatDasar: string } | null): Jadwalkan =>
  async (antrean: Antrean) => {
    await antrean.createQueue(RAPI);
    await antrean.work(RAPI, async () => {
      await rapikanPemberitahuan(db, jam());
    });
    await antrean.schedule(RAPI, TIAP_JAM);
    await antrean.createQueue(KUASA);
    await antrean.work(KUASA, async () => {
      await kabariSemuaKuasa(db, jam());
    });
    await antrean.schedule(KUASA, TIAP_MENIT);
    if (!surel) return;
    await antrean.createQueue(SURAT);
    await antrean.work(SURAT, async () => {
      await suratkan(db, jam(), surel.alamatDasar);
    });
    await antrean.schedule(SURAT, TIAP_MENIT);
  };

/** Agency after agency, each on its own day. */
export const kabariSemuaKuasa = async (db: BasisData, kini: Date): Promise<void> => {
  for (const { instansiId } of await semuaInstansi(db))
    await dalamInstansi(db, instansiId, async (trx) => {
      const { rows } = await sql<{ hari: string }>`select (${kini}::timestamptz at time zone zona_waktu)::date as hari
        from kernel.instansi where instansi_id = ${instansiId}`.execute(trx);
      for (const { hari } of rows) await kabariKuasa(trx, { instansiId, hariIni: tanggal(hari), sekarang: kini });
    });
};

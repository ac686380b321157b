import type { Antrean, BasisData, Jadwalkan } from '../../kernel/index.ts';
import { rapikanPemberitahuan } from './rapikan.ts';
import { suratkan } from './suratkan.ts';

const SURAT = 'alur-surat-pemberitahuan';
const RAPI = 'alur-rapikan-pemberitahuan';
const TIAP_MENIT = '* * * * *';
const TIAP_JAM = '23 * * * *';

/** Mail of notifications every minute, when there is a mail server; the old ones tidied every hour. */
export const jadwalkanPemberitahuan =
  (db: BasisData, jam: () => Date, surel: { readonly alamatDasar: string } | null): Jadwalkan =>
  async (antrean: Antrean) => {
    await antrean.createQueue(RAPI);
    await antrean.work(RAPI, async () => {
      await rapikanPemberitahuan(db, jam());
    });
    await antrean.schedule(RAPI, TIAP_JAM);
    if (!surel) return;
    await antrean.createQueue(SURAT);
    await antrean.work(SURAT, async () => {
      await suratkan(db, jam(), surel.alamatDasar);
    });
    await antrean.schedule(SURAT, TIAP_MENIT);
  };

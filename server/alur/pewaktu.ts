import type { Antrean, BasisData, Jadwalkan } from '../kernel/index.ts';
import { picuPewaktuJatuhTempo } from './picu-jatuh-tempo.ts';
import { cariRuang, type SetelanAlur } from './routes.ts';

const ANTREAN = 'alur-pewaktu';
const TIAP_MENIT = '* * * * *';

type Catatan = { error(isi: object, pesan: string): void };

/** Sweeps the clocks every minute. A sweep that is missed is made up by the next: clocks are due, not scheduled. */
export const jadwalkan =
  (db: BasisData, jam: () => Date, { ruang, sumber }: SetelanAlur, catatan: Catatan): Jadwalkan =>
  async (antrean: Antrean) => {
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await sumber.segarkan?.();
      const { gagal } = await picuPewaktuJatuhTempo(db, jam(), cariRuang(ruang), sumber);
      for (const { pewaktu, galat } of gagal)
        catatan.error({ err: galat, kamar: 'alur', pewaktu }, 'pewaktu gagal dipicu');
    });
    await antrean.schedule(ANTREAN, TIAP_MENIT);
  };

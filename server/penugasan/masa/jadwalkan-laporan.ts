import type { SumberAlur } from '../../alur/index.ts';
import type { Antrean, BasisData, Jadwalkan } from '../../kernel/index.ts';
import { bukaLaporanJatuhTempo } from './buka-laporan.ts';

const ANTREAN = 'penugasan-laporan-akhir';
const TIAP_JAM = '7 * * * *';

type Catatan = { error(isi: object, pesan: string): void };

/** Every hour, so that each agency gets its reports in the morning of its own time zone; a missed hour is made up by the next. */
export const jadwalkanLaporan =
  (db: BasisData, jam: () => Date, sumber: SumberAlur, catatan: Catatan): Jadwalkan =>
  async (antrean: Antrean) => {
    await antrean.createQueue(ANTREAN);
    await antrean.work(ANTREAN, async () => {
      await sumber.segarkan?.();
      const { gagal } = await bukaLaporanJatuhTempo(db, jam(), sumber);
      for (const { penugasan, galat } of gagal)
        catatan.error({ err: galat, kamar: 'penugasan', penugasan }, 'laporan akhir gagal dibuka');
    });
    await antrean.schedule(ANTREAN, TIAP_JAM);
  };

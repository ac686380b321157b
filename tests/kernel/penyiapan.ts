import { nyalakanPostgres } from './postgres.ts';
import { nyalakanServer } from './server-uji.ts';

/** Before all journeys: the built program on each database. Answers what ends them again. */
const siapkan = async (): Promise<() => Promise<void>> => {
  const postgres = await nyalakanPostgres();
  await postgres.buat('lincah');
  const [tertanam, terpisah] = await Promise.all([
    nyalakanServer({}),
    nyalakanServer({ DATABASE_URL: postgres.url('lincah'), DEMO: '1' }),
  ]);
  process.env.LINCAH_URL_PGLITE = tertanam.alamat; // the workers inherit these
  process.env.LINCAH_URL_POSTGRES = terpisah.alamat;
  process.env.LINCAH_BASIS_POSTGRES = postgres.url('lincah'); // where a journey founds agencies of its own
  return async () => {
    await Promise.all([tertanam.hentikan(), terpisah.hentikan()]);
    for (const baris of [...tertanam.galat(), ...terpisah.galat()]) console.log(baris);
    await postgres.hentikan();
  };
};

export default siapkan;

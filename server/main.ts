import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { sql } from 'kysely';
import { SANDI_CONTOH } from './akun-contoh.ts';
import { isiContoh } from './isi-contoh.ts';
import {
  AKAR,
  type BasisDataTerbuka,
  bacaKonfigurasi,
  bukaSimpanan,
  jangkarkan,
  type Konfigurasi,
  migrasikan,
  mulaiAntrean,
  rawat,
  type Simpanan,
} from './kernel/index.ts';
import { anutDari, bacaPustaka } from './peraturan.ts';
import { rakit } from './rakit.ts';
import { cobaLagi, jelaskanGagal, tahap } from './tahap.ts';

// Collects garbage once the heap has grown by half: by itself the engine lets it grow threefold before it looks, and keeps that.
setFlagsFromString('--heap-growing-percent=50');

const RAWAT_MS = 600_000;
const BATAS_HENTI_MS = 30_000;
const jam = () => new Date();

const mulai = async (): Promise<void> => {
  const konfigurasi = bacaKonfigurasi(process.env);
  const simpanan = await tahap(
    'Basis data',
    () => bukaSimpanan(konfigurasi),
    ({ basis }) => basis.jenis,
  );
  try {
    await layani(konfigurasi, simpanan);
  } catch (galat) {
    await simpanan.tutup();
    throw galat;
  }
};

/** From an open database to a listening server; each stage says its line. */
const layani = async (konfigurasi: Konfigurasi, simpanan: Simpanan): Promise<void> => {
  const { basis } = simpanan;
  const migrasi = await tahap(
    'Tabel',
    () => cobaLagi(() => migrasikan(basis.db)),
    (m) => (m.length > 0 ? `${m.length} migrasi` : 'sudah mutakhir'),
  );
  const pustaka = await tahap('Peraturan', bacaPustaka, (p) => `${p.peraturan.length} peraturan`);
  if (konfigurasi.DEMO) {
    const dimuat = await tahap(
      'Instansi contoh',
      () => isiContoh(basis.db, SANDI_CONTOH, jam(), anutDari(pustaka)),
      (b) => (b.length > 0 ? b.join(', ') : 'sudah ada'),
    );
    if (dimuat.length > 0) await tahap('Statistik', () => hitungStatistik(basis));
  }
  const folderWeb = join(AKAR, 'dist', 'web');
  const { app, jadwal } = await rakit({
    basis,
    konfigurasi,
    jam,
    pustaka,
    ...(existsSync(folderWeb) && { folderWeb }),
  });
  const alamat = await app.listen({ port: konfigurasi.PORT, host: konfigurasi.HOST });
  const antrean = await mulaiAntrean(basis, jadwal, app.log);
  const perawatan = setInterval(() => {
    rawat(basis.db, konfigurasi.DATA_DIR, jam()).catch((galat) => app.log.error({ err: galat }, 'perawatan'));
  }, RAWAT_MS);

  hentikanPada(['SIGTERM', 'SIGINT'], async () => {
    clearInterval(perawatan);
    await app.close(); // no new connections; acts under way are finished and answered
    await antrean.hentikan();
    await jangkarkan(basis.db, konfigurasi.DATA_DIR, jam()).catch(() => undefined); // a database that is gone must not hold us
    await hitungStatistik(basis).catch(() => undefined);
    await simpanan.tutup();
  });
  app.log.info({ alamat, migrasi }, 'siap');
  console.log(`\nLincah siap di ${konfigurasi.BASE_URL ?? alamat}`);
  if (konfigurasi.DEMO)
    console.log(`Akun contoh dan sandinya (${SANDI_CONTOH}) ada di halaman masuk. Hentikan dengan Ctrl+C.`);
};

/**
 * The embedded database has no autovacuum: without statistics its plans for a large agency take seconds. They are taken when
 * the sample is loaded, by every import, and at the end of each run, so that no start waits for them.
 */
const hitungStatistik = async ({ db, jenis }: BasisDataTerbuka): Promise<void> => {
  if (jenis === 'pglite') await sql`analyze`.execute(db);
};

/** Ends in order on the first signal; a second one, or a hang past the limit, ends at once. */
const hentikanPada = (sinyal: readonly NodeJS.Signals[], selesaikan: () => Promise<void>): void => {
  let berhenti = false;
  for (const s of sinyal)
    process.on(s, () => {
      if (berhenti) process.exit(1);
      berhenti = true;
      setTimeout(() => process.exit(1), BATAS_HENTI_MS).unref();
      selesaikan().then(
        () => process.exit(0),
        (galat) => jelaskanGagal(galat),
      );
    });
};

mulai().catch(jelaskanGagal);

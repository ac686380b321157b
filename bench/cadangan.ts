// node scripts/jalankan.mjs bench/cadangan.ts [MB] — seconds to back up and to restore a server with that much attached; 1,024 unless named
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bukaPostgres, cadangkan, migrasikan, periksaJejak, pulihkan } from '../server/kernel/index.ts';
import { periksaIsi } from '../server/periksa-isi.ts';
import { lampirkan } from '../tests/kernel/gangguan.ts';
import { permohonan } from '../tests/kernel/kisah-uji.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { bukaRumahUji } from '../tests/kernel/rumah-uji.ts';

const MB = Number(process.argv[2] ?? 1024);
const SEBUAH = 16; // MB of one attachment

const detik = async <T>(kerja: () => Promise<T>): Promise<readonly [number, T]> => {
  const sejak = performance.now();
  const hasil = await kerja();
  return [(performance.now() - sejak) / 1000, hasil];
};

/** A request with as much attached as asked for; a dossier takes only so many, so there are several. */
const isi = async (rumah: Awaited<ReturnType<typeof bukaRumahUji>>): Promise<void> => {
  const klien = await rumah.masuk('kepalaA');
  for (let n = 0; n * SEBUAH < MB; n++) {
    const jawab = await klien.post('/api/penugasan', permohonan(`Cadangan ${n}`));
    const lampiran = await lampirkan(klien, jawab.json().id, randomBytes(SEBUAH * 1_048_576));
    if (lampiran.statusCode !== 201) throw new Error(lampiran.body);
  }
};

const postgres = await nyalakanPostgres(['-c', 'fsync=on']);
const folder = mkdtempSync(join(tmpdir(), 'lincah-bangku-cadangan-'));
try {
  for (const nama of ['asal', 'pulih']) await postgres.buat(nama);
  const asal = bukaPostgres(postgres.url('asal'));
  await migrasikan(asal.db);
  const rumah = await bukaRumahUji({ basis: asal });
  await isi(rumah);
  const berkas = join(folder, 'satu.gz');
  const [cadang] = await detik(() => cadangkan(asal, folder, berkas, new Date()));
  await rumah.tutup();
  const pulih = bukaPostgres(postgres.url('pulih'), 2);
  const [kembali] = await detik(() => pulihkan(pulih, mkdtempSync(join(folder, 'pulih-')), berkas));
  const [periksa, [jejak, utuh]] = await detik(() => Promise.all([periksaJejak(pulih.db, []), periksaIsi(pulih.db)]));
  await pulih.tutup();
  if (jejak.cela.length + utuh.rusak.length > 0) throw new Error('yang dipulihkan tidak sama');
  const mb = (statSync(berkas).size / 1_048_576).toFixed(0);
  console.log(
    `${utuh.berkas} lampiran, cadangan ${mb} MB: ditulis ${cadang.toFixed(0)} detik, dipulihkan ${kembali.toFixed(0)} detik, diperiksa ${periksa.toFixed(0)} detik; beban mesin ${loadavg()[0]?.toFixed(1)}`,
  );
} finally {
  await postgres.hentikan();
  rmSync(folder, { recursive: true, force: true });
}

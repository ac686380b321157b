// node scripts/jalankan.mjs bench/uji-coba.ts [berkas] — seconds for a trial of another regulation over 10,000 dossiers, and what an
// inbox costs meanwhile
import { setTimeout } from 'node:timers/promises';
import { bukaRumahLengkap } from '../tests/kernel/rumah-lengkap.ts';
import { PERATURAN_UJI } from '../tests/kernel/rumah-uji.ts';
import { gandakanBerkas } from '../tests/regulasi/banyak-berkas.ts';
import { persentil } from './statistik.ts';

const JUMLAH = Number(process.argv[2] ?? 10_000);
const JEDA_MS = 5;

const rumah = await bukaRumahLengkap({ jenis: 'postgres' });
try {
  await gandakanBerkas(rumah.basis.db, await rumah.ajukan('pemohon', 'Peta jalan'), JUMLAH - 1);
  const { ortala, pemohon } = rumah.klien;
  const masuk = async (): Promise<number> => {
    const sejak = performance.now();
    await pemohon.get('/api/alur/tindakan');
    await setTimeout(JEDA_MS);
    return performance.now() - sejak - JEDA_MS;
  };
  const tenang: number[] = [];
  for (let n = 0; n < 200; n++) tenang.push(await masuk());
  const { pilihan } = (await ortala.get('/api/regulasi/adopsi')).json() as { pilihan: { id: string }[] };
  const peraturan = pilihan.find((p) => p.id !== PERATURAN_UJI)?.id;
  const { id } = (await ortala.post('/api/regulasi/uji-coba', { peraturan })).json();
  const sejak = performance.now();
  const ramai: number[] = [];
  let keadaan = 'berjalan';
  while (keadaan === 'berjalan') {
    for (let n = 0; n < 20; n++) ramai.push(await masuk());
    ({ keadaan } = (await ortala.get(`/api/regulasi/uji-coba/${id}`)).json());
  }
  const detik = (performance.now() - sejak) / 1000;
  const ms = (daftar: readonly number[]) => [50, 99].map((p) => Math.round(persentil(daftar, p))).join('/');
  console.log(
    `${JUMLAH} berkas ${keadaan} ${detik.toFixed(1)} detik; kotak masuk p50/p99 ${ms(tenang)} ms, sementara itu ${ms(ramai)} ms`,
  );
} finally {
  await rumah.tutup();
}

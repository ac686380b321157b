import { afterAll, beforeAll, expect, test } from 'vitest';
import { tanggal } from '../../domain/kernel/index.ts';
import { dalamInstansi } from '../../server/kernel/index.ts';
import { listUnit } from '../../server/organisasi/bagan.ts';
import { bukaRumahImpor, type RumahImpor } from './impor-uji.ts';

let u: RumahImpor;
beforeAll(async () => {
  u = await bukaRumahImpor();
});
afterAll(() => u.tutup());

const JUMLAH = 400;
/** A top and as many units below it, all of one generation. */
const unit = (angkatan: string) => [
  { kode: 'A', nama: `Puncak ${angkatan}`, jenis: 'dinas', sejak: '2025-01-01' },
  ...Array.from({ length: JUMLAH }, (_, n) => ({
    kode: `B${n}`,
    nama: `Bidang ${n} ${angkatan}`,
    jenis: 'bidang',
    induk: 'A',
    sejak: '2025-01-01',
  })),
];
const HARI = tanggal('2030-01-01');
const angkatanTampil = async (): Promise<string> => {
  const isi = await dalamInstansi(u.basis.db, u.instansi[0], (trx) => listUnit(trx, HARI));
  return [...new Set(isi.map((b) => b.nama.split(' ').at(-1)))].sort().join(' dan ');
};

test('uji 18: selama impor diterapkan, yang terbaca seluruhnya lama atau seluruhnya baru', async () => {
  await u.lakukan((await u.siapkanData({ lembar: { Unit: unit('lama') } })).id, 'terapkan');
  const { id } = await u.siapkanData({ lembar: { Unit: unit('baru') } });
  const terbaca: string[] = [await angkatanTampil()];
  const kerja = u.lakukan(id, 'terapkan');
  while (terbaca.at(-1) !== 'baru' && terbaca.length < 2000) terbaca.push(await angkatanTampil());
  expect(await kerja).toMatchObject({ keadaan: 'diterapkan' });
  expect([...new Set(terbaca)]).toEqual(['lama', 'baru']);
}, 60_000);

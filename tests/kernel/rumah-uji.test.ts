import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, JENIS_BASIS, ORANG, type RumahUji, UNIT } from './rumah-uji.ts';

describe.each(JENIS_BASIS)('rumah uji di atas %s', (jenis) => {
  let rumah: RumahUji;
  beforeAll(async () => {
    rumah = await bukaRumahUji({ jenis });
  });
  afterAll(() => rumah?.tutup());

  test('setiap orang masuk dan memangku jabatannya', async () => {
    for (const peran of Object.keys(ORANG) as (keyof typeof ORANG)[]) {
      const sesi = (await (await rumah.masuk(peran)).get('/api/sesi')).json();
      expect(sesi.posisi).toMatchObject([
        { id: ORANG[peran].posisiId, nama: ORANG[peran].jabatan, sebagai: 'definitif' },
      ]);
    }
  });

  test('struktur menunjukkan pimpinan kedua biro', async () => {
    const klien = await rumah.masuk('kepalaA');
    const unit = (await klien.get('/api/organisasi/unit')).json() as {
      id: string;
      pimpinan: { posisi: unknown } | null;
    }[];
    expect(unit.map((u) => u.id).sort()).toEqual(Object.values(UNIT).sort());
    expect(unit.every((u) => u.pimpinan)).toBe(true);
  });

  test('tanpa masuk tidak ada yang terlihat', async () => {
    expect((await rumah.app.inject('/api/organisasi/unit')).statusCode).toBe(401);
  });
});

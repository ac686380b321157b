import { expect, test } from 'vitest';
import { GalatApi } from './masalah.ts';
import { sudahMasukKembali, tunggulah } from './sesi-habis.ts';

test('masuk kembali oleh orang yang sama melanjutkan semua yang menunggu', async () => {
  const menunggu = [tunggulah(), tunggulah()];
  sudahMasukKembali(true);
  await Promise.all(menunggu);
});

test('masuk oleh orang lain: yang menunggu tidak dikirim atas namanya', async () => {
  const menunggu = tunggulah();
  sudahMasukKembali(false);
  await expect(menunggu).rejects.toBeInstanceOf(GalatApi);
});

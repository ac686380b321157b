import { expect, test } from '@playwright/test';
import { ajukan, buka, langkah, masuk } from './perjalanan.ts';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('permohonan diputuskan di ponsel', async ({ page, context }) => {
  await ajukan(context, 'Permohonan yang diputuskan di ponsel');
  await masuk(context, 'penilai');
  await buka(page, '/');
  await page.getByRole('link', { name: /^Kerjakan: .*diputuskan di ponsel$/ }).tap();
  await expect(langkah(page, 'Proses permohonan')).toHaveAttribute('aria-current', 'step');
  await page.getByRole('button', { name: 'Minta rekomendasi' }).tap();
  await expect(page.getByRole('button', { name: 'Minta rekomendasi' })).toHaveCount(0);
  await expect(langkah(page, 'Rekomendasikan')).toHaveAttribute('aria-current', 'step');
});

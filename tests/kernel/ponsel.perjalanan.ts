import { expect, test } from '@playwright/test';
import { ajukan, buka, masuk } from './perjalanan.ts';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('permohonan diputuskan di ponsel', async ({ page, context }) => {
  await ajukan(context, 'Permohonan yang diputuskan di ponsel');
  await masuk(context, 'penilai');
  await buka(page, '/');
  await page.getByRole('link', { name: /^Kerjakan: .*diputuskan di ponsel$/ }).tap();
  await expect(page.getByRole('listitem').filter({ hasText: 'Proses permohonan' }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );
  await page.getByRole('button', { name: 'Minta rekomendasi' }).tap();
  await expect(page.getByRole('button', { name: 'Minta rekomendasi' })).toHaveCount(0);
  await expect(page.getByRole('listitem').filter({ hasText: 'Rekomendasikan' }).first()).toHaveAttribute(
    'aria-current',
    'step',
  );
});

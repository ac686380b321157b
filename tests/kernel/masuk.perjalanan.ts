import { expect, test } from '@playwright/test';

type AkunContoh = { readonly nama: string; readonly nip: string; readonly sandi: string };

test('akun contoh masuk lewat halaman masuk, lalu keluar lagi', async ({ page, request }) => {
  const [akun] = (await (await request.get('/api/demo/akun')).json()) as AkunContoh[];
  if (!akun) throw new Error('tidak ada akun contoh');

  await page.goto('/');
  await page.getByLabel('NIP').fill(akun.nip);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(akun.sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByText(akun.nama).first()).toBeVisible();
});

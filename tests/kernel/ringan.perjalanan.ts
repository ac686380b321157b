import { expect, type Page, test } from '@playwright/test';
import { buka, masuk } from './perjalanan.ts';

const BATAS_SKRIP = 150 * 1024;

/** Bytes of script as they came over the line, while `kerja` ran. */
const timbang = async (page: Page, kerja: () => Promise<void>): Promise<number> => {
  const sesi = await page.context().newCDPSession(page);
  await sesi.send('Network.enable');
  const skrip = new Set<string>();
  let jumlah = 0;
  sesi.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && skrip.add(requestId));
  sesi.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (skrip.has(requestId)) jumlah += encodedDataLength;
  });
  await kerja();
  await page.waitForLoadState('networkidle');
  return jumlah;
};

for (const { nama, alamat, peran } of [
  { nama: 'halaman masuk', alamat: '/masuk', peran: null },
  { nama: 'Beranda', alamat: '/', peran: 'pemohon' },
] as const)
  test(`${nama} mengirim paling banyak 150 kB skrip`, async ({ page, context }) => {
    if (peran) await masuk(context, peran);
    expect(await timbang(page, () => buka(page, alamat))).toBeLessThanOrEqual(BATAS_SKRIP);
  });

test('skrip tidak membawa kepala yang hanya ditanyakan dari halaman', async ({ page, context }) => {
  const halaman = (await page.goto('/masuk'))?.headers() ?? {};
  const skrip = await page.locator('script[type="module"]').first().getAttribute('src');
  const kepala = (await context.request.get(skrip ?? '')).headers();
  expect([halaman['x-frame-options'], kepala['x-frame-options']]).toEqual(['DENY', undefined]);
  for (const tetap of ['content-security-policy', 'x-content-type-options', 'strict-transport-security'])
    expect(kepala, tetap).toHaveProperty([tetap]);
});

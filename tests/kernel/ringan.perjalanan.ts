import { expect, type Page, test } from '@playwright/test';
import { siapkanLayar } from './layar.ts';
import { buka, masuk, tenang } from './perjalanan.ts';

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

test('tidak ada galat konsol atau pelanggaran CSP di layar mana pun', async ({ browser }) => {
  test.setTimeout(180_000);
  const galat: string[] = [];
  const layar = await siapkanLayar(browser);
  for (const peran of new Set(layar.map((l) => l.peran))) {
    const context = await browser.newContext();
    if (peran) await masuk(context, peran);
    const page = await context.newPage();
    let kini = '';
    page.on('pageerror', (e) => galat.push(`${kini}: ${e.message}`));
    page.on('console', (pesan) => {
      const tidakAda = /tidak (ada|dikenal|ditemukan)$/.test(kini) && pesan.text().includes('404'); // asked for
      if (['error', 'warning'].includes(pesan.type()) && !tidakAda) galat.push(`${kini}: ${pesan.text()}`);
    });
    for (const { nama, alamat, lalu } of layar.filter((l) => l.peran === peran)) {
      kini = nama;
      await buka(page, alamat);
      await lalu?.(page);
      await tenang(page);
    }
    await context.close();
  }
  expect(galat).toEqual([]);
});

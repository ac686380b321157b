import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { type Layar, siapkanLayar } from './layar.ts';
import { buka, dandani, masuk, pindah, tenang } from './perjalanan.ts';
import { ukurSasaran } from './sasaran-sentuh.ts';

const KAIDAH = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LEBIHNYA = ':is(tbody > tr, ul > li, ol > li):nth-child(n + 31)';

type Rupa = {
  readonly bahasa: 'id' | 'en';
  readonly perangkat: BrowserContextOptions;
  readonly ponsel: boolean;
  readonly skema: 'light' | 'dark';
};
/** Each language on one device and in one theme, the longer words where room is scarce: no rule depends on two of them. */
const RUPA: readonly Rupa[] = [
  { bahasa: 'id', perangkat: { viewport: { width: 1280, height: 900 } }, ponsel: false, skema: 'light' },
  {
    bahasa: 'en',
    perangkat: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    ponsel: true,
    skema: 'dark',
  },
];

let layar: readonly Layar[];
test.beforeAll(async ({ browser }) => {
  layar = await siapkanLayar(browser);
});

for (const rupa of RUPA)
  test(`setiap layar, ${rupa.bahasa}, ${rupa.perangkat.viewport?.width} piksel, ${rupa.skema}: axe, konsol, CSP dan sasaran sentuh bersih`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const temuan: string[] = [];
    for (const [peran, milik] of menurutPeran(layar)) temuan.push(...(await jelajahi(browser, rupa, peran, milik)));
    expect(temuan).toEqual([]);
  });

const menurutPeran = (semua: readonly Layar[]) =>
  [...new Set(semua.map((l) => l.peran))].map((peran) => [peran, semua.filter((l) => l.peran === peran)] as const);

/** All screens of one person in one browser; answers what is wrong on them. */
const jelajahi = async (
  browser: Browser,
  { bahasa, perangkat, ponsel, skema }: Rupa,
  peran: Layar['peran'],
  milik: readonly Layar[],
): Promise<string[]> => {
  const context = await browser.newContext(perangkat);
  await dandani(context, bahasa, skema);
  if (peran) await masuk(context, peran);
  const page = await context.newPage();
  const temuan: string[] = [];
  let kini = '';
  dengarkan(page, (galat) => {
    const dicari = /tidak (ada|dikenal|ditemukan)$/.test(kini) && galat.includes('404'); // asked for
    if (!dicari) temuan.push(`${kini}: ${galat}`);
  });
  for (const { nama, alamat, lalu } of milik) {
    kini = nama;
    try {
      await (peran ? pindah : buka)(page, alamat); // without sign-in the pages are of one kind
      await lalu?.(page);
      await tenang(page);
      const cacat = [...(await periksa(page)), ...(ponsel ? await page.evaluate(ukurSasaran) : [])];
      temuan.push(...cacat.map((c) => `${nama}: ${c}`));
    } catch (galat) {
      temuan.push(`${nama}: ${String(galat)}`); // a screen that does not come: the others are looked at all the same
    }
  }
  await context.close();
  return temuan;
};

const dengarkan = (page: Page, lapor: (galat: string) => void): void => {
  page.on('pageerror', (e) => lapor(e.message));
  page.on('console', (pesan) => {
    if (['error', 'warning'].includes(pesan.type())) lapor(pesan.text());
  });
};

/** What axe finds; there are no frames here, so no second page for each look. Of a long list the first rows stand for all. */
const periksa = async (page: Page): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
  const { violations } = await axe.exclude(LEBIHNYA).withTags(KAIDAH).analyze();
  return violations.map(({ id, nodes }) => `${id} pada ${nodes.map((n) => n.target).join(' | ')}`);
};

test('tampilan yang dipilih mengalahkan kesukaan perangkat', async ({ page, context }) => {
  await dandani(context, 'id', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await buka(page, '/masuk');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

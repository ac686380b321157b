import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { type Layar, siapkanLayar } from './layar.ts';
import { buka, dandani, masuk, tenang } from './perjalanan.ts';
import { ukurSasaran } from './sasaran-sentuh.ts';

const KAIDAH = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Skema = 'light' | 'dark';
type Rupa = {
  readonly bahasa: 'id' | 'en';
  readonly perangkat: BrowserContextOptions;
  readonly ponsel: boolean;
  /** Every rule in the first theme, and in the others the one that colours can break. */
  readonly skema: readonly Skema[];
};
/** Each language on one device, the longer words where room is scarce: neither rules nor colours depend on the language. */
const RUPA: readonly Rupa[] = [
  { bahasa: 'id', perangkat: { viewport: { width: 1280, height: 900 } }, ponsel: false, skema: ['light', 'dark'] },
  {
    bahasa: 'en',
    perangkat: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    ponsel: true,
    skema: ['dark'],
  },
];

let layar: readonly Layar[];
test.beforeAll(async ({ browser }) => {
  layar = await siapkanLayar(browser);
});

for (const rupa of RUPA)
  test(`setiap layar, ${rupa.bahasa}, ${rupa.perangkat.viewport?.width} piksel: axe, konsol, CSP dan sasaran sentuh bersih`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
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
  await dandani(context, bahasa, 'auto');
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
    await page.emulateMedia({ colorScheme: skema[0] ?? 'light' });
    await buka(page, alamat);
    await lalu?.(page);
    await tenang(page);
    const cacat = [...(await periksa(page, skema)), ...(ponsel ? await page.evaluate(ukurSasaran) : [])];
    temuan.push(...cacat.map((c) => `${nama}: ${c}`));
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

const periksa = async (page: Page, skema: readonly Skema[]): Promise<string[]> => {
  const temuan: string[] = [];
  for (const colorScheme of skema) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    // no frames here: no second page for each look
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false });
    const kaidah = colorScheme === skema[0] ? axe.withTags(KAIDAH) : axe.withRules(['color-contrast']);
    const { violations } = await kaidah.analyze();
    for (const { id, nodes } of violations)
      temuan.push(`${colorScheme}: ${id} pada ${nodes.map((n) => n.target).join(' | ')}`);
  }
  return temuan;
};

test('tampilan yang dipilih mengalahkan kesukaan perangkat', async ({ page, context }) => {
  await dandani(context, 'id', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await buka(page, '/masuk');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type Layar, siapkanLayar } from './layar.ts';
import { buka, dandani, masuk, tenang } from './perjalanan.ts';

const KAIDAH = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const UKURAN = [
  { width: 1280, height: 900 },
  { width: 360, height: 780 },
];

type Rupa = { readonly ukuran: typeof UKURAN; readonly skema: readonly ('light' | 'dark')[] };
/** Colours do not depend on the language; the longer words of the second one are put to the test where room is scarce. */
const RUPA: Readonly<Record<'id' | 'en', Rupa>> = {
  id: { ukuran: UKURAN, skema: ['light', 'dark'] },
  en: { ukuran: UKURAN.slice(1), skema: ['light'] },
};

let layar: readonly Layar[];
test.beforeAll(async ({ browser }) => {
  layar = await siapkanLayar(browser);
});

for (const bahasa of ['id', 'en'] as const)
  test(`axe tidak menemukan apa pun di setiap layar, ${bahasa}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const temuan: string[] = [];
    for (const [peran, milik] of menurutPeran(layar)) {
      const context = await konteks(browser, bahasa);
      if (peran) await masuk(context, peran);
      const page = await context.newPage();
      for (const satu of milik) temuan.push(...(await periksa(page, satu, RUPA[bahasa])));
      await context.close();
    }
    expect(temuan).toEqual([]);
  });

const menurutPeran = (semua: readonly Layar[]) =>
  [...new Set(semua.map((l) => l.peran))].map((peran) => [peran, semua.filter((l) => l.peran === peran)] as const);

const konteks = async (browser: Browser, bahasa: 'id' | 'en'): Promise<BrowserContext> => {
  const context = await browser.newContext();
  await dandani(context, bahasa, 'auto');
  return context;
};

/** Every rule in the light, and in the dark the one that colours can break. */
const periksa = async (page: Page, { nama, alamat, lalu }: Layar, rupa: Rupa): Promise<string[]> => {
  await page.setViewportSize(rupa.ukuran[0] as (typeof UKURAN)[number]);
  await page.emulateMedia({ colorScheme: 'light' });
  await buka(page, alamat);
  await lalu?.(page);
  await tenang(page);
  const temuan: string[] = [];
  for (const ukuran of rupa.ukuran) {
    await page.setViewportSize(ukuran);
    for (const colorScheme of rupa.skema) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === 'light'
        ? axe.withTags(KAIDAH)
        : axe.withRules(['color-contrast'])
      ).analyze();
      for (const { id, nodes } of violations)
        temuan.push(`${nama}, ${ukuran.width}, ${colorScheme}: ${id} pada ${nodes.map((n) => n.target).join(' | ')}`);
    }
  }
  return temuan;
};

test('tampilan yang dipilih mengalahkan kesukaan perangkat', async ({ page, context }) => {
  await dandani(context, 'id', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await buka(page, '/masuk');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

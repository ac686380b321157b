import { expect, type Page, test } from '@playwright/test';
import { type Layar, siapkanLayar } from './layar.ts';
import { ajukan, buka, dandani, masuk, tenang } from './perjalanan.ts';

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

test('di ponsel 360 piksel tidak ada layar yang bergulir ke samping dan setiap sasaran sentuh cukup besar', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const temuan: string[] = [];
  const layar = await siapkanLayar(browser);
  for (const peran of new Set(layar.map((l) => l.peran))) {
    const context = await browser.newContext();
    await dandani(context, 'en', 'light'); // English words are the longer ones
    if (peran) await masuk(context, peran);
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 780 });
    for (const satu of layar.filter((l) => l.peran === peran)) temuan.push(...(await periksa(page, satu)));
    await context.close();
  }
  expect(temuan).toEqual([]);
});

const periksa = async (page: Page, { nama, alamat, lalu }: Layar): Promise<string[]> => {
  await buka(page, alamat);
  await lalu?.(page);
  await tenang(page);
  return (await page.evaluate(ukur)).map((cacat) => `${nama}: ${cacat}`);
};

/** WCAG 2.2 target size (2.5.8): 24 px, except links inside a sentence. Runs in the page. */
const ukur = (): string[] => {
  const lebih = document.documentElement.scrollWidth - window.innerWidth;
  const sasaran = Array.from(
    document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  );
  const tampak = (unsur: HTMLElement) => unsur.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const dikecualikan = (unsur: HTMLElement) =>
    unsur.closest('.bjs-powered-by') ?? (unsur.tagName === 'A' && getComputedStyle(unsur).display === 'inline');
  const terkecil = (unsur: HTMLElement) => {
    const { width, height } = unsur.getBoundingClientRect();
    return Math.min(width, height);
  };
  const kecil = sasaran
    .filter((unsur) => tampak(unsur) && !dikecualikan(unsur))
    .filter((unsur) => terkecil(unsur) > 1 && terkecil(unsur) < 24);
  return [
    ...(lebih > 0 ? [`bergulir ${lebih} piksel ke samping`] : []),
    ...kecil.map((u) => `${u.tagName} “${u.textContent.trim() || u.ariaLabel}” hanya ${terkecil(u)} piksel`),
  ];
};

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

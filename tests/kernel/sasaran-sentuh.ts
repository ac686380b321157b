/**
 * What a finger cannot use on the page: sideways scrolling, and targets under 24 px, except links inside a sentence
 * (WCAG 2.2, 2.5.8). Runs in the page.
 */
export const ukurSasaran = (): string[] => {
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

import type { MantineColorsTuple } from '@mantine/core';

type Rgb = readonly [merah: number, hijau: number, biru: number];

const linier = (kanal: number) => (kanal <= 0.04045 ? kanal / 12.92 : ((kanal + 0.055) / 1.055) ** 2.4);
const gamma = (kanal: number) => (kanal <= 0.0031308 ? kanal * 12.92 : 1.055 * kanal ** (1 / 2.4) - 0.055);

const dariHeksa = (warna: string): Rgb => {
  const heksa = /^#?([\da-f]{6})$/i.exec(warna.trim())?.[1] ?? '1c4a86';
  const kanal = (mulai: number) => Number.parseInt(heksa.slice(mulai, mulai + 2), 16) / 255;
  return [kanal(0), kanal(2), kanal(4)];
};

const keHeksa = (rgb: Rgb): string =>
  `#${rgb
    .map((kanal) =>
      Math.round(Math.min(1, Math.max(0, kanal)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Colour → OKLab chroma and hue (Björn Ottosson's matrices). */
const kromaRona = (rgb: Rgb): readonly [kroma: number, rona: number] => {
  const [r, g, b] = rgb.map(linier) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [Math.hypot(a, bb), Math.atan2(bb, a)];
};

const dariOklch = (terang: number, kroma: number, rona: number): Rgb => {
  const a = kroma * Math.cos(rona);
  const b = kroma * Math.sin(rona);
  const l = (terang + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (terang - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (terang - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ] as const;
};

const muat = (rgb: Rgb) => rgb.every((kanal) => kanal >= -0.001 && kanal <= 1.001);

/** Same lightness and hue, as much chroma as the screen can show. */
const warnaDi = (terang: number, kroma: number, rona: number): string => {
  let isi = kroma;
  while (isi > 0.002 && !muat(dariOklch(terang, isi, rona))) isi *= 0.95;
  return keHeksa(dariOklch(terang, isi, rona));
};

/** Lightness and share of chroma of the ten shades; shade 7 carries white text, shade 3 stands on the dark page. */
const TANGGA = [
  [0.977, 0.1],
  [0.946, 0.22],
  [0.893, 0.42],
  [0.815, 0.66],
  [0.72, 0.85],
  [0.61, 1],
  [0.52, 1],
  [0.445, 1],
  [0.375, 0.92],
  [0.29, 0.78],
] as const;

/**
 * Ten shades of an agency's one colour. Lightness is ours, so that text on them always meets WCAG AA
 * whatever colour the agency brings: white on 6 to 9, 7 on 0 and 1, 3 and 4 on the dark page.
 */
export const paletDari = (warna: string): MantineColorsTuple => {
  const [kroma, rona] = kromaRona(dariHeksa(warna));
  const puncak = Math.min(kroma, 0.19);
  return TANGGA.map(([terang, bagian]) => warnaDi(terang, puncak * bagian, rona)) as unknown as MantineColorsTuple;
};

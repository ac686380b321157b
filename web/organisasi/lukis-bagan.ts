import type { CSSProperties } from 'react';
import type { Pandangan } from './gerak-kanvas.ts';
import { type Bidang, diJendela, garisDiJendela, LEBAR, type Tempat, TINGGI } from './tata-letak.ts';
import type { WarnaKotak } from './warna-bagan.ts';

type Kuas = CanvasRenderingContext2D;

type Lukisan = {
  readonly letak: ReadonlyMap<string, Tempat>;
  readonly tampak: Bidang;
  readonly pandangan: Pandangan;
  readonly warna: (id: string) => WarnaKotak | undefined;
  readonly sorot: string | null;
};

/** Colours as values on the canvas's element: a painting cannot ask the style sheet. */
export const WARNA_LUKIS = {
  '--lukis-garis': 'var(--mantine-color-dimmed)',
  '--lukis-sorot': 'var(--mantine-color-merek-filled)',
} as CSSProperties;

/** The whole chart as plain boxes in their colours, for a view from far away; null wipes it. */
export const lukis = (kanvas: HTMLCanvasElement, isi: Lukisan | null): void => {
  kanvas.hidden = isi === null;
  const kuas = isi && kanvas.getContext('2d');
  if (!isi || !kuas) return;
  const gaya = getComputedStyle(kanvas);
  const cat = (nama: string) => gaya.getPropertyValue(nama).trim();
  siapkan(kanvas, kuas, isi);
  lukisGaris(kuas, isi, cat('--lukis-garis'));
  for (const [nama, kotak] of menurutWarna(isi)) {
    kuas.fillStyle = cat(nama);
    for (const { x, y } of kotak) kuas.fillRect(x, y, LEBAR, TINGGI);
  }
  const dicari = isi.letak.get(isi.sorot ?? '');
  if (!dicari) return;
  kuas.strokeStyle = cat('--lukis-sorot');
  kuas.lineWidth = 4 / isi.pandangan.zoom;
  kuas.strokeRect(dicari.x, dicari.y, LEBAR, TINGGI);
};

const siapkan = (kanvas: HTMLCanvasElement, kuas: Kuas, { tampak, pandangan: p }: Lukisan): void => {
  const rapat = globalThis.devicePixelRatio || 1;
  const [lebar, tinggi] = [tampak.lebar, tampak.tinggi].map((n) => Math.round(n * p.zoom) * rapat) as [number, number];
  if (kanvas.width !== lebar || kanvas.height !== tinggi) Object.assign(kanvas, { width: lebar, height: tinggi });
  kuas.setTransform(1, 0, 0, 1, 0, 0);
  kuas.clearRect(0, 0, lebar, tinggi);
  kuas.setTransform(rapat * p.zoom, 0, 0, rapat * p.zoom, rapat * p.x, rapat * p.y);
};

const lukisGaris = (kuas: Kuas, { letak, tampak, pandangan }: Lukisan, warna: string): void => {
  kuas.beginPath();
  for (const { dari, ke } of garisDiJendela(letak, tampak)) {
    const [x0, y0, y1] = [dari.x + LEBAR, dari.y + TINGGI / 2, ke.y + TINGGI / 2];
    kuas.moveTo(x0, y0);
    kuas.lineTo((x0 + ke.x) / 2, y0);
    kuas.lineTo((x0 + ke.x) / 2, y1);
    kuas.lineTo(ke.x, y1);
  }
  kuas.strokeStyle = warna;
  kuas.globalAlpha = 0.5;
  kuas.lineWidth = 0.8 / pandangan.zoom;
  kuas.stroke();
  kuas.globalAlpha = 1;
};

/** A change of colour is dear: boxes of one colour are painted together. */
const menurutWarna = ({ letak, tampak, warna }: Lukisan): ReadonlyMap<string, readonly Tempat[]> => {
  const kelompok = new Map<string, Tempat[]>();
  for (const tempat of diJendela(letak, tampak)) {
    const w = warna(tempat.id);
    const nama = `--lukis-${w?.keadaan ?? w?.derajat ?? 'kosong'}`;
    const ada = kelompok.get(nama);
    if (ada) ada.push(tempat);
    else kelompok.set(nama, [tempat]);
  }
  return kelompok;
};

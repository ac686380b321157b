import { type RefObject, useEffect, useRef } from 'react';

export type Pandangan = { x: number; y: number; zoom: number };
export const ZOOM = { kecil: 0.03, besar: 1.6 } as const;

/** The point of the screen stays where it is while all around it grows or shrinks. */
export const zumPada = (p: Pandangan, kali: number, x: number, y: number): Pandangan => {
  const zoom = Math.min(ZOOM.besar, Math.max(ZOOM.kecil, p.zoom * kali));
  const k = zoom / p.zoom;
  return { zoom, x: x - (x - p.x) * k, y: y - (y - p.y) * k };
};

const GESER_MULAI = 4;
const LANGKAH = 80;

const TOMBOL: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [LANGKAH, 0],
  ArrowRight: [-LANGKAH, 0],
  ArrowUp: [0, LANGKAH],
  ArrowDown: [0, -LANGKAH],
  PageUp: [0, 5 * LANGKAH],
  PageDown: [0, -5 * LANGKAH],
};

type Ubah = (ubah: (p: Pandangan) => Pandangan) => void;

/** Drag, wheel, pinch and keys move a canvas; `ubah` gets what becomes of the view. A drag is no click. */
export const useGerakKanvas = (wadah: RefObject<HTMLElement | null>, ubah: Ubah): void => {
  const kini = useRef(ubah);
  kini.current = ubah;
  useEffect(() => {
    const el = wadah.current;
    if (!el) return;
    const henti = new AbortController();
    const opsi = { signal: henti.signal };
    const geser = (dx: number, dy: number) => kini.current((p) => ({ ...p, x: p.x + dx, y: p.y + dy }));
    const zum = (kali: number, x: number, y: number) => {
      const { left, top } = el.getBoundingClientRect();
      kini.current((p) => zumPada(p, kali, x - left, y - top));
    };
    el.addEventListener('wheel', (e) => roda(e, geser, zum), { ...opsi, passive: false });
    el.addEventListener(
      'keydown',
      (e) => {
        const { left, top, width, height } = el.getBoundingClientRect();
        tombol(e, geser, (kali) => zum(kali, left + width / 2, top + height / 2));
      },
      opsi,
    );
    pasangPenunjuk(el, geser, zum, henti.signal);
    return () => henti.abort();
  }, [wadah]);
};

type Geser = (dx: number, dy: number) => void;
type Zum = (kali: number, x: number, y: number) => void;

const roda = (e: WheelEvent, geser: Geser, zum: Zum): void => {
  e.preventDefault();
  const baris = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
  if (e.ctrlKey || e.metaKey) zum(2 ** ((-e.deltaY * baris) / 300), e.clientX, e.clientY);
  else if (e.shiftKey && e.deltaX === 0) geser(-e.deltaY * baris, 0);
  else geser(-e.deltaX * baris, -e.deltaY * baris);
};

const tombol = (e: KeyboardEvent, geser: Geser, zum: (kali: number) => void): void => {
  const arah = TOMBOL[e.key];
  if (arah) geser(...arah);
  else if (e.key === '+' || e.key === '=') zum(1.25);
  else if (e.key === '-') zum(0.8);
  else return;
  e.preventDefault();
};

const pasangPenunjuk = (el: HTMLElement, geser: Geser, zum: Zum, signal: AbortSignal): void => {
  const jari = new Map<number, { x: number; y: number }>();
  let tempuh = 0;
  const turun = (e: PointerEvent) => {
    if (e.button !== 0) return;
    if (jari.size === 0) tempuh = 0;
    jari.set(e.pointerId, { x: e.clientX, y: e.clientY });
  };
  const gerak = (e: PointerEvent) => {
    const dulu = jari.get(e.pointerId);
    if (!dulu) return;
    const [dx, dy] = [e.clientX - dulu.x, e.clientY - dulu.y];
    tempuh += Math.abs(dx) + Math.abs(dy);
    if (tempuh > GESER_MULAI && !el.hasPointerCapture(e.pointerId)) el.setPointerCapture(e.pointerId);
    const lain = [...jari].find(([id]) => id !== e.pointerId)?.[1];
    if (lain) zum(jarak(lain, e) / (jarak(lain, { clientX: dulu.x, clientY: dulu.y }) || 1), lain.x, lain.y);
    else if (tempuh > GESER_MULAI) geser(dx, dy);
    jari.set(e.pointerId, { x: e.clientX, y: e.clientY });
  };
  const naik = (e: PointerEvent) => jari.delete(e.pointerId);
  const klik = (e: MouseEvent) => {
    if (tempuh <= GESER_MULAI) return;
    e.preventDefault();
    e.stopPropagation();
  };
  el.addEventListener('pointerdown', turun, { signal });
  el.addEventListener('pointermove', gerak, { signal });
  el.addEventListener('pointerup', naik, { signal });
  el.addEventListener('pointercancel', naik, { signal });
  el.addEventListener('dragstart', (e) => e.preventDefault(), { signal });
  el.addEventListener('click', klik, { signal, capture: true });
};

const jarak = (a: { x: number; y: number }, b: { clientX: number; clientY: number }): number =>
  Math.hypot(a.x - b.clientX, a.y - b.clientY);

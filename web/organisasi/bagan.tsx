import { ActionIcon } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconArrowsMaximize, IconFold, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import {
  type FocusEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTeks } from '../kernel/index.ts';
import gaya from './bagan.module.css';
import { teksOrganisasi } from './bahasa.ts';
import { type Pandangan, useGerakKanvas, ZOOM, zumPada } from './gerak-kanvas.ts';
import { KotakUnit } from './kotak-unit.tsx';
import { lukis, WARNA_LUKIS } from './lukis-bagan.ts';
import { bukaAwal, bukaSemua } from './pohon.ts';
import type { PropsStruktur } from './props-struktur.ts';
import {
  type Bidang,
  diJendela,
  garisDiJendela,
  jalurGaris,
  kelilingi,
  LEBAR,
  type Tempat,
  TINGGI,
  tataLetak,
} from './tata-letak.ts';
import { warnaKotak } from './warna-bagan.ts';

/** Below this the words cannot be read: the chart is painted, and a click comes closer. */
const TERBACA = 0.42;
const TEPI = 24;

/**
 * The chart on a canvas: drag, wheel, pinch and arrow keys move it. Only boxes in and around the window are elements; from
 * far away all of it is painted. Where it is stands beside React, so that moving draws nothing anew.
 */
export const Bagan = ({ pohon, terbuka, setTerbuka, sorot, pada, cara, tempatBerubah }: PropsStruktur) => {
  const t = useTeks(teksOrganisasi);
  const diam = useReducedMotion();
  const letak = useMemo(() => tataLetak(pohon, terbuka), [pohon, terbuka]);
  const wadah = useRef<HTMLElement>(null);
  const lapis = useRef<HTMLDivElement>(null);
  const kanvas = useRef<HTMLCanvasElement>(null);
  const pandang = useRef<Pandangan | null>(null);
  const jangkar = useRef<Tempat | null>(null);
  const [jendela, setJendela] = useState<Bidang | 'jauh'>({ x: 0, y: 0, lebar: 0, tinggi: 0 });
  const warna = useCallback(
    (id: string) => {
      const unit = pohon.unit.get(id);
      return unit && warnaKotak(cara, unit);
    },
    [pohon, cara],
  );

  /** Puts the view on screen; what is drawn changes only when the window runs out of it. */
  const tampilkan = useCallback(
    (halus = false) => {
      const [el, p] = [wadah.current, pandang.current];
      if (!el || !p || !lapis.current) return;
      const jauh = p.zoom < TERBACA;
      lapis.current.dataset.halus = String(halus);
      lapis.current.style.transform = `translate(${p.x}px, ${p.y}px) scale(${p.zoom})`;
      const tampak = {
        x: -p.x / p.zoom,
        y: -p.y / p.zoom,
        lebar: el.clientWidth / p.zoom,
        tinggi: el.clientHeight / p.zoom,
      };
      if (kanvas.current) lukis(kanvas.current, jauh ? { letak, tampak, pandangan: p, warna, sorot } : null);
      setJendela((dulu) => {
        if (jauh) return 'jauh';
        return dulu !== 'jauh' && memuat(dulu, tampak) && !terlaluLuas(dulu, tampak) ? dulu : perluas(tampak);
      });
    },
    [letak, warna, sorot],
  );

  const ubahPandangan = useCallback(
    (ubah: (p: Pandangan) => Pandangan, halus = false) => {
      if (!pandang.current) return;
      pandang.current = ubah(pandang.current);
      tampilkan(halus);
    },
    [tampilkan],
  );
  useGerakKanvas(wadah, ubahPandangan);

  // the first view, and the box that was opened stays under the pointer while the others make room
  useLayoutEffect(() => {
    const dulu = jangkar.current;
    const kini = dulu && letak.get(dulu.id);
    jangkar.current = null;
    const p = pandang.current;
    if (!p) pandang.current = awal(letak, pohon.akar[0]?.id, wadah.current);
    else if (kini) pandang.current = { ...p, x: p.x + (dulu.x - kini.x) * p.zoom, y: p.y + (dulu.y - kini.y) * p.zoom };
    tampilkan();
  }, [letak, pohon, tampilkan]);

  useEffect(() => {
    const el = wadah.current;
    if (!el) return;
    const pengamat = new ResizeObserver(() => tampilkan());
    pengamat.observe(el);
    return () => pengamat.disconnect();
  }, [tampilkan]);

  const ke = useCallback(
    (id: string) => {
      const [tempat, el] = [letak.get(id), wadah.current];
      if (!tempat || !el) return;
      ubahPandangan((p) => pusatkan(tempat, Math.max(p.zoom, 0.8), el), !diam);
    },
    [letak, diam, ubahPandangan],
  );
  const keTerakhir = useRef(ke);
  keTerakhir.current = ke;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new search moves the view, not every opened branch
  useEffect(() => {
    if (sorot !== null) keTerakhir.current(sorot);
  }, [sorot, pohon]);

  const buka = useRef({ terbuka, letak });
  buka.current = { terbuka, letak };
  const ubah = useCallback(
    (id: string) => {
      jangkar.current = buka.current.letak.get(id) ?? null;
      const baru = new Set(buka.current.terbuka);
      if (!baru.delete(id)) baru.add(id);
      setTerbuka(baru);
    },
    [setTerbuka],
  );

  const klik = (e: MouseEvent) => {
    const [p, el] = [pandang.current, wadah.current];
    if (!p || !el || p.zoom >= TERBACA || (e.target as Element).closest('button')) return;
    const { left, top } = el.getBoundingClientRect();
    const titik = { x: (e.clientX - left - p.x) / p.zoom, y: (e.clientY - top - p.y) / p.zoom, lebar: 1, tinggi: 1 };
    const [kena] = diJendela(letak, titik);
    if (kena) ubahPandangan(() => pusatkan(kena, 0.9, el), !diam);
  };
  // the browser scrolls a focused box into view in its own way; the view goes there instead
  const fokus = ({ target }: FocusEvent) => {
    const id = target.closest<HTMLElement>('[data-kotak]')?.dataset.kotak;
    const tempat = id === undefined ? undefined : letak.get(id);
    const [p, el] = [pandang.current, wadah.current];
    if (!tempat || !p || !el) return;
    el.scrollTo(0, 0);
    const kotak = { x: tempat.x, y: tempat.y, lebar: LEBAR, tinggi: TINGGI };
    const tampak = {
      x: -p.x / p.zoom,
      y: -p.y / p.zoom,
      lebar: el.clientWidth / p.zoom,
      tinggi: el.clientHeight / p.zoom,
    };
    if (!memuat(tampak, kotak) && target.matches(':focus-visible')) ubahPandangan(() => pusatkan(tempat, p.zoom, el));
  };

  const tombol = [
    { nama: t('perbesar'), ikon: IconPlus, kerja: () => ubahPandangan((p) => zumTengah(p, 1.4, wadah.current), !diam) },
    {
      nama: t('perkecil'),
      ikon: IconMinus,
      kerja: () => ubahPandangan((p) => zumTengah(p, 0.7, wadah.current), !diam),
    },
    { nama: t('tampakSemua'), ikon: IconMaximize, kerja: () => ubahPandangan(() => semua(letak, wadah.current)) },
    { nama: t('bukaSemua'), ikon: IconArrowsMaximize, kerja: () => setTerbuka(bukaSemua(pohon)) },
    { nama: t('tutupSemua'), ikon: IconFold, kerja: () => setTerbuka(bukaAwal(pohon)) },
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click comes closer; plus and arrow keys do the same
    <section
      aria-label={t('baganNama')}
      className={gaya.bagan}
      onClick={klik}
      onFocus={fokus}
      ref={wadah}
      style={WARNA_LUKIS}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the arrow keys
      tabIndex={0}
    >
      <canvas aria-hidden className={gaya.kanvas} ref={kanvas} />
      <div className={gaya.lapis} ref={lapis}>
        {jendela !== 'jauh' && (
          <>
            <svg aria-hidden="true" className={gaya.garis}>
              <path d={garisDiJendela(letak, jendela).map(jalurGaris).join('')} />
            </svg>
            {diJendela(letak, jendela).map(({ id, x, y }) => {
              const unit = pohon.unit.get(id);
              return (
                unit && (
                  <KotakUnit
                    bawahan={pohon.bawahan.get(id)?.length ?? 0}
                    berubah={tempatBerubah.has(id)}
                    key={id}
                    pada={pada}
                    sorot={sorot === id}
                    terbuka={terbuka.has(id)}
                    ubah={ubah}
                    unit={unit}
                    warna={warnaKotak(cara, unit)}
                    x={x}
                    y={y}
                  />
                )
              );
            })}
          </>
        )}
      </div>
      <div className={gaya.zum}>
        {tombol.map(({ nama, ikon: Ikon, kerja }) => (
          <ActionIcon aria-label={nama} key={nama} onClick={kerja} size="lg" title={nama} variant="default">
            <Ikon size={18} stroke={1.7} />
          </ActionIcon>
        ))}
      </div>
    </section>
  );
};

const memuat = (luar: Bidang, dalam: Bidang): boolean =>
  dalam.x >= luar.x &&
  dalam.y >= luar.y &&
  dalam.x + dalam.lebar <= luar.x + luar.lebar &&
  dalam.y + dalam.tinggi <= luar.y + luar.tinggi;

/** After coming closer, a window drawn from far away holds too much. */
const terlaluLuas = (jendela: Bidang, tampak: Bidang): boolean => jendela.tinggi > tampak.tinggi * 4;

/** Half a window more on every side. */
const perluas = ({ x, y, lebar, tinggi }: Bidang): Bidang => ({
  x: x - lebar / 2,
  y: y - tinggi / 2,
  lebar: lebar * 2,
  tinggi: tinggi * 2,
});

/** At first the top unit stands at the left, half-way down, at a size that can be read. */
const awal = (letak: ReadonlyMap<string, Tempat>, akar: string | undefined, el: HTMLElement | null): Pandangan => {
  const { x, y } = letak.get(akar ?? '') ?? { x: 0, y: 0 };
  return { x: TEPI - x, y: (el?.clientHeight ?? 480) / 2 - TINGGI / 2 - y, zoom: 1 };
};

const pusatkan = ({ x, y }: Tempat, zoom: number, el: HTMLElement): Pandangan => ({
  zoom,
  x: el.clientWidth / 2 - (x + LEBAR / 2) * zoom,
  y: el.clientHeight / 2 - (y + TINGGI / 2) * zoom,
});

const zumTengah = (p: Pandangan, kali: number, el: HTMLElement | null): Pandangan =>
  zumPada(p, kali, (el?.clientWidth ?? 0) / 2, (el?.clientHeight ?? 0) / 2);

const semua = (letak: ReadonlyMap<string, Tempat>, el: HTMLElement | null): Pandangan => {
  const { lebar, tinggi } = kelilingi(letak);
  const [w, h] = [el?.clientWidth ?? 0, el?.clientHeight ?? 0];
  const zoom = Math.max(ZOOM.kecil, Math.min(1, (w - 2 * TEPI) / lebar, (h - 2 * TEPI) / tinggi));
  return { zoom, x: (w - lebar * zoom) / 2, y: (h - tinggi * zoom) / 2 };
};

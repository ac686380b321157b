import 'bpmn-js/dist/assets/diagram-js.css';
import './kanvas.css';
import { ActionIcon } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import Viewer from 'bpmn-js/lib/Viewer';
import { useEffect, useRef, useState } from 'react';
import { Masalah, useTeks } from '../kernel/index.ts';
import gaya from './kanvas.module.css';
import { teksGambar } from './teks-gambar.ts';

type Kotak = { x: number; y: number; width: number; height: number };
type Kanvas = {
  viewbox(kotak?: Kotak): { inner: Kotak };
  resized(): void;
  addMarker(id: string, tanda: string): void;
};

const TEPI = 12;
const TERKECIL = 0.55; // below this the labels cannot be read: scroll instead
const WARNA = {
  defaultFillColor: 'var(--lincah-lembar)',
  defaultStrokeColor: 'var(--gambar-garis)',
  defaultLabelColor: 'var(--mantine-color-text)',
};

/** The page's own typeface: labels are broken by the width with which they are drawn. */
const huruf = () => {
  const { fontFamily } = getComputedStyle(document.body);
  return { defaultStyle: { fontFamily, fontSize: 14 }, externalStyle: { fontFamily, fontSize: 12 } };
};

/** Scrolls the box sideways to the lit step; the page itself stays where it is. */
const bawaKeTengah = (bingkai: HTMLElement | null) => {
  const kini = bingkai?.querySelector('.gambar-kini')?.getBoundingClientRect();
  if (!bingkai || !kini) return;
  const { left, width } = bingkai.getBoundingClientRect();
  bingkai.scrollLeft += kini.left + kini.width / 2 - left - width / 2;
};

type Props = {
  readonly xml: string;
  readonly nama: string;
  readonly token: readonly string[];
  readonly dilalui: readonly string[];
};

/** The figure itself, drawn at its own size inside a box that scrolls: no wheel or finger is taken from the page. */
export const Kanvas = ({ xml, nama, token, dilalui }: Props) => {
  const t = useTeks(teksGambar);
  const bingkai = useRef<HTMLElement>(null);
  const wadah = useRef<HTMLDivElement>(null);
  const kanvas = useRef<Kanvas | null>(null);
  const [kotak, setKotak] = useState<Kotak | null>(null);
  const [skala, setSkala] = useState(1);
  const [galat, setGalat] = useState<unknown>(null);
  const tanda = JSON.stringify([token, dilalui]);

  useEffect(() => {
    if (!wadah.current) return;
    const penampil = new Viewer({ container: wadah.current, bpmnRenderer: WARNA, textRenderer: huruf() });
    let masih = true;
    penampil.importXML(xml).then(() => {
      if (!masih) return;
      const baru = penampil.get<Kanvas>('canvas');
      const [kini, sudah] = JSON.parse(tanda) as [string[], string[]];
      const ada = (id: string) => penampil.get<{ get(id: string): unknown }>('elementRegistry').get(id);
      for (const id of sudah.filter(ada)) baru.addMarker(id, 'gambar-sudah');
      for (const id of kini.filter(ada)) baru.addMarker(id, 'gambar-kini');
      const { inner } = baru.viewbox();
      const isi = {
        x: inner.x - TEPI,
        y: inner.y - TEPI,
        width: inner.width + 2 * TEPI,
        height: inner.height + 2 * TEPI,
      };
      kanvas.current = baru;
      setKotak(isi);
      setSkala(Math.max(TERKECIL, Math.min(1, (bingkai.current?.clientWidth ?? isi.width) / isi.width)));
    }, setGalat);
    return () => {
      masih = false;
      kanvas.current = null;
      penampil.destroy();
    };
  }, [xml, tanda]);

  useEffect(() => {
    if (!kotak || !kanvas.current) return;
    wadah.current?.style.setProperty('width', `${kotak.width * skala}px`);
    wadah.current?.style.setProperty('height', `${kotak.height * skala}px`);
    kanvas.current.resized();
    kanvas.current.viewbox(kotak);
    bawaKeTengah(bingkai.current);
  }, [kotak, skala]);

  if (galat) return <Masalah masalah={galat} />;
  return (
    <div className={gaya.luar}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section aria-label={t('gambarBergulir', { nama })} className={gaya.bingkai} ref={bingkai} tabIndex={0}>
        <div className={gaya.wadah} ref={wadah} />
      </section>
      <div className={gaya.zum}>
        <ActionIcon
          aria-label={t('perkecil')}
          onClick={() => setSkala(Math.max(0.3, skala / 1.25))}
          size="lg"
          variant="default"
        >
          <IconMinus size={18} stroke={1.7} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('perbesar')}
          onClick={() => setSkala(Math.min(3, skala * 1.25))}
          size="lg"
          variant="default"
        >
          <IconPlus size={18} stroke={1.7} />
        </ActionIcon>
      </div>
    </div>
  );
};

import '@xyflow/react/dist/base.css';
import { ActionIcon } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { IconFold, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { type Edge, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTeks } from '../kernel/index.ts';
import gaya from './bagan.module.css';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';
import { KotakUnit, type SimpulKotak } from './kotak-unit.tsx';
import { bukaAwal, type Pohon } from './pohon.ts';
import { LEBAR, TINGGI, tataLetak } from './tata-letak.ts';

export type PropsBagan = {
  readonly pohon: Pohon<Kotak>;
  readonly terbuka: ReadonlySet<string>;
  readonly setTerbuka: (terbuka: ReadonlySet<string>) => void;
  /** Unit that was searched for. */
  readonly sorot: string | null;
  readonly pada: string;
};

const JENIS = { kotak: KotakUnit };

/** The chart on a canvas: drag to move, pinch or Ctrl and wheel to zoom; the wheel alone scrolls it. */
export const Bagan = (props: PropsBagan) => (
  <ReactFlowProvider>
    <Kanvas {...props} />
  </ReactFlowProvider>
);

const Kanvas = ({ pohon, terbuka, setTerbuka, sorot, pada }: PropsBagan) => {
  const t = useTeks(teksOrganisasi);
  const diam = useReducedMotion();
  const { getViewport, setViewport, setCenter } = useReactFlow();
  const letak = useMemo(() => tataLetak(pohon, terbuka), [pohon, terbuka]);
  const jangkar = useRef<{ id: string; x: number; y: number } | null>(null);

  const ubah = useCallback(
    (id: string) => {
      const tempat = letak.get(id);
      if (tempat) jangkar.current = { id, ...tempat };
      const baru = new Set(terbuka);
      if (!baru.delete(id)) baru.add(id);
      setTerbuka(baru);
    },
    [letak, terbuka, setTerbuka],
  );

  // the box that was opened stays under the pointer while the others make room
  useEffect(() => {
    const dulu = jangkar.current;
    const kini = dulu && letak.get(dulu.id);
    jangkar.current = null;
    if (!dulu || !kini) return;
    const { x, y, zoom } = getViewport();
    setViewport({ x: x + (dulu.x - kini.x) * zoom, y: y + (dulu.y - kini.y) * zoom, zoom });
  }, [letak, getViewport, setViewport]);

  useEffect(() => {
    const tempat = sorot === null ? undefined : letak.get(sorot);
    if (!tempat) return;
    const zoom = Math.max(getViewport().zoom, 0.8);
    setCenter(tempat.x + LEBAR / 2, tempat.y + TINGGI / 2, { zoom, duration: diam ? 0 : 350 });
  }, [sorot, letak, diam, getViewport, setCenter]);

  const simpul = useMemo(
    () => susunSimpul(pohon, letak, { terbuka, sorot, pada, ubah }),
    [pohon, letak, terbuka, sorot, pada, ubah],
  );
  const garis = useMemo(() => susunGaris(pohon, letak), [pohon, letak]);
  return (
    <section aria-label={t('baganNama')} className={gaya.bagan}>
      <ReactFlow
        edges={garis}
        edgesFocusable={false}
        elementsSelectable={false}
        maxZoom={1.6}
        minZoom={0.05}
        nodes={simpul}
        nodesConnectable={false}
        nodesDraggable={false}
        nodesFocusable={false}
        nodeTypes={JENIS}
        onInit={({ setViewport: pasang }) => pasang(awal(letak, pohon.akar[0]?.id))}
        onlyRenderVisibleElements
        panOnScroll
        preventScrolling
        proOptions={{ hideAttribution: true }}
        zoomOnDoubleClick={false}
      />
      <Zum tutup={() => setTerbuka(bukaAwal(pohon))} />
    </section>
  );
};

const Zum = ({ tutup }: { tutup: () => void }) => {
  const t = useTeks(teksOrganisasi);
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const tombol = [
    { nama: t('perbesar'), ikon: IconPlus, kerja: () => zoomIn() },
    { nama: t('perkecil'), ikon: IconMinus, kerja: () => zoomOut() },
    { nama: t('tampakSemua'), ikon: IconMaximize, kerja: () => fitView({ padding: 0.05 }) },
    { nama: t('tutupSemua'), ikon: IconFold, kerja: tutup },
  ];
  return (
    <div className={gaya.zum}>
      {tombol.map(({ nama, ikon: Ikon, kerja }) => (
        <ActionIcon aria-label={nama} key={nama} onClick={kerja} size="lg" title={nama} variant="default">
          <Ikon size={18} stroke={1.7} />
        </ActionIcon>
      ))}
    </div>
  );
};

const TEPI = 24;

/** At first the top unit stands at the left, half-way down, at a size that can be read. */
const awal = (letak: ReadonlyMap<string, { x: number; y: number }>, akar: string | undefined) => {
  const tempat = letak.get(akar ?? '') ?? { x: 0, y: 0 };
  return { x: TEPI - tempat.x, y: 240 - TINGGI / 2 - tempat.y, zoom: 1 };
};

type Pilihan = Pick<PropsBagan, 'terbuka' | 'sorot' | 'pada'> & { readonly ubah: (id: string) => void };

const susunSimpul = (
  pohon: Pohon<Kotak>,
  letak: ReadonlyMap<string, { x: number; y: number }>,
  { terbuka, sorot, pada, ubah }: Pilihan,
): SimpulKotak[] =>
  [...letak].flatMap(([id, position]) => {
    const unit = pohon.unit.get(id);
    if (!unit) return [];
    const bawahan = pohon.bawahan.get(id)?.length ?? 0;
    const data = { unit, bawahan, terbuka: terbuka.has(id), sorot: sorot === id, pada, ubah };
    return [{ id, type: 'kotak' as const, position, width: LEBAR, height: TINGGI, data }];
  });

const susunGaris = (pohon: Pohon<Kotak>, letak: ReadonlyMap<string, unknown>): Edge[] =>
  [...letak.keys()].flatMap((id) => {
    const induk = pohon.unit.get(id)?.induk;
    return induk && letak.has(induk) ? [{ id: `${induk}-${id}`, source: induk, target: id, type: 'smoothstep' }] : [];
  });

import { Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Sakelar, useBahasa, useTeks } from '../kernel/index.ts';
import { bacaGambar } from './baca-gambar.ts';
import { DaftarLangkah } from './daftar-langkah.tsx';
import gaya from './gambar-alur.module.css';
import { urutkan } from './langkah.ts';
import { teksGambar } from './teks-gambar.ts';

const Kanvas = lazy(() => import('./kanvas.tsx').then((isi) => ({ default: isi.Kanvas })));

type Props = {
  /** BPMN 2.0 with its layout. */
  readonly xml: string;
  readonly nama: string;
  /** Ids where the dossier is now, and where it has been. */
  readonly token?: readonly string[];
  readonly dilalui?: readonly string[];
};

/** A procedure as its figure, the current step lit; or as a list of steps (first choice on a phone). */
export const GambarAlur = ({ xml, nama, token = [], dilalui = [] }: Props) => {
  const t = useTeks(teksGambar);
  const { bahasa } = useBahasa();
  const ponsel = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [pilihan, setPilihan] = useState<'gambar' | 'langkah' | null>(null);
  const rupa = pilihan ?? (ponsel ? 'langkah' : 'gambar');
  const isi = useMemo(() => bacaGambar(xml, bahasa), [xml, bahasa]);
  const langkah = urutkan(isi.peta, token, dilalui);
  return (
    <section aria-label={nama} className={gaya.gambar}>
      <div className={gaya.alat}>
        <Sakelar
          ganti={setPilihan}
          nama={t('rupa')}
          nilai={rupa}
          pilihan={[
            { nilai: 'gambar', label: t('gambar') },
            { nilai: 'langkah', label: t('langkah') },
          ]}
        />
      </div>
      {rupa === 'langkah' ? (
        <DaftarLangkah langkah={langkah} />
      ) : (
        <>
          <Suspense fallback={<Skeleton height={320} radius="lg" />}>
            <Kanvas dilalui={dilalui} nama={nama} token={token} xml={isi.xml} />
          </Suspense>
          <div className={gaya.tersembunyi}>
            <DaftarLangkah langkah={langkah} />
          </div>
        </>
      )}
    </section>
  );
};

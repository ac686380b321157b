import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTeks } from './bahasa.tsx';
import gaya from './ketentuan.module.css';
import { Mengambang } from './mengambang.tsx';
import { teksKernel } from './teks.ts';

const IsiKetentuan = lazy(() => import('./isi-ketentuan.tsx').then((isi) => ({ default: isi.IsiKetentuan })));

type Props = {
  readonly id: string;
  readonly letak?: string | undefined;
  /** The regulation that is being read, when it is not the one that the agency follows. */
  readonly peraturan?: string | undefined;
};

/** A small § that opens the provision: its place, our summary, its parent if inherited, what else it governs. */
export const Ketentuan = ({ id, letak, peraturan }: Props) => {
  const t = useTeks(teksKernel);
  return (
    <Mengambang kelas={gaya.tanda} nama={t('bukaKetentuan', { letak: letak ?? id })} tombol={`§ ${letak ?? ''}`.trim()}>
      {() => (
        <Suspense fallback={<Skeleton height={96} />}>
          <IsiKetentuan id={id} peraturan={peraturan} />
        </Suspense>
      )}
    </Mengambang>
  );
};

import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';

export type PropsTanggal = {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly nilai: string;
  /** The day, or empty while there is none that can be read. */
  readonly ubah: (hari: string) => void;
  readonly galat?: string | undefined;
  readonly wajib?: boolean;
  readonly keterangan?: string | undefined;
  readonly lebar?: string;
};

const Kalender = lazy(() => import('./kalender.tsx').then((isi) => ({ default: isi.Kalender })));

/** A day, typed or chosen, written the way of the screen's language: `1 Desember 2026`. */
export const PilihTanggal = (props: PropsTanggal) => (
  <Suspense fallback={<Skeleton height={60} maw={props.lebar} />}>
    <Kalender {...props} />
  </Suspense>
);

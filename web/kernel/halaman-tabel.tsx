import type { ReactNode } from 'react';
import { Kepala } from './kepala.tsx';
import { Kosong } from './kosong.tsx';
import { type PropsTabel, TabelData } from './tabel-data.tsx';

type Props<B> = Omit<PropsTabel<B>, 'kosong' | 'nama'> & {
  readonly judul: string;
  readonly keterangan?: ReactNode;
  readonly di?: ReactNode;
  /** Buttons of the head; the primary one last. */
  readonly tombol?: ReactNode;
  /** What stands between head and table. */
  readonly children?: ReactNode;
  /** When there is nothing at all. */
  readonly kosong: { readonly judul: string; readonly ajakan: string };
};

/** A page that is one list: its head, its rows, and what an empty one teaches. */
export const HalamanTabel = <B,>({ judul, keterangan, di, tombol, children, kosong, ...tabel }: Props<B>) => (
  <>
    <Kepala di={di} judul={judul} keterangan={keterangan}>
      {tombol}
    </Kepala>
    {children}
    <TabelData {...tabel} kosong={<Kosong {...kosong} />} nama={judul} />
  </>
);

import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import { HalamanTabel } from './halaman-tabel.tsx';
import { type Panggilan, useHalaman } from './kueri.ts';
import { MenuUnduh } from './menu-unduh.tsx';
import { terisi, useSaring } from './saring.ts';
import type { Kolom } from './tabel-data.tsx';
import { TombolTautan } from './tautan.tsx';
import { teksSaringan } from './teks-saringan.ts';

type Props<B, S> = {
  readonly kamar: string;
  readonly kata: {
    readonly judul: string;
    readonly pengantar: string;
    readonly baru: string;
    readonly kosong: string;
    readonly kosongJelas: string;
  };
  /** Where one begins a new one. */
  readonly baru: string;
  /** The address that sends the list as a file. */
  readonly ekspor: string;
  /** Ways to other pages, before the download. */
  readonly tombol?: ReactNode;
  /** What stands above the table: drafts. */
  readonly children: ReactNode;
  /** Names of the filters in the address, and what shows them. */
  readonly kunciSaring: readonly (keyof S & string)[];
  readonly saring: ReactNode;
  readonly baca: (
    saring: S & { kursor?: string },
    signal: AbortSignal,
  ) => Panggilan<{ butir: B[]; kursor: string | null }>;
  readonly kolom: readonly Kolom<B>[];
};

/** The register of a room: everything that one of my offices has to do with, searched, filtered, as a file, and a new one. */
export const HalamanDaftar = <B extends { readonly id: string }, S extends object>({
  kamar,
  kata,
  baru,
  ekspor,
  tombol,
  children,
  kunciSaring,
  saring,
  baca,
  kolom,
}: Props<B, S>) => {
  const t = useTeks(teksSaringan);
  const [alamat] = useSaring<string>();
  const saringan = terisi(Object.fromEntries(kunciSaring.map((k) => [k, alamat[k]])));
  const daftar = useHalaman([kamar, 'daftar', saringan], (kursor, signal) =>
    baca({ ...(saringan as S), ...(kursor && { kursor }) }, signal),
  );
  return (
    <HalamanTabel
      daftar={daftar}
      judul={kata.judul}
      keterangan={kata.pengantar}
      kolom={kolom}
      kosong={{ judul: kata.kosong, ajakan: kata.kosongJelas }}
      kunci={(b) => b.id}
      saring={saring}
      tersaring={Object.keys(saringan).length > 0}
      tombol={
        <>
          {tombol}
          <MenuUnduh dari={ekspor} nama={t('unduh')} saring={saringan} />
          <TombolTautan ke={baru} leftSection={<IconPlus size={18} />}>
            {kata.baru}
          </TombolTautan>
        </>
      }
    >
      {children}
    </HalamanTabel>
  );
};

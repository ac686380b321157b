import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import gaya from './daftar-kartu.module.css';
import type { DaftarHalaman } from './kueri.ts';
import { MuatLagi } from './muat-lagi.tsx';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';

type Props<B> = {
  readonly nama: string;
  readonly daftar: DaftarHalaman<B>;
  readonly kunci: (butir: B) => string;
  readonly kartu: (butir: B) => ReactNode;
  readonly kosong: ReactNode;
};

/** Cards to decide on, one below the other, with loading, error, empty and more. */
export const DaftarKartu = <B,>({ nama, daftar, kunci, kartu, kosong }: Props<B>) => {
  const t = useTeks(teksKernel);
  if (daftar.error && !daftar.butir) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir)
    return (
      <div aria-label={t('memuat')} className={gaya.daftar} role="status">
        {[1, 2, 3].map((n) => (
          <Skeleton height={104} key={n} radius="lg" />
        ))}
      </div>
    );
  if (daftar.butir.length === 0) return kosong;
  return (
    <>
      <ul aria-label={nama} className={gaya.daftar}>
        {daftar.butir.map((butir) => (
          <li className={gaya.kartu} key={kunci(butir)}>
            {kartu(butir)}
          </li>
        ))}
      </ul>
      <MuatLagi daftar={daftar} />
    </>
  );
};

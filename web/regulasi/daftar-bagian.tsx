import type { ReactNode } from 'react';
import { type DaftarHalaman, type Kolom, Kosong, KotakCari, TabelData, useTeks } from '../kernel/index.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { PilihanAsal } from './pilihan-asal.tsx';
import { teksBacaan } from './teks-bacaan.ts';

type Props<B> = {
  /** Key of the page in `halamanRegulasi`. */
  readonly kini: string;
  readonly nama: string;
  readonly kolom: readonly Kolom<B>[];
  readonly daftar: DaftarHalaman<B>;
  readonly awal?: ReactNode;
};

/** One part of a regulation as a table with search and the filter by origin. */
export const DaftarBagian = <B extends { readonly id: string }>({ kini, nama, kolom, daftar, awal }: Props<B>) => {
  const b = useTeks(teksBacaan);
  return (
    <>
      <KepalaRegulasi berpilihan kini={kini} />
      {awal}
      <TabelData
        daftar={daftar}
        kolom={kolom}
        kosong={<Kosong ajakan={b('kosongAjakan')} judul={b('kosong')} />}
        kunci={(satu) => satu.id}
        nama={nama}
        saring={
          <>
            <KotakCari />
            <PilihanAsal />
          </>
        }
      />
    </>
  );
};

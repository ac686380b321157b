import { Skeleton, Table } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTeks } from './bahasa.tsx';
import { Kosong } from './kosong.tsx';
import type { DaftarHalaman } from './kueri.ts';
import { MuatLagi } from './muat-lagi.tsx';
import gaya from './tabel-data.module.css';
import { Masalah } from './tampil-masalah.tsx';
import { teksKernel } from './teks.ts';
import { teksSaringan } from './teks-saringan.ts';

export type Kolom<B> = {
  readonly judul: string;
  readonly isi: (butir: B) => ReactNode;
  /** Figures: right-aligned, tabular. */
  readonly angka?: boolean;
  /** Sentences: on a phone over the whole width. */
  readonly panjang?: boolean;
  /** Left out on a phone. */
  readonly lebarSaja?: boolean;
};

export type PropsTabel<B> = {
  /** What the table lists, for screen readers. */
  readonly nama: string;
  readonly kolom: readonly Kolom<B>[];
  readonly daftar: DaftarHalaman<B>;
  readonly kunci: (butir: B) => string;
  /** When there is nothing at all; an empty answer to a search or filter is said by the table itself. */
  readonly kosong: ReactNode;
  /** Filters, above the table. */
  readonly saring?: ReactNode;
  /** Whether a search or filter is at work. */
  readonly tersaring?: boolean;
};

/** Rows to compare; on a phone the same rows as cards. The first column names the row. */
export const TabelData = <B,>(props: PropsTabel<B>) => (
  <div className={gaya.bungkus}>
    {props.saring && <search className={gaya.saring}>{props.saring}</search>}
    <Isi {...props} />
  </div>
);

const Isi = <B,>(props: PropsTabel<B>) => {
  const ponsel = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const { daftar, kosong, tersaring } = props;
  if (daftar.error && !daftar.butir) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir) return <Memuat />;
  if (daftar.butir.length === 0) return tersaring ? <Nihil /> : kosong;
  return (
    <>
      {ponsel ? <Kartu {...props} butir={daftar.butir} /> : <Baris {...props} butir={daftar.butir} />}
      <MuatLagi daftar={daftar} />
    </>
  );
};

const Nihil = () => {
  const t = useTeks(teksSaringan);
  return <Kosong ajakan={t('nihilJelas')} judul={t('nihil')} />;
};

const Memuat = () => {
  const t = useTeks(teksKernel);
  return (
    <div aria-label={t('memuat')} role="status">
      {[1, 2, 3, 4, 5, 6].map((n) => (
        <Skeleton height={36} key={n} mb={8} radius="sm" />
      ))}
    </div>
  );
};

const Baris = <B,>({ nama, kolom, butir, kunci }: PropsTabel<B> & { butir: readonly B[] }) => (
  <Table.ScrollContainer minWidth={560} type="native">
    <Table aria-label={nama} className={gaya.tabel} highlightOnHover stickyHeader verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          {kolom.map(({ judul, angka }) => (
            <Table.Th data-angka={angka} key={judul} scope="col">
              {judul}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {butir.map((satu) => (
          <Table.Tr key={kunci(satu)}>
            {kolom.map(({ judul, isi, angka }) => (
              <Table.Td data-angka={angka} key={judul}>
                {isi(satu)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Table.ScrollContainer>
);

const Kartu = <B,>({ nama, kolom, butir, kunci }: PropsTabel<B> & { butir: readonly B[] }) => {
  const [utama, ...sisa] = kolom.filter(({ lebarSaja }) => !lebarSaja);
  return (
    <ul aria-label={nama} className={gaya.kartu}>
      {butir.map((satu) => (
        <li key={kunci(satu)}>
          <div className={gaya.utama}>{utama?.isi(satu)}</div>
          <dl>
            {sisa.map(({ judul, isi, panjang }) => (
              <div data-panjang={panjang} key={judul}>
                <dt>{judul}</dt>
                <dd>{isi(satu)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
};

import type { ReactNode } from 'react';
import {
  api,
  jalur,
  Kepala,
  type Kolom,
  Kosong,
  KotakCari,
  Orang,
  type paths,
  TabelData,
  terisi,
  useHalaman,
  useSaring,
  useTeks,
} from '../../kernel/index.ts';
import type { Jawaban } from '../bentuk.ts';
import { Pada } from '../pada.tsx';
import { PilihUnit } from '../pilih-unit.tsx';
import { TautanUnit } from '../tautan-unit.tsx';
import { teksPendukung } from './bahasa.ts';

type SaringanPendukung = NonNullable<paths['/api/organisasi/pendukung']['get']['parameters']['query']>;
type Pendukung = Jawaban<'/api/organisasi/pendukung'>['butir'][number];

/** Supporting staff at work on the day. `siapa`: the switch back to the civil servants. */
export const DaftarPendukung = ({ siapa }: { siapa: ReactNode }) => {
  const t = useTeks(teksPendukung);
  const [{ cari, unit, pada }] = useSaring<'cari' | 'unit' | 'pada'>();
  const saringan = terisi({ cari, unit, pada });
  const daftar = useHalaman(['organisasi', 'pendukung', 'daftar', saringan], (kursor, signal) =>
    api.GET('/api/organisasi/pendukung', {
      params: { query: terisi({ ...saringan, kursor }) as SaringanPendukung },
      signal,
    }),
  );
  return (
    <>
      <Kepala judul={t('judul')} keterangan={t('pengantar')} />
      <TabelData
        daftar={daftar}
        kolom={useKolom(pada)}
        kosong={<Kosong ajakan={t('kosongAjakan')} judul={t('kosong')} />}
        kunci={(p) => p.id}
        nama={t('judul')}
        saring={
          <>
            {siapa}
            <KotakCari label={t('cari')} />
            <PilihUnit />
            <Pada />
          </>
        }
      />
    </>
  );
};

const useKolom = (pada: string | undefined): Kolom<Pendukung>[] => {
  const t = useTeks(teksPendukung);
  return [
    {
      judul: t('judul'),
      isi: (p) => <Orang jabatan={p.tugas} ke={jalur.organisasi.pendukung(p.id, pada)} nama={p.nama} />,
    },
    { judul: t('unit'), isi: (p) => <TautanUnit pada={pada} size="sm" unit={p.unit} /> },
    { judul: t('nomor'), isi: (p) => <span className="angka">{p.nomor ?? '••••'}</span>, lebarSaja: true },
  ];
};

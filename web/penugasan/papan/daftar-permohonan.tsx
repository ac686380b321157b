import { BagianBerkas } from '../../alur/index.ts';
import {
  jalur,
  type Kolom,
  TabelData,
  Tautan,
  tulisWaktu,
  useBahasa,
  useSesi,
  useTeks,
  utuh,
} from '../../kernel/index.ts';
import { ringkasNama } from '../jadi-berkas.tsx';
import { StatusPenugasan } from '../status.tsx';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan } from './bentuk.ts';

type Permohonan = Kebutuhan['permohonan'][number];

/** Requests that were sent for a need: whom, how far, and how many places they hold. */
export const DaftarPermohonan = ({ kebutuhan: { permohonan } }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const kolom = useKolom();
  if (permohonan.length === 0) return null;
  return (
    <BagianBerkas judul={t('permohonan')}>
      <TabelData daftar={utuh(permohonan)} kolom={kolom} kosong={null} kunci={(p) => p.id} nama={t('permohonan')} />
    </BagianBerkas>
  );
};

const useKolom = (): Kolom<Permohonan>[] => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  return [
    {
      judul: t('kolomOrang'),
      isi: (p) => <Tautan ke={jalur.penugasan.berkas(p.id)}>{ringkasNama(p.siapa) || t('tanpaOrang')}</Tautan>,
    },
    { judul: t('kolomKeadaan'), isi: (p) => <StatusPenugasan status={p.status} /> },
    { judul: t('kolomTempat'), isi: (p) => String(p.tempat) },
    { judul: t('kolomDikirim'), isi: (p) => tulisWaktu(p.dikirimPada, bahasa, zonaWaktu) },
  ];
};

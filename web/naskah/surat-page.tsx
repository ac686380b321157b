import { Alert, Button, Skeleton } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
} from '../kernel/index.ts';
import { alamatPdf } from './alamat.ts';
import { teksNaskah } from './bahasa.ts';
import type { Surat } from './bentuk.ts';
import { LembarSurat } from './lembar-surat.tsx';
import { Rincian } from './rincian.tsx';
import gaya from './surat-page.module.css';

/** One letter: its pages as printed, what it is, and its file. */
export const SuratPage = () => {
  const { id = '' } = useParams({ strict: false });
  const kueri = useQuery(
    bacaan(['naskah', 'surat', id], (signal) => api.GET('/api/naskah/{id}', { params: { path: { id } }, signal })),
  );
  if (kueri.error) throw kueri.error;
  if (!kueri.data) return <Skeleton height={720} radius="lg" />;
  return <Isi surat={kueri.data} />;
};

const Isi = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksNaskah);
  return (
    <>
      <Kepala di={<Tautan ke={jalur.naskah.daftar()}>{t('judul')}</Tautan>} judul={surat.hal} keterangan={surat.nomor}>
        <TombolTautan
          ke={jalur.verifikasi(surat.kodeVerifikasi)}
          leftSection={<IconShieldCheck size={18} stroke={1.7} />}
          variant="default"
        >
          {t('periksaKeaslian')}
        </TombolTautan>
        <Button component="a" download href={alamatPdf(surat.id)} leftSection={<IconDownload size={18} stroke={1.7} />}>
          {t('unduh')}
        </Button>
      </Kepala>
      {surat.alasanBatal && (
        <Alert color="merah" mb="md" title={t('dibatalkan')} variant="light">
          {surat.alasanBatal}
        </Alert>
      )}
      <div className={gaya.tata}>
        <LembarSurat hal={surat.hal} id={surat.id} jumlah={surat.halaman} />
        <section aria-label={t('keterangan')}>
          <Keterangan surat={surat} />
        </section>
      </div>
    </>
  );
};

const Keterangan = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { jabatan, nama } = surat.penandaTangan;
  return (
    <Rincian
      isi={[
        [t('jenis'), dwi(surat.namaJenis)],
        [t('tanggal'), tulisTanggal(surat.tanggal, bahasa)],
        [t('sifat'), surat.sifat],
        [t('penandaTangan'), `${nama}, ${jabatan}`],
        [t('kepada'), surat.yth],
        [t('tembusan'), surat.tembusan],
        [t('sidik'), surat.sidik ?? t('belumDicetak')],
      ]}
    />
  );
};

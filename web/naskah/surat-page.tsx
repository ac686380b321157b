import { Alert, Button, Skeleton } from '@mantine/core';
import { IconDownload, IconFileTypeDocx, IconShieldCheck } from '@tabler/icons-react';
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
  tulisWaktu,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../kernel/index.ts';
import { alamatDocx, alamatPdf, alamatPindaian } from './alamat.ts';
import { teksNaskah } from './bahasa.ts';
import { BatalkanSurat } from './batal/batalkan-surat.tsx';
import type { Surat } from './bentuk.ts';
import { LembarSurat } from './lembar-surat.tsx';
import { ParafSurat } from './paraf/paraf-surat.tsx';
import { Rincian } from './rincian.tsx';
import gaya from './surat-page.module.css';
import { teksTanda } from './tanda-tangan/bahasa.ts';
import { TandaSurat } from './tanda-tangan/tanda-surat.tsx';

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
        <Button
          component="a"
          download
          href={alamatDocx(surat.id)}
          leftSection={<IconFileTypeDocx size={18} stroke={1.7} />}
          variant="default"
        >
          {t('unduhDocx')}
        </Button>
        {surat.tandaTangan?.cara === 'basah' && surat.tandaTangan.sidik && <UnduhPindaian id={surat.id} />}
        <Button component="a" download href={alamatPdf(surat.id)} leftSection={<IconDownload size={18} stroke={1.7} />}>
          {t('unduh')}
        </Button>
      </Kepala>
      {surat.alasanBatal && (
        <Alert color="merah" mb="md" title={t('dibatalkan')} variant="light">
          {surat.alasanBatal}
        </Alert>
      )}
      <ParafSurat surat={surat} />
      {surat.menungguParaf === null && <TandaSurat surat={surat} />}
      <div className={gaya.tata}>
        <LembarSurat hal={surat.hal} id={surat.id} jumlah={surat.halaman} />
        <section aria-label={t('keterangan')}>
          <Keterangan surat={surat} />
          <BatalkanSurat surat={surat} />
        </section>
      </div>
    </>
  );
};

const UnduhPindaian = ({ id }: { id: string }) => {
  const t = useTeks(teksTanda);
  return (
    <Button
      component="a"
      download
      href={alamatPindaian(id)}
      leftSection={<IconDownload size={18} stroke={1.7} />}
      variant="default"
    >
      {t('lihatPindaian')}
    </Button>
  );
};

const Keterangan = ({ surat }: { surat: Surat }) => {
  const t = useTeks(teksNaskah);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { jabatan, nama } = surat.penandaTangan;
  const tanda = useTanda(surat);
  return (
    <Rincian
      isi={[
        [t('jenis'), dwi(surat.namaJenis)],
        [t('tanggal'), tulisTanggal(surat.tanggal, bahasa)],
        [t('sifat'), surat.sifat],
        ...(surat.kelas.klasifikasi ? [[t('kodeKlasifikasi'), surat.kelas.klasifikasi] as [string, string]] : []),
        [t('penandaTangan'), `${nama}, ${jabatan}`],
        [t('kepada'), surat.yth],
        [t('tembusan'), surat.tembusan],
        ...tanda,
        [t('sidik'), surat.sidik ?? t('belumDicetak')],
      ]}
    />
  );
};

/** How and when it was signed; nothing while it is not. */
const useTanda = ({ tandaTangan }: Surat): [label: string, isi: string][] => {
  const t = useTeks(teksTanda);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  if (!tandaTangan?.selesaiPada || !tandaTangan.sidik) return [];
  const waktu = tulisWaktu(tandaTangan.selesaiPada, bahasa, instansi.zonaWaktu);
  return [
    [t('tandaTanganSurat'), t(tandaTangan.cara === 'basah' ? 'basahPada' : 'elektronikPada', { waktu })],
    [t('sidikTanda'), tandaTangan.sidik],
  ];
};

import { Alert, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, bacaan, Kepala, Masalah, Sakelar, tulisTanggal, useBahasa, useTeks } from '../kernel/index.ts';
import { teksNaskah } from './bahasa.ts';
import type { Verifikasi } from './bentuk.ts';
import { CocokkanBerkas } from './cocokkan-berkas.tsx';
import { Rincian } from './rincian.tsx';
import gaya from './verifikasi-page.module.css';

const BAHASA = [
  { nilai: 'id', label: 'ID', panjang: 'ID, Bahasa Indonesia' },
  { nilai: 'en', label: 'EN', panjang: 'EN, English' },
] as const;

/** What anyone who scans the code of a letter sees: least data, and a way to compare the file. */
export const VerifikasiPage = () => {
  const t = useTeks(teksNaskah);
  const { bahasa, gantiBahasa } = useBahasa();
  const { kode = '' } = useParams({ strict: false });
  const kueri = useQuery(
    bacaan(['naskah', 'verifikasi', kode], (signal) =>
      api.GET('/api/verifikasi/{kode}', { params: { path: { kode } }, signal }),
    ),
  );
  return (
    <main className={gaya.halaman}>
      <div className={gaya.atas}>
        <span>Lincah</span>
        <Sakelar ganti={gantiBahasa} nama={t('bahasa')} nilai={bahasa} pilihan={BAHASA} />
      </div>
      <Kepala judul={t('verifikasiJudul')} keterangan={t('verifikasiPengantar')} />
      {kueri.error ? <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} /> : null}
      {kueri.isPending && <Skeleton aria-label={t('memeriksa')} height={320} radius="lg" role="status" />}
      {kueri.data && <Isi surat={kueri.data} />}
    </main>
  );
};

const Isi = ({ surat }: { surat: Verifikasi }) => {
  const t = useTeks(teksNaskah);
  const { bahasa } = useBahasa();
  const { jabatan, nama } = surat.penandaTangan;
  const berlaku = surat.status === 'terbit';
  return (
    <div className={gaya.lembar}>
      <Alert
        color={berlaku ? 'hijau' : 'merah'}
        icon={berlaku ? <IconCircleCheck stroke={1.7} /> : <IconAlertTriangle stroke={1.7} />}
        title={t(berlaku ? 'asli' : 'asliBatal')}
        variant="light"
      />
      <Rincian
        isi={[
          [t('nomor'), surat.nomor],
          [t('tanggal'), tulisTanggal(surat.tanggal, bahasa)],
          [t('penandaTangan'), `${nama}, ${jabatan}`],
          [t('sidik'), surat.sidik ?? t('belumDicetak')],
        ]}
      />
      <CocokkanBerkas sidik={surat.sidik} />
    </div>
  );
};

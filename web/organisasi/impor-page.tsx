import { Alert, Button, Progress, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  GalatApi,
  jalur,
  Kepala,
  Masalah,
  Pastikan,
  Tautan,
  Terlarang,
  useSesi,
  useTeks,
  useTulis,
} from '../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import { bolehImpor } from './boleh-impor.ts';
import { LaporanUji, Selesai } from './laporan-impor.tsx';
import { periksaBerkas, UKURAN_MB } from './periksa-berkas.ts';
import { PilihBerkas } from './pilih-berkas.tsx';
import { type LaporanImpor, useUnggah } from './unggah.ts';

/** Brings the structure of an agency in from a workbook: choose, try, mend, apply. */
export const ImporPage = () => {
  const t = useTeks(teksImpor);
  const { hak } = useSesi();
  return bolehImpor(hak) ? <Impor /> : <Terlarang mengapa={t('tanpaHak')} siapa={t('tanpaHakSiapa')} />;
};

const Impor = () => {
  const t = useTeks(teksImpor);
  const [berkas, setBerkas] = useState<File | null>(null);
  const [salah, setSalah] = useState<unknown>(null);
  const [tanya, setTanya] = useState(false);
  const kirim = useKirim();
  const pilih = (satu: File) => {
    kirim.uji.reset();
    kirim.terapkan.reset();
    setSalah(periksaBerkas(satu));
    setBerkas(satu);
  };
  const { uji, terapkan } = kirim;
  if (terapkan.data) return <Selesai laporan={terapkan.data} />;
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.organisasi.bagan()}>{t('organisasi')}</Tautan>}
        judul={t('judul')}
        keterangan={t('pengantar')}
      >
        <Button
          component="a"
          download
          href="/api/organisasi/impor/templat.xlsx"
          leftSection={<IconDownload size={18} stroke={1.7} />}
          variant="default"
        >
          {t('templat')}
        </Button>
      </Kepala>
      <Stack gap="lg">
        <SudahBerisi />
        <section aria-labelledby="judul-berkas">
          <Title id="judul-berkas" order={2}>
            {t('langkahBerkas')}
          </Title>
          <Text c="dimmed" maw={720} mb="md" mt={4} size="sm">
            {t('bentuk', { batas: UKURAN_MB })}
          </Text>
          <PilihBerkas berkas={berkas} pilih={pilih} sibuk={kirim.sibuk}>
            {berkas && salah === null && (
              <Button
                disabled={kirim.sibuk}
                onClick={() => uji.mutate(berkas)}
                variant={uji.data ? 'default' : 'filled'}
              >
                {uji.data || uji.error ? t('ujiLagi') : t('uji')}
              </Button>
            )}
          </PilihBerkas>
        </section>
        {kirim.sibuk && <Kemajuan persen={kirim.persen} />}
        {salah !== null && <Masalah masalah={salah} />}
        {uji.error && <Masalah masalah={uji.error} />}
        {uji.data && <LaporanUji laporan={uji.data} terapkan={() => setTanya(true)} />}
      </Stack>
      {tanya && berkas && uji.data?.jumlah && (
        <Pastikan
          galat={ringkas(terapkan.error)}
          judul={t('pastikan')}
          lakukan={() => terapkan.mutate(berkas)}
          sibuk={terapkan.isPending}
          tindakan={t('terapkan')}
          tutup={() => setTanya(false)}
        >
          {t('pastikanJelas', uji.data.jumlah)}
        </Pastikan>
      )}
    </>
  );
};

/** Trying and applying are two intentions; the key of each names the very file. */
const useKirim = () => {
  const [persen, setPersen] = useState(0);
  const unggah = useUnggah(setPersen);
  const niat = (berkas: File, uji: boolean) => ({
    berkas,
    uji,
    nama: berkas.name,
    ukuran: berkas.size,
    diubah: berkas.lastModified,
  });
  const tulis = useTulis<ReturnType<typeof niat>, LaporanImpor>(unggah, { segarkan: [['organisasi']] });
  const coba = useTulis<ReturnType<typeof niat>, LaporanImpor>(unggah);
  return {
    persen,
    sibuk: coba.isPending || tulis.isPending,
    uji: { ...coba, mutate: (berkas: File) => coba.mutate(niat(berkas, true)) },
    terapkan: { ...tulis, mutate: (berkas: File) => tulis.mutate(niat(berkas, false)) },
  };
};

/** The sentence without its list of cells: those stand in the table of a trial. */
const ringkas = (galat: unknown): unknown => {
  if (!(galat instanceof GalatApi)) return galat;
  const { pelanggaran: _, ...isi } = galat.isi;
  return new GalatApi(isi);
};

const SudahBerisi = () => {
  const t = useTeks(teksImpor);
  const { hariIni } = useSesi();
  const { data } = useQuery(
    bacaan(['organisasi', 'unit', hariIni], (signal) =>
      api.GET('/api/organisasi/unit', { params: { query: { pada: hariIni } }, signal }),
    ),
  );
  if (!data?.length) return null;
  return (
    <Alert
      color="biru"
      role="note"
      icon={<IconInfoCircle stroke={1.7} />}
      title={t('sudahBerisi', { jumlah: data.length })}
      variant="light"
    >
      {t('sudahBerisiJelas')}
    </Alert>
  );
};

const Kemajuan = ({ persen }: { persen: number }) => {
  const t = useTeks(teksImpor);
  const sampai = persen === 100;
  return (
    <div>
      <Text mb={6} role="status" size="sm">
        {sampai ? t('memeriksa') : t('mengunggah', { persen })}
      </Text>
      <Progress animated={sampai} aria-label={t('kemajuan')} striped={sampai} value={persen} />
    </div>
  );
};

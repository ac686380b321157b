import { Alert, Button, FileButton, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  type Kolom,
  Kosong,
  Lencana,
  Masalah,
  TabelData,
  TombolTautan,
  tulisWaktu,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
  utuh,
} from '../kernel/index.ts';
import type { LaporanUnggahan, Unggahan } from './bentuk-kelola.ts';
import { KepalaRegulasi } from './kepala-regulasi.tsx';
import { KhususPengelola } from './khusus-pengelola.tsx';
import { teksKelola } from './teks-kelola.ts';
import { unduhTemuan } from './unggah-csv.ts';
import { useUnggahFolder } from './unggah-kirim.ts';

const PALING_BESAR = 10_000_000;

/** A regulation folder as a zip: checked, its findings with place and remedy, kept as a version of the agency's own. */
export const UnggahPage = () => (
  <KhususPengelola>
    <Isi />
  </KhususPengelola>
);

const Isi = () => {
  const t = useTeks(teksKelola);
  const [berkas, setBerkas] = useState<File | null>(null);
  const { periksa, simpan, sibuk } = useUnggahFolder();
  const laporan = simpan.data ?? periksa.data;
  const terlaluBesar = berkas !== null && berkas.size > PALING_BESAR;
  const pilih = (satu: File | null) => {
    periksa.reset();
    simpan.reset();
    setBerkas(satu);
    if (satu && satu.size <= PALING_BESAR) periksa.mutate(satu);
  };
  return (
    <>
      <KepalaRegulasi kini="unggah" />
      <Stack gap="lg">
        <Text c="dimmed" maw={720}>
          {t('unggahJelas')} {t('batas')}
        </Text>
        <Group gap="md">
          <FileButton accept=".zip" disabled={sibuk} onChange={pilih}>
            {(tombol) => (
              <Button {...tombol} disabled={sibuk} variant={berkas ? 'default' : 'filled'}>
                {berkas ? t('gantiBerkas') : t('pilihBerkas')}
              </Button>
            )}
          </FileButton>
          {berkas && <Text fw={600}>{berkas.name}</Text>}
          {berkas && laporan?.isi && laporan.temuan.jumlah === 0 && !laporan.kunci && (
            <Button loading={sibuk} onClick={() => simpan.mutate(berkas)}>
              {t('simpan')}
            </Button>
          )}
        </Group>
        {terlaluBesar && <Alert color="merah">{t('terlaluBesar')}</Alert>}
        {sibuk && (
          <div>
            <Text mb={6} role="status" size="sm">
              {t('memeriksa')}
            </Text>
            <Progress animated aria-label={t('memeriksa')} striped value={100} />
          </div>
        )}
        {periksa.error && <Masalah masalah={periksa.error} />}
        {simpan.error && <Masalah masalah={simpan.error} />}
        {laporan && <Laporan laporan={laporan} />}
        <Tersimpan />
      </Stack>
    </>
  );
};

const Laporan = ({ laporan }: { laporan: LaporanUnggahan }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { isi, temuan, kunci } = laporan;
  if (temuan.jumlah > 0) return <DaftarTemuan laporan={laporan} />;
  return (
    <Alert
      color="hijau"
      icon={<IconCircleCheck stroke={1.7} />}
      role="status"
      title={kunci ? t('tersimpan') : t('bersih')}
    >
      {isi && t('bersihJelas', { ...isi, judul: dwi(isi.judul) })}
      {kunci && (
        <Group mt="sm">
          <TombolTautan ke={jalur.regulasi.adopsi()} size="compact-md">
            {t('keAdopsi')}
          </TombolTautan>
          <TombolTautan
            ke={`${jalur.regulasi.ujiCoba()}?${new URLSearchParams({ menurut: kunci })}`}
            size="compact-md"
            variant="default"
          >
            {t('keUjiCoba')}
          </TombolTautan>
        </Group>
      )}
    </Alert>
  );
};

type Temuan = LaporanUnggahan['temuan']['butir'][number];

const DaftarTemuan = ({ laporan: { temuan } }: { laporan: LaporanUnggahan }) => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const kolom: readonly Kolom<Temuan>[] = [
    { judul: t('letak'), isi: (x) => <code>{`${x.berkas}:${x.baris}`}</code> },
    { judul: t('apa'), panjang: true, isi: (x) => dwi(x.apa) },
    { judul: t('cara'), panjang: true, isi: (x) => dwi(x.caraMembenahi) },
  ];
  return (
    <section aria-labelledby="judul-temuan">
      <Group justify="space-between" mb="sm">
        <div role="status">
          <Title id="judul-temuan" order={2}>
            {t('adaTemuan', { jumlah: temuan.jumlah })}
          </Title>
        </div>
        <Button
          leftSection={<IconDownload size={18} stroke={1.7} />}
          onClick={() => unduhTemuan(temuan.butir, bahasa, [t('letak'), t('apa'), t('cara')])}
          size="compact-md"
          variant="default"
        >
          {t('unduhTemuan')}
        </Button>
      </Group>
      <TabelData
        daftar={utuh(temuan.butir)}
        kolom={kolom}
        kosong={null}
        kunci={(x) => `${x.berkas} ${x.baris} ${x.apa.id}`}
        nama={t('apa')}
      />
    </section>
  );
};

const Tersimpan = () => {
  const t = useTeks(teksKelola);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const kueri = useQuery(bacaan(['regulasi', 'unggahan'], (signal) => api.GET('/api/regulasi/unggahan', { signal })));
  if (kueri.error) throw kueri.error;
  const kolom: readonly Kolom<Unggahan>[] = [
    { judul: t('pilihPeraturan'), panjang: true, isi: (u) => dwi(u.judul) },
    { judul: t('versi'), angka: true, isi: (u) => u.versi },
    {
      judul: t('keadaan'),
      isi: (u) =>
        u.status === 'rancangan' ? (
          <Lencana rasa="awas">{t('rancangan')}</Lencana>
        ) : (
          t('isiBerkas', { jumlah: u.jumlahBerkas })
        ),
    },
    { judul: t('diunggah'), isi: (u) => tulisWaktu(u.pada, bahasa, instansi.zonaWaktu) },
    { judul: t('oleh'), isi: (u) => u.oleh },
  ];
  return (
    <section aria-labelledby="judul-tersimpan">
      <Title id="judul-tersimpan" mb="sm" order={2}>
        {t('yangTersimpan')}
      </Title>
      <TabelData
        daftar={utuh(kueri.data, kueri)}
        kolom={kolom}
        kosong={<Kosong ajakan={t('belumUnggahAjakan')} judul={t('belumUnggah')} />}
        kunci={(u) => u.kunci}
        nama={t('yangTersimpan')}
      />
    </section>
  );
};

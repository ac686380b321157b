import { Grid, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { BagianBerkas, ButirBerkas } from '../../alur/index.ts';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Lencana,
  Tautan,
  TombolBeralasan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { PeluangLengkap } from './bentuk.ts';
import { LamarPanel } from './lamar-panel.tsx';
import { Sesuai } from './sesuai.tsx';

/** One opportunity: what is asked, how well I fit and why, and the way to apply. */
export const SatuPeluangPage = () => {
  const t = useTeks(kamusPapan);
  const { id } = useParams({ from: '/rumah/penugasan/peluang/$id' });
  const { data, error } = useQuery(
    bacaan(['penugasan', 'peluang', id], (signal) =>
      api.GET('/api/penugasan/peluang/{id}', { params: { path: { id } }, signal }),
    ),
  );
  const { posisi } = useSesi();
  const [melamar, setMelamar] = useState(false);
  if (error) throw error;
  if (!data) return <Skeleton height={420} radius="lg" />;
  const milikSaya = posisi.some((p) => p.id === data.posisi.id);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.penugasan.peluang()}>{t('peluang')}</Tautan>}
        judul={data.judul}
        keterangan={data.unit.nama}
      >
        {milikSaya && <TombolTautan ke={jalur.penugasan.satuKebutuhan(id)}>{t('kelola')}</TombolTautan>}
        {data.keadaan === 'ditutup' && <Lencana rasa="tenang">{t('ditutup')}</Lencana>}
      </Kepala>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: milikSaya ? 12 : 7 }}>
          <BagianBerkas judul={t('tentang')}>
            <Rincian peluang={data} />
          </BagianBerkas>
        </Grid.Col>
        {!milikSaya && (
          <Grid.Col span={{ base: 12, md: 5 }}>
            <BagianBerkas judul={t('kesesuaianAnda')}>
              <Stack gap="md">
                <Sesuai jenjang={data.jenjang} kesesuaian={data.kesesuaian} />
                <Bersamaan peluang={data} />
                <Melamar lamar={() => setMelamar(true)} peluang={data} />
              </Stack>
            </BagianBerkas>
          </Grid.Col>
        )}
      </Grid>
      {melamar && <LamarPanel peluang={data} tutup={() => setMelamar(false)} />}
    </>
  );
};

const Melamar = ({ peluang, lamar }: { peluang: PeluangLengkap; lamar: () => void }) => {
  const t = useTeks(kamusPapan);
  const dwi = useDwibahasa();
  const { lamaranSaya, tertahan } = peluang;
  if (lamaranSaya)
    return (
      <TombolTautan ke={jalur.penugasan.berkas(lamaranSaya.id)} variant="default">
        {t('bukaLamaran')}
      </TombolTautan>
    );
  const alasan = tertahan && [tertahan.detail, tertahan.jalanKeluar].flatMap((k) => (k ? [dwi(k)] : [])).join(' ');
  return (
    <TombolBeralasan onClick={lamar} {...(alasan && { alasan })}>
      {t('lamar')}
    </TombolBeralasan>
  );
};

const Rincian = ({ peluang: p }: { peluang: PeluangLengkap }) => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa);
  return (
    <Stack gap="md">
      <Stack component="dl" gap="md" m={0}>
        <ButirBerkas judul={t('kinerja')} isi={p.maksud} />
        <ButirBerkas judul={t('ekspektasi')} isi={p.ekspektasi} />
        <ButirBerkas judul={t('kompetensi')} isi={p.kompetensi.join(', ')} />
      </Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
        <ButirBerkas judul={t('masa')} isi={`${hari(p.mulai)} – ${hari(p.selesai)}`} />
        <ButirBerkas judul={t('beban')} isi={t('jam', { jumlah: p.jam })} />
        <ButirBerkas judul={t('jenjang')} isi={p.jenjang || t('jenjangBebas')} />
        <ButirBerkas judul={t('tempat')} isi={p.tempat} />
        <ButirBerkas judul={t('jumlah')} isi={t('terisi', { terisi: p.terisi, jumlah: p.jumlah })} />
        <ButirBerkas judul={t('kolomBatas')} isi={hari(p.batasLamar)} />
        <ButirBerkas judul={t('pemilik')} isi={p.posisi.nama} />
      </SimpleGrid>
    </Stack>
  );
};

const Bersamaan = ({ peluang: { bersamaan } }: { peluang: PeluangLengkap }) => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  if (bersamaan.length === 0) return null;
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  return (
    <Paper bg="var(--mantine-color-default-hover)" p="sm" radius="md">
      <Title order={3} size="h6">
        {t('bersamaan')}
      </Title>
      {bersamaan.map((p) => (
        <Text key={p.id} size="sm">
          <Tautan ke={jalur.penugasan.berkas(p.id)}>{p.perihal}</Tautan>, {hari(p.mulai)} – {hari(p.selesai)}
        </Text>
      ))}
    </Paper>
  );
};

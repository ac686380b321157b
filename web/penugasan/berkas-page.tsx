import { Grid, Group, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BagianBerkas, ButirBerkas, GambarBerkas, Linimasa, Meja, TarikBerkas } from '../alur/index.ts';
import { api, bacaan, jalur, Kepala, Tautan, tulisTanggal, useBahasa, useDwibahasa, useTeks } from '../kernel/index.ts';
import { SuratBerkas } from '../naskah/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Berkas, Penugasan } from './bentuk.ts';
import { useIstilah, useNamaCara, useNamaLingkup } from './istilah.ts';
import { ButirLuar, ButirPegawai } from './pihak-luar.tsx';
import { StatusPenugasan } from './status.tsx';
import { TindakanPenugasan } from './tindakan-penugasan.tsx';

/** The dossier: my act first, then where it stands, its letters, what happened. */
export const BerkasPage = () => {
  const t = useTeks(kamusPenugasan);
  const { id } = useParams({ from: '/rumah/penugasan/berkas/$id' });
  const params = { path: { id } };
  const penugasan = useQuery(bacaan(['penugasan', id], (signal) => api.GET('/api/penugasan/{id}', { params, signal })));
  const berkas = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params, signal })),
  );
  const galat = penugasan.error ?? berkas.error;
  if (galat) throw galat;
  if (!penugasan.data || !berkas.data) return <Skeleton height={480} radius="lg" />;
  return (
    <>
      <Judul berkas={berkas.data} penugasan={penugasan.data} />
      <Stack gap="lg">
        {berkas.data.tindakanSaya.map((tindakan) => (
          <TindakanPenugasan key={tindakan.id} penugasan={penugasan.data} tindakan={tindakan} />
        ))}
        <BagianBerkas judul={t('gambar')}>
          <GambarBerkas
            dilalui={berkas.data.dilalui}
            nama={t('gambar')}
            token={berkas.data.token}
            versi={berkas.data.alur.versi}
          />
        </BagianBerkas>
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="lg">
              <BagianBerkas judul={t('rincian')}>
                <Rincian penugasan={penugasan.data} />
              </BagianBerkas>
              <BagianBerkas judul={t('surat')}>
                <SuratBerkas berkas={id} />
              </BagianBerkas>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <BagianBerkas judul={t('meja')}>
                <Meja meja={berkas.data.meja} />
              </BagianBerkas>
              <BagianBerkas judul={t('linimasa')}>
                <Linimasa linimasa={berkas.data.linimasa} />
              </BagianBerkas>
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
};

const Judul = ({ penugasan, berkas }: { penugasan: Penugasan; berkas: Berkas }) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  return (
    <Kepala
      di={<Tautan ke={jalur.penugasan.daftar()}>{t('judul')}</Tautan>}
      judul={penugasan.perihal}
      keterangan={
        <Group gap="xs">
          <StatusPenugasan status={penugasan.status} />
          <span>
            {dwi(berkas.alur.nama)} · {berkas.alur.gambar}
          </span>
        </Group>
      }
    >
      <TarikBerkas berkas={berkas} kata={{ tarik: t('tarik'), tanya: t('tarikTanya'), jelas: t('tarikJelas') }} />
    </Kepala>
  );
};

const Rincian = ({ penugasan: p }: { penugasan: Penugasan }) => {
  const t = useTeks(kamusPenugasan);
  const { bahasa } = useBahasa();
  const kata = useIstilah();
  const namaCara = useNamaCara();
  const namaLingkup = useNamaLingkup();
  const sukarela = p.cara === 'sukarela';
  const masa = `${tulisTanggal(p.mulai, bahasa)} – ${tulisTanggal(p.selesai, bahasa)}`;
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
        <ButirBerkas judul={t('cara')} isi={`${namaCara(p.cara)}, ${namaLingkup(p.lingkup).toLowerCase()}`} />
        <ButirPegawai judul={t(sukarela ? 'pegawaiMengajukan' : 'kolomPegawai')} penugasan={p} />
        <ButirLuar penugasan={p} />
        <ButirBerkas judul={t('kolomMasa')} isi={masa} />
        <ButirBerkas judul={kata('unit-pemilik-kinerja')} isi={p.unitPemohon.nama} />
        <ButirBerkas judul={t('dariUnit')} isi={p.unitAsal?.nama ?? ''} />
      </SimpleGrid>
      <Stack component="dl" gap="md" m={0}>
        <ButirBerkas judul={t(sukarela ? 'kinerjaDibantu' : 'maksud')} isi={p.maksud} />
        <ButirBerkas judul={t(sukarela ? 'kompetensiPegawai' : 'kompetensi')} isi={p.kompetensi} />
        <ButirBerkas judul={t('ekspektasi')} isi={p.ekspektasi} />
      </Stack>
    </Stack>
  );
};

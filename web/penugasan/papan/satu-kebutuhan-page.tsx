import { Alert, Button, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BagianBerkas, ButirBerkas } from '../../alur/index.ts';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Masalah,
  Tautan,
  TombolTautan,
  tulisTanggal,
  useBahasa,
  useTeks,
} from '../../kernel/index.ts';
import { AjukanPenunjukan } from './ajukan-penunjukan.tsx';
import { kamusPapan } from './bahasa.ts';
import type { Kebutuhan } from './bentuk.ts';
import { DaftarPermohonan } from './daftar-permohonan.tsx';
import { KeadaanKebutuhan } from './keadaan.tsx';
import { DaftarPelamar } from './pelamar.tsx';
import { BeritahukanPelamar, BuangKonsep, TutupKebutuhan, useBukaKembali } from './tutup-kebutuhan.tsx';

/** One need, as the office sees it that wrote it: its state, its applicants side by side, and its closing. */
export const SatuKebutuhanPage = () => {
  const t = useTeks(kamusPapan);
  const { id } = useParams({ from: '/rumah/penugasan/kebutuhan/$id' });
  const { data, error } = useQuery(
    bacaan(['penugasan', 'kebutuhan', id], (signal) =>
      api.GET('/api/penugasan/kebutuhan/{id}', { params: { path: { id } }, signal }),
    ),
  );
  if (error) throw error;
  if (!data) return <Skeleton height={420} radius="lg" />;
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.penugasan.kebutuhan()}>{t('kebutuhan')}</Tautan>}
        judul={data.judul}
        keterangan={
          <Group gap="xs">
            <KeadaanKebutuhan kebutuhan={data} />
            <span>{data.unit.nama}</span>
          </Group>
        }
      >
        <Tombol kebutuhan={data} />
      </Kepala>
      <Stack gap="lg">
        {data.keadaan === 'ditutup' && <Penutupan kebutuhan={data} />}
        {data.keadaan === 'dibuka' && data.terisi >= data.jumlah && data.menunggu > 0 && (
          <Alert color="hijau" variant="light">
            {t('penuhJelas')}
          </Alert>
        )}
        <DaftarPermohonan kebutuhan={data} />
        {data.menunggu > 0 && <Pelamar kebutuhan={data} />}
        <Calon kebutuhan={data} />
        {data.menunggu === 0 && <Pelamar kebutuhan={data} />}
        <BagianBerkas judul={t('tentang')}>
          <Rincian kebutuhan={data} />
        </BagianBerkas>
      </Stack>
    </>
  );
};

const Pelamar = ({ kebutuhan }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  if (kebutuhan.keadaan === 'konsep') return null;
  return (
    <BagianBerkas judul={t('pelamar')}>
      <DaftarPelamar kebutuhan={kebutuhan} />
    </BagianBerkas>
  );
};

const Calon = ({ kebutuhan }: { kebutuhan: Kebutuhan }) => {
  const { keadaan, mulai, selesai } = kebutuhan;
  return keadaan !== 'ditutup' && mulai && selesai ? <AjukanPenunjukan kebutuhan={kebutuhan} /> : null;
};

const Tombol = ({ kebutuhan: k }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  if (k.keadaan === 'ditutup') return null;
  if (k.keadaan === 'dibuka') return <TutupKebutuhan kebutuhan={k} />;
  return (
    <>
      <BuangKonsep kebutuhan={k} />
      <TombolTautan ke={jalur.penugasan.tulisKebutuhan(k.id)}>{t('lanjutkan')}</TombolTautan>
    </>
  );
};

const Penutupan = ({ kebutuhan: k }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const bukaKembali = useBukaKembali(k.id);
  const menunggu = k.menunggu > 0;
  const judul = menunggu
    ? t('belumDiberitahu', { jumlah: k.menunggu })
    : t(k.diberitahukanPada ? 'sudahDiberitahu' : 'ditutup');
  return (
    <Alert color={menunggu ? 'kuning' : 'gray'} title={judul} variant="light">
      <Stack gap="sm">
        <Text size="sm">{t('alasan', { alasan: k.alasanTutup ?? '' })}</Text>
        {bukaKembali.error && <Masalah masalah={bukaKembali.error} />}
        <Group gap="xs">
          {!k.diberitahukanPada && (
            <Button loading={bukaKembali.isPending} onClick={() => bukaKembali.mutate(undefined)} variant="default">
              {t('bukaKembali')}
            </Button>
          )}
          {menunggu && <BeritahukanPelamar kebutuhan={k} />}
        </Group>
      </Stack>
    </Alert>
  );
};

const Rincian = ({ kebutuhan: k }: { kebutuhan: Kebutuhan }) => {
  const t = useTeks(kamusPapan);
  const { bahasa } = useBahasa();
  const hari = (h: string | null) => (h ? tulisTanggal(h, bahasa) : '–');
  const jangkauan = {
    'dalam-unit': t('dalamUnit'),
    'lintas-unit': t('lintasUnit'),
    'lintas-instansi': t('lintasInstansi'),
  };
  return (
    <Stack gap="md">
      <Stack component="dl" gap="md" m={0}>
        <ButirBerkas judul={t('kinerja')} isi={k.maksud} />
        <ButirBerkas judul={t('ekspektasi')} isi={k.ekspektasi} />
        <ButirBerkas judul={t('kompetensi')} isi={k.kompetensi.join(', ')} />
      </Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
        <ButirBerkas judul={t('masa')} isi={`${hari(k.mulai)} – ${hari(k.selesai)}`} />
        <ButirBerkas judul={t('beban')} isi={t('jam', { jumlah: k.jam })} />
        <ButirBerkas judul={t('jenjang')} isi={k.jenjang || t('jenjangBebas')} />
        <ButirBerkas judul={t('tempat')} isi={k.tempat} />
        <ButirBerkas judul={t('jumlah')} isi={t('terisi', { terisi: k.terisi, jumlah: k.jumlah })} />
        <ButirBerkas judul={t('kolomBatas')} isi={hari(k.batasLamar)} />
        <ButirBerkas judul={t('jangkauan')} isi={jangkauan[k.jangkauan]} />
      </SimpleGrid>
    </Stack>
  );
};

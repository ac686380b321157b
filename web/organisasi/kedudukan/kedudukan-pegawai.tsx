import { Card, Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  jalur,
  Kosong,
  Lencana,
  Masalah,
  TombolTautan,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import { NAMA_JENIS } from '../bahasa.ts';
import { TautanUnit } from '../tautan-unit.tsx';
import { teksKedudukan } from './bahasa.ts';
import type { JabatanPegawai } from './bentuk.ts';
import { KartuPeran } from './kartu-peran.tsx';
import { RincianKedudukan } from './rincian-kedudukan.tsx';

/** Who appraises a person and who assigns her work, by which variant and pattern, on any day. */
export const KedudukanPegawai = ({ id, pada }: { id: string; pada: string }) => {
  const t = useTeks(teksKedudukan);
  const { hariIni, pegawai } = useSesi();
  const kueri = useQuery({
    ...bacaan(['organisasi', 'pegawai', id, 'kedudukan', pada], (signal) =>
      api.GET('/api/organisasi/pegawai/{id}/kedudukan', { params: { path: { id }, query: { pada } }, signal }),
    ),
    placeholderData: keepPreviousData,
  });
  return (
    <Bagian id="kedudukan" judul={t('judulPegawai')}>
      {kueri.error && <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />}
      {kueri.isPending && <Skeleton height={240} radius="lg" />}
      {kueri.data?.jabatan.length === 0 && <Kosong ajakan={t('tanpaJabatanAjakan')} judul={t('tanpaJabatan')} />}
      <Stack>
        {kueri.data?.jabatan.map((j) => (
          <Jabatan
            jabatan={j}
            key={j.posisi.id + j.sebagai}
            pada={pada}
            sendiri={id === pegawai.id && pada === hariIni}
          />
        ))}
      </Stack>
    </Bagian>
  );
};

type JabatanProps = {
  readonly jabatan: JabatanPegawai;
  readonly pada: string;
  /** The person looks at her own page, as of today: she may say that the superior is the wrong one. */
  readonly sendiri: boolean;
};

const Jabatan = ({ jabatan: j, pada, sendiri }: JabatanProps) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  return (
    <Card component="article" padding="md" radius="lg" withBorder>
      <Group gap="xs" mb="sm">
        <Text fw={600}>{j.posisi.nama}</Text>
        {j.sebagai !== 'definitif' && <Lencana rasa={j.sebagai === 'plt' ? 'awas' : 'jalan'}>{t(j.sebagai)}</Lencana>}
        <Text c="dimmed" size="sm">
          {dwi(NAMA_JENIS[j.posisi.jenis as keyof typeof NAMA_JENIS])}
        </Text>
        <TautanUnit pada={pada} py={2} size="sm" unit={j.unit} />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mb={j.kedudukan ? 'sm' : 0}>
        <KartuPeran judul={t('penilai')} pejabat={j.penilai} />
        <KartuPeran judul={t('penugas')} pejabat={j.penugas} />
      </SimpleGrid>
      {sendiri && (
        <TombolTautan
          ke={jalur.kedudukan.laporkan(j.posisi.id)}
          mb="sm"
          mt="sm"
          size="xs"
          variant="default"
          w="fit-content"
        >
          {t('laporkan')}
        </TombolTautan>
      )}
      {j.kedudukan && (
        <RincianKedudukan gambar={[{ garis: j.kedudukan.garis, siapa: j.posisi.nama }]} kedudukan={j.kedudukan} />
      )}
    </Card>
  );
};

import { Card, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, Kosong, Masalah, useDwibahasa, useTeks } from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import { NAMA_JENIS } from '../bahasa.ts';
import { teksKedudukan } from './bahasa.ts';
import type { KedudukanUnit as Isi, Kelompok } from './bentuk.ts';
import { RincianKedudukan } from './rincian-kedudukan.tsx';

type Props = { readonly id: string; readonly pada: string | undefined };

/** Under whom the functional officials and pelaksana of a unit stand, by which variant and pattern. */
export const KedudukanUnit = ({ id, pada }: Props) => {
  const t = useTeks(teksKedudukan);
  const kueri = useQuery(
    bacaan(['organisasi', 'unit', id, 'kedudukan', pada], (signal) =>
      api.GET('/api/organisasi/unit/{id}/kedudukan', { params: { path: { id }, query: pada ? { pada } : {} }, signal }),
    ),
  );
  return (
    <Bagian id="kedudukan" judul={t('judul')}>
      {kueri.error && <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />}
      {kueri.isPending && <Skeleton height={240} radius="lg" />}
      {kueri.data && <Daftar isi={kueri.data} />}
    </Bagian>
  );
};

const Daftar = ({ isi: { peraturan, kelompok } }: { isi: Isi }) => {
  const t = useTeks(teksKedudukan);
  const dwi = useDwibahasa();
  if (!peraturan) return <Kosong ajakan={t('tanpaPeraturanAjakan')} judul={t('tanpaPeraturan')} />;
  if (kelompok.length === 0) return <Kosong ajakan={t('tanpaKelompokAjakan')} judul={t('tanpaKelompok')} />;
  return (
    <Stack>
      <Text c="dimmed" size="sm">
        {t('pengantar', { peraturan: dwi(peraturan.judul) })}
      </Text>
      {kelompok.map((k) => (
        <Card component="article" key={JSON.stringify(k.pegawai) + k.penilai?.id} padding="md" radius="lg" withBorder>
          <Text fw={600}>{t('kelompok', { jumlah: k.jumlah })}</Text>
          <Text c="dimmed" mb="sm" size="sm">
            <Rincian pegawai={k.pegawai} />
          </Text>
          <RincianKedudukan jumlah={k.jumlah} kedudukan={k} />
        </Card>
      ))}
    </Stack>
  );
};

const Rincian = ({ pegawai }: { pegawai: Kelompok['pegawai'] }) => {
  const dwi = useDwibahasa();
  return pegawai.map((p) => `${p.jenjang ?? dwi(NAMA_JENIS[p.jenis])} ${p.jumlah}`).join(' · ');
};

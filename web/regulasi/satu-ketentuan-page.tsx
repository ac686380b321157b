import { Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  api,
  bacaan,
  Dipikul,
  jalur,
  Kepala,
  LencanaModalitas,
  Tautan,
  useDwibahasa,
  useTeks,
} from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { ruteKetentuan } from './rute.ts';

/** One provision: what it says in our words, whose it is, how the application applies it. */
export const KetentuanPage = () => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { id } = ruteKetentuan.useParams();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'ketentuan', id], (signal) =>
      api.GET('/api/regulasi/ketentuan/{id}', { params: { path: { id } }, signal }),
    ),
  );
  if (error) throw error;
  if (!data) return <Skeleton height={240} radius="lg" />;
  return (
    <>
      <Kepala
        di={
          <Tautan ke={jalur.regulasi.beranda()} size="sm">
            {t('kembali')}
          </Tautan>
        }
        judul={data.letak}
        keterangan={
          data.asal === 'warisan' ? t('warisan', { peraturan: dwi(data.judulPeraturan) }) : dwi(data.judulPeraturan)
        }
      />
      <Group mb="md">
        <LencanaModalitas modalitas={data.modalitas} />
        <Text c="dimmed" className="angka" size="xs">
          {data.id}
        </Text>
      </Group>
      <Text maw={720} size="lg">
        {dwi(data.ringkasan)}
      </Text>
      {data.dipikul.length > 0 && (
        <>
          <Title mb="xs" mt="xl" order={2}>
            {t('diterapkan')}
          </Title>
          <Dipikul dipikul={data.dipikul} />
        </>
      )}
    </>
  );
};

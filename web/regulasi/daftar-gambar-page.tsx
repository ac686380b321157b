import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Kosong, Masalah, Tautan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import gaya from './daftar-gambar-page.module.css';
import { KepalaRegulasi } from './kepala-regulasi.tsx';

/** The procedures of the regulation, each a figure that the application runs. */
export const DaftarGambarPage = () => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { data, error, refetch } = useQuery(
    bacaan(['regulasi', 'dianut'], (signal) => api.GET('/api/regulasi', { signal })),
  );
  return (
    <>
      <KepalaRegulasi kini="gambar" />
      {error && <Masalah cobaLagi={refetch} masalah={error} />}
      {!data && !error && (
        <Stack>
          <Skeleton height={72} />
          <Skeleton height={72} />
        </Stack>
      )}
      {data?.alur.length === 0 && <Kosong ajakan={t('gambarAjakan')} judul={t('gambarKosong')} />}
      <ul className={gaya.daftar}>
        {data?.alur.map((alur) => (
          <li key={alur.id}>
            <Text c="dimmed" size="xs">
              {alur.gambar}
            </Text>
            <Tautan fw={650} ke={jalur.regulasi.gambar(alur.id)}>
              {dwi(alur.nama)}
            </Tautan>
          </li>
        ))}
      </ul>
    </>
  );
};

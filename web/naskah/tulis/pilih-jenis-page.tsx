import { Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import {
  api,
  bacaan,
  DaftarKonsep,
  jalur,
  Kepala,
  Tautan,
  TombolTautan,
  useDwibahasa,
  useSesi,
  useTeks,
} from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import { konsepNaskah } from './konsep.ts';

/** Which kind of letter, and the drafts begun before. */
export const PilihJenisPage = () => {
  const t = useTeks(teksTulis);
  const dwi = useDwibahasa();
  const { posisi } = useSesi();
  const { berkas } = useSearch({ from: '/rumah/naskah/tulis' });
  const kueri = useQuery(bacaan(['naskah', 'tulis'], (signal) => api.GET('/api/naskah/tulis', { signal })));
  if (kueri.error) throw kueri.error;
  const { butir } = kueri.data ?? {};
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.daftar()}>{t('surat')}</Tautan>}
        judul={t('judul')}
        keterangan={posisi.length > 0 ? t('pengantar') : t('tanpaJabatan')}
      />
      <DaftarKonsep
        ke={(k) => jalur.naskah.tulisJenis(String(k.isi.jenis), { konsep: k.id })}
        nama={(k) => {
          const jenis = butir?.find((b) => b.jenis === k.isi.jenis);
          return [jenis && dwi(jenis.nama), k.isi.hal || t('tanpaHal')].filter(Boolean).join(' · ');
        }}
        sumber={konsepNaskah}
      />
      {!butir ? (
        <Skeleton height={360} radius="lg" />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {butir.map((jenis) => (
            <Paper component="li" key={jenis.jenis} p="md" radius="lg" withBorder>
              <Stack gap="sm" h="100%" justify="space-between">
                <div>
                  <Title order={2} size="h4">
                    {dwi(jenis.nama)}
                  </Title>
                  <Text c="dimmed" mt={4} size="sm">
                    {dwi(jenis.keterangan)}
                  </Text>
                </div>
                {posisi.length > 0 && (
                  <TombolTautan
                    aria-label={t('tulisJenis', { jenis: dwi(jenis.nama) })}
                    ke={jalur.naskah.tulisJenis(jenis.jenis, { berkas })}
                    leftSection={<IconPencil size={18} stroke={1.7} />}
                    variant="light"
                  >
                    {t('tulis')}
                  </TombolTautan>
                )}
              </Stack>
            </Paper>
          ))}
        </SimpleGrid>
      )}
    </>
  );
};

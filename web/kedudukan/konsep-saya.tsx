import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import {
  api,
  jalur,
  TombolTautan,
  tulisWaktu,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
  useTulis,
} from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';

/** What I began to write and have not sent. Nothing is shown when there is none. */
export const KonsepSaya = () => {
  const t = useTeks(teksKedudukan);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const { butir } = useHalaman(['kedudukan', 'konsep'], (kursor, signal) =>
    api.GET('/api/kedudukan/konsep', { params: { query: { batas: 5, ...(kursor && { kursor }) } }, signal }),
  );
  const hapus = useTulis(
    (id: string, kepala) => api.DELETE('/api/kedudukan/konsep/{id}', { params: { path: { id } }, headers: kepala }),
    { segarkan: [['kedudukan', 'konsep']] },
  );
  if (!butir?.length) return null;
  return (
    <Paper component="section" mb="lg" p="md" radius="lg" withBorder>
      <Title mb="xs" order={2} size="h4">
        {t('konsep')}
      </Title>
      <Stack gap="xs">
        {butir.map((k) => (
          <Group justify="space-between" key={k.id}>
            <div>
              <Text fw={600} size="sm">
                {k.unit.nama}
              </Text>
              <Text c="dimmed" size="xs">
                {tulisWaktu(k.diubahPada, bahasa, instansi.zonaWaktu)}
              </Text>
            </div>
            <Group gap="xs">
              <TombolTautan ke={jalur.kedudukan.usul({ konsep: k.id, unit: k.unit.id })} size="xs" variant="light">
                {t('lanjutkan')}
              </TombolTautan>
              <Button
                aria-label={`${t('hapus')}: ${k.unit.nama}`}
                loading={hapus.isPending}
                onClick={() => hapus.mutate(k.id)}
                size="xs"
                variant="subtle"
              >
                <IconTrash size={16} />
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
};

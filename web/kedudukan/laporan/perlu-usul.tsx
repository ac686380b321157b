import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { api, jalur, TombolTautan, useHalaman, useSesi, useTeks } from '../../kernel/index.ts';
import type { Laporan } from '../bentuk.ts';
import { teksLaporan } from './bahasa.ts';

/** Reports found right that wait for a proposal of the unit that I lead. Nothing is shown when there is none. */
export const PerluUsul = () => {
  const { posisi } = useSesi();
  return posisi.some((p) => p.pimpinan) ? <Daftar /> : null;
};

const Daftar = () => {
  const t = useTeks(teksLaporan);
  const { butir } = useHalaman(['kedudukan', 'laporan', 'unit'], (kursor, signal) =>
    api.GET('/api/kedudukan/laporan', { params: { query: { untuk: 'unit', ...(kursor && { kursor }) } }, signal }),
  );
  if (!butir?.length) return null;
  return (
    <Paper component="section" mb="lg" p="md" radius="lg" withBorder>
      <Title order={2} size="h4">
        {t('perluUsul')}
      </Title>
      <Text c="dimmed" mb="sm" size="sm">
        {t('perluUsulJelas')}
      </Text>
      <Stack gap="sm">
        {butir.map((l) => (
          <Baris key={l.id} laporan={l} />
        ))}
      </Stack>
    </Paper>
  );
};

const Baris = ({ laporan: l }: { laporan: Laporan }) => {
  const t = useTeks(teksLaporan);
  return (
    <Group justify="space-between">
      <div>
        <Text fw={600} size="sm">
          {l.pelapor.nama}
        </Text>
        <Text c="dimmed" size="xs">
          {l.penilaiKini?.nama ?? t('belumAda')} → {l.penilaiSeharusnya.nama}
        </Text>
      </div>
      <TombolTautan
        ke={jalur.kedudukan.usul({
          unit: l.unit.id,
          laporan: l.id,
          posisi: l.posisi.id,
          penilai: l.penilaiSeharusnya.id,
        })}
        size="xs"
        variant="light"
      >
        {t('usulkan')}
      </TombolTautan>
    </Group>
  );
};

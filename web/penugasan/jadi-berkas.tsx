import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { PihakDiminta } from '../alur/index.ts';
import { useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Pemeriksaan } from './bentuk.ts';

const TERSEBUT = 3;

/** The first few by name, the others by number. */
export const ringkasNama = (siapa: readonly string[]): string => {
  const lain = siapa.length - TERSEBUT;
  return siapa.slice(0, TERSEBUT).join(', ') + (lain > 0 ? ` +${lain}` : '');
};

/** What a request becomes: whom it will meet; where its people answer to others, one request for each way. */
export const JadiBerkas = ({ berkas }: { berkas: Pemeriksaan['berkas'] }) => {
  const t = useTeks(kamusPenugasan);
  const [satu, ...lain] = berkas;
  if (!satu) return null;
  if (lain.length === 0) return <PihakDiminta alur={satu.alur} order={2} pihak={satu.pihak} />;
  return (
    <section>
      <Title order={2} size="h4">
        {t('jadiBeberapa', { jumlah: berkas.length })}
      </Title>
      <Text c="dimmed" mb="sm" size="sm">
        {t('jadiBeberapaJelas')}
      </Text>
      <Stack gap="sm">
        {berkas.map((b) => (
          <Paper key={b.posisi.join()} p="md" radius="md" withBorder>
            <Text fw={600} mb="xs">
              {ringkasNama(b.siapa)}
            </Text>
            <PihakDiminta alur={b.alur} order={3} pihak={b.pihak} />
          </Paper>
        ))}
      </Stack>
    </section>
  );
};

/** Who of those asked for has other work in the same days. */
export const Bertugas = ({ bertugas }: Pick<Pemeriksaan, 'bertugas'>) => {
  const t = useTeks(kamusPenugasan);
  if (bertugas.length === 0) return null;
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <IconInfoCircle aria-hidden color="var(--mantine-color-dimmed)" size={20} style={{ flexShrink: 0 }} />
      <Stack gap={2}>
        {bertugas.map(({ nama, jumlah }) => (
          <Text key={nama} size="sm">
            {t('sudahBertugas', { nama, jumlah })}
          </Text>
        ))}
      </Stack>
    </Group>
  );
};

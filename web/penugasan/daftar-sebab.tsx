import { Group, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Ketentuan, useDwibahasa } from '../kernel/index.ts';
import type { Sebab } from './bentuk.ts';

/** What the regulation does not allow here: in plain words, with its provision and the way out. */
export const DaftarSebab = ({ sebab }: { sebab: readonly Sebab[] }) => {
  const dwi = useDwibahasa();
  return (
    <Stack gap="md">
      {sebab.map((s) => (
        <Group align="flex-start" gap="xs" key={s.pesan.id} wrap="nowrap">
          <IconInfoCircle color="var(--mantine-color-biru-text)" size={20} style={{ flexShrink: 0 }} />
          <Stack gap={4} style={{ flex: 1 }}>
            <Text size="sm">
              {dwi(s.pesan)}{' '}
              {s.dasar.map((d) => (
                <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
              ))}
            </Text>
            {s.jalanKeluar && (
              <Text c="dimmed" size="sm">
                {dwi(s.jalanKeluar)}
              </Text>
            )}
          </Stack>
        </Group>
      ))}
    </Stack>
  );
};

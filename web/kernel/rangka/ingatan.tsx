import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTeks } from '../bahasa.tsx';
import { teksKernel } from '../teks.ts';

/** Reminders of deadlines that come near or have passed. */
export const Ingatan = () => {
  const t = useTeks(teksKernel);
  return (
    <Popover position="bottom-end" shadow="md" width={320}>
      <Popover.Target>
        <ActionIcon aria-label={t('ingatan')} color="gray" size={40} variant="subtle">
          <IconBell size={20} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text c="dimmed" size="sm">
          {t('ingatanKosong')}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
};

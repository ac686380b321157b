import { Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Ketentuan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian, Pemeriksaan } from './bentuk.ts';

type Pelanggaran = Pemeriksaan['pelanggaran'][number];
type Props = {
  readonly pelanggaran: readonly Pelanggaran[];
  readonly isian: Isian;
  readonly ubah: (sebagian: Partial<Isian>) => void;
};

/** What the regulation asks that is not met yet, each with its provision; a preference may be set aside with a reason. */
export const Pemenuhan = ({ pelanggaran, isian, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  return (
    <section aria-live="polite">
      <Title mb="xs" order={2} size="h4">
        {t('pemenuhan')}
      </Title>
      {pelanggaran.length === 0 && (
        <Group gap="xs">
          <IconCircleCheck color="var(--mantine-color-hijau-text)" size={20} />
          <Text size="sm">{t('terpenuhi')}</Text>
        </Group>
      )}
      <Stack gap="md">
        {pelanggaran.map((p) => (
          <Butir
            alasan={isian.alasan[p.aturan] ?? ''}
            key={p.aturan}
            pelanggaran={p}
            tulis={(alasan) => ubah({ alasan: { ...isian.alasan, [p.aturan]: alasan } })}
          />
        ))}
      </Stack>
    </section>
  );
};

type ButirProps = {
  readonly pelanggaran: Pelanggaran;
  readonly alasan: string;
  readonly tulis: (alasan: string) => void;
};

const Butir = ({ pelanggaran: p, alasan, tulis }: ButirProps) => {
  const t = useTeks(kamusPenugasan);
  const dwi = useDwibahasa();
  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <IconAlertTriangle color="var(--mantine-color-kuning-text)" size={20} style={{ flexShrink: 0 }} />
      <Stack gap={4} style={{ flex: 1 }}>
        <Text fw={600} size="sm">
          {dwi(p.pesan)}{' '}
          {p.dasar.map((d) => (
            <Ketentuan id={d.ketentuan} key={d.ketentuan} letak={d.letak} />
          ))}
        </Text>
        <Text c="dimmed" size="sm">
          {dwi(p.jalanKeluar)}
        </Text>
        {p.suara === 'diutamakan' && (
          <Textarea
            autosize
            label={t('alasanUtama')}
            maxLength={2000}
            minRows={2}
            onChange={(e) => tulis(e.currentTarget.value)}
            required
            value={alasan}
          />
        )}
      </Stack>
    </Group>
  );
};

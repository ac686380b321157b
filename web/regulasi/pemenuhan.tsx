import { Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Ketentuan, useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksPemenuhan } from './teks-pemenuhan.ts';

type Dwi = { readonly id: string; readonly en: string };

/** A rule that is not met yet, as every room's check answers it. */
export type BelumTerpenuhi = {
  readonly aturan: string;
  readonly suara: string;
  readonly pesan: Dwi;
  readonly jalanKeluar: Dwi;
  readonly dasar: readonly { readonly ketentuan: string; readonly letak: string }[];
  /** Whom it is about, where a request speaks of several. */
  readonly siapa?: readonly string[];
};

type Props = {
  readonly pelanggaran: readonly BelumTerpenuhi[];
  /** Reasons by rule id. */
  readonly alasan: Readonly<Record<string, string>>;
  readonly tulis: (aturan: string, alasan: string) => void;
};

/** What the regulation asks that is not met yet, each with its provision; a preference may be set aside with a reason. */
export const Pemenuhan = ({ pelanggaran, alasan, tulis }: Props) => {
  const t = useTeks(teksPemenuhan);
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
          <Butir alasan={alasan[p.aturan] ?? ''} key={p.aturan} pelanggaran={p} tulis={(isi) => tulis(p.aturan, isi)} />
        ))}
      </Stack>
    </section>
  );
};

/** Rules that still stand in the way: those that must be met, and preferences without a reason. */
export const masihMenghalangi = <P extends BelumTerpenuhi>(
  pelanggaran: readonly P[],
  alasan: Readonly<Record<string, string>>,
): readonly P[] => pelanggaran.filter((p) => p.suara !== 'diutamakan' || !alasan[p.aturan]?.trim());

type ButirProps = {
  readonly pelanggaran: BelumTerpenuhi;
  readonly alasan: string;
  readonly tulis: (alasan: string) => void;
};

const Butir = ({ pelanggaran: p, alasan, tulis }: ButirProps) => {
  const t = useTeks(teksPemenuhan);
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
        {p.siapa && p.siapa.length > 0 && <Text size="sm">{sebutSiapa(p.siapa, t)}</Text>}
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

const TERSEBUT = 5;

/** The first few by name, the others by number. */
const sebutSiapa = (siapa: readonly string[], t: (kunci: 'danLain', isi: { jumlah: number }) => string): string => {
  const lain = siapa.length - TERSEBUT;
  const nama = siapa.slice(0, TERSEBUT).join(', ');
  return lain > 0 ? `${nama} ${t('danLain', { jumlah: lain })}` : nama;
};

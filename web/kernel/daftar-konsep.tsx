import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useBahasa, useTeks } from './bahasa.tsx';
import { tulisWaktu } from './format.ts';
import { lupakanKonsep, type SumberKonsep } from './konsep.ts';
import { useHalaman, useTulis } from './kueri.ts';
import { useSesi } from './sesi.ts';
import { TombolTautan } from './tautan.tsx';
import { teksKonsep } from './teks-konsep.ts';

type Props<K> = {
  readonly sumber: Pick<SumberKonsep<never, K>, 'kamar' | 'daftar' | 'hapus'>;
  readonly nama: (konsep: K) => string;
  /** Where it is written on. */
  readonly ke: (konsep: K) => string;
};

/** What I began to write and have not sent. Nothing is shown when there is none. */
export const DaftarKonsep = <K extends { readonly id: string; readonly diubahPada: string }>({
  sumber: { kamar, daftar, hapus },
  nama,
  ke,
}: Props<K>) => {
  const t = useTeks(teksKonsep);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const { butir } = useHalaman([kamar, 'konsep'], daftar);
  const buang = useTulis(hapus, { segarkan: [[kamar, 'konsep']] });
  if (!butir?.length) return null;
  return (
    <Paper component="section" mb="lg" p="md" radius="lg" withBorder>
      <Title mb="xs" order={2} size="h4">
        {t('judul')}
      </Title>
      <Stack gap="xs">
        {butir.map((k) => (
          <Group justify="space-between" key={k.id} wrap="nowrap">
            <div>
              <Text fw={600} size="sm">
                {nama(k)}
              </Text>
              <Text c="dimmed" size="xs">
                {tulisWaktu(k.diubahPada, bahasa, instansi.zonaWaktu)}
              </Text>
            </div>
            <Group gap="xs" style={{ flexShrink: 0 }} wrap="nowrap">
              <TombolTautan ke={ke(k)} size="xs" variant="light">
                {t('lanjutkan')}
              </TombolTautan>
              <Button
                aria-label={`${t('hapus')}: ${nama(k)}`}
                loading={buang.isPending && buang.variables === k.id}
                onClick={() => buang.mutate(k.id, { onSuccess: () => lupakanKonsep(kamar, k.id) })}
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

/** Beside the title of a form: when its draft was last kept. */
export const KonsepTersimpan = ({ pada }: { pada: string | null }) => {
  const t = useTeks(teksKonsep);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  return (
    <Text aria-live="polite" c="dimmed" size="sm">
      {pada ? t('tersimpan', { jam: tulisWaktu(pada, bahasa, instansi.zonaWaktu) }) : t('belumTersimpan')}
    </Text>
  );
};

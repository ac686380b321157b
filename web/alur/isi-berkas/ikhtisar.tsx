import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Lencana, Tautan, tulisTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { BagianBerkas } from '../bagian-berkas.tsx';
import type { Ikhtisar } from '../bentuk.ts';
import { teksIsi } from './bahasa.ts';

/** What is said beside a dossier; a page without it is still whole. */
export const useIkhtisar = (id: string): Ikhtisar | undefined =>
  useQuery(
    bacaan(['alur', 'ikhtisar', id], (signal) =>
      api.GET('/api/alur/berkas/{id}/ikhtisar', { params: { path: { id } }, signal }),
    ),
  ).data;

/** How long such dossiers took, in a sentence; nothing while too few have ended. */
export const Perkiraan = ({ ikhtisar }: { ikhtisar: Ikhtisar | undefined }) => {
  const t = useTeks(teksIsi);
  if (!ikhtisar?.perkiraan) return null;
  return (
    <Text c="dimmed" mt="md" size="sm">
      {t('perkiraan', ikhtisar.perkiraan)}
    </Text>
  );
};

const SEBAB = {
  'diajukan-lagi': 'sebabDiajukanLagi',
  'orang-sama': 'sebabOrangSama',
  'perihal-sama': 'sebabPerihalSama',
} as const;

/** Dossiers of the same people or matter that the viewer may open, each with why it stands here. */
export const Terkait = ({ ikhtisar }: { ikhtisar: Ikhtisar | undefined }) => {
  const t = useTeks(teksIsi);
  const { bahasa } = useBahasa();
  if (!ikhtisar || ikhtisar.terkait.length === 0) return null;
  return (
    <BagianBerkas judul={t('terkait')}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {ikhtisar.terkait.map((b) => (
          <li key={b.id}>
            <Group gap="xs">
              <Tautan display="inline-block" fw={600} ke={jalur.berkas(b.kamar, b.id)} py={2} size="sm">
                {b.perihal}
              </Tautan>
              <Lencana rasa={b.hasil === null ? 'jalan' : 'tenang'}>
                {t(b.hasil === null ? 'berjalan' : 'selesai')}
              </Lencana>
            </Group>
            <Text c="dimmed" size="xs">
              {t(SEBAB[b.sebab])} · {tulisTanggal(b.dibukaPada.slice(0, 10), bahasa)}
            </Text>
          </li>
        ))}
      </Stack>
    </BagianBerkas>
  );
};

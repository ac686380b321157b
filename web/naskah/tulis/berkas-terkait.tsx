import { Button, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Tautan, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';

/** The dossier that the letter becomes part of. */
export const BerkasTerkait = ({ id, lepas }: { id: string; lepas: () => void }) => {
  const t = useTeks(teksTulis);
  const { data } = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params: { path: { id } }, signal })),
  );
  return (
    <Paper p="md" radius="lg" withBorder>
      <Group justify="space-between">
        <div>
          <Text c="dimmed" size="sm">
            {t('berkas')}
          </Text>
          {data && <Tautan ke={jalur.berkas(data.kamar, id)}>{data.perihal}</Tautan>}
        </div>
        <Button onClick={lepas} variant="default">
          {t('lepasBerkas')}
        </Button>
      </Group>
    </Paper>
  );
};

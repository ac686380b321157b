import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, useTeks } from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';

/** Why the office that stipulates sent the proposal back: what the form is to mend. */
export const AlasanKembali = ({ berkas: id }: { readonly berkas: string }) => {
  const t = useTeks(teksKedudukan);
  const { data } = useQuery(
    bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params: { path: { id } }, signal })),
  );
  const kembali = data?.linimasa.findLast((l) => l.alasan !== null);
  if (!kembali) return null;
  return (
    <Alert color="kuning" title={t('dikembalikan')}>
      <Text size="sm">{kembali.alasan}</Text>
      <Text c="dimmed" size="xs">
        {`${kembali.nama} · ${kembali.jabatan}`}
      </Text>
    </Alert>
  );
};

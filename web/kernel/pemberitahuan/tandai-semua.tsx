import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { useTulis } from '../kueri.ts';
import { type Kabar, KUNCI } from './bentuk.ts';
import { teksPemberitahuan } from './teks.ts';

/** Everything told to my offices counts as read; not there when nothing is unread. */
export const TandaiSemua = () => {
  const t = useTeks(teksPemberitahuan);
  const kini = useQueryClient().getQueryData<Kabar>([...KUNCI, 'kini']);
  const semua = useTulis((_: null, headers) => api.POST('/api/alur/pemberitahuan/baca-semua', { headers }), {
    segarkan: [KUNCI],
  });
  if (!kini?.jumlah) return null;
  return (
    <Button loading={semua.isPending} onClick={() => semua.mutate(null)} size="compact-sm" variant="subtle">
      {t('tandaiSemua')}
    </Button>
  );
};

import { Button, Skeleton, Stack } from '@mantine/core';
import { type DaftarHalaman, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';

/** A list that is on its way. */
export const Memuat = () => {
  const t = useTeks(teksRegulasi);
  return (
    <Stack aria-label={t('memuat')} role="status">
      <Skeleton height={72} />
      <Skeleton height={72} />
      <Skeleton height={72} />
    </Stack>
  );
};

/** The rest of a list, when there is one. */
export const Selanjutnya = ({ daftar }: { daftar: DaftarHalaman<unknown> }) => {
  const t = useTeks(teksRegulasi);
  if (!daftar.hasNextPage) return null;
  return (
    <Button loading={daftar.isFetchingNextPage} mt="md" onClick={() => daftar.fetchNextPage()} variant="default">
      {t('selanjutnya')}
    </Button>
  );
};

import { Button, Center } from '@mantine/core';
import { useTeks } from './bahasa.tsx';
import type { DaftarHalaman } from './kueri.ts';
import { teksKernel } from './teks.ts';

/** The next page of a keyset list, when there is one. */
export const MuatLagi = ({ daftar }: { daftar: DaftarHalaman<unknown> }) => {
  const t = useTeks(teksKernel);
  if (!daftar.hasNextPage) return null;
  return (
    <Center mt="md">
      <Button loading={daftar.isFetchingNextPage} onClick={() => daftar.fetchNextPage()} variant="default">
        {t('muatLagi')}
      </Button>
    </Center>
  );
};

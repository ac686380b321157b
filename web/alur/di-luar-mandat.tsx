import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconArrowUp, IconShieldExclamation } from '@tabler/icons-react';
import { api, kabarkan, Masalah, useDwibahasa, useTeks, useTulis } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';
import type { Berkas } from './bentuk.ts';

type Tindakan = Berkas['tindakanSaya'][number];
type Props = {
  readonly tindakan: Pick<Tindakan, 'id'> & { readonly diLuarMandat: NonNullable<Tindakan['diLuarMandat']> };
};

/** What my mandate as Plt or Plh does not reach here, and the way on: the office above takes the act. */
export const DiLuarMandat = ({ tindakan: { id, diLuarMandat } }: Props) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  const teruskan = useTulis(
    (_: null, headers) => api.POST('/api/alur/tindakan/{id}/teruskan', { params: { path: { id } }, headers }),
    { segarkan: [['alur'], ['beranda']] },
  );
  return (
    <Alert color="kuning" icon={<IconShieldExclamation size={20} stroke={1.7} />} title={t('diLuarMandat')}>
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{dwi(diLuarMandat.penjelasan)}</Text>
        <Text size="sm">{dwi(diLuarMandat.jalanKeluar)}</Text>
        {teruskan.error && <Masalah masalah={teruskan.error} />}
        {diLuarMandat.dapatDiteruskan && (
          <Button
            leftSection={<IconArrowUp size={20} stroke={1.7} />}
            loading={teruskan.isPending}
            maw="100%"
            onClick={() => teruskan.mutate(null, { onSuccess: () => kabarkan(t('diteruskan')) })}
            variant="default"
          >
            {t('teruskan')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};

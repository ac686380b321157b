import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useTeks } from '../bahasa.tsx';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';
import { unduhTeks } from './unduh.ts';

/** Ten backup codes, this one time. */
export const DaftarCadangan = ({ kode, tutup }: { kode: readonly string[]; tutup: () => void }) => {
  const t = useTeks(teksSaya);
  return (
    <Alert color="hijau" role="status" title={t('cadangan')} variant="light">
      <Stack gap="md">
        <Text size="sm">{t('cadanganJelas')}</Text>
        <ol className={gaya.cadangan}>
          {kode.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ol>
        <Group>
          <Button
            onClick={() => unduhTeks(`Lincah\n\n${kode.join('\n')}\n`, 'lincah-kode-cadangan.txt', 'text/plain')}
            variant="default"
          >
            {t('unduh')}
          </Button>
          <Button onClick={tutup}>{t('sudahSimpan')}</Button>
        </Group>
      </Stack>
    </Alert>
  );
};

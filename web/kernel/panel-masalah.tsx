import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import { Ketentuan } from './ketentuan.tsx';
import { masalahDari } from './masalah.ts';
import { teksKernel } from './teks.ts';

/** What happened, why (with its provisions), what next. Takes anything that was thrown. */
export const PanelMasalah = ({ masalah, cobaLagi }: { masalah: unknown; cobaLagi?: () => unknown }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const isi = masalahDari(masalah);
  return (
    <Alert
      color={isi.status === 422 ? 'kuning' : 'merah'}
      icon={<IconAlertTriangle stroke={1.7} />}
      role="alert"
      title={dwi(isi.detail)}
      variant="light"
    >
      <Stack gap="xs">
        {isi.dasar.length > 0 && (
          <Text size="sm">
            {t('mengapa')}:{' '}
            {isi.dasar.map((dasar) => (
              <Ketentuan id={dasar.ketentuan} key={dasar.ketentuan} letak={dasar.letak} />
            ))}
          </Text>
        )}
        {isi.pelanggaran?.map((langgar) => (
          <div key={langgar.aturan}>
            <Text fw={600} size="sm">
              {dwi(langgar.pesan)}{' '}
              {langgar.dasar.map((dasar) => (
                <Ketentuan id={dasar.ketentuan} key={dasar.ketentuan} letak={dasar.letak} />
              ))}
            </Text>
            <Text size="sm">{dwi(langgar.jalanKeluar)}</Text>
          </div>
        ))}
        {isi.jalanKeluar && <Text size="sm">{dwi(isi.jalanKeluar)}</Text>}
        {cobaLagi && (
          <div>
            <Button onClick={() => cobaLagi()} size="xs" variant="default">
              {t('cobaLagi')}
            </Button>
          </div>
        )}
      </Stack>
    </Alert>
  );
};

import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, jalur, Kepala, Masalah, Tautan, Terlarang, useSesi, useTeks } from '../../kernel/index.ts';
import { teksTanda } from './bahasa.ts';
import { FormulirCara } from './formulir-cara.tsx';
import { FormulirSertifikat } from './formulir-sertifikat.tsx';

/** How the agency signs its letters; its administrator sets it. */
export const SetelanPage = () => {
  const t = useTeks(teksTanda);
  const { hak } = useSesi();
  return hak.includes('admin') ? <Setelan /> : <Terlarang mengapa={t('hanyaAdmin')} siapa={t('administrator')} />;
};

const Setelan = () => {
  const t = useTeks(teksTanda);
  const kueri = useQuery(
    bacaan(['naskah', 'tanda-tangan', 'setelan'], (signal) => api.GET('/api/naskah/tanda-tangan/setelan', { signal })),
  );
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.tandaTangan()}>{t('judul')}</Tautan>}
        judul={t('setelan')}
        keterangan={t('setelanPengantar')}
      />
      {kueri.error && <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />}
      {kueri.isPending && <Skeleton height={420} radius="lg" />}
      {kueri.data && (
        <Stack gap="xl" maw={640}>
          <FormulirCara setelan={kueri.data} />
          <FormulirSertifikat setelan={kueri.data} />
        </Stack>
      )}
    </>
  );
};

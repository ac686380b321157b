import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { api, Beralasan, kabarkan, Masalah, useTeks, useTulis } from '../../kernel/index.ts';
import { teksPortofolio } from './bahasa.ts';
import type { Catatan, Pilihan } from './bentuk.ts';

/** What the caller may do with a record; a refusal and a revocation ask for their reason. */
export const PutuskanCatatan = ({ catatan }: { catatan: Pick<Catatan, 'id' | 'nama' | 'dapat'> }) => {
  const t = useTeks(teksPortofolio);
  const [beralasan, setBeralasan] = useState<'tolak' | 'cabut' | null>(null);
  const putuskan = useTulis(
    (body: { pilihan: Pilihan; alasan: string }, headers) =>
      api.POST('/api/organisasi/portofolio/{id}/putuskan', { params: { path: { id: catatan.id } }, body, headers }),
    { segarkan: [['organisasi']] },
  );
  const kirim = (pilihan: Pilihan, alasan = '') =>
    putuskan.mutate(
      { pilihan, alasan },
      {
        onSuccess: () => {
          setBeralasan(null);
          kabarkan(t('diputus'));
        },
      },
    );
  const tekan = (pilihan: Pilihan) =>
    pilihan === 'tolak' || pilihan === 'cabut' ? setBeralasan(pilihan) : kirim(pilihan);
  if (catatan.dapat.length === 0) return null;
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        {catatan.dapat.map((pilihan) => (
          <Button
            aria-label={`${t(pilihan)}: ${catatan.nama}`}
            color={pilihan === 'sahkan' ? 'merek' : pilihan === 'tarik' ? 'gray' : 'merah'}
            key={pilihan}
            loading={putuskan.isPending && putuskan.variables?.pilihan === pilihan}
            onClick={() => tekan(pilihan)}
            size="xs"
            variant={pilihan === 'sahkan' ? 'filled' : 'subtle'}
          >
            {t(pilihan)}
          </Button>
        ))}
      </Group>
      {putuskan.error && !beralasan && <Masalah masalah={putuskan.error} />}
      {beralasan && (
        <Beralasan
          galat={putuskan.error}
          jelas={t(`${beralasan}Jelas`)}
          judul={`${t(beralasan)}: ${catatan.nama}`}
          lakukan={(alasan) => kirim(beralasan, alasan)}
          sibuk={putuskan.isPending}
          tindakan={t(beralasan)}
          tutup={() => setBeralasan(null)}
        />
      )}
    </>
  );
};

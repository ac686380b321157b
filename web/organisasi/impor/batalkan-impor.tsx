import { Alert, Button, List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Beralasan, bacaan, useTeks, useTulis } from '../../kernel/index.ts';
import { teksImpor } from './bahasa-impor.ts';
import type { Impor } from './unggah.ts';

/** Takes an applied import back, or says what stands on it. */
export const BatalkanImpor = ({ impor }: { impor: Impor }) => {
  const t = useTeks(teksImpor);
  const [tanya, setTanya] = useState(false);
  const { data } = useQuery(
    bacaan(['organisasi', 'impor', impor.id, 'pergantungan'], (signal) =>
      api.GET('/api/organisasi/impor/{id}/pergantungan', { params: { path: { id: impor.id } }, signal }),
    ),
  );
  const batalkan = useTulis(
    (alasan: string, headers) =>
      api.POST('/api/organisasi/impor/{id}/urungkan', {
        params: { path: { id: impor.id } },
        body: { alasan },
        headers,
      }),
    { segarkan: [['organisasi']] },
  );
  if (!data) return null;
  if (!data.boleh)
    return (
      <Alert color="biru" role="note" title={t('bergantung')} variant="light">
        {data.daftar.length > 0 ? t('bergantungJelas') : t('bukanTerakhir')}
        {data.daftar.length > 0 && (
          <List mt="xs" size="sm">
            {data.daftar.map(({ jenis, sebutan }) => (
              <List.Item key={`${jenis} ${sebutan}`}>
                {t(jenis)}: {sebutan}
              </List.Item>
            ))}
          </List>
        )}
      </Alert>
    );
  return (
    <>
      <Button color="merah" onClick={() => setTanya(true)} variant="default" w="fit-content">
        {t('batalkan')}
      </Button>
      {tanya && (
        <Beralasan
          berbahaya
          galat={batalkan.error}
          jelas={t('batalkanJelas')}
          judul={t('batalkanTanya')}
          lakukan={(alasan) => batalkan.mutate(alasan, { onSuccess: () => setTanya(false) })}
          sibuk={batalkan.isPending}
          tindakan={t('batalkan')}
          tutup={() => setTanya(false)}
        />
      )}
    </>
  );
};

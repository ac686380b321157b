import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useTeks } from '../bahasa.tsx';
import { kabarkan } from '../kabar.tsx';
import { Kepala } from '../kepala.tsx';
import { bacaan, useTulis } from '../kueri.ts';
import { Masalah } from '../tampil-masalah.tsx';
import type { Keamanan } from './bentuk.ts';
import { FormulirSso } from './formulir-sso.tsx';
import { Kartu } from './kartu.tsx';
import { HAK, type Hak, useNamaHak } from './nama-hak.ts';
import { NavAkun } from './nav-akun.tsx';
import gaya from './saya-page.module.css';
import { teksAkun } from './teks-akun.ts';

/** How the people of this agency sign in. */
export const KeamananPage = () => {
  const t = useTeks(teksAkun);
  const { data, error } = useQuery(bacaan(['keamanan'], (signal) => api.GET('/api/keamanan', { signal })));
  if (error) throw error;
  return (
    <>
      <Kepala judul={t('keamananJudul')} keterangan={t('keamananPengantar')} />
      <NavAkun />
      {data && (
        <div className={gaya.bagian}>
          {!data.kunci && <Text role="note">{t('kunciTiada')}</Text>}
          <WajibFaktor keamanan={data} />
          <Kartu judul={t('sso2')}>
            <Text c="dimmed">{t('ssoJelas')}</Text>
            <FormulirSso keamanan={data} />
          </Kartu>
          <Text c="dimmed" size="sm">
            {t(data.surel ? 'surelAda' : 'surelTiada')}
          </Text>
          <Text c="dimmed" size="sm">
            {t(data.pindaiVirus ? 'pindaiAda' : 'pindaiTiada')}
          </Text>
        </div>
      )}
    </>
  );
};

const WajibFaktor = ({ keamanan }: { keamanan: Keamanan }) => {
  const t = useTeks(teksAkun);
  const namaHak = useNamaHak();
  const [wajib, setWajib] = useState<readonly string[]>(keamanan.wajibFaktor);
  const simpan = useTulis(
    (isi: readonly string[], headers) => api.PUT('/api/keamanan/faktor', { body: { wajib: isi as Hak[] }, headers }),
    { segarkan: [['keamanan'], ['sesi']] },
  );
  return (
    <Kartu judul={t('wajibFaktor')}>
      <Text c="dimmed">{t('wajibFaktorJelas')}</Text>
      <Stack gap="xs">
        {HAK.map((hak) => (
          <Checkbox
            checked={wajib.includes(hak)}
            key={hak}
            label={namaHak(hak)}
            onChange={(e) => setWajib(e.currentTarget.checked ? [...wajib, hak] : wajib.filter((satu) => satu !== hak))}
          />
        ))}
      </Stack>
      {simpan.error && <Masalah masalah={simpan.error} />}
      <Group justify="flex-end">
        <Button
          loading={simpan.isPending}
          onClick={() => simpan.mutate(wajib, { onSuccess: () => kabarkan(t('tersimpan')) })}
        >
          {t('simpan')}
        </Button>
      </Group>
    </Kartu>
  );
};

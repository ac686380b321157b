import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useBahasa, useTeks } from '../bahasa.tsx';
import { tulisWaktu } from '../format.ts';
import { kabarkan } from '../kabar.tsx';
import { bacaan, useTulis } from '../kueri.ts';
import { Lencana } from '../lencana.tsx';
import { useSesi } from '../sesi.ts';
import { Masalah } from '../tampil-masalah.tsx';
import type { SesiSaya } from './bentuk.ts';
import { Kartu } from './kartu.tsx';
import gaya from './saya-page.module.css';
import { teksSaya } from './teks-saya.ts';

const CARA = { sandi: 'caraSandi', tautan: 'caraTautan', sso: 'caraSso' } as const;

/** Where I am signed in; each can be ended, and all others at once. */
export const BagianSesi = () => {
  const t = useTeks(teksSaya);
  const segarkan = { segarkan: [['saya', 'sesi']] };
  const { data, error } = useQuery(bacaan(['saya', 'sesi'], (signal) => api.GET('/api/saya/sesi', { signal })));
  const akhiri = useTulis(
    (id: string, headers) => api.DELETE('/api/saya/sesi/{id}', { params: { path: { id } }, headers }),
    segarkan,
  );
  const semua = useTulis((_: null, headers) => api.POST('/api/saya/sesi/keluarkan', { headers }), segarkan);
  const kabari = { onSuccess: () => kabarkan(t('sesiDiakhiri')) };
  const galat = error ?? akhiri.error ?? semua.error;
  return (
    <Kartu
      aksi={
        data &&
        data.length > 1 && (
          <Button loading={semua.isPending} onClick={() => semua.mutate(null, kabari)} variant="default">
            {t('akhiriLain')}
          </Button>
        )
      }
      judul={t('sesi')}
    >
      <Text c="dimmed">{t('sesiJelas')}</Text>
      {galat && <Masalah masalah={galat} />}
      <ul className={gaya.daftar}>
        {data?.map((satu) => (
          <SatuSesi akhiri={() => akhiri.mutate(satu.id, kabari)} key={satu.id} sesi={satu} />
        ))}
      </ul>
    </Kartu>
  );
};

const SatuSesi = ({ sesi, akhiri }: { sesi: SesiSaya; akhiri: () => void }) => {
  const t = useTeks(teksSaya);
  const { bahasa } = useBahasa();
  const { zonaWaktu } = useSesi().instansi;
  const perangkat = sesi.perangkat || t('perangkatLain');
  return (
    <li>
      <div>
        <Group gap="xs">
          <Text fw={600}>{perangkat}</Text>
          {sesi.ini && <Lencana rasa="baik">{t('sesiIni')}</Lencana>}
        </Group>
        <Text c="dimmed" size="sm">
          {t('masukSejak')} {tulisWaktu(sesi.sejak, bahasa, zonaWaktu)} ({t(CARA[sesi.cara])}) · {t('terakhir')}{' '}
          {tulisWaktu(sesi.terakhir, bahasa, zonaWaktu)} · {t('jaringan')} {sesi.alamat}
        </Text>
      </div>
      {!sesi.ini && (
        <Button aria-label={t('akhiriNama', { perangkat })} onClick={akhiri} size="xs" variant="default">
          {t('akhiri')}
        </Button>
      )}
    </li>
  );
};

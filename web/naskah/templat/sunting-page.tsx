import { Alert, Skeleton, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Tautan,
  tulisTanggal,
  useBahasa,
  useDwibahasa,
  useTeks,
} from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Templat, TemplatRinci } from './bentuk.ts';
import { DaftarVersi } from './daftar-versi.tsx';
import { Sunting } from './sunting.tsx';

/** One letter's template: its words in parts with the pages beside them, and its versions. */
export const SuntingPage = () => {
  const { jenis = '' } = useParams({ strict: false });
  const kueri = useQuery(
    bacaan(['naskah', 'templat', jenis], (signal) =>
      api.GET('/api/naskah/templat/{jenis}', { params: { path: { jenis } }, signal }),
    ),
  );
  if (kueri.error) throw kueri.error;
  if (!kueri.data) return <Skeleton height={720} radius="lg" />;
  return <Isi key={jenis} rinci={kueri.data} />;
};

const Isi = ({ rinci }: { rinci: TemplatRinci }) => {
  const t = useTeks(teksTemplat);
  const dwi = useDwibahasa();
  const { bahasa } = useBahasa();
  // null: as it is in force, also when a newer version comes into force meanwhile
  const [suntingan, setSuntingan] = useState<Templat | null>(null);
  const { kini } = rinci;
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.naskah.templat()}>{t('judul')}</Tautan>}
        judul={dwi(rinci.nama)}
        keterangan={
          kini ? t('versiSejak', { versi: kini.versi, hari: tulisTanggal(kini.sejak, bahasa) }) : t('templatPeraturan')
        }
      />
      {rinci.tertinggal && (
        <Alert color="kuning" mb="md" title={t('perluDitinjau')} variant="light">
          {t('tertinggal')}
        </Alert>
      )}
      <Tabs defaultValue="sunting" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="sunting">{t('sunting')}</Tabs.Tab>
          <Tabs.Tab value="versi">{t('versi')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sunting">
          <Sunting rinci={rinci} suntingan={suntingan} ubah={setSuntingan} />
        </Tabs.Panel>
        <Tabs.Panel value="versi">
          <DaftarVersi rinci={rinci} suntingan={suntingan} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
};

import { ActionIcon, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { api, bacaan, jalur, Masalah, Tautan, tulisTanggal, useBahasa, useSesi, useTeks } from '../kernel/index.ts';
import { alamatPdf } from './alamat.ts';
import { teksNaskah } from './bahasa.ts';
import type { SuratRingkas } from './bentuk.ts';
import { KeadaanSurat } from './keadaan-surat.tsx';

const CiriBerkas = lazy(() => import('./klasifikasi/ciri-berkas.tsx').then((isi) => ({ default: isi.CiriBerkas })));

/** The letters of one dossier, oldest first, each with its file. Query key `['naskah', 'berkas', id]`. */
export const SuratBerkas = ({ berkas }: { berkas: string }) => {
  const t = useTeks(teksNaskah);
  const { posisi } = useSesi();
  const kueri = useQuery(
    bacaan(['naskah', 'berkas', berkas], (signal) => api.GET('/api/naskah', { params: { query: { berkas } }, signal })),
  );
  if (kueri.error) return <Masalah cobaLagi={kueri.refetch} masalah={kueri.error} />;
  if (!kueri.data) return <Skeleton height={56} radius="md" />;
  return (
    <Stack gap="sm">
      {kueri.data.butir.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('kosongBerkas')}
        </Text>
      )}
      {kueri.data.butir.toReversed().map((surat) => (
        <Satu key={surat.id} surat={surat} />
      ))}
      {posisi.length > 0 && (
        <Tautan display="inline-block" ke={jalur.naskah.tulis(berkas)} py={2} size="sm">
          {t('tulisDiBerkas')}
        </Tautan>
      )}
      <Suspense>
        <CiriBerkas berkas={berkas} />
      </Suspense>
    </Stack>
  );
};

const Satu = ({ surat }: { surat: SuratRingkas }) => {
  const t = useTeks(teksNaskah);
  const { bahasa } = useBahasa();
  return (
    <Group align="flex-start" gap="sm" justify="space-between" wrap="nowrap">
      <div>
        <Tautan fw={600} ke={jalur.naskah.surat(surat.id)}>
          {surat.hal}
        </Tautan>{' '}
        <KeadaanSurat hemat surat={surat} />
        <Text c="dimmed" size="sm">
          <span className="angka">{surat.nomor}</span> · {tulisTanggal(surat.tanggal, bahasa, true)}
          {surat.asal && ` · ${t('dariInstansi', { nama: surat.asal })}`}
        </Text>
      </div>
      <ActionIcon
        aria-label={t('unduhNomor', { nomor: surat.nomor })}
        component="a"
        download
        href={alamatPdf(surat.id)}
        size="lg"
        variant="default"
      >
        <IconDownload size={20} stroke={1.7} />
      </ActionIcon>
    </Group>
  );
};

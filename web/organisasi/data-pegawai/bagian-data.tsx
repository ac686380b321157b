import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { type Kolom, TabelData, tulisTanggal, useBahasa, useSesi, useTeks, utuh } from '../../kernel/index.ts';
import { Bagian } from '../bagian-lembar.tsx';
import type { LembarPegawai } from '../bentuk.ts';
import { teksData } from './bahasa.ts';

type Masa = LembarPegawai['data'][number];

const FormulirData = lazy(() => import('./formulir-data.tsx').then((isi) => ({ default: isi.FormulirData })));

/** How the register had a person over time; the personnel officer notes what changes, not about herself. */
export const BagianData = ({ pegawai, pada }: { pegawai: LembarPegawai; pada: string }) => {
  const t = useTeks(teksData);
  const sesi = useSesi();
  const [buka, { open, close }] = useDisclosure(false);
  const boleh = sesi.hak.includes('sdm') && sesi.pegawai.id !== pegawai.id;
  const kolom = useKolom();
  if (!boleh && pegawai.data.length < 2) return null;
  return (
    <Bagian id="data" judul={t('judul')}>
      {boleh && (
        <Group mb="sm">
          <Button leftSection={<IconPencil size={18} stroke={1.7} />} onClick={open} variant="default">
            {t('catat')}
          </Button>
        </Group>
      )}
      <TabelData
        daftar={utuh(pegawai.data)}
        kolom={kolom}
        kosong={null}
        kunci={(m) => m.sejak ?? 'semula'}
        nama={t('judul')}
      />
      {buka && (
        <Suspense>
          <FormulirData pada={pada} pegawai={pegawai} tutup={close} />
        </Suspense>
      )}
    </Bagian>
  );
};

const useKolom = (): Kolom<Masa>[] => {
  const t = useTeks(teksData);
  const { bahasa } = useBahasa();
  const hari = (h: string) => tulisTanggal(h, bahasa, true);
  const waktu = ({ sejak, sampai }: Masa): string => {
    if (sejak && sampai) return t('masa', { sejak: hari(sejak), sampai: hari(sampai) });
    if (sejak) return t('mulai', { hari: hari(sejak) });
    return sampai ? t('sebelum', { hari: hari(sampai) }) : t('selalu');
  };
  return [
    {
      judul: t('namaPangkat'),
      isi: (m) => (
        <>
          <Text fw={600} size="sm">
            {m.nama}
          </Text>
          <Text c="dimmed" size="xs">
            {m.pangkat ?? t('tanpaPangkat')}
          </Text>
        </>
      ),
    },
    { judul: t('pendidikan'), isi: (m) => m.pendidikan ?? '–' },
    { judul: t('waktu'), isi: waktu },
  ];
};

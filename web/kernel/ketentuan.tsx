import { Badge, Group, Popover, Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from './api.ts';
import { useDwibahasa, useTeks } from './bahasa.tsx';
import { jalur } from './jalur.ts';
import gaya from './ketentuan.module.css';
import { bacaan } from './kueri.ts';
import { Masalah } from './panel-masalah.tsx';
import { Tautan } from './tautan.tsx';
import { teksKernel } from './teks.ts';

/** A small § that opens the provision: its place, our summary, its parent if inherited, what else it governs. */
export const Ketentuan = ({ id, letak }: { id: string; letak?: string }) => {
  const t = useTeks(teksKernel);
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Popover onChange={setTerbuka} opened={terbuka} position="bottom-start" shadow="lg" trapFocus width={360} withArrow>
      <Popover.Target>
        <UnstyledButton
          aria-label={t('bukaKetentuan', { letak: letak ?? id })}
          className={gaya.tanda}
          onClick={() => setTerbuka(!terbuka)}
        >
          § {letak}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={gaya.isi}>{terbuka && <IsiKetentuan id={id} />}</Popover.Dropdown>
    </Popover>
  );
};

const IsiKetentuan = ({ id }: { id: string }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const { data, error } = useQuery(
    bacaan(['regulasi', 'ketentuan', id], (signal) =>
      api.GET('/api/regulasi/ketentuan/{id}', { params: { path: { id } }, signal }),
    ),
  );
  if (error) return <Masalah masalah={error} />;
  if (!data) return <Skeleton height={96} />;
  const pemikul = data.dipikul.filter((p) => p.oleh !== 'none');
  return (
    <Stack gap="xs">
      <Group gap="xs" justify="space-between">
        <Text fw={650} size="sm">
          {data.letak}
        </Text>
        <LencanaModalitas modalitas={data.modalitas} />
      </Group>
      <Text size="sm">{dwi(data.ringkasan)}</Text>
      <Text c="dimmed" size="xs">
        {data.asal === 'warisan' ? t('diwarisi', { peraturan: dwi(data.judulPeraturan) }) : dwi(data.judulPeraturan)}
      </Text>
      {pemikul.length > 0 && (
        <Text c="dimmed" size="xs">
          {t('mengatur')}: {pemikul.map((p) => ('id' in p ? p.id : '')).join(', ')}
        </Text>
      )}
      {data.dipikul.map(
        (p) =>
          p.oleh === 'none' && (
            <Text c="dimmed" key={p.alasan} size="xs">
              {t('tanpaPemikul', { alasan: p.alasan })}
            </Text>
          ),
      )}
      <Tautan ke={jalur.regulasi.ketentuan(id)} size="sm">
        {t('lihatKetentuan')}
      </Tautan>
    </Stack>
  );
};

type Modalitas = 'wajib' | 'diutamakan' | 'dapat' | 'larangan' | 'batas-waktu' | 'definisi';
const rupa = {
  wajib: { kunci: 'wajib', warna: 'merek' },
  diutamakan: { kunci: 'diutamakan', warna: 'biru' },
  dapat: { kunci: 'dapat', warna: 'gray' },
  larangan: { kunci: 'larangan', warna: 'merah' },
  'batas-waktu': { kunci: 'batasWaktu', warna: 'kuning' },
  definisi: { kunci: 'definisi', warna: 'gray' },
} as const;

/** The voice of a provision: must, preferably, may, must not, by when, what it means. */
export const LencanaModalitas = ({ modalitas }: { modalitas: Modalitas }) => {
  const t = useTeks(teksKernel);
  return (
    <Badge color={rupa[modalitas].warna} radius="sm" variant="light">
      {t(rupa[modalitas].kunci)}
    </Badge>
  );
};

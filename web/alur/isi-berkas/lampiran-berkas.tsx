import { ActionIcon, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import {
  api,
  Beralasan,
  Lencana,
  Masalah,
  MuatLagi,
  useBahasa,
  useHalaman,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import type { Lampiran } from '../bentuk.ts';
import { teksIsi } from './bahasa.ts';
import { Oleh } from './oleh.tsx';
import { tulisUkuran } from './ukuran.ts';
import { UnggahLampiran } from './unggah-lampiran.tsx';

/** Files of a dossier, newest first; those taken back stand there with the reason. */
export const LampiranBerkas = ({ id }: { id: string }) => {
  const t = useTeks(teksIsi);
  const daftar = useHalaman(['alur', 'lampiran', id], (kursor, signal) =>
    api.GET('/api/alur/berkas/{id}/lampiran', {
      params: { path: { id }, query: { batas: 20, ...(kursor && { kursor }) } },
      signal,
    }),
  );
  if (daftar.error && !daftar.butir) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir) return <Skeleton height={64} radius="md" />;
  return (
    <Stack gap="md">
      {daftar.pertama?.dapatMenambah && <UnggahLampiran id={id} ukuranMaks={daftar.pertama.ukuranMaks} />}
      {daftar.butir.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('lampiranKosong')}
        </Text>
      )}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {daftar.butir.map((satu) => (
          <li key={satu.id}>
            <Satu berkas={id} lampiran={satu} />
          </li>
        ))}
      </Stack>
      <MuatLagi daftar={daftar} />
    </Stack>
  );
};

const Satu = ({ berkas, lampiran: l }: { berkas: string; lampiran: Lampiran }) => {
  const t = useTeks(teksIsi);
  const { bahasa } = useBahasa();
  const rincian = [tulisUkuran(l.ukuran, bahasa), ...(l.dipindai || l.dicabut ? [] : [t('tanpaPindai')])];
  return (
    <Group align="flex-start" gap="sm" justify="space-between" wrap="nowrap">
      <div style={{ minWidth: 0 }}>
        <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }} td={l.dicabut ? 'line-through' : undefined}>
          {l.nama}
        </Text>
        {l.dicabut && <Lencana rasa="tenang">{t('dicabut')}</Lencana>}
        <Text c="dimmed" size="sm">
          {rincian.join(' · ')}
        </Text>
        <Oleh orang={l.pengunggah} pada={l.pada} />
        {l.dicabut && <Text size="sm">{t('alasanCabut', { alasan: l.dicabut.alasan })}</Text>}
        {l.dapatDicabut && <Cabut berkas={berkas} lampiran={l} />}
      </div>
      {!l.dicabut && (
        <ActionIcon
          aria-label={t('unduh', { nama: l.nama })}
          component="a"
          download
          href={`/api/alur/lampiran/${l.id}/isi`}
          size="lg"
          variant="default"
        >
          <IconDownload size={20} stroke={1.7} />
        </ActionIcon>
      )}
    </Group>
  );
};

const Cabut = ({ berkas, lampiran: { id, nama } }: { berkas: string; lampiran: Lampiran }) => {
  const t = useTeks(teksIsi);
  const [terbuka, setTerbuka] = useState(false);
  const cabut = useTulis(
    (body: { alasan: string }, headers) =>
      api.POST('/api/alur/lampiran/{id}/cabut', { params: { path: { id } }, body, headers }),
    {
      segarkan: [
        ['alur', 'lampiran', berkas],
        ['alur', 'ikhtisar', berkas],
      ],
    },
  );
  return (
    <>
      <Button
        aria-label={t('cabutNama', { nama })}
        color="merah"
        mt={4}
        onClick={() => setTerbuka(true)}
        px={0}
        size="compact-sm"
        variant="transparent"
      >
        {t('cabut')}
      </Button>
      <Beralasan
        berbahaya
        galat={cabut.error}
        jelas={t('cabutJelas', { nama })}
        judul={t('cabutJudul')}
        lakukan={(alasan) => cabut.mutate({ alasan }, { onSuccess: () => setTerbuka(false) })}
        palingBanyak={2000}
        sibuk={cabut.isPending}
        terbuka={terbuka}
        tindakan={t('cabut')}
        tutup={() => setTerbuka(false)}
      />
    </>
  );
};

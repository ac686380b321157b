import { Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import {
  api,
  bacaan,
  jalur,
  Kepala,
  Kosong,
  kabarkan,
  Masalah,
  Tautan,
  TombolBeralasan,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import { teksLaporan } from './bahasa.ts';
import { PilihJabatan } from './pilih-jabatan.tsx';

/** "My superior is wrong": who it should be, and why. */
export const LaporkanPage = () => {
  const t = useTeks(teksLaporan);
  const sesi = useSesi();
  const cari = useSearch({ from: '/rumah/kedudukan/laporkan' });
  const jabatan = sesi.posisi.find((p) => p.id === cari.posisi) ?? (cari.posisi ? undefined : sesi.posisi[0]);
  return (
    <>
      <Kepala
        di={<Tautan ke={jalur.kedudukan.laporan({ untuk: 'saya' })}>{t('milikSaya')}</Tautan>}
        judul={t('laporkan')}
        keterangan={t('laporkanJelas')}
      />
      {jabatan ? <Formulir jabatan={jabatan} /> : <Kosong ajakan={t('tanpaJabatanJelas')} judul={t('tanpaJabatan')} />}
    </>
  );
};

const Formulir = ({ jabatan }: { jabatan: { readonly id: string; readonly nama: string } }) => {
  const t = useTeks(teksLaporan);
  const pergi = useNavigate();
  const [penilai, setPenilai] = useState<string | null>(null);
  const [alasan, setAlasan] = useState('');
  const { data } = useQuery(
    bacaan(['organisasi', 'posisi', jabatan.id, 'hubungan'], (signal) =>
      api.GET('/api/organisasi/posisi/{id}/hubungan', { params: { path: { id: jabatan.id } }, signal }),
    ),
  );
  const lapor = useTulis(
    (isi: { posisi: string; penilai: string; alasan: string }, headers) =>
      api.POST('/api/kedudukan/laporan', { body: isi, headers }),
    { segarkan: [['kedudukan', 'laporan']] },
  );
  const lengkap = penilai && alasan.trim();
  const kirim = () =>
    penilai &&
    lapor.mutate(
      { posisi: jabatan.id, penilai, alasan: alasan.trim() },
      {
        onSuccess: () => {
          kabarkan(t('terkirim'));
          void pergi({ to: jalur.kedudukan.laporan({ untuk: 'saya' }) });
        },
      },
    );
  return (
    <Paper maw={640} p={{ base: 'md', sm: 'lg' }} radius="lg" withBorder>
      <Stack>
        <Tercatat isi={jabatan.nama} judul={t('jabatanAnda')} />
        {data && (
          <Tercatat
            isi={[data.penilai?.nama ?? t('belumAda'), data.penilai?.pemangku?.nama].filter(Boolean).join(', ')}
            judul={t('atasanTercatat')}
          />
        )}
        <PilihJabatan label={t('siapaSeharusnya')} nilai={penilai} pilih={setPenilai} />
        <Textarea
          autosize
          description={t('mengapaJelas')}
          label={t('mengapa')}
          maxLength={2000}
          minRows={3}
          onChange={(e) => setAlasan(e.currentTarget.value)}
          required
          value={alasan}
        />
        {lapor.error && <Masalah masalah={lapor.error} />}
        <Group justify="flex-end">
          <TombolBeralasan loading={lapor.isPending} onClick={kirim} {...(!lengkap && { alasan: t('isiDulu') })}>
            {t('kirim')}
          </TombolBeralasan>
        </Group>
      </Stack>
    </Paper>
  );
};

const Tercatat = ({ judul, isi }: { judul: string; isi: string }) => (
  <div>
    <Text c="dimmed" size="sm">
      {judul}
    </Text>
    <Text>{isi}</Text>
  </div>
);

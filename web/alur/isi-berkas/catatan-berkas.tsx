import { Button, Group, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  api,
  kabarkan,
  Lencana,
  Masalah,
  MuatLagi,
  tulisWaktu,
  useBahasa,
  useHalaman,
  useSesi,
  useTeks,
  useTulis,
} from '../../kernel/index.ts';
import type { Catatan } from '../bentuk.ts';
import { teksIsi } from './bahasa.ts';
import { Oleh } from './oleh.tsx';

/** Notes of those who take part, newest first; who reads them is said before one is written. */
export const CatatanBerkas = ({ id }: { id: string }) => {
  const t = useTeks(teksIsi);
  const [lama, setLama] = useState<Catatan | null>(null);
  const daftar = useHalaman(['alur', 'catatan', id], (kursor, signal) =>
    api.GET('/api/alur/berkas/{id}/catatan', {
      params: { path: { id }, query: { batas: 20, ...(kursor && { kursor }) } },
      signal,
    }),
  );
  if (daftar.error && !daftar.butir) return <Masalah cobaLagi={daftar.refetch} masalah={daftar.error} />;
  if (!daftar.butir) return <Skeleton height={64} radius="md" />;
  return (
    <Stack gap="md">
      {daftar.pertama?.dapatMenulis && (
        <Formulir id={id} key={lama?.id ?? ''} lama={lama} selesai={() => setLama(null)} />
      )}
      {daftar.butir.length === 0 && (
        <Text c="dimmed" size="sm">
          {t('catatanKosong')}
        </Text>
      )}
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {daftar.butir.map((satu) => (
          <li key={satu.id}>
            <Satu catatan={satu} perbaiki={() => setLama(satu)} />
          </li>
        ))}
      </Stack>
      <MuatLagi daftar={daftar} />
    </Stack>
  );
};

const Satu = ({ catatan: c, perbaiki }: { catatan: Catatan; perbaiki: () => void }) => {
  const t = useTeks(teksIsi);
  return (
    <>
      <Group gap="xs" justify="space-between">
        <Oleh orang={c.penulis} pada={c.pada} />
        {c.diperbaiki && <Lencana rasa="tenang">{t('diperbaiki')}</Lencana>}
        {c.memperbaiki && !c.diperbaiki && <Lencana rasa="jalan">{t('memperbaiki')}</Lencana>}
      </Group>
      <Text
        {...(c.diperbaiki && { c: 'dimmed' })}
        size="sm"
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {c.isi}
      </Text>
      {c.milikSaya && !c.diperbaiki && (
        <Button mt={4} onClick={perbaiki} px={0} size="compact-sm" variant="transparent">
          {t('perbaiki')}
        </Button>
      )}
    </>
  );
};

const Formulir = ({ id, lama, selesai }: { id: string; lama: Catatan | null; selesai: () => void }) => {
  const t = useTeks(teksIsi);
  const { bahasa } = useBahasa();
  const { instansi } = useSesi();
  const [isi, setIsi] = useState(lama?.isi ?? '');
  const tulis = useTulis(
    (body: { isi: string; memperbaiki?: string }, headers) =>
      api.POST('/api/alur/berkas/{id}/catatan', { params: { path: { id } }, body, headers }),
    {
      segarkan: [
        ['alur', 'catatan', id],
        ['alur', 'ikhtisar', id],
      ],
    },
  );
  const kirim = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (!isi.trim()) return;
    tulis.mutate(
      { isi: isi.trim(), ...(lama && { memperbaiki: lama.id }) },
      {
        onSuccess: () => {
          setIsi('');
          kabarkan(t('tercatat'));
          selesai();
        },
      },
    );
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Textarea
          autosize
          description={
            lama ? t('perbaikiJelas', { waktu: tulisWaktu(lama.pada, bahasa, instansi.zonaWaktu) }) : t('siapaMembaca')
          }
          label={t('catatanBaru')}
          maxLength={4000}
          minRows={2}
          onChange={(kejadian) => setIsi(kejadian.currentTarget.value)}
          value={isi}
        />
        {tulis.error && <Masalah masalah={tulis.error} />}
        <Group gap="xs">
          <Button loading={tulis.isPending} type="submit" variant="default">
            {t('simpanCatatan')}
          </Button>
          {lama && (
            <Button onClick={selesai} variant="subtle">
              {t('batalPerbaiki')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
};

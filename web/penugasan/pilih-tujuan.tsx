import { Button, Group, Loader, NumberInput, Paper, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api, Kosong, Masalah, Orang, useHalaman, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian } from './bentuk.ts';

type Props = { readonly isian: Isian; readonly ubah: (sebagian: Partial<Isian>) => void };
type Tujuan = NonNullable<Isian['tujuan']>;
const MAKS_ORANG = 50;

/** Which agency is asked, at its open address, and for whom: it names people itself. */
export const PilihTujuan = ({ isian: { tujuan }, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  if (!tujuan) return <Direktori pilih={(baru) => ubah({ tujuan: baru })} />;
  const ganti = (sebagian: Partial<Tujuan>) => ubah({ tujuan: { ...tujuan, ...sebagian } });
  return (
    <Stack gap="md">
      <Paper bg="var(--mantine-color-default-hover)" p="md" radius="md">
        <Text c="dimmed" mb="xs" size="sm">
          {t('tujuanDipilih')}
        </Text>
        <Group justify="space-between">
          <Orang jabatan={`${tujuan.jabatan} · ${tujuan.unit}`} nama={tujuan.nama} />
          <Button onClick={() => ubah({ tujuan: null })} variant="default">
            {t('ganti')}
          </Button>
        </Group>
      </Paper>
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={720}>
        <NumberInput
          allowDecimal={false}
          clampBehavior="strict"
          description={t('jumlahJelas')}
          label={t('jumlah')}
          max={MAKS_ORANG}
          min={1}
          onChange={(jumlah) => ganti({ jumlah: Number(jumlah) || 1 })}
          value={tujuan.jumlah}
        />
        <TextInput
          description={t('jenjangJelas')}
          label={t('jenjang')}
          maxLength={100}
          onChange={(e) => ganti({ jenjang: e.currentTarget.value })}
          value={tujuan.jenjang}
        />
      </SimpleGrid>
      <Text c="dimmed" maw={720} size="sm">
        {t('tujuanJelas')}
      </Text>
    </Stack>
  );
};

const Direktori = ({ pilih }: { pilih: (tujuan: Tujuan) => void }) => {
  const t = useTeks(kamusPenugasan);
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  return (
    <Stack gap="md">
      <TextInput
        description={t('cariInstansiJelas')}
        label={t('cariInstansi')}
        leftSection={<IconSearch size={18} />}
        onChange={(e) => setKata(e.currentTarget.value)}
        size="md"
        type="search"
        value={kata}
      />
      <Hasil cari={cari} pilih={pilih} />
    </Stack>
  );
};

const Hasil = ({ cari, pilih }: { cari: string; pilih: (tujuan: Tujuan) => void }) => {
  const t = useTeks(kamusPenugasan);
  const { butir, error, lagi, hasNextPage } = useDirektori(cari);
  if (error) return <Masalah masalah={error} />;
  if (!butir) return <Loader aria-label={t('cariInstansi')} />;
  if (butir.length === 0) return <Kosong ajakan={t('tanpaInstansiJelas')} judul={t('tanpaInstansi')} />;
  return (
    <>
      <Stack aria-label={t('cariInstansi')} component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {butir.map(({ instansi, posisi, unit }) => (
          <Paper component="li" key={posisi.id} p="sm" radius="md" withBorder>
            <Group justify="space-between">
              <Orang jabatan={`${posisi.nama} · ${unit}`} nama={instansi.nama} />
              <Button
                aria-label={`${t('pilih')} ${instansi.nama}, ${posisi.nama}`}
                onClick={() =>
                  pilih({
                    instansi: instansi.id,
                    alamat: posisi.id,
                    nama: instansi.nama,
                    jabatan: posisi.nama,
                    unit,
                    jumlah: 1,
                    jenjang: '',
                  })
                }
                variant="light"
              >
                {t('pilih')}
              </Button>
            </Group>
          </Paper>
        ))}
      </Stack>
      {hasNextPage && (
        <Button onClick={lagi} variant="default">
          {t('instansiLagi')}
        </Button>
      )}
    </>
  );
};

const useDirektori = (cari: string) => {
  const daftar = useHalaman(['organisasi', 'direktori', cari], (kursor, signal) =>
    api.GET('/api/organisasi/direktori', {
      params: { query: { batas: 20, ...(cari && { cari }), ...(kursor && { kursor }) } },
      signal,
    }),
  );
  return { ...daftar, lagi: () => void daftar.fetchNextPage() };
};

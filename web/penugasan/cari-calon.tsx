import { Badge, Button, Group, Loader, Paper, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { api, Kosong, Masalah, Orang, useHalaman, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import { type Calon, type CalonDipilih, tambahOrang } from './bentuk.ts';

type Memilih = {
  readonly dipilih: readonly CalonDipilih[];
  readonly ubah: (dipilih: readonly CalonDipilih[]) => void;
};
const MIN_HURUF = 3;

/** People of the agency by name, post and competence, spelling mistakes forgiven. */
export const CariCalon = (memilih: Memilih) => {
  const t = useTeks(kamusPenugasan);
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const cukup = cari.length >= MIN_HURUF;
  return (
    <Stack gap="md">
      <TextInput
        data-autofocus
        description={t('cariPegawaiJelas')}
        label={t('cariPegawai')}
        leftSection={<IconSearch size={18} />}
        onChange={(e) => setKata(e.currentTarget.value)}
        size="md"
        type="search"
        value={kata}
      />
      {cukup && <Hasil cari={cari} {...memilih} />}
    </Stack>
  );
};

const Hasil = ({ cari, ...memilih }: Memilih & { cari: string }) => {
  const t = useTeks(kamusPenugasan);
  const { butir, error } = useHalaman(['organisasi', 'pegawai', 'calon', cari], (kursor, signal) =>
    api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 10, ...(kursor && { kursor }) } }, signal }),
  );
  if (error) return <Masalah masalah={error} />;
  if (!butir) return <Loader aria-label={cari} />;
  if (butir.length === 0) return <Kosong ajakan={t('tidakDitemukanJelas')} judul={t('tidakDitemukan')} />;
  return (
    <Stack aria-label={t('cariPegawai')} component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {butir.map((calon) => (
        <BarisCalon calon={calon} key={calon.id} {...memilih} />
      ))}
    </Stack>
  );
};

const BarisCalon = ({ calon, dipilih, ubah }: Memilih & { calon: Calon }) => {
  const t = useTeks(kamusPenugasan);
  const { posisi, unit } = calon;
  if (!posisi || !unit) return null;
  const terpilih = dipilih.some((d) => d.posisi === posisi.id);
  const orang = { posisi: posisi.id, nama: calon.nama, jabatan: posisi.nama, unit: unit.nama };
  return (
    <Paper component="li" p="sm" radius="md" withBorder>
      <Group justify="space-between">
        <div>
          <Orang jabatan={`${posisi.nama} · ${unit.nama}`} nama={calon.nama} />
          <Group gap={6} mt={6}>
            {calon.kompetensi.map((k) => (
              <Badge color="gray" fw={500} key={k} radius="sm" tt="none" variant="light">
                {k}
              </Badge>
            ))}
          </Group>
        </div>
        <Button
          aria-label={`${t('pilih')} ${calon.nama}`}
          aria-pressed={terpilih}
          onClick={() => ubah(terpilih ? dipilih.filter((d) => d.posisi !== posisi.id) : tambahOrang(dipilih, orang))}
          variant={terpilih ? 'filled' : 'light'}
          {...(terpilih && { leftSection: <IconCheck size={16} /> })}
        >
          {t('pilih')}
        </Button>
      </Group>
    </Paper>
  );
};

import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { Orang, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { CalonDipilih, Penugasan } from './bentuk.ts';
import { CariCalon } from './cari-calon.tsx';

type Props = {
  readonly penugasan: Penugasan;
  readonly dipilih: readonly CalonDipilih[];
  readonly ubah: (dipilih: readonly CalonDipilih[]) => void;
};

/** Part of an answer to another agency: which of our people. Left empty it keeps those named before. */
export const SebutPegawai = ({ penugasan: { kebutuhan, peserta }, dipilih, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  const tambah = (calon: CalonDipilih) => ubah([...dipilih.filter((d) => d.posisi !== calon.posisi), calon]);
  return (
    <Stack component="section" gap="md">
      <div>
        <Text fw={600}>{t('sebutPegawai')}</Text>
        {kebutuhan && (
          <Text c="dimmed" size="sm">
            {t('sebutPegawaiJelas', { jumlah: kebutuhan.jumlah })}
          </Text>
        )}
      </div>
      {dipilih.length === 0 && peserta.length > 0 && (
        <Text size="sm">{t('sudahDisebut', { nama: peserta.map((p) => p.nama).join('; ') })}</Text>
      )}
      {dipilih.map((d) => (
        <Paper bg="var(--mantine-color-default-hover)" key={d.posisi} p="sm" radius="md">
          <Group justify="space-between">
            <Orang jabatan={`${d.jabatan} · ${d.unit}`} nama={d.nama} />
            <Button
              aria-label={`${t('hapus')} ${d.nama}`}
              onClick={() => ubah(dipilih.filter((lain) => lain.posisi !== d.posisi))}
              variant="default"
            >
              {t('hapus')}
            </Button>
          </Group>
        </Paper>
      ))}
      <CariCalon pilih={tambah} />
    </Stack>
  );
};

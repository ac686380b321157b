import { Stack, Text } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { CalonDipilih, Penugasan } from './bentuk.ts';
import { CariCalon } from './cari-calon.tsx';
import { DaftarDipilih } from './daftar-dipilih.tsx';

type Props = {
  readonly penugasan: Penugasan;
  readonly dipilih: readonly CalonDipilih[];
  readonly ubah: (dipilih: readonly CalonDipilih[]) => void;
};

/** Part of an answer to another agency: which of our people. Left empty it keeps those named before. */
export const SebutPegawai = ({ penugasan: { kebutuhan, peserta }, dipilih, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
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
      <DaftarDipilih dipilih={dipilih} nama={t('sebutPegawai')} ubah={ubah} />
      <CariCalon dipilih={dipilih} ubah={ubah} />
    </Stack>
  );
};

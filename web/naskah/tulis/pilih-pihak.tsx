import { ActionIcon, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import type { Tujuan } from './bentuk.ts';
import { CariJabatan } from './cari-jabatan.tsx';
import gaya from './tulis.module.css';

type Props = { readonly pihak: Tujuan | null; readonly pilih: (pihak: Tujuan | null) => void };

/** The office of this agency that is the other party of a letter, and signs it here. */
export const PilihPihak = ({ pihak, pilih }: Props) => {
  const t = useTeks(teksTulis);
  return (
    <fieldset className={gaya.kelompok}>
      <Text component="legend" fw={600} size="sm">
        {t('pihak')}
      </Text>
      <Text c="dimmed" mb="xs" size="sm">
        {t('pihakJelas')}
      </Text>
      {pihak ? (
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Text size="sm">{pihak.nama}</Text>
          <ActionIcon
            aria-label={t('hapus', { nama: pihak.nama })}
            color="gray"
            onClick={() => pilih(null)}
            variant="subtle"
          >
            <IconTrash size={18} stroke={1.7} />
          </ActionIcon>
        </Group>
      ) : (
        <CariJabatan
          label={t('tambahJabatan')}
          pilih={(p) => pilih({ posisi: p.posisi, nama: `${p.jabatan} · ${p.nama}` })}
        />
      )}
    </fieldset>
  );
};

import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import type { Tujuan } from './bentuk.ts';
import { CariJabatan } from './cari-jabatan.tsx';
import gaya from './tulis.module.css';

type Props = {
  readonly label: string;
  readonly keterangan: string;
  readonly tujuan: readonly Tujuan[];
  readonly wajib?: boolean;
  readonly galat?: string | undefined;
  readonly ubah: (tujuan: readonly Tujuan[]) => void;
};

/** To whom a letter goes, in its order: offices of the agency by search, anybody else by name. */
export const DaftarTujuan = ({ label, keterangan, tujuan, wajib = false, galat, ubah }: Props) => {
  const t = useTeks(teksTulis);
  const [lain, setLain] = useState('');
  const tambah = (satu: Tujuan) => {
    if (!tujuan.some((ada) => kunci(ada) === kunci(satu))) ubah([...tujuan, satu]);
  };
  const tambahLain = () => {
    if (lain.trim() === '') return;
    tambah({ nama: lain.trim() });
    setLain('');
  };
  return (
    <fieldset className={gaya.kelompok}>
      <Text component="legend" fw={600} size="sm">
        {label}
        {wajib && (
          <Text aria-hidden c="merah" component="span">
            {' '}
            *
          </Text>
        )}
      </Text>
      <Text c="dimmed" size="sm">
        {keterangan}
      </Text>
      {tujuan.length > 0 && (
        <Stack component="ol" gap={4} m={0} my="xs" pl="lg">
          {tujuan.map((satu) => (
            <li key={kunci(satu)}>
              <Group gap="xs" justify="space-between" wrap="nowrap">
                <Text size="sm">{satu.nama}</Text>
                <ActionIcon
                  aria-label={t('hapus', { nama: satu.nama })}
                  color="gray"
                  onClick={() => ubah(tujuan.filter((ada) => ada !== satu))}
                  variant="subtle"
                >
                  <IconTrash size={18} stroke={1.7} />
                </ActionIcon>
              </Group>
            </li>
          ))}
        </Stack>
      )}
      {galat && (
        <Text c="merah" mb="xs" size="sm">
          {galat}
        </Text>
      )}
      <div className={gaya.pasangan}>
        <CariJabatan label={t('tambahJabatan')} pilih={(p) => tambah({ posisi: p.posisi, nama: p.jabatan })} />
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            label={t('tujuanLain')}
            maxLength={300}
            onChange={(e) => setLain(e.currentTarget.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Enter') return;
              e.preventDefault();
              tambahLain();
            }}
            placeholder={t('tujuanLainJelas')}
            style={{ flex: 1 }}
            value={lain}
          />
          <Button aria-label={t('tambahKe', { nama: label })} onClick={tambahLain} variant="default">
            {t('tambah')}
          </Button>
        </Group>
      </div>
    </fieldset>
  );
};

const kunci = ({ posisi, nama }: Tujuan): string => posisi ?? nama;

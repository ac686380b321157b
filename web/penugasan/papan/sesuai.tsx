import { Badge, Group, Progress, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTeks } from '../../kernel/index.ts';
import { kamusPapan } from './bahasa.ts';
import type { Peluang } from './bentuk.ts';

type Props = {
  readonly kesesuaian: Peluang['kesesuaian'];
  /** Grade asked for; empty when any will do. */
  readonly jenjang: string;
  /** Whose fit: the reader's own, or that of somebody who applied. */
  readonly milik?: 'anda' | 'dia';
};

/** How well somebody fits, and why: a share, what is there, what is not on record, and the grade. */
export const Sesuai = ({ kesesuaian: { nilai, dimiliki, belum, jenjangSesuai }, jenjang, milik = 'anda' }: Props) => {
  const t = useTeks(kamusPapan);
  const kata = milik === 'anda' ? ({ punya: 'dimiliki', belum: 'belum' } as const) : KATA_DIA;
  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Progress
          aria-label={t('kesesuaian', { nilai })}
          color={nilai === 100 ? 'hijau' : 'merek'}
          flex={1}
          maw={160}
          value={nilai}
        />
        <Text fw={600} size="sm">
          {t('kesesuaian', { nilai })}
        </Text>
      </Group>
      <Kelompok judul={t(kata.punya)} nama={dimiliki} punya />
      <Kelompok judul={t(kata.belum)} nama={belum} />
      {jenjangSesuai !== null && (
        <Text c="dimmed" size="xs">
          {t(jenjangSesuai ? 'jenjangSesuai' : 'jenjangBeda', { jenjang })}
        </Text>
      )}
    </Stack>
  );
};

const KATA_DIA = { punya: 'dimilikiDia', belum: 'belumDia' } as const;

const Kelompok = ({ judul, nama, punya }: { judul: string; nama: readonly string[]; punya?: boolean }) =>
  nama.length > 0 && (
    <Group gap={6}>
      <Text c="dimmed" size="xs">
        {judul}
      </Text>
      {nama.map((k) => (
        <Badge
          color={punya ? 'hijau' : 'gray'}
          fw={500}
          key={k}
          radius="sm"
          tt="none"
          variant="light"
          {...(punya && { leftSection: <IconCheck size={12} /> })}
        >
          {k}
        </Badge>
      ))}
    </Group>
  );

import { Group, Text } from '@mantine/core';
import { useTeks } from './bahasa.tsx';
import { jalur } from './jalur.ts';
import { Monogram } from './monogram.tsx';
import { Tautan } from './tautan.tsx';
import { teksKernel } from './teks.ts';

type Props = {
  readonly nama: string;
  readonly jabatan?: string;
  readonly sebagai?: 'definitif' | 'plt' | 'plh';
  /** Person id, when their page may be opened. */
  readonly id?: string;
  /** Where else the name leads. */
  readonly ke?: string;
};

/** A person: initials, name, office held. */
export const Orang = ({ nama, jabatan, sebagai = 'definitif', id, ke = id && jalur.organisasi.pegawai(id) }: Props) => {
  const t = useTeks(teksKernel);
  return (
    <Group gap="xs" miw={0} wrap="nowrap">
      <Monogram nama={nama} />
      <div>
        {ke ? (
          <Tautan fw={600} ke={ke} size="sm">
            {nama}
          </Tautan>
        ) : (
          <Text fw={600} lh={1.35} size="sm">
            {nama}
          </Text>
        )}
        {jabatan && (
          <Text c="dimmed" lh={1.35} size="xs">
            {sebagai !== 'definitif' && `${t(sebagai)} `}
            {jabatan}
          </Text>
        )}
      </div>
    </Group>
  );
};

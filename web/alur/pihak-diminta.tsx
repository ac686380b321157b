import type { Dwibahasa } from '@lincah/domain/kernel';
import { Stack, Text, Title } from '@mantine/core';
import { useDwibahasa, useTeks } from '../kernel/index.ts';
import { teksAlur } from './bahasa.ts';

type Props = {
  /** Level of the heading on its page. */
  readonly order: 2 | 3;
  readonly alur: { readonly gambar: string; readonly nama: Dwibahasa } | null;
  readonly pihak: readonly {
    readonly peran: Dwibahasa;
    readonly jabatan: string | null;
    readonly nama: string | null;
    /** How many offices are asked in this role; one, unless said. */
    readonly jumlah?: number;
  }[];
};

/** Before a dossier is opened: by which drawing it will run, and whom it will meet in which order. */
export const PihakDiminta = ({ order, alur, pihak }: Props) => {
  const t = useTeks(teksAlur);
  const dwi = useDwibahasa();
  return (
    <section>
      <Title order={order} size={order === 2 ? 'h4' : 'h5'}>
        {t('pihak')}
      </Title>
      {alur && (
        <Text c="dimmed" size="sm">
          {t('berjalanMenurut')} {[alur.gambar, dwi(alur.nama)].filter(Boolean).join(': ')}
        </Text>
      )}
      <Stack component="ol" gap="xs" mt="sm" pl="lg">
        {pihak.map(({ peran, jabatan, nama, jumlah = 1 }) => (
          <li key={dwi(peran)}>
            <Text fw={600} size="sm">
              {jumlah > 1 ? t('banyakPihak', { jumlah }) : (jabatan ?? t('tanpaPejabat'))}
            </Text>
            <Text c="dimmed" size="xs">
              {dwi(peran)}
              {nama && ` · ${nama}`}
            </Text>
          </li>
        ))}
      </Stack>
    </section>
  );
};

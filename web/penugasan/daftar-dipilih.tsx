import { Button, Group, Paper, Stack } from '@mantine/core';
import { Orang, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { CalonDipilih } from './bentuk.ts';

type Props = {
  /** What the list is, for those who do not see it. */
  readonly nama: string;
  readonly dipilih: readonly CalonDipilih[];
  readonly ubah: (dipilih: readonly CalonDipilih[]) => void;
};

/** People chosen so far, each to be taken out again. */
export const DaftarDipilih = ({ nama, dipilih, ubah }: Props) => {
  const t = useTeks(kamusPenugasan);
  if (dipilih.length === 0) return null;
  return (
    <Stack aria-label={nama} component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {dipilih.map((d) => (
        <Paper bg="var(--mantine-color-default-hover)" component="li" key={d.posisi} p="sm" radius="md">
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
    </Stack>
  );
};

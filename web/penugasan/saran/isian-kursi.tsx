import { ActionIcon, Group, NumberInput, Paper, Select, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTeks } from '../../kernel/index.ts';
import { JENJANG, PilihKompetensi } from '../../organisasi/index.ts';
import { kamusSaran } from './bahasa.ts';
import type { IsianKursi } from './bentuk.ts';

type Props = {
  readonly nomor: number;
  readonly kursi: IsianKursi;
  readonly ubah: (kursi: IsianKursi) => void;
  /** Absent: the last seat stays. */
  readonly hapus: (() => void) | undefined;
};

const ORANG_PALING_BANYAK = 20;

/** One kind of seat: what whoever takes it must bring, and how many are wanted. */
export const IsianKursiTim = ({ nomor, kursi, ubah, hapus }: Props) => {
  const t = useTeks(kamusSaran);
  return (
    <Paper aria-label={t('kursi', { nomor })} component="fieldset" m={0} p="sm" radius="md" withBorder>
      <Group justify="space-between" mb={4}>
        <Text component="legend" fw={600} size="sm">
          {t('kursi', { nomor })}
        </Text>
        {hapus && (
          <ActionIcon aria-label={t('hapusKursi', { nomor })} color="gray" onClick={hapus} variant="subtle">
            <IconTrash size={18} stroke={1.7} />
          </ActionIcon>
        )}
      </Group>
      <Group align="flex-start" gap="md">
        <PilihKompetensi
          ajakan={t('kompetensiAjakan')}
          flex="1 1 16rem"
          label={t('kompetensi')}
          nilai={kursi.kompetensi}
          ubah={(kompetensi) => ubah({ ...kursi, kompetensi })}
        />
        <Select
          clearable
          data={[...JENJANG]}
          flex="0 1 10rem"
          label={t('jenjang')}
          onChange={(pilih) => ubah({ ...kursi, jenjang: pilih ?? '' })}
          placeholder={t('semuaJenjang')}
          value={kursi.jenjang || null}
        />
        <NumberInput
          allowDecimal={false}
          clampBehavior="strict"
          flex="0 1 8rem"
          label={t('jumlah')}
          max={ORANG_PALING_BANYAK}
          min={1}
          onChange={(n) => ubah({ ...kursi, jumlah: Number(n) || 1 })}
          value={kursi.jumlah}
        />
      </Group>
    </Paper>
  );
};

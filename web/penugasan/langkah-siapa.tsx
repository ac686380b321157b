import { Button, Group, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { Orang, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';
import type { Isian, JabatanSaya } from './bentuk.ts';
import { CariCalon } from './cari-calon.tsx';
import { bolehKeDalam, bolehKeluar } from './jabatan-saya.ts';
import { PilihTujuan } from './pilih-tujuan.tsx';

type Props = {
  readonly isian: Isian;
  readonly jabatan: JabatanSaya | undefined;
  readonly ubah: (sebagian: Partial<Isian>) => void;
  readonly kembali: () => void;
  readonly lanjut: () => void;
};

/** Second step: who. A person of one's own agency, or another agency, which names people itself. */
export const LangkahSiapa = ({ isian, jabatan, ubah, kembali, lanjut }: Props) => {
  const t = useTeks(kamusPenugasan);
  const luar = bolehKeluar(jabatan) && (isian.luar || !bolehKeDalam(jabatan));
  const siap = luar ? isian.tujuan : isian.calon;
  return (
    <Stack gap="lg">
      {bolehKeluar(jabatan) && bolehKeDalam(jabatan) && (
        <Radio.Group
          label={t('dariMana')}
          onChange={(nilai) => ubah({ luar: nilai === 'luar' })}
          value={luar ? 'luar' : 'dalam'}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs" spacing="md">
            <Radio description={t('dariSiniJelas')} label={t('dariSini')} value="dalam" />
            <Radio description={t('dariLuarJelas')} label={t('dariLuar')} value="luar" />
          </SimpleGrid>
        </Radio.Group>
      )}
      {luar ? <PilihTujuan isian={isian} ubah={ubah} /> : <PilihCalon isian={isian} ubah={ubah} />}
      <Group justify="space-between">
        <Button onClick={kembali} variant="default">
          {t('kembali')}
        </Button>
        {siap && (
          <Button
            onClick={() => {
              ubah({ luar });
              lanjut();
            }}
          >
            {t('berikut')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

const PilihCalon = ({ isian, ubah }: Pick<Props, 'isian' | 'ubah'>) => {
  const t = useTeks(kamusPenugasan);
  if (!isian.calon) return <CariCalon pilih={(calon) => ubah({ calon })} />;
  return (
    <Paper bg="var(--mantine-color-default-hover)" p="md" radius="md">
      <Text c="dimmed" mb="xs" size="sm">
        {t('dipilih')}
      </Text>
      <Group justify="space-between">
        <Orang jabatan={`${isian.calon.jabatan} · ${isian.calon.unit}`} nama={isian.calon.nama} />
        <Button onClick={() => ubah({ calon: null })} variant="default">
          {t('ganti')}
        </Button>
      </Group>
    </Paper>
  );
};

import { Paper, SegmentedControl, Text } from '@mantine/core';
import { api, kabarkan, Masalah, useTeks, useTulis } from '../../kernel/index.ts';
import { teksTemplat } from './bahasa.ts';
import type { Kertas } from './bentuk.ts';

/** The paper of letters whose kind has no template of the agency's own. */
export const KertasSurat = ({ kertas }: { kertas: Kertas }) => {
  const t = useTeks(teksTemplat);
  const simpan = useTulis(
    (baru: Kertas, headers) => api.PUT('/api/naskah/kertas', { body: { kertas: baru }, headers }),
    { segarkan: [['naskah', 'templat']] },
  );
  return (
    <Paper mb="lg" p="md" radius="lg" withBorder>
      <Text fw={600} id="kertas-surat">
        {t('kertasSurat')}
      </Text>
      <Text c="dimmed" mb="sm" size="sm">
        {t('kertasSuratJelas')}
      </Text>
      <SegmentedControl
        aria-labelledby="kertas-surat"
        data={[
          { value: 'a4', label: 'A4 (210 × 297 mm)' },
          { value: 'f4', label: 'F4 (210 × 330 mm)' },
        ]}
        onChange={(baru) => simpan.mutate(baru as Kertas, { onSuccess: () => kabarkan(t('kertasSuratKabar')) })}
        value={simpan.isPending ? simpan.variables : kertas}
      />
      {simpan.error && <Masalah masalah={simpan.error} />}
    </Paper>
  );
};

import { NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { api, FormulirPanel, useTeks, useTulisPanel } from '../../kernel/index.ts';
import { teksAgenda } from './bahasa.ts';

/** How many working days the date of a paper letter may lie back. */
export const FormulirMundur = ({ mundur, tutup }: { mundur: number; tutup: () => void }) => {
  const t = useTeks(teksAgenda);
  const [hari, setHari] = useState(mundur);
  const { kirim, panel } = useTulisPanel(
    (n: number, headers) => api.PUT('/api/naskah/agenda/setelan', { body: { mundur: n }, headers }),
    { segarkan: [['naskah', 'agenda']], kabar: t('tersimpan'), tutup },
  );
  return (
    <FormulirPanel {...panel} judul={t('setelanJudul')} lakukan={() => kirim(hari)} size="md" tindakan={t('simpan')}>
      <Text size="sm">{t('setelanJelas')}</Text>
      <NumberInput
        allowDecimal={false}
        data-autofocus
        label={t('setelanHari')}
        max={10}
        min={0}
        onChange={(n) => setHari(Number(n) || 0)}
        value={hari}
      />
    </FormulirPanel>
  );
};

import { Text } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import gaya from './legenda.module.css';

const KEADAAN = ['definitif', 'plt', 'plh', 'lowong', 'tanpaPimpinan'] as const;

/** What the edge of a box says; the box says it in words as well. */
export const Legenda = () => {
  const t = useTeks(teksOrganisasi);
  return (
    <ul aria-label={t('keterangan')} className={gaya.legenda}>
      {KEADAAN.map((k) => (
        <Text component="li" data-keadaan={k} key={k} size="xs">
          {t(k)}
        </Text>
      ))}
    </ul>
  );
};

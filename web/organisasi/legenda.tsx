import { type CaraWarna, tangga } from '@lincah/domain/organisasi';
import { Text } from '@mantine/core';
import { useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import gaya from './legenda.module.css';
import { tulisLangkah } from './warna-bagan.ts';

const KEADAAN = ['definitif', 'plt', 'plh', 'lowong', 'tanpaPimpinan'] as const;

/** What the colour of a box says; the box says it in words as well. */
export const Legenda = ({ cara }: { cara: CaraWarna }) => {
  const t = useTeks(teksOrganisasi);
  return (
    <div className={gaya.kunci}>
      <ul aria-label={t('keterangan')} className={gaya.legenda}>
        {cara === 'pimpinan'
          ? KEADAAN.map((k) => (
              <Text component="li" data-keadaan={k} key={k} size="xs">
                {t(k)}
              </Text>
            ))
          : tangga(cara).map((langkah, i) => (
              <Text component="li" data-derajat={i} key={langkah.dari} size="xs">
                {tulisLangkah(cara, langkah)}
              </Text>
            ))}
      </ul>
      {cara !== 'pimpinan' && (
        <Text c="dimmed" size="xs">
          {t(`warnaJelas_${cara}`)}
        </Text>
      )}
    </div>
  );
};

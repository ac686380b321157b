import { useMantineColorScheme } from '@mantine/core';
import { useTeks } from '../bahasa.tsx';
import { Sakelar } from '../sakelar.tsx';
import { teksKernel } from '../teks.ts';
import gaya from './pribadi.module.css';

/** Light, dark, or as the device. */
export const Skema = () => {
  const t = useTeks(teksKernel);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const pilihan = [
    { nilai: 'auto', label: t('ikutPerangkat') },
    { nilai: 'light', label: t('terang') },
    { nilai: 'dark', label: t('gelap') },
  ] as const;
  return (
    <div>
      <h2 className={gaya.label}>{t('tema')}</h2>
      <Sakelar ganti={setColorScheme} nama={t('tema')} nilai={colorScheme} penuh pilihan={pilihan} />
    </div>
  );
};

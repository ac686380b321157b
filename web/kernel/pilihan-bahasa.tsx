import { useBahasa, useTeks } from './bahasa.tsx';
import { Sakelar } from './sakelar.tsx';
import { teksKernel } from './teks.ts';

const pilihan = [
  { nilai: 'id', label: 'ID', panjang: 'ID, Bahasa Indonesia' },
  { nilai: 'en', label: 'EN', panjang: 'EN, English' },
] as const;

/** ID | EN. Remembered on this device. */
export const PilihanBahasa = ({ penuh = false }: { penuh?: boolean }) => {
  const t = useTeks(teksKernel);
  const { bahasa, gantiBahasa } = useBahasa();
  return <Sakelar ganti={gantiBahasa} nama={t('bahasa')} nilai={bahasa} penuh={penuh} pilihan={pilihan} />;
};

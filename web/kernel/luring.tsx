import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { useTeks } from './bahasa.tsx';
import gaya from './luring.module.css';
import { teksKernel } from './teks.ts';

/** A quiet strip as long as there is no line. */
export const Luring = () => {
  const t = useTeks(teksKernel);
  const { online } = useNetwork();
  return (
    <div aria-live="polite" role="status">
      {!online && (
        <p className={gaya.pita}>
          <IconWifiOff size={18} stroke={1.7} />
          {t('terputus')}
        </p>
      )}
    </div>
  );
};

import { IconX } from '@tabler/icons-react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTeks } from './bahasa.tsx';
import gaya from './kabar.module.css';
import { teksKernel } from './teks.ts';

type Kabar = { readonly pesan: string; readonly urungkan?: () => void };

let kini: Kabar | null = null;
const pendengar = new Set<() => void>();
const pasang = (kabar: Kabar | null) => {
  kini = kabar;
  for (const dengar of pendengar) dengar();
};

/** A short word that something was done. With `urungkan` it offers the way back, and stays longer. */
export const kabarkan = (pesan: string, urungkan?: () => void): void =>
  pasang({ pesan, ...(urungkan ? { urungkan } : {}) });

const berlangganan = (dengar: () => void) => {
  pendengar.add(dengar);
  return () => pendengar.delete(dengar);
};

/** Where `kabarkan` speaks: one word at a time, read out politely. */
export const PapanKabar = () => {
  const t = useTeks(teksKernel);
  const kabar = useSyncExternalStore(berlangganan, () => kini);
  useEffect(() => {
    if (!kabar) return;
    const jeda = setTimeout(() => pasang(null), kabar.urungkan ? 10_000 : 5_000);
    return () => clearTimeout(jeda);
  }, [kabar]);
  return (
    <div aria-live="polite" className={gaya.papan} role="status">
      {kabar && (
        <div className={gaya.kabar}>
          <span>{kabar.pesan}</span>
          {kabar.urungkan && (
            <button
              onClick={() => {
                kabar.urungkan?.();
                pasang(null);
              }}
              type="button"
            >
              {t('urungkan')}
            </button>
          )}
          <button aria-label={t('tutup')} onClick={() => pasang(null)} type="button">
            <IconX size={16} stroke={2} />
          </button>
        </div>
      )}
    </div>
  );
};

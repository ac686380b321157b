import { useBahasa, useTeks } from './bahasa.tsx';
import gaya from './pilihan-bahasa.module.css';
import { teksKernel } from './teks.ts';

/** ID | EN. Remembered on this device. */
export const PilihanBahasa = () => {
  const t = useTeks(teksKernel);
  const { bahasa, gantiBahasa } = useBahasa();
  return (
    <fieldset aria-label={t('bahasa')} className={gaya.sakelar}>
      {(['id', 'en'] as const).map((pilihan) => (
        <button
          aria-label={pilihan === 'id' ? 'ID, Bahasa Indonesia' : 'EN, English'}
          aria-pressed={bahasa === pilihan}
          key={pilihan}
          lang={pilihan}
          onClick={() => gantiBahasa(pilihan)}
          type="button"
        >
          {pilihan.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
};

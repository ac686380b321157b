import { lazy, Suspense } from 'react';
import { useDwibahasa } from './bahasa.tsx';
import { masalahDari } from './masalah.ts';

type Props = { readonly masalah: unknown; readonly cobaLagi?: () => unknown };

const Panel = lazy(() =>
  import('./panel-masalah.tsx').then(
    (isi) => ({ default: isi.PanelMasalah }),
    () => ({ default: Polos }), // no line to fetch the panel over: the sentence must do
  ),
);

/** What happened, why (with its provisions), what next. Takes anything that was thrown. */
export const Masalah = (props: Props) => (
  <Suspense fallback={<Polos {...props} />}>
    <Panel {...props} />
  </Suspense>
);

const Polos = ({ masalah }: Props) => {
  const dwi = useDwibahasa();
  const { detail, jalanKeluar } = masalahDari(masalah);
  return (
    <p role="alert">
      {dwi(detail)} {jalanKeluar && dwi(jalanKeluar)}
    </p>
  );
};

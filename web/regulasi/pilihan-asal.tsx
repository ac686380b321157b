import { Pilihan, useTeks } from '../kernel/index.ts';
import { teksBacaan } from './teks-bacaan.ts';

/** The filter by whose word a part is. */
export const PilihanAsal = () => {
  const t = useTeks(teksBacaan);
  return (
    <Pilihan
      data={(['sendiri', 'pengganti', 'warisan'] as const).map((value) => ({ value, label: t(value) }))}
      kunci="asal"
      label={t('asal')}
    />
  );
};

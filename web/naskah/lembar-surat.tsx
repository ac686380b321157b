import { useTeks } from '../kernel/index.ts';
import { alamatHalaman } from './alamat.ts';
import { teksNaskah } from './bahasa.ts';
import gaya from './lembar-surat.module.css';

type Props = { readonly id: string; readonly hal: string; readonly jumlah: number };

/** The pages of an issued letter as they are printed; sharp at any size, nothing of them runs. */
export const LembarSurat = ({ id, hal, jumlah }: Props) => {
  const t = useTeks(teksNaskah);
  return (
    <div className={gaya.lembar}>
      {Array.from({ length: jumlah }, (_, i) => i + 1).map((n) => (
        <img
          alt={t('halamanKe', { hal, n, jumlah })}
          className={gaya.halaman}
          key={n}
          loading={n === 1 ? 'eager' : 'lazy'}
          src={alamatHalaman(id, n)}
        />
      ))}
    </div>
  );
};

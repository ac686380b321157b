import { lazy, Suspense } from 'react';
import { useTeks } from '../bahasa.tsx';
import { inisial } from '../format.ts';
import { useSesi } from '../sesi.ts';
import gaya from './foto-pegawai.module.css';
import { teksFoto } from './teks-foto.ts';

const UbahFoto = lazy(() => import('./ubah-foto.tsx').then((isi) => ({ default: isi.UbahFoto })));

type Props = {
  readonly id: string;
  readonly nama: string;
  /** Fingerprint of the photo; null: the initials stand in its place. */
  readonly foto: string | null;
};

/** The photo of a person; its owner and HR officers may change it there. */
export const FotoPegawai = ({ id, nama, foto }: Props) => {
  const t = useTeks(teksFoto);
  const sesi = useSesi();
  return (
    <div className={gaya.baris}>
      {foto ? (
        <img
          alt={t('fotoDari', { nama })}
          className={gaya.bulat}
          decoding="async"
          height={96}
          loading="lazy"
          src={`/api/organisasi/pegawai/${id}/foto?v=${foto.slice(0, 12)}`}
          width={96}
        />
      ) : (
        <span aria-hidden="true" className={gaya.bulat}>
          {inisial(nama)}
        </span>
      )}
      {(sesi.pegawai.id === id || sesi.hak.includes('sdm')) && (
        <Suspense>
          <UbahFoto ada={foto !== null} id={id} />
        </Suspense>
      )}
    </div>
  );
};

import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Kepala, useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { teksRegulasi } from './bahasa.ts';
import { halamanRegulasi } from './halaman.ts';
import gaya from './kepala-regulasi.module.css';

type Props = {
  /** Key of the page in `halamanRegulasi`. */
  readonly kini: string;
  readonly children?: ReactNode;
};

/** Title of the adopted regulation, and the ways to read it. `children`: buttons of the page. */
export const KepalaRegulasi = ({ kini, children }: Props) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { peraturan } = useSesi();
  return (
    <>
      <Kepala judul={t('judul')} keterangan={dwi(peraturan.judul)}>
        {children}
      </Kepala>
      <NavigasiRegulasi kini={kini} />
    </>
  );
};

/** The pages of the room side by side; on a phone the row scrolls to where one is. */
export const NavigasiRegulasi = ({ kini }: { kini: string }) => {
  const t = useTeks(teksRegulasi);
  const dwi = useDwibahasa();
  const { hak } = useSesi();
  const di = useRef<HTMLLIElement>(null);
  useEffect(() => di.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), []);
  return (
    <nav aria-label={t('halaman')} className={gaya.navigasi}>
      <ul>
        {halamanRegulasi
          .filter((satu) => !satu.hak || hak.includes(satu.hak))
          .map(({ kunci, nama, ke }) => (
            <li key={kunci} ref={kunci === kini ? di : null}>
              <Link aria-current={kunci === kini ? 'page' : undefined} to={ke}>
                {dwi(nama)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
};

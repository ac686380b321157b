import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import gaya from './navigasi-halaman.module.css';

type Props = {
  /** What the pages are, for screen readers. */
  readonly nama: string;
  readonly halaman: readonly { readonly kunci: string; readonly nama: string; readonly ke: string }[];
  /** Key of the page one is on. */
  readonly kini: string;
  /** Search words that every page keeps. */
  readonly cari?: Readonly<Record<string, string>>;
};

/** The pages of a room side by side; on a phone the row scrolls to where one is. */
export const NavigasiHalaman = ({ nama, halaman, kini, cari = {} }: Props) => {
  const di = useRef<HTMLLIElement>(null);
  useEffect(() => di.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), []);
  return (
    <nav aria-label={nama} className={gaya.navigasi}>
      <ul>
        {halaman.map((satu) => (
          <li key={satu.kunci} ref={satu.kunci === kini ? di : null}>
            <Link
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={satu.kunci === kini ? 'page' : undefined}
              search={cari as never}
              to={satu.ke}
            >
              {satu.nama}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

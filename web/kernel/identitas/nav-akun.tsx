import { Link } from '@tanstack/react-router';
import { useTeks } from '../bahasa.tsx';
import { jalur } from '../jalur.ts';
import { useSesi } from '../sesi.ts';
import gaya from './nav-akun.module.css';
import { teksAkun } from './teks-akun.ts';

const HALAMAN = [
  { kunci: 'daftar', ke: jalur.akun.daftar(), hak: ['admin'] },
  { kunci: 'hak', ke: jalur.akun.hak(), hak: ['admin', 'auditor'] },
  { kunci: 'keamanan', ke: jalur.akun.keamanan(), hak: ['admin'] },
  { kunci: 'perbaikan', ke: jalur.akun.perbaikan(), hak: ['sdm'] },
] as const;

/** The pages about accounts that my rights open. */
export const NavAkun = () => {
  const t = useTeks(teksAkun);
  const { hak } = useSesi();
  const tampak = HALAMAN.filter((h) => h.hak.some((satu) => hak.includes(satu)));
  if (tampak.length < 2) return null;
  return (
    <nav aria-label={t('menu')} className={gaya.nav}>
      {tampak.map(({ kunci, ke }) => (
        <Link activeOptions={{ exact: true, includeSearch: false }} key={kunci} to={ke}>
          {t(kunci)}
        </Link>
      ))}
    </nav>
  );
};

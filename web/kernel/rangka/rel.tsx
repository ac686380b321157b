import { Link } from '@tanstack/react-router';
import { useDwibahasa, useTeks } from '../bahasa.tsx';
import { Kawung } from '../kawung.tsx';
import type { Menu } from '../rute.tsx';
import type { Sesi } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import gaya from './rangka.module.css';

/** Rooms a person can use: a rail on a wide screen, a bar at the thumb on a phone. */
export const Rel = ({ menu, sesi }: { menu: readonly Menu[]; sesi: Sesi }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  return (
    <aside aria-label={sesi.instansi.nama} className={gaya.rel}>
      <div className={gaya.instansi}>
        <Kawung ukuran={36} />
        <div>
          <div className={gaya.namaInstansi}>{sesi.instansi.namaSingkat}</div>
          <div className={gaya.namaAplikasi}>Lincah</div>
        </div>
      </div>
      <nav aria-label={t('menu')} className={gaya.menu}>
        {menu.map(({ nama, ke, ikon: Ikon }) => (
          <Link activeOptions={{ exact: ke === '/' }} className={gaya.butir} key={ke} to={ke}>
            <Ikon size={20} stroke={1.7} />
            <span>{dwi(nama)}</span>
          </Link>
        ))}
      </nav>
      <p className={gaya.naungan}>{dwi(sesi.peraturan.judul)}</p>
    </aside>
  );
};

import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FocusEvent, useState } from 'react';
import { useDwibahasa, useTeks } from '../bahasa.tsx';
import { Kawung } from '../kawung.tsx';
import type { Menu } from '../rute.tsx';
import type { Sesi } from '../sesi.ts';
import { teksKernel } from '../teks.ts';
import gaya from './rangka.module.css';

/** What a phone's bar holds beside the button for the rest. */
const DI_BILAH = 4;

/** Rooms a person can use: a rail on a wide screen, a bar at the thumb on a phone. */
export const Rel = ({ menu, sesi }: { menu: readonly Menu[]; sesi: Sesi }) => {
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
      <Ruang menu={menu} />
      <p className={gaya.naungan}>{dwi(sesi.peraturan.judul)}</p>
    </aside>
  );
};

const Ruang = ({ menu }: { menu: readonly Menu[] }) => {
  const t = useTeks(teksKernel);
  const [buka, setBuka] = useState(false);
  const tutup = () => setBuka(false);
  const tinggal = ({ currentTarget, relatedTarget }: FocusEvent) => currentTarget.contains(relatedTarget) || tutup();
  return (
    <nav
      aria-label={t('menu')}
      className={gaya.menu}
      onBlur={tinggal}
      onKeyDown={({ key }) => key === 'Escape' && tutup()}
    >
      <Butir menu={menu.slice(0, DI_BILAH)} />
      <div className={gaya.lain} data-buka={buka} id="menu-lain">
        <Butir menu={menu.slice(DI_BILAH)} pilih={tutup} />
      </div>
      <button
        aria-controls="menu-lain"
        aria-expanded={buka}
        className={gaya.tombolLain}
        hidden={menu.length <= DI_BILAH}
        onClick={() => setBuka(!buka)}
        type="button"
      >
        <IconDots size={20} stroke={1.7} />
        <span>{t('menuLain')}</span>
      </button>
    </nav>
  );
};

const Butir = ({ menu, pilih }: { menu: readonly Menu[]; pilih?: () => void }) => {
  const dwi = useDwibahasa();
  return menu.map(({ nama, ke, ikon: Ikon }) => (
    <Link
      activeOptions={{ exact: ke === '/' }}
      className={gaya.butir}
      key={ke}
      to={ke}
      {...(pilih && { onClick: pilih })}
    >
      <Ikon size={20} stroke={1.7} />
      <span>{dwi(nama)}</span>
    </Link>
  ));
};

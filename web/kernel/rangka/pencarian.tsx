import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useDwibahasa, useTeks } from '../bahasa.tsx';
import type { Menu } from '../rute.tsx';
import { teksKernel } from '../teks.ts';
import gaya from './pencarian.module.css';
import { type Temuan, useTemuan } from './temuan.ts';

/** ⌘K: pages, people and dossiers in one list, walked with the arrow keys. */
export const Pencarian = ({ menu, tutup }: { menu: readonly Menu[]; tutup: () => void }) => {
  const t = useTeks(teksKernel);
  const dwi = useDwibahasa();
  const pergi = useNavigate();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [kata, setKata] = useState('');
  const [urut, setUrut] = useState(0);
  const [dicari] = useDebouncedValue(kata.trim(), 250);
  const halaman = menu
    .map((satu): Temuan => ({ id: satu.ke, jenis: 'halaman', judul: dwi(satu.nama), rinci: '', ke: satu.ke }))
    .filter(({ judul }) => judul.toLowerCase().includes(kata.trim().toLowerCase()));
  const { temuan: jauh, mencari } = useTemuan(dicari);
  const temuan = [...halaman, ...jauh];

  const buka = (satu: Temuan | undefined) => {
    if (!satu) return;
    tutup();
    void pergi({ href: satu.ke });
  };
  const tekan = (kejadian: KeyboardEvent) => {
    const langkah = { ArrowDown: 1, ArrowUp: -1 }[kejadian.key];
    if (kejadian.key === 'Enter') buka(temuan[urut]);
    if (!langkah) return;
    kejadian.preventDefault();
    setUrut((temuan.length + urut + langkah) % Math.max(1, temuan.length));
  };
  const kosong = mencari ? t('memuat') : temuan.length === 0 && t('cariKosong', { kata: dicari });
  const kaki = dicari.length < 2 ? t('cariAjakan') : kosong;

  return (
    <dialog
      aria-label={t('cari')}
      className={gaya.palet}
      onClick={(k) => k.target === k.currentTarget && tutup()}
      onClose={tutup}
      onKeyDown={tekan}
      ref={dialog}
    >
      <div>
        <TextInput
          aria-activedescendant={temuan.length ? `${id}-${urut}` : undefined}
          aria-controls={id}
          aria-expanded
          aria-label={t('cariSemua')}
          classNames={{ input: gaya.masukan ?? '' }}
          leftSection={<IconSearch size={20} stroke={1.7} />}
          onChange={(kejadian) => {
            setKata(kejadian.currentTarget.value);
            setUrut(0);
          }}
          placeholder={t('cariSemua')}
          role="combobox"
          size="lg"
          value={kata}
          variant="unstyled"
        />
        <div aria-label={t('cari')} className={gaya.daftar} id={id} role="listbox">
          {temuan.map((satu, n) => (
            <button
              aria-selected={n === urut}
              className={gaya.temuan}
              id={`${id}-${n}`}
              key={`${satu.jenis}-${satu.id}`}
              onClick={() => buka(satu)}
              onPointerMove={() => setUrut(n)}
              role="option"
              tabIndex={-1}
              type="button"
            >
              <span className={gaya.judul}>
                {satu.judul}
                {satu.rinci && <small>{satu.rinci}</small>}
              </span>
              <span className={gaya.jenis}>{t(satu.jenis)}</span>
            </button>
          ))}
        </div>
        <Text c="dimmed" className={gaya.kaki} component="div" role="status" size="sm">
          {kaki}
        </Text>
      </div>
    </dialog>
  );
};

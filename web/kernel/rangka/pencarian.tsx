import { Modal, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
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
  const [kata, setKata] = useState('');
  const [urut, setUrut] = useState(0);
  const [dicari] = useDebouncedValue(kata.trim(), 250);
  const halaman = menu
    .map((satu): Temuan => ({ id: satu.ke, jenis: 'halaman', judul: dwi(satu.nama), rinci: '', ke: satu.ke }))
    .filter(({ judul }) => judul.toLowerCase().includes(kata.trim().toLowerCase()));
  const temuan = [...halaman, ...useTemuan(dicari)];

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

  return (
    <Modal
      centered={false}
      onClose={tutup}
      opened
      padding={0}
      size="lg"
      title={null}
      withCloseButton={false}
      yOffset="8vh"
      {...{ 'aria-label': t('cari') }}
    >
      <TextInput
        aria-activedescendant={temuan.length ? `${id}-${urut}` : undefined}
        aria-controls={id}
        aria-expanded
        aria-label={t('cariSemua')}
        classNames={{ input: gaya.masukan ?? '' }}
        data-autofocus
        leftSection={<IconSearch size={20} stroke={1.7} />}
        onChange={(kejadian) => {
          setKata(kejadian.currentTarget.value);
          setUrut(0);
        }}
        onKeyDown={tekan}
        placeholder={t('cariSemua')}
        role="combobox"
        size="lg"
        value={kata}
        variant="unstyled"
      />
      <div aria-label={t('cari')} className={gaya.daftar} id={id} role="listbox">
        {temuan.map((satu, n) => (
          <div
            aria-selected={n === urut}
            className={gaya.temuan}
            id={`${id}-${n}`}
            key={`${satu.jenis}-${satu.id}`}
            onClick={() => buka(satu)}
            onKeyDown={tekan}
            onPointerMove={() => setUrut(n)}
            role="option"
            tabIndex={-1}
          >
            <span className={gaya.judul}>
              {satu.judul}
              {satu.rinci && <small>{satu.rinci}</small>}
            </span>
            <span className={gaya.jenis}>{t(satu.jenis)}</span>
          </div>
        ))}
      </div>
      <Text c="dimmed" className={gaya.kaki} component="div" role="status" size="sm">
        {dicari.length < 2 ? t('cariAjakan') : temuan.length === 0 && t('cariKosong', { kata: dicari })}
      </Text>
    </Modal>
  );
};

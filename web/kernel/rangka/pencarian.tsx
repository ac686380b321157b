import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTeks } from '../bahasa.tsx';
import type { Menu } from '../rute.tsx';
import { teksKernel } from '../teks.ts';

/** ⌘K: pages, people and dossiers in one place. */
export const Pencarian = ({ tutup }: { menu: readonly Menu[]; tutup: () => void }) => {
  const t = useTeks(teksKernel);
  const [kata, setKata] = useState('');
  return (
    <Modal onClose={tutup} opened title={t('cari')}>
      <TextInput
        aria-label={t('cariSemua')}
        data-autofocus
        leftSection={<IconSearch size={18} />}
        onChange={(e) => setKata(e.currentTarget.value)}
        value={kata}
      />
    </Modal>
  );
};

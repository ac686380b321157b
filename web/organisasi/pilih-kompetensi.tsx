import { TagsInput, type TagsInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan } from '../kernel/index.ts';

/** Names of grades as the register writes them; the first ones by skill, the others by expertise. */
export const JENJANG: readonly string[] = [
  'Pemula',
  'Terampil',
  'Mahir',
  'Penyelia',
  'Ahli Pertama',
  'Ahli Muda',
  'Ahli Madya',
  'Ahli Utama',
];

type Props = Pick<TagsInputProps, 'label' | 'description' | 'error' | 'flex' | 'required'> & {
  readonly nilai: readonly string[];
  readonly ubah: (nama: readonly string[]) => void;
  /** What to write, shown while there is nothing. */
  readonly ajakan: string;
};

const PALING_BANYAK = 10;

/** Competences by name; those that the agency knows are offered while typing. */
export const PilihKompetensi = ({ nilai, ubah, ajakan, ...tampak }: Props) => {
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const nama = useQuery({
    ...bacaan(['organisasi', 'kompetensi', cari], (signal) =>
      api.GET('/api/organisasi/kompetensi', { params: { query: { cari } }, signal }),
    ),
    placeholderData: keepPreviousData,
  });
  return (
    <TagsInput
      clearable
      data={(nama.data ?? []).map((k) => k.nama)}
      maxTags={PALING_BANYAK}
      onChange={(baru) => ubah(baru.map((k) => k.replaceAll(';', ' ')))}
      onSearchChange={setKata}
      placeholder={nilai.length === 0 ? ajakan : ''}
      searchValue={kata}
      value={[...nilai]}
      {...tampak}
    />
  );
};

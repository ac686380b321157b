import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

type Pilihan = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly ajakan: string;
  readonly kosong: string;
  /** What the words find; undefined while it is being read. */
  readonly temukan: (cari: string) => { readonly data: readonly Pilihan[] | undefined };
  readonly pilih: (id: string | null) => void;
  readonly nilai: string | null;
};

/** One thing out of many: the server searches while one types, and the chosen one stays in the list. */
export const PilihDariCari = ({ label, ajakan, kosong, temukan, pilih, nilai }: Props) => {
  const [kata, setKata] = useState('');
  const [terpilih, setTerpilih] = useState<Pilihan | null>(null);
  const [cari] = useDebouncedValue(kata === terpilih?.label ? '' : kata.trim(), 250);
  const { data } = temukan(cari);
  const lain = (data ?? []).filter((p) => p.value !== terpilih?.value);
  return (
    <Select
      clearable
      data={terpilih ? [terpilih, ...lain] : lain}
      filter={({ options }) => options}
      label={label}
      nothingFoundMessage={kosong}
      onChange={(id, pilihan) => {
        setTerpilih(id && pilihan ? { value: id, label: pilihan.label } : null);
        pilih(id);
      }}
      onSearchChange={setKata}
      placeholder={ajakan}
      required
      rightSection={data ? undefined : <Loader size="xs" />}
      searchable
      value={nilai}
    />
  );
};

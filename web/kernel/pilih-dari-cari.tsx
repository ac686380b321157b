import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTeks } from './bahasa.tsx';
import { teksKernel } from './teks.ts';

type Pilihan = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly ajakan: string;
  readonly kosong: string;
  /** Letters before a search makes sense. */
  readonly sedikitnya?: number;
  /** What the words find; undefined while it is being read. `cukup`: there are letters enough to search. */
  readonly temukan: (cari: string, cukup: boolean) => readonly Pilihan[] | undefined;
  readonly pilih: (id: string | null) => void;
  readonly nilai: string | null;
  /** Known beforehand: stands in the list without a search. */
  readonly awal?: Pilihan;
  readonly wajib?: boolean;
};

/** One thing out of many: the server searches while one types, and the chosen one stays in the list. */
export const PilihDariCari = ({
  label,
  ajakan,
  kosong,
  sedikitnya = 0,
  temukan,
  pilih,
  nilai,
  awal,
  wajib = true,
}: Props) => {
  const t = useTeks(teksKernel);
  const [kata, setKata] = useState('');
  const [terpilih, setTerpilih] = useState<Pilihan | null>(awal ?? null);
  const [cari] = useDebouncedValue(kata === terpilih?.label ? '' : kata.trim(), 250);
  const cukup = cari.length >= sedikitnya;
  const data = temukan(cari, cukup);
  const lain = (data ?? []).filter((p) => p.value !== terpilih?.value);
  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t('kosongkan', { isian: label }), size: 'md' }}
      data={terpilih ? [terpilih, ...lain] : lain}
      filter={({ options }) => options}
      label={label}
      nothingFoundMessage={cukup && data ? kosong : ajakan}
      onChange={(id, pilihan) => {
        setTerpilih(id && pilihan ? { value: id, label: pilihan.label } : null);
        pilih(id);
      }}
      onSearchChange={setKata}
      placeholder={ajakan}
      required={wajib}
      rightSection={cukup && !data ? <Loader size="xs" /> : undefined}
      searchable
      value={nilai}
    />
  );
};

import { Loader, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, useTeks } from '../../kernel/index.ts';
import { teksLaporan } from './bahasa.ts';

type Pilihan = { readonly value: string; readonly label: string };
type Props = {
  readonly label: string;
  readonly nilai: string | null;
  readonly pilih: (posisi: string | null) => void;
  /** Known beforehand: stands in the list without a search. */
  readonly awal?: Pilihan;
};

const MIN_HURUF = 3;

/** An office out of all of them, found by the name of its holder, its own or its unit's. */
export const PilihJabatan = ({ label, nilai, pilih, awal }: Props) => {
  const t = useTeks(teksLaporan);
  const [kata, setKata] = useState('');
  const [terpilih, setTerpilih] = useState<Pilihan | null>(awal ?? null);
  const [cari] = useDebouncedValue(kata === terpilih?.label ? '' : kata.trim(), 250);
  const cukup = cari.length >= MIN_HURUF;
  const { data } = useQuery({
    ...bacaan(['organisasi', 'pegawai', 'atasan', cari], (signal) =>
      api.GET('/api/organisasi/pegawai', { params: { query: { cari, batas: 20 } }, signal }),
    ),
    enabled: cukup,
  });
  const temu = (data?.butir ?? []).flatMap((p) =>
    p.posisi ? [{ value: p.posisi.id, label: [p.posisi.nama, p.nama, p.unit?.nama].filter(Boolean).join(' · ') }] : [],
  );
  return (
    <Select
      data={terpilih ? [terpilih, ...temu.filter((p) => p.value !== terpilih.value)] : temu}
      filter={({ options }) => options}
      label={label}
      nothingFoundMessage={cukup && data ? t('siapaKosong') : t('siapaAjakan')}
      onChange={(id, pilihan) => {
        setTerpilih(id && pilihan ? { value: id, label: pilihan.label } : null);
        pilih(id);
      }}
      onSearchChange={setKata}
      placeholder={t('siapaAjakan')}
      required
      rightSection={cukup && !data ? <Loader size="xs" /> : undefined}
      searchable
      value={nilai}
    />
  );
};

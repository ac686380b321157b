import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, useTeks } from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';

type Props = { readonly nilai: string; readonly pilih: (unit: string) => void };

const TAMPIL = 50;

/** The unit whose people are meant, out of all units of today. */
export const PilihUnit = ({ nilai, pilih }: Props) => {
  const t = useTeks(teksKedudukan);
  const { data } = useQuery(
    bacaan(['organisasi', 'unit'], (signal) => api.GET('/api/organisasi/unit', { params: { query: {} }, signal })),
  );
  return (
    <Select
      allowDeselect={false}
      data={(data ?? []).map((u) => ({ value: u.id, label: `${u.nama} · ${u.kode}` }))}
      label={t('pilihUnit')}
      limit={TAMPIL}
      nothingFoundMessage={t('pilihUnitKosong')}
      onChange={(unit) => unit && pilih(unit)}
      placeholder={t('pilihUnitAjakan')}
      required
      searchable
      value={nilai || null}
    />
  );
};

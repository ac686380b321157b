import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, useSaring, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';

/** A unit with all below it; the address keeps it. */
export const PilihUnit = () => {
  const t = useTeks(teksOrganisasi);
  const [{ unit }, saring] = useSaring<'unit'>();
  const daftar = useQuery(
    bacaan(['organisasi', 'unit'], (signal) => api.GET('/api/organisasi/unit', { params: { query: {} }, signal })),
  );
  return (
    <Select
      clearable
      data={(daftar.data ?? []).map((u) => ({ value: u.id, label: `${u.nama} · ${u.kode}` }))}
      flex="1 1 14rem"
      label={t('unit')}
      limit={30}
      onChange={(pilih) => saring({ unit: pilih ?? '' })}
      placeholder={t('semuaUnit')}
      searchable
      value={unit ?? null}
    />
  );
};

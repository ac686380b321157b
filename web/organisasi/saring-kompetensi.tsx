import { Select, TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bacaan, useSaring, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import { PilihUnit } from './pilih-unit.tsx';

// names of grades as the register writes them; the first ones by skill, the others by expertise
const JENJANG = ['Pemula', 'Terampil', 'Mahir', 'Penyelia', 'Ahli Pertama', 'Ahli Muda', 'Ahli Madya', 'Ahli Utama'];

/** Several competences, all or any of them; unit with all below it; grade. The address keeps them. */
export const SaringKompetensi = () => {
  const t = useTeks(teksOrganisasi);
  const [{ kompetensi = '', cara, jenjang }, saring] = useSaring<'kompetensi' | 'cara' | 'jenjang'>();
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 250);
  const nama = useQuery({
    ...bacaan(['organisasi', 'kompetensi', cari], (signal) =>
      api.GET('/api/organisasi/kompetensi', { params: { query: { cari } }, signal }),
    ),
    placeholderData: keepPreviousData,
  });
  const terpilih = kompetensi.split(';').filter(Boolean);
  return (
    <>
      <TagsInput
        clearable
        data={(nama.data ?? []).map((k) => k.nama)}
        flex="1 1 16rem"
        label={t('kompetensi')}
        maxTags={10}
        onChange={(baru) => saring({ kompetensi: baru.map((k) => k.replaceAll(';', ' ')).join(';') })}
        onSearchChange={setKata}
        placeholder={terpilih.length === 0 ? t('kompetensiAjakan') : ''}
        searchValue={kata}
        value={terpilih}
      />
      {terpilih.length > 1 && (
        <Select
          allowDeselect={false}
          data={[
            { value: 'semua', label: t('semuaKompetensi') },
            { value: 'salah-satu', label: t('salahSatuKompetensi') },
          ]}
          flex="0 1 9rem"
          label={t('caraKompetensi')}
          onChange={(pilih) => saring({ cara: pilih === 'salah-satu' ? pilih : '' })}
          value={cara ?? 'semua'}
        />
      )}
      <Select
        clearable
        data={JENJANG}
        flex="0 1 10rem"
        label={t('jenjang')}
        onChange={(pilih) => saring({ jenjang: pilih ?? '' })}
        value={jenjang ?? null}
      />
      <PilihUnit />
    </>
  );
};

import { Select } from '@mantine/core';
import { useSaring, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import { JENJANG, PilihKompetensi } from './pilih-kompetensi.tsx';
import { PilihUnit } from './pilih-unit.tsx';

/** Several competences, all or any of them; unit with all below it; grade. The address keeps them. */
export const SaringKompetensi = () => {
  const t = useTeks(teksOrganisasi);
  const [{ kompetensi = '', cara, jenjang }, saring] = useSaring<'kompetensi' | 'cara' | 'jenjang'>();
  const terpilih = kompetensi.split(';').filter(Boolean);
  return (
    <>
      <PilihKompetensi
        ajakan={t('kompetensiAjakan')}
        flex="1 1 16rem"
        label={t('kompetensi')}
        nilai={terpilih}
        ubah={(baru) => saring({ kompetensi: baru.join(';') })}
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
        data={[...JENJANG]}
        flex="0 1 10rem"
        label={t('jenjang')}
        onChange={(pilih) => saring({ jenjang: pilih ?? '' })}
        value={jenjang ?? null}
      />
      <PilihUnit />
    </>
  );
};

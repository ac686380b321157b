import { Input } from '@mantine/core';
import { Sakelar, useSaring, useTeks } from '../../kernel/index.ts';
import { teksPendukung } from './bahasa.ts';

/** Civil servants or supporting staff; the address keeps the choice. */
export const PilihanSiapa = () => {
  const t = useTeks(teksPendukung);
  const [{ siapa }, saring] = useSaring<'siapa'>();
  return (
    <Input.Wrapper label={t('siapa')} labelElement="div">
      <Sakelar
        ganti={(nilai) => saring({ siapa: nilai === 'pendukung' ? nilai : '' })}
        nama={t('siapa')}
        nilai={siapa === 'pendukung' ? 'pendukung' : 'asn'}
        pilihan={[
          { nilai: 'asn', label: t('asn'), panjang: t('asnPanjang') },
          { nilai: 'pendukung', label: t('judul') },
        ]}
      />
    </Input.Wrapper>
  );
};

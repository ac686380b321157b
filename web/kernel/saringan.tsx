import { Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTeks } from './bahasa.tsx';
import { useSaring } from './saring.ts';
import { teksSaringan } from './teks-saringan.ts';

/** The search box of a list; the address keeps the words. */
export const KotakCari = ({ label, contoh }: { label?: string; contoh?: string }) => {
  const t = useTeks(teksSaringan);
  const [{ cari }, saring] = useSaring<'cari'>();
  const ketik = useDebouncedCallback((kata: string) => saring({ cari: kata.trim() }), 250);
  return (
    <TextInput
      defaultValue={cari ?? ''}
      flex="1 1 16rem"
      label={label ?? t('cari')}
      leftSection={<IconSearch size={18} stroke={1.7} />}
      onChange={(kejadian) => ketik(kejadian.currentTarget.value)}
      {...(contoh ? { placeholder: contoh } : {})}
      type="search"
    />
  );
};

type Props = {
  readonly kunci: string;
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
};

/** One filter of a list; the address keeps the choice. */
export const Pilihan = ({ kunci, label, data }: Props) => {
  const t = useTeks(teksSaringan);
  const [kini, saring] = useSaring<string>();
  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': `${t('semua')}: ${label}` }}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      data={[...data]}
      flex="1 1 9rem"
      label={label}
      maw={260}
      onChange={(nilai) => saring({ [kunci]: nilai ?? '' })}
      placeholder={t('semua')}
      value={kini[kunci] ?? null}
    />
  );
};

import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useDwibahasa, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import { PANJANG, type PropsBerlabel } from './skema-isian.ts';

/** The text typed so far. */
export const teksDari = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');

/** A whole number. */
export const Bilangan = ({ skema: { minimum, maximum }, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => (
  <NumberInput
    allowDecimal={false}
    error={galat.get(letak)}
    label={label}
    onChange={(n) => ubah(n === '' ? undefined : Number(n))}
    required={wajib}
    value={typeof nilai === 'number' ? nilai : ''}
    {...(minimum !== undefined && { min: minimum })}
    {...(maximum !== undefined && { max: maximum })}
  />
);

/** One of a few words. */
export const Pilihan = ({ skema, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => {
  const t = useTeks(teksTulis);
  const dwi = useDwibahasa();
  const kata = skema['x-enum'];
  const pilihan = (skema.enum ?? []).map(String).map((value) => {
    const label = kata?.[value];
    return { value, label: label ? dwi(label) : value };
  });
  return (
    <NativeSelect
      data={[{ value: '', label: t('pilih') }, ...pilihan]}
      error={galat.get(letak)}
      label={label}
      onChange={(e) => ubah(e.currentTarget.value)}
      required={wajib}
      value={teksDari(nilai)}
    />
  );
};

/** Text, or a time of day. */
export const Tulisan = ({ skema, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => {
  const maxLength = skema.maxLength ?? PANJANG;
  const isi = { error: galat.get(letak), label, maxLength, required: wajib, value: teksDari(nilai) };
  return maxLength > PANJANG ? (
    <Textarea {...isi} autosize maxRows={20} minRows={2} onChange={(e) => ubah(e.currentTarget.value)} />
  ) : (
    <TextInput
      {...isi}
      onChange={(e) => ubah(e.currentTarget.value)}
      {...(skema.format === 'time' && { type: 'time' })}
    />
  );
};

import type { SkemaIsian } from '@lincah/domain/naskah';
import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { PilihTanggal, useBahasa, useTeks } from '../../kernel/index.ts';
import { teksTulis } from './bahasa.ts';
import { DaftarBaris } from './daftar-baris.tsx';
import { KelompokIsian } from './kelompok-isian.tsx';

export type PropsIsian = {
  readonly skema: SkemaIsian;
  /** Where it stands in the form: `peserta[2].nama`. */
  readonly letak: string;
  readonly nilai: unknown;
  readonly wajib: boolean;
  readonly ubah: (nilai: unknown) => void;
  /** What is wrong, by place. */
  readonly galat: ReadonlyMap<string, string>;
};

const PANJANG = 300;

/** One field of a letter's form, as its schema describes it. */
export const IsianSkema = (props: PropsIsian) => {
  const { skema, letak, nilai, wajib, ubah, galat } = props;
  const t = useTeks(teksTulis);
  const nama = useLabel()(skema);
  const label = wajib ? nama : t('boleh', { label: nama });
  if (skema.type === 'array') return <DaftarBaris {...props} label={label} />;
  if (skema.type === 'object') return <KelompokIsian {...props} label={label} />;
  if (skema.type === 'integer') return <Bilangan {...props} label={label} />;
  if (skema.format === 'date')
    return <PilihTanggal galat={galat.get(letak)} label={label} nilai={teksDari(nilai)} ubah={ubah} wajib={wajib} />;
  return skema.enum ? <Pilihan {...props} label={label} /> : <Tulisan {...props} label={label} />;
};

type PropsBerlabel = PropsIsian & { readonly label: string };

const teksDari = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');

const Bilangan = ({ skema: { minimum, maximum }, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => (
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

const Pilihan = ({ skema, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => {
  const t = useTeks(teksTulis);
  const pilihan = (skema.enum ?? []).map((n) => ({ value: String(n), label: String(n) }));
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

const Tulisan = ({ skema, letak, nilai, wajib, ubah, galat, label }: PropsBerlabel) => {
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

/** The name of a field in the language of the screen. */
export const useLabel = () => {
  const { bahasa } = useBahasa();
  return (skema: SkemaIsian): string => (bahasa === 'en' ? (skema['x-title-en'] ?? skema.title) : skema.title) ?? '';
};

/** A field that needs the whole width. */
export const isLebar = (skema: SkemaIsian): boolean =>
  skema.type === 'array' || skema.type === 'object' || (skema.maxLength ?? 0) > PANJANG;

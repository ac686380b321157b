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
  const teks = typeof nilai === 'string' ? nilai : '';
  const bersama = { error: galat.get(letak), label, required: wajib };
  if (skema.type === 'array') return <DaftarBaris {...props} label={label} />;
  if (skema.type === 'object') return <KelompokIsian {...props} label={label} />;
  if (skema.format === 'date')
    return <PilihTanggal galat={galat.get(letak)} label={label} nilai={teks} ubah={ubah} wajib={wajib} />;
  if (skema.format === 'time')
    return <TextInput {...bersama} onChange={(e) => ubah(e.currentTarget.value)} type="time" value={teks} />;
  if (skema.type === 'integer')
    return (
      <NumberInput
        {...bersama}
        allowDecimal={false}
        onChange={(n) => ubah(n === '' ? undefined : Number(n))}
        value={typeof nilai === 'number' ? nilai : ''}
        {...(skema.minimum !== undefined && { min: skema.minimum })}
        {...(skema.maximum !== undefined && { max: skema.maximum })}
      />
    );
  if (skema.enum)
    return (
      <NativeSelect
        {...bersama}
        data={[{ value: '', label: t('pilih') }, ...skema.enum.map((n) => ({ value: String(n), label: String(n) }))]}
        onChange={(e) => ubah(e.currentTarget.value)}
        value={teks}
      />
    );
  const isi = { ...bersama, maxLength: skema.maxLength ?? PANJANG, value: teks };
  return (skema.maxLength ?? 0) > PANJANG ? (
    <Textarea {...isi} autosize maxRows={20} minRows={2} onChange={(e) => ubah(e.currentTarget.value)} />
  ) : (
    <TextInput {...isi} onChange={(e) => ubah(e.currentTarget.value)} />
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

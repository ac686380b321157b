import type { SkemaIsian } from '@lincah/domain/naskah';
import { useBahasa } from '../../kernel/index.ts';

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

export type PropsBerlabel = PropsIsian & { readonly label: string };

/** Longer texts have several lines. */
export const PANJANG = 300;

/** The name of a field in the language of the screen. */
export const useLabel = () => {
  const { bahasa } = useBahasa();
  return (skema: SkemaIsian): string => (bahasa === 'en' ? (skema['x-title-en'] ?? skema.title) : skema.title) ?? '';
};

/** A field that needs the whole width. */
export const isLebar = (skema: SkemaIsian): boolean =>
  skema.type === 'array' || skema.type === 'object' || (skema.maxLength ?? 0) > PANJANG;

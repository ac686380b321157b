import { alurPenugasan } from './lingkup.ts';
import type { Cara, Lingkup } from './penugasan.ts';

type Fakta = Readonly<Record<string, unknown>>;

/**
 * Stored facts of an assignment with those replaced that two ways of counting units answer otherwise, and the drawing for
 * the scope so found; undefined when both ways agree. What changed since the facts were stored is no difference of theirs.
 */
export const hitungUlang = (
  tersimpan: Fakta,
  semula: Fakta,
  menjadi: Fakta,
): { readonly alurId: string | undefined; readonly fakta: Fakta } | undefined => {
  const beda = bedaFakta(tersimpan, semula, menjadi);
  if (Object.keys(beda).length === 0) return undefined;
  const lingkup = beda.lingkup as Lingkup | undefined;
  return { alurId: lingkup && alurPenugasan(tersimpan.cara as Cara, lingkup), fakta: { ...tersimpan, ...beda } };
};

const bedaFakta = (tersimpan: Fakta, semula: Fakta, menjadi: Fakta): Fakta =>
  Object.fromEntries(
    Object.entries(menjadi).flatMap(([nama, nilai]) => {
      if (!isBertingkat(nilai)) return nilai === semula[nama] ? [] : [[nama, nilai]];
      const lama = (tersimpan[nama] ?? {}) as Fakta;
      const beda = bedaFakta(lama, (semula[nama] ?? {}) as Fakta, nilai);
      return Object.keys(beda).length === 0 ? [] : [[nama, { ...lama, ...beda }]];
    }),
  );

const isBertingkat = (nilai: unknown): nilai is Fakta => typeof nilai === 'object' && nilai !== null;

import { JENIS_ISIAN, type SkemaIsian } from '../isian.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * What was typed, as its form knows it: no field that the form does not name or that is of another kind, no blanks around, no
 * empty rows.
 */
export const rapikanIsian = (skema: SkemaIsian, data: Data): Data =>
  Object.fromEntries(
    Object.entries(skema.properties ?? {}).flatMap(([nama, bagian]) => {
      const nilai = rapikan(bagian, data[nama]);
      return isHampa(nilai) ? [] : [[nama, nilai]];
    }),
  );

const rapikan = (skema: SkemaIsian, nilai: unknown): unknown => {
  if (skema.type && !JENIS_ISIAN[skema.type](nilai)) return undefined;
  if (typeof nilai === 'string') return nilai.trim();
  if (Array.isArray(nilai))
    return nilai.map((n) => (skema.items ? rapikan(skema.items, n) : n)).filter((n) => !isHampa(n));
  return typeof nilai === 'object' && nilai !== null && skema.properties ? rapikanIsian(skema, nilai as Data) : nilai;
};

/** Nothing at all: an empty text, list or group of fields. */
const isHampa = (nilai: unknown): boolean =>
  nilai === undefined ||
  nilai === null ||
  nilai === '' ||
  (Array.isArray(nilai) && nilai.length === 0) ||
  (typeof nilai === 'object' && Object.keys(nilai).length === 0);

/** The same for a preview: where something must stand and nothing does yet, three dots. */
export const lengkapiIsian = (skema: SkemaIsian, data: Data): Data =>
  Object.fromEntries(
    Object.entries(skema.properties ?? {}).flatMap(([nama, bagian]) => {
      const nilai = data[nama];
      if (nilai === undefined) return skema.required?.includes(nama) ? [[nama, titik(bagian)]] : [];
      return [[nama, isi(bagian, nilai)]];
    }),
  );

const isi = (skema: SkemaIsian, nilai: unknown): unknown => {
  if (Array.isArray(nilai)) return nilai.map((n) => (skema.items ? isi(skema.items, n) : n));
  return typeof nilai === 'object' && nilai !== null && skema.properties ? lengkapiIsian(skema, nilai as Data) : nilai;
};

const titik = (skema: SkemaIsian): unknown => {
  switch (skema.type) {
    case 'array':
      return [titik(skema.items ?? {})];
    case 'object':
      return lengkapiIsian(skema, {});
    case 'integer':
    case 'number':
      return skema.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return '…';
  }
};

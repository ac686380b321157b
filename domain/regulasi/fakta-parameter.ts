import { z } from 'zod';
import { isTanggal } from '../kernel/index.ts';
import type { Kitab } from './kitab.ts';
import { parameterBerlaku } from './parameter.ts';
import type { NilaiParameter } from './peraturan.ts';

type Cabang = { [nama: string]: NilaiParameter['nilai'] | null | Cabang };
type Fakta = Readonly<Record<string, unknown>>;

/** Where rules find a parameter, below `parameter`; FEEL reads a hyphen as a minus, so `tim.batas-bulan` is `tim.batas_bulan`. */
const jalur = (id: string): readonly string[] => id.replaceAll('-', '_').split('.');

const ingatan = new WeakMap<Kitab, { readonly hari: string; readonly cabang: Cabang }>();

/** The facts with every parameter of the book beside them, as it stands on the day `hariIni`; null when not in force then. */
export const denganParameter = (kitab: Kitab, fakta: Fakta): Fakta => {
  const hari = String(fakta.hariIni ?? '');
  const ada = ingatan.get(kitab);
  if (ada?.hari === hari) return { ...fakta, parameter: ada.cabang };
  const cabang = susunCabang(kitab, hari);
  ingatan.set(kitab, { hari, cabang });
  return { ...fakta, parameter: cabang };
};

/** The same for checking: a vocabulary that also knows the parameters of the book, each with the kind of its values. */
export const bentukDenganParameter = (kitab: Kitab, bentuk: z.ZodObject): z.ZodObject => {
  const cabang: CabangBentuk = {};
  for (const { id, nilai } of Object.values(kitab.parameter))
    taruh(cabang, jalur(id), BENTUK[typeof nilai[0]?.nilai] ?? z.null());
  return z.object({ ...bentuk.shape, parameter: jadiObjek(cabang) });
};

const susunCabang = (kitab: Kitab, hari: string): Cabang => {
  const cabang: Cabang = {};
  for (const id of Object.keys(kitab.parameter)) {
    const berlaku = isTanggal(hari) ? parameterBerlaku(kitab, id, hari) : undefined;
    taruh(cabang, jalur(id), berlaku?.nilai ?? null);
  }
  return cabang;
};

type CabangBentuk = { [nama: string]: z.ZodType | CabangBentuk };

const BENTUK: Readonly<Record<string, z.ZodType>> = { number: z.number(), string: z.string(), boolean: z.boolean() };

const jadiObjek = (cabang: CabangBentuk): z.ZodObject =>
  z.object(
    Object.fromEntries(
      Object.entries(cabang).map(([nama, isi]) => [nama, isi instanceof z.ZodType ? isi : jadiObjek(isi)]),
    ),
  );

const taruh = (cabang: object, [kepala = '', ...ekor]: readonly string[], nilai: unknown): void => {
  const di = cabang as Record<string, unknown>;
  if (ekor.length === 0) di[kepala] = nilai;
  else {
    if (!isCabang(di[kepala])) di[kepala] = {};
    taruh(di[kepala] as object, ekor, nilai);
  }
};

/** A value that stands where another id wants a branch gives way: a rule that names it is then told it does not exist. */
const isCabang = (isi: unknown): boolean =>
  typeof isi === 'object' && isi !== null && Object.getPrototypeOf(isi) === Object.prototype;

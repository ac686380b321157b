import type { Tanggal } from '../../kernel/index.ts';
import type { BarisImpor } from './lembar.ts';

/** A row of a list of people: who, and where by code of the post or by names of unit and post. */
export type BarisDaftar = BarisImpor & {
  readonly nip: string;
  readonly posisi?: string;
  readonly kodeUnit?: string;
  readonly unit?: string;
  readonly jabatan?: string;
  readonly sejak?: Tanggal;
};

export type SebabTakDitempatkan =
  | 'unit-tidak-ada'
  | 'unit-mendua'
  | 'jabatan-tidak-ada'
  | 'jabatan-terisi'
  | 'tanpa-unit';
export type Penempatan =
  | { readonly baris: BarisDaftar; readonly posisi: string }
  | { readonly baris: BarisDaftar; readonly sebab: SebabTakDitempatkan };

type Susunan = {
  readonly unit: readonly BarisImpor[];
  readonly posisi: readonly BarisImpor[];
  readonly pemangku: readonly BarisImpor[];
};

/**
 * Which post each person of a list holds. Among posts of one name in one unit the person keeps her own; the others go,
 * in order of their codes, to whoever comes without one. Rows that say nothing about a post are left out.
 */
export const tempatkanDaftar = (daftar: readonly BarisDaftar[], { unit, posisi, pemangku }: Susunan): Penempatan[] => {
  const kodeUnit = new Set(unit.map((u) => u.kode));
  const menurutNama = kelompok(unit, (u) => sederhana(u.nama));
  const tempat = kelompok(posisi, (p) => `${p.unit}\n${sederhana(p.nama)}`);
  for (const isi of tempat.values()) isi.sort((a, b) => (String(a.kode) < String(b.kode) ? -1 : 1));
  const dipangku = new Map(pemangku.filter((m) => m.sebagai === 'definitif').map((m) => [m.nip, m.posisi]));
  const dalamDaftar = new Set(daftar.map((d) => d.nip));
  const terisi = new Set<unknown>(
    pemangku.filter((m) => m.sebagai === 'definitif' && !dalamDaftar.has(String(m.nip))).map((m) => m.posisi),
  );

  const menunggu: { readonly ke: number; readonly calon: readonly BarisImpor[] }[] = [];
  const hasil = daftar.flatMap((baris): Penempatan[] =>
    (baris.posisi ?? baris.jabatan) === undefined ? [] : [{ baris, sebab: 'jabatan-terisi' }],
  );
  for (const [ke, { baris }] of hasil.entries()) {
    const cari = baris.posisi === undefined ? cariTempat(baris, kodeUnit, menurutNama, tempat) : { kode: baris.posisi };
    if ('sebab' in cari) hasil[ke] = { baris, sebab: cari.sebab };
    else if ('kode' in cari) hasil[ke] = { baris, posisi: cari.kode };
    else menunggu.push({ ke, calon: cari.calon });
  }
  const isi = (ke: number, tempatnya: BarisImpor | undefined) => {
    const satu = hasil[ke];
    if (!satu || !tempatnya) return;
    terisi.add(tempatnya.kode);
    hasil[ke] = { baris: satu.baris, posisi: String(tempatnya.kode) };
  };
  const lain = menunggu.filter(({ ke, calon }) => {
    const semula = dipangku.get(hasil[ke]?.baris.nip);
    const sendiri = calon.find((p) => p.kode === semula && !terisi.has(p.kode));
    isi(ke, sendiri);
    return !sendiri;
  });
  for (const { ke, calon } of lain)
    isi(
      ke,
      calon.find((p) => !terisi.has(p.kode)),
    );
  return hasil;
};

/** Finds the unit that a row of a list means, by code or by name. */
export const pencariUnit = (unit: readonly BarisImpor[]) => {
  const kode = new Set(unit.map((u) => u.kode));
  const menurutNama = kelompok(unit, (u) => sederhana(u.nama));
  return (baris: Pick<BarisDaftar, 'kodeUnit' | 'unit'>) => cariUnit(baris, kode, menurutNama);
};

type Dicari =
  | { readonly sebab: SebabTakDitempatkan }
  | { readonly kode: string }
  | { readonly calon: readonly BarisImpor[] };

const cariTempat = (
  baris: BarisDaftar,
  kodeUnit: ReadonlySet<unknown>,
  menurutNama: ReadonlyMap<string, readonly BarisImpor[]>,
  tempat: ReadonlyMap<string, readonly BarisImpor[]>,
): Dicari => {
  const letak = cariUnit(baris, kodeUnit, menurutNama);
  if ('sebab' in letak) return letak;
  const calon = tempat.get(`${letak.kode}\n${sederhana(baris.jabatan)}`) ?? [];
  return calon.length > 0 ? { calon } : { sebab: 'jabatan-tidak-ada' };
};

const cariUnit = (
  { kodeUnit, unit }: Pick<BarisDaftar, 'kodeUnit' | 'unit'>,
  ada: ReadonlySet<unknown>,
  menurutNama: ReadonlyMap<string, readonly BarisImpor[]>,
): { readonly kode: unknown } | { readonly sebab: SebabTakDitempatkan } => {
  if (kodeUnit !== undefined) return ada.has(kodeUnit) ? { kode: kodeUnit } : { sebab: 'unit-tidak-ada' };
  if (unit === undefined) return { sebab: 'tanpa-unit' };
  if (ada.has(unit)) return { kode: unit };
  const senama = menurutNama.get(sederhana(unit)) ?? [];
  if (senama.length > 1) return { sebab: 'unit-mendua' };
  return senama[0] ? { kode: senama[0].kode } : { sebab: 'unit-tidak-ada' };
};

const sederhana = (nilai: unknown): string =>
  String(nilai ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const kelompok = (baris: readonly BarisImpor[], kunci: (b: BarisImpor) => string): Map<string, BarisImpor[]> => {
  const hasil = new Map<string, BarisImpor[]>();
  for (const b of baris) {
    const ada = hasil.get(kunci(b));
    if (ada) ada.push(b);
    else hasil.set(kunci(b), [b]);
  }
  return hasil;
};

import type { Dwibahasa } from '@lincah/domain/kernel';
import { alamat } from './baca-lembar.ts';
import { potong } from './baca-sel.ts';
import type { Baris } from './susunan.ts';
import type { Pencatat } from './temuan.ts';

type BarisUnit = Baris<'Unit'>;

/** The units form one tree: every parent exists, one top, no circle. */
export const periksaUnit = (unit: readonly BarisUnit[], temuan: Pencatat): void => {
  const induk = new Map(unit.map((u) => [u.kode, u.induk]));
  const puncak = unit.filter((u) => u.induk === undefined);
  for (const u of unit) if (u.induk !== undefined && !induk.has(u.induk)) lapor(temuan, u, indukAsing(u.induk));
  for (const u of puncak.slice(1)) lapor(temuan, u, tanpaInduk(u.kode, puncak[0]?.kode ?? ''));
  for (const u of unit) if (!JENIS.test(u.jenis)) temuan.catat('Unit', alamat(u, 'jenis'), JENIS_KELIRU, JENIS_CARA);
  for (const u of cariLingkaran(unit, induk)) lapor(temuan, u, lingkaran(u.kode));
};

const JENIS = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const JENIS_KELIRU: Dwibahasa = {
  id: 'Jenis unit harus huruf kecil dengan tanda hubung.',
  en: 'The kind of unit must be lower case with hyphens.',
};
const JENIS_CARA: Dwibahasa = {
  id: 'Isi seperti biro, asisten-deputi, atau dinas.',
  en: 'Fill in like biro, asisten-deputi or dinas.',
};

type Pesan = { readonly apa: Dwibahasa; readonly cara: Dwibahasa };

const lapor = (temuan: Pencatat, u: BarisUnit, { apa, cara }: Pesan): void =>
  temuan.catat('Unit', alamat(u, 'induk'), apa, cara);

const indukAsing = (kode: string): Pesan => ({
  apa: {
    id: `Unit induk "${potong(kode)}" tidak ada di lembar Unit.`,
    en: `The unit above, "${potong(kode)}", is not in the sheet Unit.`,
  },
  cara: { id: 'Perbaiki Kode Induk atau tambahkan unit itu.', en: 'Correct Kode Induk or add that unit.' },
});
const tanpaInduk = (kode: string, puncak: string): Pesan => ({
  apa: {
    id: `Unit "${potong(kode)}" tanpa induk, padahal puncak bagan sudah "${potong(puncak)}".`,
    en: `Unit "${potong(kode)}" has no unit above, but the top is already "${potong(puncak)}".`,
  },
  cara: {
    id: 'Isi Kode Induk; hanya satu unit boleh tanpa induk.',
    en: 'Fill in Kode Induk; only one unit may have none.',
  },
});
const lingkaran = (kode: string): Pesan => ({
  apa: {
    id: `Unit "${potong(kode)}" menjadi atasan dirinya sendiri melalui rantai induk.`,
    en: `Unit "${potong(kode)}" is above itself through its chain of parents.`,
  },
  cara: {
    id: 'Perbaiki Kode Induk salah satu unit dalam lingkaran itu.',
    en: 'Correct Kode Induk of one unit in that circle.',
  },
});

/** The first row of each circle. Every unit is walked once. */
const cariLingkaran = (unit: readonly BarisUnit[], induk: ReadonlyMap<string, string | undefined>): BarisUnit[] => {
  const selesai = new Set<string>();
  return unit.filter((u) => {
    const jalan = new Set<string>();
    let kini: string | undefined = u.kode;
    while (kini !== undefined && !selesai.has(kini) && !jalan.has(kini)) {
      jalan.add(kini);
      kini = induk.get(kini);
    }
    const berputar = kini !== undefined && jalan.has(kini);
    for (const k of jalan) selesai.add(k);
    return berputar;
  });
};

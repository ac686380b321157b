import { type Kitab, susunKitab } from '../kitab.ts';
import type { Peraturan } from '../peraturan.ts';
import { periksaAlur } from './periksa-alur.ts';
import { periksaAturan } from './periksa-aturan.ts';
import { periksaGanda } from './periksa-ganda.ts';
import { periksaKedudukan } from './periksa-kedudukan.ts';
import { periksaKetentuan } from './periksa-ketentuan.ts';
import { periksaNaskah } from './periksa-naskah.ts';
import { periksaPadanan } from './periksa-padanan.ts';
import { periksaParameter } from './periksa-parameter.ts';
import { periksaPeranTim } from './periksa-peran-tim.ts';
import { periksaPola } from './periksa-pola.ts';
import { periksaTahap } from './periksa-tahap.ts';
import { type CariLetak, type Temuan, temuan } from './temuan.ts';

/** What every check looks at: the regulation itself, its book with what it inherits, and where things stand. */
export type BahanPeriksa = { readonly peraturan: Peraturan; readonly kitab: Kitab; readonly letak: CariLetak };

/** Everything that is wrong between the parts of a regulation, in the order of the folder. Empty: it can be adopted. */
export const periksa = (peraturan: Peraturan, lain: readonly Peraturan[], letak: CariLetak): readonly Temuan[] => {
  const semua = [peraturan, ...lain.filter((p) => p.id !== peraturan.id)];
  if (indukHilang(peraturan, semua))
    return [
      temuan(
        letak('peraturan', ['induk']),
        'induk',
        {
          id: `induk “${peraturan.induk}” tidak ada atau melingkar`,
          en: `parent “${peraturan.induk}” is missing or circular`,
        },
        { id: 'sebut id peraturan yang ada foldernya', en: 'name the id of a regulation that has a folder' },
      ),
    ];
  const bahan = { peraturan, kitab: susunKitab(semua, peraturan.id), letak };
  return [
    periksaGanda,
    periksaKetentuan,
    periksaPadanan,
    periksaParameter,
    periksaPola,
    periksaTahap,
    periksaKedudukan,
    periksaPeranTim,
    periksaAturan,
    periksaAlur,
    periksaNaskah,
  ].flatMap((p) => p(bahan));
};

const indukHilang = (peraturan: Peraturan, semua: readonly Peraturan[]): boolean => {
  const lewat = new Set([peraturan.id]);
  for (let induk = peraturan.induk; induk; induk = semua.find((p) => p.id === induk)?.induk) {
    if (lewat.has(induk) || !semua.some((p) => p.id === induk)) return true;
    lewat.add(induk);
  }
  return false;
};

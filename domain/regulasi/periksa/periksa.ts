import { type Kitab, susunKitab } from '../kitab.ts';
import type { Peraturan } from '../peraturan.ts';
import { periksaAlur } from './periksa-alur.ts';
import { periksaAturan } from './periksa-aturan.ts';
import { periksaBahasa } from './periksa-bahasa.ts';
import { periksaGanda } from './periksa-ganda.ts';
import { periksaInduk } from './periksa-induk.ts';
import { periksaKedudukan } from './periksa-kedudukan.ts';
import { periksaKetentuan } from './periksa-ketentuan.ts';
import { periksaKutipan } from './periksa-kutipan.ts';
import { periksaNaskah } from './periksa-naskah.ts';
import { periksaPadanan } from './periksa-padanan.ts';
import { periksaPakai } from './periksa-pakai.ts';
import { periksaParameter } from './periksa-parameter.ts';
import { periksaPeranTim } from './periksa-peran-tim.ts';
import { periksaPilihan } from './periksa-pilihan.ts';
import { periksaPola } from './periksa-pola.ts';
import { periksaSatuan } from './periksa-satuan.ts';
import { periksaSuara } from './periksa-suara.ts';
import { periksaTahap } from './periksa-tahap.ts';
import { periksaTenggat } from './periksa-tenggat.ts';
import type { CariLetak, Temuan } from './temuan.ts';

/** What every check looks at: the regulation itself, its book with what it inherits, and where things stand. */
export type BahanPeriksa = { readonly peraturan: Peraturan; readonly kitab: Kitab; readonly letak: CariLetak };

/** Everything that is wrong between the parts of a regulation, in the order of the folder. Empty: it can be adopted. */
export const periksa = (peraturan: Peraturan, lain: readonly Peraturan[], letak: CariLetak): readonly Temuan[] => {
  const semua = [peraturan, ...lain.filter((p) => p.id !== peraturan.id)];
  const salahInduk = periksaInduk(peraturan, semua, letak);
  if (salahInduk) return [salahInduk];
  const bahan = { peraturan, kitab: susunKitab(semua, peraturan.id), letak };
  return [
    periksaGanda,
    periksaKetentuan,
    periksaPadanan,
    periksaParameter,
    periksaSatuan,
    periksaPola,
    periksaTahap,
    periksaKedudukan,
    periksaPeranTim,
    periksaAturan,
    periksaSuara,
    periksaAlur,
    periksaTenggat,
    periksaPilihan,
    periksaNaskah,
    periksaKutipan,
    periksaPakai,
    periksaBahasa,
  ].flatMap((p) => p(bahan));
};

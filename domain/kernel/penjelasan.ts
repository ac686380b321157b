import type { Dwibahasa } from './dwibahasa.ts';
import type { Penolakan } from './penolakan.ts';

/** Penolakan dalam kalimat utuh: apa dan sebabnya, lalu apa yang dapat dilakukan. */
export type Penjelasan = { readonly detail: Dwibahasa; readonly jalanKeluar?: Dwibahasa };

/** Satu kalimat bagi tiap penolakan; yang terlewat tidak lolos kompilasi. */
export type Kalimat<P extends Penolakan> = { readonly [Satu in P as Satu['kode']]: (penolakan: Satu) => Penjelasan };

/** Fungsi yang menjelaskan penolakan sebuah kamar menurut kalimat-kalimatnya. */
export const jelaskanDengan =
  <P extends Penolakan>(kalimat: Kalimat<P>) =>
  (penolakan: P): Penjelasan =>
    (kalimat[penolakan.kode as P['kode']] as (p: P) => Penjelasan)(penolakan);

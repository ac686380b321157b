import type { Dwibahasa } from '@lincah/domain/kernel';
import { BATAS } from './batas.ts';

/** One thing that must be mended in the workbook. `sel` is an address such as `B7`, or `-` for a whole sheet. */
export type TemuanImpor = {
  readonly lembar: string;
  readonly sel: string;
  readonly apa: Dwibahasa;
  readonly caraMembenahi: Dwibahasa;
};

/** All findings counted, the first ones kept: a file with a million faults must not fill the memory. */
export type DaftarTemuan = { readonly jumlah: number; readonly butir: readonly TemuanImpor[] };

export type Pencatat = {
  catat(lembar: string, sel: string, apa: Dwibahasa, caraMembenahi: Dwibahasa): void;
  readonly bersih: boolean;
  daftar(): DaftarTemuan;
};

export const buatPencatat = (): Pencatat => {
  const butir: TemuanImpor[] = [];
  let jumlah = 0;
  return {
    catat(lembar, sel, apa, caraMembenahi) {
      jumlah += 1;
      if (butir.length < BATAS.temuan) butir.push({ lembar, sel, apa, caraMembenahi });
    },
    get bersih() {
      return jumlah === 0;
    },
    daftar: () => ({ jumlah, butir: [...butir] }),
  };
};

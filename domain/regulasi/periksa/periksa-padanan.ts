import type { BahanPeriksa } from './periksa.ts';
import { type Temuan, temuan } from './temuan.ts';

/** A provision's counterparts stand in a text above: the book must hold them, and another regulation must have written them. */
export const periksaPadanan = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.ketentuan.flatMap(({ padanan }, i) =>
    [...(padanan?.sama ?? []), ...(padanan?.beda ?? [])]
      .filter((id) => !Object.hasOwn(kitab.ketentuan, id) || kitab.ketentuan[id]?.peraturan === peraturan.id)
      .map((id) =>
        temuan(
          letak('ketentuan', [i, 'padanan']),
          'padanan-asing',
          {
            id: `padanan “${id}” bukan ketentuan peraturan induk`,
            en: `counterpart “${id}” is no provision of a parent`,
          },
          {
            id: 'sebut id ketentuan peraturan induknya, atau hapus',
            en: 'name the id of a provision of a parent, or remove it',
          },
        ),
      ),
  );

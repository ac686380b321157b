import type { Pemikul } from '../ketentuan.ts';
import type { Kitab } from '../kitab.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Every provision is carried by something that exists, or says why nothing carries it. */
export const periksaKetentuan = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.ketentuan.length === 0
    ? [tanpaKetentuan(letak('ketentuan', []))]
    : peraturan.ketentuan.flatMap((k, i) => {
        if (k.dipikul.length === 0) return [takDipikul(letak('ketentuan', [i]), k.id)];
        return k.dipikul.flatMap((p, j) =>
          p.oleh === 'none' || ada(kitab, p)
            ? []
            : [pemikulHilang(letak('ketentuan', [i, 'dipikul', j]), p.oleh, p.id)],
        );
      });

/** A provision that somebody cites must be in the book. */
export const kutipanAsing = (kitab: Kitab, kutipan: readonly string[], di: Letak): Temuan[] =>
  kutipan
    .filter((k) => !Object.hasOwn(kitab.ketentuan, k))
    .map((k) =>
      temuan(
        di,
        'ketentuan-asing',
        { id: `ketentuan “${k}” tidak ada`, en: `provision “${k}” does not exist` },
        { id: 'perbaiki id-nya atau tambahkan ke ketentuan.yaml', en: 'correct its id or add it to ketentuan.yaml' },
      ),
    );

/** Screens are code: they cannot be looked up here. */
const ada = (kitab: Kitab, { oleh, id }: Exclude<Pemikul, { oleh: 'none' }>): boolean =>
  oleh === 'layar' || Object.hasOwn(kitab[oleh], id);

const tanpaKetentuan = (di: Letak) =>
  temuan(
    di,
    'tanpa-ketentuan',
    { id: 'folder ini tidak memuat ketentuan satu pun', en: 'this folder holds no provision at all' },
    {
      id: 'tulis ketentuan.yaml, satu baris untuk setiap ketentuan naskah',
      en: 'write ketentuan.yaml, one row for each provision of the text',
    },
  );

const takDipikul = (di: Letak, id: string) =>
  temuan(
    di,
    'tak-dipikul',
    { id: `ketentuan “${id}” tidak dipikul apa pun`, en: `provision “${id}” is carried by nothing` },
    {
      id: 'sebut pemikulnya, atau tulis “oleh: none” dengan alasan',
      en: 'name what carries it, or write “oleh: none” with the reason',
    },
  );

const pemikulHilang = (di: Letak, oleh: string, id: string) =>
  temuan(
    di,
    'pemikul-hilang',
    { id: `${oleh} “${id}” tidak ada`, en: `${oleh} “${id}” does not exist` },
    { id: `perbaiki id-nya atau tambahkan ${oleh} itu`, en: `correct the id or add that ${oleh}` },
  );

import { batasPelimpahan, sifatNaskah } from '../batas-pelimpahan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A letter kind asks for at least one field, only for fields it describes, and cites provisions that exist. */
export const periksaNaskah = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.naskah.flatMap((naskah) => {
    const { jenis, skema, ketentuan } = naskah;
    const sifat = sifatNaskah(naskah);
    const di = letak(`naskah/${jenis}`, []);
    const wajib = (skema.required ?? []) as readonly string[];
    const isian = (skema.properties ?? {}) as Readonly<Record<string, unknown>>;
    return [
      ...kutipanAsing(kitab, ketentuan, di),
      ...(sifat !== undefined && !batasPelimpahan({ ...kitab, naskah: { [jenis]: naskah } }, jenis)
        ? [sifatAsing(di, jenis, sifat)]
        : []),
      ...(wajib.length === 0
        ? [
            temuan(
              di,
              'naskah-tanpa-isian-wajib',
              { id: `naskah “${jenis}” tidak mewajibkan isian apa pun`, en: `letter “${jenis}” requires no field` },
              { id: 'isi “required” pada skema.json', en: 'fill “required” in skema.json' },
            ),
          ]
        : []),
      ...wajib
        .filter((w) => !Object.hasOwn(isian, w))
        .map((w) =>
          temuan(
            di,
            'isian-asing',
            {
              id: `isian wajib “${w}” tidak ada dalam properties`,
              en: `required field “${w}” is not among the properties`,
            },
            {
              id: 'tambahkan ke properties atau hapus dari required',
              en: 'add it to properties or remove it from required',
            },
          ),
        ),
    ];
  });

const sifatAsing = (di: Letak, jenis: string, sifat: string) =>
  temuan(
    di,
    'sifat-naskah-asing',
    {
      id: `naskah “${jenis}”: sifat “${sifat}” tidak dijelaskan oleh istilah “batas-pelimpahan-${sifat}”`,
      en: `letter “${jenis}”: no word “batas-pelimpahan-${sifat}” says what the mark “${sifat}” forbids`,
    },
    {
      id: 'pakai sifat yang sudah ada, misalnya keputusan atau kepegawaian, atau tulis istilahnya di istilah.yaml',
      en: 'use a mark that exists, such as keputusan or kepegawaian, or write its word in istilah.yaml',
    },
  );

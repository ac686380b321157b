import { pertanyaan } from '../pertanyaan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** Letters and roles that no drawing and no stage names, and drawings of a room that asks nothing. */
export const periksaPakai = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] => {
  const tersebut = kata([kitab.alur, kitab.tahap]);
  const kamar = new Set(Object.keys(pertanyaan).map((q) => q.split('.')[0]));
  return [
    ...peraturan.naskah
      .filter((n) => !tersebut.has(n.jenis))
      .map((n) =>
        takDipakai(letak(`naskah/${n.jenis}`, []), 'naskah-tak-dipakai', {
          id: `naskah “${n.jenis}” tidak dipakai gambar mana pun`,
          en: `no drawing uses letter “${n.jenis}”`,
        }),
      ),
    ...peraturan.peran.flatMap((p, i) =>
      tersebut.has(p.id)
        ? []
        : [
            takDipakai(letak('peran', [i]), 'peran-tak-dipakai', {
              id: `peran “${p.id}” tidak dipakai gambar mana pun`,
              en: `no drawing uses role “${p.id}”`,
            }),
          ],
    ),
    ...peraturan.alur
      .filter((a) => !kamar.has(a.kamar))
      .map((a) => kamarAsing(letak(`alur/${a.id}`, [a.id]), a.id, a.kamar, [...kamar])),
  ];
};

/** Every text inside a value. */
const kata = (isi: unknown, hasil = new Set<string>()): ReadonlySet<string> => {
  if (typeof isi === 'string') hasil.add(isi);
  else if (typeof isi === 'object' && isi !== null)
    for (const k in isi) kata((isi as Record<string, unknown>)[k], hasil);
  return hasil;
};

const takDipakai = (di: Letak, kode: 'naskah-tak-dipakai' | 'peran-tak-dipakai', apa: { id: string; en: string }) =>
  temuan(di, kode, apa, {
    id: 'sebut pada sebuah gambar atau tahap, atau hapus',
    en: 'name it in a drawing or a stage, or remove it',
  });

const kamarAsing = (di: Letak, alur: string, kamar: string, ada: readonly (string | undefined)[]) =>
  temuan(
    di,
    'kamar-asing',
    {
      id: `gambar “${alur}”: tidak ada kamar “${kamar}” yang menjalankannya`,
      en: `drawing “${alur}”: there is no room “${kamar}” to run it`,
    },
    { id: `isi lincah:kamar dengan ${ada.join(', ')}`, en: `give lincah:kamar one of ${ada.join(', ')}` },
  );

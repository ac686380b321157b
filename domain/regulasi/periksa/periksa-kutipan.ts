import type { Alur } from '../alur.ts';
import type { Pemikul } from '../ketentuan.ts';
import type { Peraturan } from '../peraturan.ts';
import type { BahanPeriksa } from './periksa.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/**
 * Whoever cites a provision of the same regulation is named among what carries it. The reverse holds for rules and
 * drawings; a letter also carries by its body what no field of its form cites. Drawings joined from stages are not written by hand.
 */
export const periksaKutipan = ({ peraturan: p, letak }: BahanPeriksa): readonly Temuan[] => {
  const barisKe = new Map(p.ketentuan.map((k, i) => [k.id, i]));
  const pengutip = kutipanPeraturan(p);
  const memikul = new Set(p.ketentuan.flatMap((k) => k.dipikul.map((d) => kunci(k.id, d))));
  const mengutip = new Set(pengutip.flatMap((x) => x.ketentuan.map((k) => kunci(k, x.pemikul))));
  const sendiri = new Set(pengutip.map((x) => kunci('', x.pemikul)));
  return [
    ...pengutip.flatMap((x) =>
      [...new Set(x.ketentuan)].flatMap((k) => {
        const baris = barisKe.get(k);
        return baris === undefined || memikul.has(kunci(k, x.pemikul))
          ? []
          : [takDisebut(letak('ketentuan', [baris, 'dipikul']), k, x.pemikul)];
      }),
    ),
    ...p.ketentuan.flatMap((k, i) =>
      k.dipikul.flatMap((d, j) =>
        d.oleh !== 'none' && d.oleh !== 'naskah' && sendiri.has(kunci('', d)) && !mengutip.has(kunci(k.id, d))
          ? [takDikutip(letak('ketentuan', [i, 'dipikul', j]), k.id, d)]
          : [],
      ),
    ),
  ];
};

type Bagian = Exclude<Pemikul, { oleh: 'none' }>;

/** Parts of a regulation that say themselves which provisions they apply. */
const kutipanPeraturan = (p: Peraturan): readonly { pemikul: Bagian; ketentuan: readonly string[] }[] => [
  ...p.aturan.map((a) => ({ pemikul: { oleh: 'aturan', id: a.id } as const, ketentuan: a.ketentuan })),
  ...gambarTangan(p.alur).map((a) => ({ pemikul: { oleh: 'alur', id: a.id } as const, ketentuan: kutipanAlur(a) })),
  ...p.satuan.map((s) => ({
    pemikul: { oleh: 'satuan', id: s.id } as const,
    ketentuan: s.nilai.flatMap((n) => n.ketentuan),
  })),
  ...p.naskah.map((n) => ({ pemikul: { oleh: 'naskah', id: n.jenis } as const, ketentuan: n.ketentuan })),
];

const gambarTangan = (alur: readonly Alur[]) => alur.filter((a) => a.pola === undefined);
const kutipanAlur = (a: Alur): readonly string[] => Object.values(a.simpul).flatMap((s) => s.ketentuan);

const kunci = (ketentuan: string, d: Pemikul): string => (d.oleh === 'none' ? '' : [ketentuan, d.oleh, d.id].join(' '));

const takDisebut = (di: Letak, ketentuan: string, { oleh, id }: Bagian) =>
  temuan(
    di,
    'pemikul-tak-disebut',
    {
      id: `${oleh} “${id}” mengutip “${ketentuan}”, tetapi ketentuan itu tidak menyebutnya sebagai pemikul`,
      en: `${oleh} “${id}” cites “${ketentuan}”, which does not name it among what carries it`,
    },
    {
      id: `tambahkan { oleh: ${oleh}, id: ${id} } pada dipikul, atau hapus kutipannya`,
      en: `add { oleh: ${oleh}, id: ${id} } to dipikul, or remove the citation`,
    },
  );

const takDikutip = (di: Letak, ketentuan: string, { oleh, id }: Bagian) =>
  temuan(
    di,
    'tak-mengutip-balik',
    {
      id: `“${ketentuan}” dipikul ${oleh} “${id}”, tetapi ${oleh} itu tidak mengutipnya`,
      en: `“${ketentuan}” is carried by ${oleh} “${id}”, which does not cite it`,
    },
    {
      id: `kutip “${ketentuan}” pada ${oleh} itu, atau hapus pemikulnya`,
      en: `cite “${ketentuan}” in that ${oleh}, or remove the carrier`,
    },
  );

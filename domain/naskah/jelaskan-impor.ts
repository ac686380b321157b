import type { Dwibahasa } from '../kernel/index.ts';

const TEMUAN_DISEBUT = 10;

/** What is wrong with a table, row by row: the first ten rows, and how many more there are. */
export const kalimatImpor = ({ temuan }: { readonly temuan: readonly Dwibahasa[] }) => {
  const disebut = temuan.slice(0, TEMUAN_DISEBUT);
  const lagi = temuan.length - disebut.length;
  return {
    detail: {
      id: [...disebut.map((t) => t.id), ...(lagi > 0 ? [`Masih ada ${lagi} baris lain.`] : [])].join(' '),
      en: [...disebut.map((t) => t.en), ...(lagi > 0 ? [`There are ${lagi} more rows.`] : [])].join(' '),
    },
    jalanKeluar: {
      id: 'Perbaiki berkasnya, lalu unggah lagi. Tidak ada yang disimpan.',
      en: 'Mend the file and upload it again. Nothing was stored.',
    },
  };
};

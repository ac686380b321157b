import { potong } from './baca-sel.ts';

/** A reference that leads nowhere: what and how to mend. */
export const tidakAda = (apa: string, en: string, nilai: string, lembar: string) =>
  [
    {
      id: `${apa} "${potong(nilai)}" tidak ada di lembar ${lembar}.`,
      en: `${en} "${potong(nilai)}" is not in the sheet ${lembar}.`,
    },
    { id: `Perbaiki isinya atau tambahkan di lembar ${lembar}.`, en: `Correct it or add it in the sheet ${lembar}.` },
  ] as const;

import type { QueryClient } from '@tanstack/react-query';
import { type Kabar, KUNCI } from './bentuk.ts';
import { dengarkan } from './siaran.ts';

const KINI = [...KUNCI, 'kini'];

/** Keeps the count of the bell true, and has what is on the screen read again when something new arrives. */
export const ikuti = (klien: QueryClient): (() => void) =>
  dengarkan({
    kabar(kabar) {
      const dulu = klien.getQueryData<Kabar>(KINI);
      klien.setQueryData(KINI, kabar);
      if (!dulu || (dulu.terakhir === kabar.terakhir && dulu.jumlah === kabar.jumlah)) return;
      const cakupan = kabar.terakhir > dulu.terakhir ? KUNCI.slice(0, 1) : KUNCI;
      void klien.invalidateQueries({ queryKey: cakupan, predicate: ({ queryKey }) => queryKey[2] !== 'kini' });
    },
    tanya: () => void klien.invalidateQueries({ queryKey: KINI }),
  });

import type { ReactNode } from 'react';
import { Terlarang, useSesi, useTeks } from '../kernel/index.ts';
import { HAK_KELOLA } from './halaman.ts';
import { teksKelola } from './teks-kelola.ts';

/** A page for who administers the regulation; everybody else is told who can. */
export const KhususPengelola = ({ children }: { children: ReactNode }) => {
  const t = useTeks(teksKelola);
  const { hak } = useSesi();
  return HAK_KELOLA.some((h) => hak.includes(h)) ? (
    children
  ) : (
    <Terlarang mengapa={t('bukanHak')} siapa={t('bukanHakSiapa')} />
  );
};

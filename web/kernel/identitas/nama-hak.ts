import { useTeks } from '../bahasa.tsx';
import { kamus } from '../kamus.ts';

const teks = kamus(
  {
    ortala: 'Analis ortala',
    sdm: 'Pengelola SDM',
    auditor: 'Auditor (hanya membaca)',
    admin: 'Administrator akun',
    spbe: 'Tim koordinasi SPBE',
    'manajemen-perubahan': 'Tim manajemen perubahan',
  },
  {
    ortala: 'Organisation analyst',
    sdm: 'HR officer',
    auditor: 'Auditor (read only)',
    admin: 'Account administrator',
    spbe: 'SPBE coordination team',
    'manajemen-perubahan': 'Change management team',
  },
);

/** The rights that are granted to a person; all others come from the office she holds. */
export const HAK = ['ortala', 'sdm', 'auditor', 'admin', 'spbe', 'manajemen-perubahan'] as const;
export type Hak = (typeof HAK)[number];

const dikenal = (hak: string): hak is Hak => (HAK as readonly string[]).includes(hak);

/** What a right is called on the screen. */
export const useNamaHak = (): ((hak: string) => string) => {
  const t = useTeks(teks);
  return (hak) => (dikenal(hak) ? t(hak) : hak);
};

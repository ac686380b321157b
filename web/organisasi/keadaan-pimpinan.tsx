import { Lencana, type Rasa, useTeks } from '../kernel/index.ts';
import { teksOrganisasi } from './bahasa.ts';
import type { Kotak } from './bentuk.ts';

export type Keadaan = 'definitif' | 'plt' | 'plh' | 'lowong' | 'tanpaPimpinan';

const RASA: Readonly<Record<Keadaan, Rasa>> = {
  definitif: 'baik',
  plt: 'awas',
  plh: 'jalan',
  lowong: 'buruk',
  tanpaPimpinan: 'tenang',
};

/** How the leading office of a unit is filled. */
export const keadaanPimpinan = ({ pimpinan }: Pick<Kotak, 'pimpinan'>): Keadaan => {
  if (!pimpinan) return 'tanpaPimpinan';
  if (pimpinan.posisi.jenis === 'pejabat-negara') return 'definitif';
  return pimpinan.sebagai ?? 'lowong';
};

/** The same in a word; a definitive official needs none. */
export const LencanaPimpinan = ({ keadaan }: { keadaan: Keadaan }) => {
  const t = useTeks(teksOrganisasi);
  if (keadaan === 'definitif' || keadaan === 'tanpaPimpinan') return null;
  return <Lencana rasa={RASA[keadaan]}>{t(keadaan)}</Lencana>;
};

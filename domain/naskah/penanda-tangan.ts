import type { PenandaTangan } from './naskah.ts';

export type PejabatPenandaTangan = {
  readonly jabatan: string;
  readonly sebagai: 'definitif' | 'plt' | 'plh';
  readonly nama: string;
  readonly nip: string;
  readonly pangkat?: string;
  /** The delegator's post, when signing on behalf (a.n.). */
  readonly atasNama?: string;
};

/** Signature block of an official. Plt. and Plh. stand before the post and sign in their own name (never a.n.). */
export const penandaTangan = ({
  jabatan,
  sebagai,
  nama,
  nip,
  pangkat,
  atasNama,
}: PejabatPenandaTangan): PenandaTangan => ({
  ...(atasNama && sebagai === 'definitif' && { atasNama }),
  ...(sebagai !== 'definitif' && { sebutan: SEBUTAN[sebagai] }),
  jabatan,
  nama,
  nip,
  ...(pangkat && { pangkat }),
});

const SEBUTAN = { plt: 'Plt.', plh: 'Plh.' } as const;

/** Lines above the signature, top to bottom: `a.n. Sekretaris Daerah`, then the signer's own post with a comma. */
export const barisJabatan = (p: PenandaTangan): readonly string[] => {
  const sendiri = [p.sebutan, p.jabatan].filter(Boolean).join(' ');
  return p.atasNama ? [`a.n. ${p.atasNama}`, `${sendiri},`] : [`${sendiri},`];
};

/** 18 digits the way letters print them, 8-6-1-3; anything else is left as it is. */
export const formatNip = (nip: string): string =>
  /^\d{18}$/.test(nip) ? [nip.slice(0, 8), nip.slice(8, 14), nip.slice(14, 15), nip.slice(15)].join(' ') : nip;

import type { PenandaTangan } from './naskah.ts';

export type PejabatPenandaTangan = {
  readonly jabatan: string;
  readonly sebagai: 'definitif' | 'plt' | 'plh';
  /** With titles. */
  readonly nama: string;
  readonly nip: string;
  readonly pangkat?: string;
  /** The delegator's post, when signing on behalf (a.n.). */
  readonly atasNama?: string;
  /** The post between delegator and signer, when the signer stands two levels below (u.b.). */
  readonly untukBeliau?: string;
};

/** Signature block of an official. Plt. and Plh. stand before the post and sign in their own name, never a.n. of its holder. */
export const penandaTangan = (p: PejabatPenandaTangan): PenandaTangan => ({
  ...(p.atasNama && { atasNama: p.atasNama }),
  ...(p.atasNama && p.untukBeliau && { untukBeliau: p.untukBeliau }),
  ...(p.sebagai !== 'definitif' && { sebutan: SEBUTAN[p.sebagai] }),
  jabatan: p.jabatan,
  nama: p.nama,
  nip: p.nip,
  ...(p.pangkat && { pangkat: p.pangkat }),
});

const SEBUTAN = { plt: 'Plt.', plh: 'Plh.' } as const;

/** The signer in one line, as registers and the verification page say it. */
export const sebutPenanda = (p: PenandaTangan): string =>
  [p.atasNama && `a.n. ${p.atasNama},`, p.atasNama && p.untukBeliau && `${p.untukBeliau} u.b.`, p.sebutan, p.jabatan]
    .filter(Boolean)
    .join(' ');

/**
 * Lines above the signature, top to bottom. a.n.: the delegator, then the signer one level below.
 * u.b. (only with a.n.): the level between, `u.b.`, then the signer two levels below.
 */
export const barisJabatan = (p: PenandaTangan): readonly string[] => {
  const sendiri = `${[p.sebutan, p.jabatan].filter(Boolean).join(' ')},`;
  if (!p.atasNama) return [sendiri];
  return p.untukBeliau ? [`a.n. ${p.atasNama}`, `${p.untukBeliau},`, 'u.b.', sendiri] : [`a.n. ${p.atasNama}`, sendiri];
};

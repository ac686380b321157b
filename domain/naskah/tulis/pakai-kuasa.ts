import { type Hasil, sah, tolak } from '../../kernel/index.ts';
import type { PenolakanTulis } from './tulis-naskah.ts';

/** A delegation on record by which an office signs in the name of another. */
export type KuasaTandaTangan = {
  readonly id: string;
  /** Office that signs. */
  readonly penerima: string;
  /** Office in whose name. */
  readonly pemberi: { readonly id: string; readonly nama: string };
  /** The office between, when the signer stands two levels below (u.b.). */
  readonly perantara: { readonly id: string; readonly nama: string } | null;
  /** Kinds of letters; empty: every kind that people write. */
  readonly jenis: readonly string[];
};

/** Of the delegations in force that one by which the writer wants to sign: it must be her office's, and for this kind. */
export const pakaiKuasa = (
  berlaku: readonly KuasaTandaTangan[],
  diminta: string,
  { jenis, penandaTangan }: { readonly jenis: string; readonly penandaTangan: string },
): Hasil<KuasaTandaTangan, PenolakanTulis> => {
  const kuasa = berlaku.find(({ id, penerima }) => id === diminta && penerima === penandaTangan);
  if (!kuasa) return tolak({ jenis: 'wewenang', kode: 'naskah/tanpa-pelimpahan' });
  return meliputi(kuasa, jenis)
    ? sah(kuasa)
    : tolak({ jenis: 'wewenang', kode: 'naskah/di-luar-pelimpahan', pemberi: kuasa.pemberi.nama });
};

/** Whether a letter that people write may be signed by it. */
export const meliputi = ({ jenis: dilimpahkan }: Pick<KuasaTandaTangan, 'jenis'>, jenis: string): boolean =>
  dilimpahkan.length === 0 || dilimpahkan.includes(jenis);

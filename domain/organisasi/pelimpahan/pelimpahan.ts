import type { Tanggal } from '../../kernel/index.ts';

/** How the delegate signs: `an`, one level below the office that delegates; `ub`, two levels below, under the office between. */
export type BentukKuasa = 'an' | 'ub';

/** What the letter of delegation says. */
export type IsiPelimpahan = {
  /** Office whose letters they are and remain. */
  readonly pemberi: string;
  /** Office that may sign them in its name. */
  readonly penerima: string;
  /** Kinds of letters, written ones and those of dossiers; empty: every kind that people write. */
  readonly jenis: readonly string[];
  readonly nomorSurat: string;
  readonly tanggalSurat: Tanggal;
  readonly alasan: string;
  readonly sejak: Tanggal;
  /** Last day that counts; absent: until it is revoked. */
  readonly sampai?: Tanggal;
};

/** A delegation on record. `dicabutSejak`: the first day on which it no longer counts. */
export type Pelimpahan = Pick<IsiPelimpahan, 'pemberi' | 'penerima' | 'jenis' | 'sejak' | 'sampai'> & {
  readonly dicabutSejak?: Tanggal;
};

export type KewenanganDilimpahkan = {
  readonly peristiwa: 'KewenanganDilimpahkan';
  readonly isi: IsiPelimpahan;
  readonly bentuk: BentukKuasa;
  readonly oleh: string;
};
export type PelimpahanDicabut = {
  readonly peristiwa: 'PelimpahanDicabut';
  readonly sejak: Tanggal;
  readonly alasan: string;
  readonly oleh: string;
};

export const berlakuPelimpahan = ({ sejak, sampai, dicabutSejak }: Pelimpahan, hari: Tanggal): boolean =>
  sejak <= hari && (sampai === undefined || hari <= sampai) && (dicabutSejak === undefined || hari < dicabutSejak);

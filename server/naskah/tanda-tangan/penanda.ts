import type { GalatPenanda } from '@lincah/domain/naskah';

/** A printed letter on its way to be signed, with what the signature says beside it. */
export type BerkasUntukTanda = {
  readonly pdf: Buffer;
  readonly nama: string;
  /** How the signing service knows the signatory. */
  readonly surel: string | null;
  readonly alasan: string;
  readonly tempat: string;
  readonly waktu: Date;
};

/** `untukSemua`: the reason holds for every letter of the same person, not only for this one. */
export type HasilPenanda =
  | { readonly hasil: 'sah'; readonly pdf: Buffer }
  | { readonly hasil: 'ditolak' | 'tertunda'; readonly galat: GalatPenanda; readonly untukSemua: boolean };

/** The port: signs one file with the passphrase that the signatory has just entered. Never throws for what a service may do. */
export type Penanda = (berkas: BerkasUntukTanda, sandi: string) => Promise<HasilPenanda>;

export const tolakTanda = (galat: GalatPenanda, untukSemua = true): HasilPenanda => ({
  hasil: 'ditolak',
  galat,
  untukSemua,
});

export const tundaTanda = (galat: GalatPenanda, untukSemua = true): HasilPenanda => ({
  hasil: 'tertunda',
  galat,
  untukSemua,
});

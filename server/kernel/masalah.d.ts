import type { Dwibahasa, JenisPenolakan } from '@lincah/domain/kernel';

/** Ground of a refusal, as the domain's `DasarHukum`. */
type Dasar = {
  readonly peraturan: string;
  readonly ketentuan: string;
  readonly letak: string;
};
/** A problem document (RFC 9457): what happened, why, what next, in both languages. */
export type Masalah = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly kode: string;
  readonly detail: Dwibahasa;
  readonly dasar: readonly Dasar[];
  readonly jalanKeluar?: Dwibahasa;
  readonly pelanggaran?: readonly unknown[];
  /** Fields that were not understood: JSON path and why. */
  readonly isian?: readonly {
    readonly letak: string;
    readonly pesan: Dwibahasa;
  }[];
  /** Request id, only on an unexpected failure: what to tell the administrator. */
  readonly permintaan?: string;
};
/**
 * What a refusal may carry besides `jenis` and `kode`; `kirim` passes it on to the screen.
 * A room that refuses says `detail` in a full sentence; without it a general sentence of the kind is used.
 */
export type RincianPenolakan = {
  readonly jenis: JenisPenolakan;
  readonly kode: string;
  readonly detail?: Dwibahasa;
  readonly dasar?: readonly Dasar[];
  readonly jalanKeluar?: Dwibahasa;
  readonly pelanggaran?: readonly unknown[];
};
/** Thrown on the way out of a transaction: rolls it back and becomes a problem document at the door. */
export declare class MasalahHttp extends Error {
  readonly masalah: Masalah;
  readonly tajuk: Readonly<Record<string, string>>;
  constructor(masalah: Masalah, tajuk?: Readonly<Record<string, string>>);
}
/** Short way to a problem document. `kode` is stable and may be tested by clients. */
export declare const masalah: (
  status: number,
  kode: string,
  detail: Dwibahasa,
  lain?: Partial<Pick<Masalah, 'dasar' | 'jalanKeluar' | 'pelanggaran' | 'isian' | 'permintaan'>>,
) => Masalah;

import type { Tanggal } from '../../kernel/index.ts';

/** Plt fills an office that is permanently vacant, Plh stands in for a holder who is absent for a while. */
export type SebagaiMandat = 'plt' | 'plh';

/** What the mandate letter says. */
export type IsiMandat = {
  readonly posisi: string;
  readonly pegawai: string;
  readonly sebagai: SebagaiMandat;
  readonly nomorSurat: string;
  readonly tanggalSurat: Tanggal;
  readonly sebab: string;
  readonly sejak: Tanggal;
  /** Last day that counts. A Plh always has one; a Plt may run until somebody is appointed. */
  readonly sampai?: Tanggal;
};

export type MandatDitetapkan = {
  readonly peristiwa: 'MandatDitetapkan';
  readonly isi: IsiMandat;
  readonly oleh: string;
};
/** `sampai`: last day the mandate still counts; null when it was taken back before it had a day. */
export type MandatDicabut = {
  readonly peristiwa: 'MandatDicabut';
  readonly sampai: Tanggal | null;
  readonly alasan: string;
  readonly oleh: string;
};

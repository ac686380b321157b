import { lamaHari } from '../kernel/index.ts';
import type { Kebutuhan } from './kebutuhan.ts';
import type { IsiPenugasan } from './penugasan.ts';

/** A person or office as a letter names it. */
export type PihakNaskah = {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
};

export type RujukanNaskah = { readonly jenis: string; readonly nomor: string; readonly tanggal: string };

/**
 * The fields that every letter of an assignment may draw on. Each kind's schema says which it needs;
 * one vocabulary, so that a regulation can add a letter without code. `pemohon` is the office whose performance is served:
 * the requester of an appointment, the head to whom somebody volunteers. `pegawai` is left out while another agency has
 * not named anybody; then `kebutuhan` says who is asked for, and `daftar` names all when they are several.
 */
export const isiNaskah = (
  { jam, ...isi }: IsiPenugasan,
  pihak: {
    readonly pemohon: PihakNaskah;
    readonly pegawai?: PihakNaskah;
    readonly daftar?: readonly PihakNaskah[];
    readonly kebutuhan?: Kebutuhan;
  },
  keputusan: {
    readonly alasan?: string;
    readonly rujukan: readonly RujukanNaskah[];
    readonly dasar: readonly string[];
  },
) => ({
  ...isi,
  ...(jam && { jam }),
  lamaHari: lamaHari(isi.mulai, isi.selesai),
  pemohon: pihak.pemohon,
  ...(pihak.pegawai && { pegawai: pihak.pegawai }),
  ...(pihak.daftar && { daftar: pihak.daftar }),
  ...(pihak.kebutuhan && { kebutuhan: pihak.kebutuhan }),
  rujukan: keputusan.rujukan,
  dasar: keputusan.dasar,
  alasan: keputusan.alasan ?? '',
});

import { lamaHari, type Tanggal } from '../kernel/index.ts';
import { lingkupPenugasan } from './lingkup.ts';
import type { IsiPenugasan, PegawaiDituju, Ujung } from './penugasan.ts';

/** The facts that rules and gateways may ask of an assignment; a plain value of the regulation's vocabulary. */
export type FaktaPenugasan = ReturnType<typeof faktaPenugasan>;

/** Facts of a request on a given day. Periods that are reversed have a length of zero or less; the rules say so. */
export const faktaPenugasan = (isi: IsiPenugasan, pemohon: Ujung, dituju: PegawaiDituju, hariIni: Tanggal) => ({
  ...isi,
  hariIni,
  lamaHari: lamaHari(isi.mulai, isi.selesai),
  lingkup: lingkupPenugasan(pemohon, dituju),
  satuUnit: lingkupPenugasan(pemohon, dituju) === 'dalam-unit',
  pemohon: ringkas(pemohon),
  pegawai: { ...ringkas(dituju), status: dituju.status },
  pemohonPenilai: dituju.penilai === pemohon.posisi,
  penilaiMerangkapPimpinan: penilaiMerangkapPimpinan(dituju),
});

/** Who leads a unit has nobody beside the appraiser above: nobody recommends or stipulates for herself. */
const penilaiMerangkapPimpinan = ({ penilai, pimpinan, pimpinanUnit }: PegawaiDituju): boolean =>
  penilai !== undefined && (pimpinan || penilai === pimpinanUnit);

const ringkas = ({ posisi, unit, jenisJabatan, pimpinan }: Ujung) => ({ posisi, unit, jenisJabatan, pimpinan });

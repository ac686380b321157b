import { lamaHari, type Tanggal } from '../kernel/index.ts';
import { lingkupPenugasan } from './lingkup.ts';
import type { Cara, IsiPenugasan, PegawaiDituju, Ujung } from './penugasan.ts';

/** The facts that rules and gateways may ask of an assignment; a plain value of the regulation's vocabulary. */
export type FaktaPenugasan = ReturnType<typeof faktaPenugasan>;

/** What the facts are drawn from. */
export type BahanFakta = {
  readonly cara: Cara;
  readonly isi: IsiPenugasan;
  /** Who asks: a unit's office, or the person herself who volunteers. */
  readonly pemohon: Ujung;
  readonly dituju: PegawaiDituju;
  /** Whose performance is served, when that is not the requester's: the head to whom somebody volunteers. */
  readonly pemilik?: Ujung;
  /** The person is assigned to this very work already, in these days. */
  readonly sudahDitugaskan?: boolean;
};

/** Facts of a request on a given day. Periods that are reversed have a length of zero or less; the rules say so. */
export const faktaPenugasan = (
  { cara, isi, pemohon, dituju, pemilik = pemohon, sudahDitugaskan = false }: BahanFakta,
  hariIni: Tanggal,
) => {
  const lingkup = lingkupPenugasan(pemilik, dituju);
  return {
    ...isi,
    cara,
    hariIni,
    lamaHari: lamaHari(isi.mulai, isi.selesai),
    lingkup,
    satuUnit: lingkup === 'dalam-unit',
    satuInstansi: lingkup !== 'lintas-instansi',
    sudahDitugaskan,
    pemohon: ringkas(pemohon),
    pemilik: ringkas(pemilik),
    ...faktaPegawai(dituju),
    pemohonPenilai: dituju.penilai === pemohon.posisi,
    pemohonUnitKerja: pemohonUnitKerja(pemohon, dituju),
  };
};

export type FaktaPegawai = ReturnType<typeof faktaPegawai>;

/** What the person's own side tells of her. */
export const faktaPegawai = (dituju: PegawaiDituju) => ({
  pegawai: { ...ringkas(dituju), status: dituju.status },
  penilaiMerangkapPimpinan: penilaiMerangkapPimpinan(dituju),
});

/** Who leads a unit has nobody beside the appraiser above: nobody recommends or stipulates for herself. */
const penilaiMerangkapPimpinan = ({ penilai, pimpinan, pimpinanUnit }: PegawaiDituju): boolean =>
  penilai !== undefined && (pimpinan || penilai === pimpinanUnit);

/** The requester leads another part of the very unit to which the person belongs: both answer to one head. */
const pemohonUnitKerja = (pemohon: Ujung, dituju: PegawaiDituju): boolean =>
  pemohon.memimpinUnitKerja &&
  !pemohon.pimpinan &&
  pemohon.posisi !== dituju.posisi &&
  pemohon.instansi === dituju.instansi &&
  pemohon.pimpinanUnit !== undefined &&
  pemohon.pimpinanUnit === dituju.pimpinanUnit;

export const ringkas = ({ posisi, unit, jenisJabatan, pimpinan }: Ujung) => ({ posisi, unit, jenisJabatan, pimpinan });

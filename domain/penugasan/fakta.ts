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
  const { jam: _jam, ...tertulis } = isi; // how much work it is, no rule asks
  return {
    ...tertulis,
    cara,
    hariIni,
    lamaHari: lamaHari(isi.mulai, isi.selesai),
    sudahDitugaskan,
    ...faktaUjung({ pemohon, pemilik, dituju }),
    ...faktaPegawai(dituju),
  };
};

/** Facts that follow from the ends alone: the units they stand in, as they were counted, and who leads and appraises there. */
export const faktaUjung = ({ pemohon, pemilik, dituju }: Readonly<Record<'pemohon' | 'pemilik' | 'dituju', Ujung>>) => {
  const lingkup = lingkupPenugasan(pemilik, dituju);
  return {
    lingkup,
    satuUnit: lingkup === 'dalam-unit',
    satuInstansi: lingkup !== 'lintas-instansi',
    pemohon: ringkas(pemohon),
    pemilik: ringkas(pemilik),
    pegawai: ringkas(dituju),
    penilaiMerangkapPimpinan: penilaiMerangkapPimpinan(dituju),
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
const penilaiMerangkapPimpinan = ({ penilai, pimpinan, pimpinanUnit }: Ujung): boolean =>
  penilai !== undefined && (pimpinan || penilai === pimpinanUnit);

/** The requester leads another part of the very unit to which the person belongs: both answer to one head. */
const pemohonUnitKerja = (pemohon: Ujung, dituju: Ujung): boolean =>
  pemohon.memimpinUnitKerja &&
  !pemohon.pimpinan &&
  pemohon.posisi !== dituju.posisi &&
  pemohon.instansi === dituju.instansi &&
  pemohon.pimpinanUnit !== undefined &&
  pemohon.pimpinanUnit === dituju.pimpinanUnit;

export const ringkas = ({ posisi, unit, jenisJabatan, pimpinan }: Ujung) => ({ posisi, unit, jenisJabatan, pimpinan });

import { mulai } from '../alur/index.ts';
import { type Catatan, type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import {
  type Alur,
  type Kitab,
  type Pelanggaran,
  type PilihanTugas,
  type Tugas,
  tanyaTiap,
} from '../regulasi/index.ts';
import { type BahanFakta, type FaktaPenugasan, faktaPenugasan } from './fakta.ts';
import type { IzinAjukan } from './izin.ts';
import { type OrangDiminta, pisahkanJalur } from './jalur-orang.ts';
import type { Kebutuhan } from './kebutuhan.ts';
import { alurPenugasan } from './lingkup.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { Cara, Lingkup } from './penugasan.ts';
import { tentangPegawai } from './tunjuk-pegawai.ts';

export type PenugasanDiajukan = {
  readonly peristiwa: 'PenugasanDiajukan';
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  readonly alur: Alur;
  readonly fakta: FaktaPenugasan;
  /** The drawing's first act for these facts, which the request itself closes. */
  readonly pertama: TugasPertama;
  readonly oleh: string;
};

type TugasPertama = { readonly tugas: Tugas; readonly pilihan: PilihanTugas };

export type PermohonanPenugasan = BahanFakta & {
  /** Reasons given for what the regulation prefers and this request does otherwise, by rule id. */
  readonly alasan: Readonly<Record<string, string>>;
  /** Another agency will name the person: what is asked of her is asked then. */
  readonly kebutuhan?: Kebutuhan;
  /** The others of a request for several people, all on one way: the rules are asked of every one. */
  readonly bersama?: readonly OrangDiminta[];
};

/**
 * Puts a request to the rules of the agency's regulation and finds the drawing that runs it. Whether this way may reach
 * that far at all is asked first, so that a case the text rules out is refused with its provision, drawing or not.
 * Refused: no such drawing, a rule not met, or a preference set aside without a reason; of several people, also people whom
 * one dossier cannot hold.
 */
export const ajukanPenugasan = (
  permohonan: PermohonanPenugasan,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): Hasil<PenugasanDiajukan, PenolakanPenugasan> => {
  const { cara, pemohon, alasan, kebutuhan, dituju, sudahDitugaskan = false, bersama = [] } = permohonan;
  const oleh = pakaiIzin(izin, pemohon.posisi);
  const fakta = faktaPenugasan(permohonan, hariIni);
  const { lingkup } = fakta;
  const orang = [{ dituju, sudahDitugaskan }, ...bersama];
  const tiap = orang.map((o) => ({
    posisi: o.dituju.posisi,
    fakta: faktaPenugasan({ ...permohonan, ...o }, hariIni),
  }));
  const terlarang = tanyaTiap(kitab, 'penugasan.lingkup', tiap).filter(menolak);
  if (terlarang.length > 0)
    return tolak({ jenis: 'aturan', kode: 'penugasan/melanggar-aturan', pelanggaran: terlarang });

  const idAlur = alurPenugasan(cara, lingkup);
  const alur = kitab.alur[idAlur];
  if (!alur) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-alur', alur: idAlur, peraturan: kitab.id });
  if (bersama.length > 0 && pisahkanJalur(permohonan, orang, kitab, hariIni).length > 1)
    return tolak({ jenis: 'aturan', kode: 'penugasan/beda-jalur' });

  const pertama = tugasPertama(alur, fakta);
  const { pertanyaan } = pertama.tugas;
  const semua = pertanyaan ? tanyaTiap(kitab, pertanyaan, tiap) : [];
  const pelanggaran = kebutuhan ? semua.filter((p) => !tentangPegawai(p)) : semua;
  const berat = pelanggaran.filter(menolak);
  if (berat.length > 0) return tolak({ jenis: 'aturan', kode: 'penugasan/melanggar-aturan', pelanggaran: berat });

  const tanpaAlasan = pelanggaran.filter((p) => perluAlasan(p) && !alasan[p.aturan]?.trim());
  if (tanpaAlasan.length > 0)
    return tolak({ jenis: 'aturan', kode: 'penugasan/perlu-alasan', pelanggaran: tanpaAlasan });

  const catatan: Catatan[] = pelanggaran
    .filter(perluAlasan)
    .map((p) => ({ kode: p.aturan, alasan: alasan[p.aturan] ?? '' }));
  return sah({ peristiwa: 'PenugasanDiajukan', cara, lingkup, alur, fakta, pertama, oleh }, ...catatan);
};

/** The one act that the drawing begins with, given these facts, and its first answer. Throws when it begins otherwise. */
export const tugasPertama = (alur: Alur, fakta: Readonly<Record<string, unknown>>): TugasPertama => {
  const awal = mulai(alur, fakta);
  const [id = '', ...lain] = awal.sah ? awal.nilai.keadaan.token : [];
  const tugas = alur.simpul[id];
  const pilihan = tugas?.jenis === 'tugas' ? tugas.pilihan[0] : undefined;
  if (tugas?.jenis !== 'tugas' || !pilihan || lain.length > 0)
    throw new Error(`alur ${alur.id} tidak dibuka oleh satu tugas`);
  return { tugas, pilihan };
};

const menolak = (p: Pelanggaran): boolean => p.suara === 'harus' || p.suara === 'larangan';
const perluAlasan = (p: Pelanggaran): boolean => p.suara === 'diutamakan';

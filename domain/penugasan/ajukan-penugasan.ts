import { type Catatan, type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import { type Alur, type Kitab, type Pelanggaran, tanyaAturan } from '../regulasi/index.ts';
import { type FaktaPenugasan, faktaPenugasan } from './fakta.ts';
import type { IzinAjukan } from './izin.ts';
import { alurPenugasan, lingkupPenugasan } from './lingkup.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { Cara, IsiPenugasan, Lingkup, PegawaiDituju, Ujung } from './penugasan.ts';

export type PenugasanDiajukan = {
  readonly peristiwa: 'PenugasanDiajukan';
  readonly cara: Cara;
  readonly lingkup: Lingkup;
  readonly alur: Alur;
  readonly fakta: FaktaPenugasan;
  readonly oleh: string;
};

export type PermohonanPenugasan = {
  readonly cara: Cara;
  readonly isi: IsiPenugasan;
  readonly pemohon: Ujung;
  readonly dituju: PegawaiDituju;
  /** Reasons given for what the regulation prefers and this request does otherwise, by rule id. */
  readonly alasan: Readonly<Record<string, string>>;
};

/**
 * Puts a request to the rules of the agency's regulation and finds the drawing that runs it.
 * Refused: no such drawing, a rule not met, or a preference set aside without a reason.
 */
export const ajukanPenugasan = (
  permohonan: PermohonanPenugasan,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): Hasil<PenugasanDiajukan, PenolakanPenugasan> => {
  const { cara, isi, pemohon, dituju, alasan } = permohonan;
  const oleh = pakaiIzin(izin, pemohon.posisi);
  const lingkup = lingkupPenugasan(pemohon, dituju);
  const idAlur = alurPenugasan(cara, lingkup);
  const alur = kitab.alur[idAlur];
  if (!alur) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-alur', alur: idAlur, peraturan: kitab.id });

  const fakta = faktaPenugasan(isi, pemohon, dituju, hariIni);
  const pelanggaran = pertanyaanPertama(alur).flatMap((p) => tanyaAturan(kitab, p, fakta));
  const berat = pelanggaran.filter((p) => p.suara === 'harus' || p.suara === 'larangan');
  if (berat.length > 0) return tolak({ jenis: 'aturan', kode: 'penugasan/melanggar-aturan', pelanggaran: berat });

  const tanpaAlasan = pelanggaran.filter((p) => perluAlasan(p) && !alasan[p.aturan]?.trim());
  if (tanpaAlasan.length > 0)
    return tolak({ jenis: 'aturan', kode: 'penugasan/perlu-alasan', pelanggaran: tanpaAlasan });

  const catatan: Catatan[] = pelanggaran
    .filter(perluAlasan)
    .map((p) => ({ kode: p.aturan, alasan: alasan[p.aturan] ?? '' }));
  return sah({ peristiwa: 'PenugasanDiajukan', cara, lingkup, alur, fakta, oleh }, ...catatan);
};

/** The question that the drawing's first act asks of the rules. */
const pertanyaanPertama = (alur: Alur): string[] => {
  const mulai = alur.simpul[alur.mulai];
  const pertama = mulai?.jenis === 'mulai' ? alur.simpul[mulai.keluar.ke] : undefined;
  return pertama?.jenis === 'tugas' && pertama.pertanyaan ? [pertama.pertanyaan] : [];
};

const perluAlasan = (p: Pelanggaran): boolean => p.suara === 'diutamakan';

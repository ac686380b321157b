import type { Tanggal } from '../../kernel/index.ts';
import type { Kitab, Pelanggaran } from '../../regulasi/index.ts';
import { ajukanPenugasan } from '../ajukan-penugasan.ts';
import type { IzinAjukan } from '../izin.ts';
import type { PenolakanPenugasan } from '../penolakan.ts';
import type { IsiPenugasan, PegawaiDituju, Ujung } from '../penugasan.ts';

/** Whether the regulation would let this person be asked for, and what it wants a reason for. */
export type Kelayakan =
  | { readonly layak: true; readonly catatan: readonly Pelanggaran[] }
  | { readonly layak: false; readonly penolakan: PenolakanPenugasan };

/** Puts the appointment of one person to the rules, as sending would; parts not written yet are taken as written. */
export const kelayakanCalon = (
  { pemohon, dituju, isi, sudahDitugaskan }: BahanKelayakan,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): Kelayakan => {
  const permohonan = { cara: 'penunjukan', isi: terisi(isi), pemohon, dituju, sudahDitugaskan, alasan: {} } as const;
  const hasil = ajukanPenugasan(permohonan, kitab, hariIni, izin);
  if (hasil.sah) return { layak: true, catatan: [] };
  const { penolakan } = hasil;
  return penolakan.kode === 'penugasan/perlu-alasan'
    ? { layak: true, catatan: penolakan.pelanggaran }
    : { layak: false, penolakan };
};

export type BahanKelayakan = {
  readonly pemohon: Ujung;
  readonly dituju: PegawaiDituju;
  readonly isi: IsiPenugasan;
  readonly sudahDitugaskan: boolean;
};

const terisi = ({ perihal, maksud, kompetensi, ekspektasi, ...masa }: IsiPenugasan): IsiPenugasan => ({
  ...masa,
  perihal: perihal || '-',
  maksud: maksud || '-',
  kompetensi: kompetensi || '-',
  ekspektasi: ekspektasi || '-',
});

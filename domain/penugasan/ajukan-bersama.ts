import { type Hasil, sah, type Tanggal, tolak } from '../kernel/index.ts';
import type { Kitab, PelanggaranOrang } from '../regulasi/index.ts';
import { ajukanPenugasan, type PenugasanDiajukan, type PermohonanPenugasan } from './ajukan-penugasan.ts';
import type { IzinAjukan } from './izin.ts';
import { type OrangDiminta, pisahkanJalur } from './jalur-orang.ts';
import type { PenolakanPenugasan } from './penolakan.ts';

/** One request for several people, in the order in which they are named. */
export type PermohonanBersama = Omit<PermohonanPenugasan, keyof OrangDiminta | 'bersama'> & {
  readonly orang: readonly OrangDiminta[];
};

/** The people of one dossier, and what the rules say of asking for them. */
export type PermohonanSejalur = {
  readonly orang: readonly OrangDiminta[];
  readonly hasil: Hasil<PenugasanDiajukan, PenolakanPenugasan>;
};

/**
 * Puts a request for several people to the rules. People on different ways become requests of their own: nobody decides on
 * somebody else's staff. Naming a person twice is refused before anything else.
 */
export const ajukanBersama = (
  permohonan: PermohonanBersama,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinAjukan,
): Hasil<readonly PermohonanSejalur[], PenolakanPenugasan> => {
  const { orang, ...bahan } = permohonan;
  const ganda = cariGanda(orang);
  if (ganda) return tolak({ jenis: 'aturan', kode: 'penugasan/pegawai-ganda', ...ganda });
  const sejalur = pisahkanJalur(bahan, orang, kitab, hariIni);
  return sah(
    sejalur.map(([pertama, ...bersama]) => {
      if (!pertama) throw new Error('kelompok tanpa orang');
      return {
        orang: [pertama, ...bersama],
        hasil: ajukanPenugasan({ ...bahan, ...pertama, bersama }, kitab, hariIni, izin),
      };
    }),
  );
};

/** The refusal of all: every broken rule once, with everybody it is about. Undefined: all of them may be sent. */
export const gabungPenolakan = (sejalur: readonly PermohonanSejalur[]): PenolakanPenugasan | undefined => {
  const ditolak = sejalur.flatMap(({ hasil }) => (hasil.sah ? [] : [hasil.penolakan]));
  const lain = ditolak.find((p) => !('pelanggaran' in p));
  const [pertama] = ditolak;
  if (lain || !pertama) return lain;
  const berat = ditolak.some((p) => p.kode === 'penugasan/melanggar-aturan');
  const pelanggaran = gabungPelanggaran(ditolak.flatMap((p) => ('pelanggaran' in p ? p.pelanggaran : [])));
  return { jenis: 'aturan', kode: berat ? 'penugasan/melanggar-aturan' : 'penugasan/perlu-alasan', pelanggaran };
};

const gabungPelanggaran = (daftar: readonly PelanggaranOrang[]): readonly PelanggaranOrang[] => {
  const hasil = new Map<string, PelanggaranOrang>();
  for (const p of daftar) hasil.set(p.aturan, { ...p, posisi: [...(hasil.get(p.aturan)?.posisi ?? []), ...p.posisi] });
  return [...hasil.values()];
};

/** The first two places of the list where the same person stands, counted from one. */
const cariGanda = (orang: readonly OrangDiminta[]): { readonly satu: number; readonly dua: number } | undefined => {
  for (const [i, { dituju }] of orang.entries()) {
    const awal = orang.findIndex((o) => o.dituju.pegawai === dituju.pegawai);
    if (awal < i) return { satu: awal + 1, dua: i + 1 };
  }
  return undefined;
};

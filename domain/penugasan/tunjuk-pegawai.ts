import { type Hasil, sah, type Tanggal, tolak } from '../kernel/index.ts';
import { type Kitab, type Pelanggaran, type PelanggaranOrang, tanyaTiap } from '../regulasi/index.ts';
import { type FaktaPegawai, faktaPegawai } from './fakta.ts';
import type { PenolakanPenugasan } from './penolakan.ts';
import type { PegawaiDituju } from './penugasan.ts';

export type PenunjukanPegawai = {
  /** In the order in which they are named; the first stands for all where a letter names one. */
  readonly daftar: readonly PegawaiDituju[];
  /** Facts of the dossier so far. */
  readonly fakta: Readonly<Record<string, unknown>>;
  readonly alasan: string;
};

/**
 * Names the people whom an agency lends to another. All of them must answer to one appraiser and one unit head, for the drawing
 * asks one of each; and each must be somebody whom both regulations let be assigned: the one that runs the dossier and the
 * one that the lending agency follows.
 */
export const tunjukPegawai = (
  { daftar, fakta, alasan }: PenunjukanPegawai,
  kitab: readonly Kitab[],
  hariIni: Tanggal,
): Hasil<FaktaPegawai, PenolakanPenugasan> => {
  const [pertama, ...lain] = daftar;
  if (!pertama) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-pegawai' });
  const sejalur = lain.every((p) => p.penilai === pertama.penilai && p.pimpinanUnit === pertama.pimpinanUnit);
  if (!sejalur) return tolak({ jenis: 'aturan', kode: 'penugasan/beda-jalur' });

  const tiap = daftar.map((p) => ({ posisi: p.posisi, fakta: { ...fakta, ...faktaPegawai(p), hariIni } }));
  const pelanggaran = unik(kitab.flatMap((k) => tanyaTiap(k, 'penugasan.ajukan', tiap).filter(tentangPegawai)));
  const berat = pelanggaran.filter((p) => p.suara === 'harus' || p.suara === 'larangan');
  if (berat.length > 0) return tolak({ jenis: 'aturan', kode: 'penugasan/melanggar-aturan', pelanggaran: berat });
  const ringan = pelanggaran.filter((p) => p.suara === 'diutamakan');
  if (ringan.length > 0 && !alasan.trim())
    return tolak({ jenis: 'aturan', kode: 'penugasan/perlu-alasan', pelanggaran: ringan });
  return sah(faktaPegawai(pertama));
};

/** The rules about the person among those of a request. */
export const tentangPegawai = ({ isian }: Pelanggaran): boolean => isian === 'pegawai';

const unik = (daftar: readonly PelanggaranOrang[]): readonly PelanggaranOrang[] => [
  ...new Map(daftar.map((p) => [`${p.aturan} ${p.dasar.map((d) => d.ketentuan).join(' ')}`, p])).values(),
];

import { type Catatan, type Hasil, sah, type Tanggal, tolak } from '../../kernel/index.ts';
import {
  type Alur,
  type Kitab,
  type Pelanggaran,
  type PilihanTugas,
  type Tugas,
  tanyaAturan,
} from '../../regulasi/index.ts';
import { tugasPertama } from '../ajukan-penugasan.ts';
import { type BahanPerubahan, faktaPerubahan } from './fakta-perubahan.ts';
import { alurPerubahan, type JenisPerubahan } from './jenis.ts';
import type { PenolakanMasa } from './penolakan-masa.ts';

export type PerubahanDiusulkan = {
  readonly peristiwa: 'PerubahanDiusulkan';
  readonly jenis: JenisPerubahan;
  readonly alur: Alur;
  readonly fakta: ReturnType<typeof faktaPerubahan>;
  /** The drawing's first act for these facts; a report is opened before it is written, so its first act stays open. */
  readonly tugas: Tugas;
  readonly pilihan: PilihanTugas;
};

/** What is proposed for an assignment, with the reasons given for what the regulation prefers otherwise, by rule id. */
export type UsulPerubahan = BahanPerubahan & {
  readonly jenis: JenisPerubahan;
  readonly alasanAturan: Readonly<Record<string, string>>;
};

/** Puts a change of a running assignment to the rules and finds its drawing. Who may propose it is the office of the first act. */
export const ubahPenugasan = (
  usul: UsulPerubahan,
  kitab: Kitab,
  hariIni: Tanggal,
): Hasil<PerubahanDiusulkan, PenolakanMasa> => {
  const { jenis, alasanAturan } = usul;
  const id = alurPerubahan(jenis, usul.penugasan.lingkup);
  const alur = kitab.alur[id];
  if (!alur) return tolak({ jenis: 'aturan', kode: 'penugasan/tanpa-alur', alur: id, peraturan: kitab.id });
  const fakta = faktaPerubahan(usul, hariIni);
  const { tugas, pilihan } = tugasPertama(alur, fakta);
  const diusulkan = { peristiwa: 'PerubahanDiusulkan', jenis, alur, fakta, tugas, pilihan } as const;
  if (jenis === 'laporan-akhir') return sah(diusulkan);

  const pelanggaran = tugas.pertanyaan ? tanyaAturan(kitab, tugas.pertanyaan, fakta) : [];
  const berat = pelanggaran.filter((p) => p.suara === 'harus' || p.suara === 'larangan');
  if (berat.length > 0) return tolak({ jenis: 'aturan', kode: 'penugasan/melanggar-aturan', pelanggaran: berat });
  const ringan = pelanggaran.filter((p) => p.suara === 'diutamakan');
  const alasan = ({ aturan }: Pelanggaran) => alasanAturan[aturan]?.trim() ?? '';
  const tanpaAlasan = ringan.filter((p) => alasan(p) === '');
  if (tanpaAlasan.length > 0)
    return tolak({ jenis: 'aturan', kode: 'penugasan/perlu-alasan', pelanggaran: tanpaAlasan });
  const catatan: Catatan[] = ringan.map((p) => ({ kode: p.aturan, alasan: alasan(p) }));
  return sah(diusulkan, ...catatan);
};

import { mulai } from '../alur/index.ts';
import { type Catatan, type Hasil, pakaiIzin, sah, type Tanggal, tolak } from '../kernel/index.ts';
import { type Alur, type Kitab, type Peran, type PilihanTugas, type Tugas, tanyaTiap } from '../regulasi/index.ts';
import { type FaktaUsul, faktaUsul, kewenanganPenetap } from './fakta.ts';
import type { IzinUsulkan } from './izin.ts';
import type { PenolakanKedudukan } from './penolakan.ts';
import type { IsiUsul, OrangDiusulkan } from './usul.ts';

export type UsulKedudukan = {
  readonly pengusul: string;
  readonly isi: IsiUsul;
  readonly orang: readonly OrangDiusulkan[];
  /** Reasons given for what the regulation prefers and this proposal does otherwise, by rule id. */
  readonly alasan: Readonly<Record<string, string>>;
};

export type KedudukanDiusulkan = {
  readonly peristiwa: 'KedudukanDiusulkan';
  readonly alur: Alur;
  /** Of the first person; each other's are asked for when an act is decided. */
  readonly fakta: FaktaUsul;
  readonly pertama: { readonly tugas: Tugas; readonly pilihan: PilihanTugas };
  readonly oleh: string;
};

/** Id of the drawing; each regulation draws it its own way. */
export const ALUR_KEDUDUKAN = 'penetapan-kedudukan';

/** The question that the act of stipulating asks; its lane is the office that stipulates. */
export const TANYA_TETAPKAN = 'kedudukan.tetapkan';

/** The answer that stipulates. */
export const PILIHAN_TETAPKAN = 'tetapkan';

/**
 * Puts a proposal to the rules, person by person: in one unit people of one grade may stand under one superior and those
 * of another under another. A rule broken by several is told once, with their posts.
 */
export const usulkanKedudukan = (
  usul: UsulKedudukan,
  kitab: Kitab,
  hariIni: Tanggal,
  izin: IzinUsulkan,
): Hasil<KedudukanDiusulkan, PenolakanKedudukan> => {
  const oleh = pakaiIzin(izin, usul.pengusul);
  const cacat = periksaKeadaan(usul, hariIni);
  if (cacat) return tolak(cacat);
  const alur = kitab.alur[ALUR_KEDUDUKAN];
  if (!alur) return tolak({ jenis: 'aturan', kode: 'kedudukan/tanpa-alur', peraturan: kitab.id });

  const fakta = faktaTiapOrang(usul, kitab, alur, hariIni);
  const [awal] = fakta;
  if (!awal) return tolak({ jenis: 'keadaan', kode: 'kedudukan/tanpa-orang' });
  const pertama = tugasPertama(alur, awal);
  const { pertanyaan } = pertama.tugas;
  const tiap = usul.orang.map(({ posisi }, i) => ({ posisi, fakta: fakta[i] ?? awal }));
  const pelanggaran = pertanyaan ? tanyaTiap(kitab, pertanyaan, tiap) : [];
  const berat = pelanggaran.filter((p) => p.suara === 'harus' || p.suara === 'larangan');
  if (berat.length > 0) return tolak({ jenis: 'aturan', kode: 'kedudukan/melanggar-aturan', pelanggaran: berat });

  const diutamakan = pelanggaran.filter((p) => p.suara === 'diutamakan');
  const tanpaAlasan = diutamakan.filter((p) => !usul.alasan[p.aturan]?.trim());
  if (tanpaAlasan.length > 0)
    return tolak({ jenis: 'aturan', kode: 'kedudukan/perlu-alasan', pelanggaran: tanpaAlasan });
  const catatan: Catatan[] = diutamakan.map((p) => ({ kode: p.aturan, alasan: usul.alasan[p.aturan] ?? '' }));
  return sah({ peristiwa: 'KedudukanDiusulkan', alur, fakta: awal, pertama, oleh }, ...catatan);
};

/** The facts of everybody in a proposal, in its order. */
export const faktaTiapOrang = (
  { isi, orang }: Pick<UsulKedudukan, 'isi' | 'orang'>,
  kitab: Kitab,
  alur: Alur,
  hariIni: Tanggal,
): readonly FaktaUsul[] => {
  const peran = peranPenetap(kitab, alur);
  const penetap = peran ? kewenanganPenetap(peran) : '';
  return orang.map((o) => faktaUsul(isi, o, penetap, hariIni));
};

/** The role whose lane stipulates. */
export const peranPenetap = (kitab: Kitab, alur: Alur): Peran | undefined => {
  const tugas = Object.values(alur.simpul).find((s) => s.jenis === 'tugas' && s.pertanyaan === TANYA_TETAPKAN);
  return tugas?.jenis === 'tugas' ? kitab.peran[tugas.peran] : undefined;
};

/** The role whose lane the drawing begins in. */
export const peranPengusul = (kitab: Kitab, alur: Alur): Peran | undefined => {
  const [lajur] = alur.lajur;
  return lajur && kitab.peran[lajur.peran];
};

const periksaKeadaan = (
  { orang, isi }: UsulKedudukan,
  hariIni: Tanggal,
): Exclude<PenolakanKedudukan, { jenis: 'aturan' }> | undefined => {
  if (orang.length === 0) return { jenis: 'keadaan', kode: 'kedudukan/tanpa-orang' };
  if (isi.sejak < hariIni) return { jenis: 'keadaan', kode: 'kedudukan/berlaku-surut', hariIni };
  const sendiri = orang.some((o) => o.posisi === o.penilai.posisi);
  return sendiri ? { jenis: 'keadaan', kode: 'kedudukan/menilai-diri' } : undefined;
};

/** The one act that the drawing begins with, and its first answer. Throws when it begins otherwise. */
const tugasPertama = (alur: Alur, fakta: FaktaUsul): KedudukanDiusulkan['pertama'] => {
  const awal = mulai(alur, fakta);
  const [id = ''] = awal.sah ? awal.nilai.keadaan.token : [];
  const tugas = alur.simpul[id];
  const pilihan = tugas?.jenis === 'tugas' ? tugas.pilihan[0] : undefined;
  if (tugas?.jenis !== 'tugas' || !pilihan) throw new Error(`alur ${alur.id} tidak dibuka oleh satu tugas`);
  return { tugas, pilihan };
};

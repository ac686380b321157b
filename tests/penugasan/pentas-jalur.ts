import { type Jalur, jalurAlur, type LangkahJalur } from '@lincah/domain/alur';
import type { Alur, Kitab, PilihanTugas, Tugas } from '@lincah/domain/regulasi';
import { type LIMA_CARA, suratJalur } from '../alur/lima-cara.ts';
import { type JabatanJalur, type Pemeran, pejabatPeran, pilihPemeran, type Sisi } from './panggung-jalur.ts';

export type CaraJalur = (typeof LIMA_CARA)[number];

/** One act of a path: who answers, at which step, and how. */
export type PerbuatanJalur = {
  readonly sisi: Sisi;
  readonly jabatan: JabatanJalur;
  readonly tugas: Tugas;
  readonly pilihan: PilihanTugas;
  /** The answer names people who are not known yet. */
  readonly menyebut: boolean;
  /** Its own reason, where the answer needs one. */
  readonly alasan: string | null;
  /** What the rules say to it, where they refuse what the drawing would let pass. */
  readonly ditolak: RegExp | null;
};

export type PementasanJalur = Pemeran & {
  readonly cara: CaraJalur;
  /** `step=answer` of each act. */
  readonly nama: string;
  /** `ditarik`: its last act is refused by the rules, and the requester withdraws. */
  readonly hasil: string;
  readonly perbuatan: readonly PerbuatanJalur[];
  /** Kinds of the letters that the requester's side must hold at the end, sorted. */
  readonly surat: readonly string[];
};

/** Every path of a drawing with its people, acts and letters, up to an act that the rules refuse. */
export const pentaskan = (kitab: Kitab, alur: Alur, cara: CaraJalur): readonly PementasanJalur[] => {
  const unik = new Map<string, PementasanJalur>();
  for (const jalur of jalurAlur(alur)) {
    const satu = pentaskanSatu(kitab, alur, cara, jalur);
    unik.set(satu.nama, satu);
  }
  return [...unik.values()];
};

const pentaskanSatu = (kitab: Kitab, alur: Alur, cara: CaraJalur, jalur: Jalur): PementasanJalur => {
  const pemeran = pilihPemeran(cara.cara, cara.lingkup, jalur);
  const semua = perankan(alur, jalur, pemeran);
  const henti = semua.findIndex((p) => p.ditolak);
  const perbuatan = henti < 0 ? semua : semua.slice(0, henti + 1);
  const terjadi = { ...jalur, langkah: henti < 0 ? jalur.langkah : jalur.langkah.slice(0, henti) };
  const disini = (peran: string | undefined) => peran !== undefined && sisiPeran(kitab, peran, pemeran) === 'tuan';
  const surat = suratJalur(alur, terjadi).filter(({ simpul, kepada, tembusan }) => {
    const tugas = alur.simpul[simpul];
    return (tugas?.jenis === 'tugas' && disini(tugas.peran)) || disini(kepada) || tembusan.some(disini);
  });
  return {
    ...pemeran,
    cara,
    nama: perbuatan.map(({ tugas, pilihan }) => `${tugas.id}=${pilihan.kode}`).join(' '),
    hasil: henti < 0 ? jalur.hasil : 'ditarik',
    perbuatan,
    surat: surat.map((s) => s.naskah).sort(),
  };
};

const perankan = (alur: Alur, { langkah }: Jalur, pemeran: Pemeran): readonly PerbuatanJalur[] => {
  let disebut = pemeran.sisiPegawai === 'tuan';
  const lalu = new Set<string>();
  return langkah.map((satu, i) => {
    const { tugas, pilihan } = putusan(alur, satu);
    const [sisi, jabatan] = pejabatPeran(tugas.peran, pemeran);
    const menyebut = !disebut && tugas.menunjuk !== undefined && !pilihan.beralasan;
    disebut ||= menyebut;
    const ditolak = lalu.has('tidak-rekomendasikan') && MELEPAS.has(pilihan.kode) ? TANPA_REKOMENDASI : null;
    lalu.add(pilihan.kode);
    const alasan = pilihan.beralasan ? `Alasan langkah ${i + 1} pada uji jalur.` : null;
    return { sisi, jabatan, tugas, pilihan, menyebut, alasan, ditolak };
  });
};

/** Answers that lend somebody: never against the recommendation of her head (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-c, AMB-10). */
const MELEPAS = new Set(['setujui', 'tersedia']);
const TANPA_REKOMENDASI = /rekomendasinya tidak diberikan/;

const sisiPeran = (kitab: Kitab, peran: string, { sisiPegawai }: Pemeran): Sisi =>
  kitab.peran[peran]?.dari === 'pegawai' ? sisiPegawai : 'tuan';

const putusan = (alur: Alur, langkah: LangkahJalur): { readonly tugas: Tugas; readonly pilihan: PilihanTugas } => {
  const tugas = alur.simpul[langkah.simpul];
  const pilihan =
    langkah.oleh === 'tugas' && tugas?.jenis === 'tugas' && tugas.pilihan.find((p) => p.kode === langkah.pilihan);
  if (!pilihan) throw new Error(`${langkah.simpul}: bukan putusan seseorang`);
  return { tugas: tugas as Tugas, pilihan };
};

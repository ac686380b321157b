import { catatanAturan, type Kitab, type Pelanggaran, type Pertanyaan, tanyaAturan } from '../regulasi/index.ts';
import { periksaSusunan } from './periksa-susunan.ts';
import type { AnggotaTim } from './tim.ts';

/** What the regulation says of a team, sorted by what it asks for. */
export type TimbanganTim = {
  /** Not met: the act is refused. */
  readonly menolak: readonly Pelanggaran[];
  /** Set aside or too late: a reason is kept with the act. A deadline that has passed is a finding, never an approval. */
  readonly perluAlasan: readonly Pelanggaran[];
  /** What the regulation allows in this case, told and nothing more. */
  readonly catatan: readonly Pelanggaran[];
};

/** Puts a team to the roles and to the rules of a question. */
export const timbangTim = (
  kitab: Kitab,
  tanya: Extract<Pertanyaan, `tim.${string}`>,
  fakta: Readonly<Record<string, unknown>>,
  anggota: readonly Pick<AnggotaTim, 'pegawai' | 'nama' | 'peran' | 'jenisJabatan'>[],
): TimbanganTim => {
  const pelanggaran = [
    ...(tanya === 'tim.tetapkan' ? periksaSusunan(kitab, anggota) : []),
    ...tanyaAturan(kitab, tanya, fakta),
  ];
  const tegas = (p: Pelanggaran) => p.suara === 'harus' || p.suara === 'larangan';
  return {
    menolak: pelanggaran.filter(tegas),
    perluAlasan: pelanggaran.filter((p) => !tegas(p)),
    catatan: catatanAturan(kitab, tanya, fakta),
  };
};

import { jelaskanAlur, type PenolakanAlur, type PenolakanBerkas } from '@lincah/domain/alur';
import { tolak } from '@lincah/domain/kernel';
import { type Alur, dasarHukum, type Kitab } from '@lincah/domain/regulasi';
import type { RincianPenolakan } from '../kernel/index.ts';

/** A refusal with its sentence and its legal ground, ready to be sent. */
export const lengkapi = (penolakan: PenolakanAlur | PenolakanBerkas, alur?: Alur, kitab?: Kitab) => {
  const rincian: RincianPenolakan = { ...penolakan, ...jelaskanAlur(penolakan, alur), dasar: dasar(penolakan, kitab) };
  return tolak(rincian);
};

const dasar = (p: PenolakanAlur | PenolakanBerkas, kitab: Kitab | undefined) => {
  if (p.kode === 'alur/melanggar-aturan') return p.pelanggaran.flatMap((l) => l.dasar);
  if ((p.kode === 'alur/perlu-alasan' || p.kode === 'alur/di-luar-mandat') && kitab)
    return p.ketentuan.map((k) => dasarHukum(kitab, k));
  return [];
};

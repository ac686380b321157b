import { bentukDenganParameter } from '../fakta-parameter.ts';
import { isPertanyaan, pertanyaan } from '../pertanyaan.ts';
import { type Cacat, periksaSyarat } from './fakta.ts';
import type { BahanPeriksa } from './periksa.ts';
import { kutipanAsing } from './periksa-ketentuan.ts';
import { type Letak, type Temuan, temuan } from './temuan.ts';

/** A rule asks a known question, in FEEL that its facts can answer, and cites provisions that exist. */
export const periksaAturan = ({ peraturan, kitab, letak }: BahanPeriksa): readonly Temuan[] =>
  peraturan.aturan.flatMap((a, i) => {
    const kutipan = kutipanAsing(kitab, a.ketentuan, letak('aturan', [i, 'ketentuan']));
    if (!isPertanyaan(a.pertanyaan))
      return [...kutipan, pertanyaanAsing(letak('aturan', [i, 'pertanyaan']), a.pertanyaan)];
    const fakta = pertanyaan[a.pertanyaan];
    const cacat = periksaSyarat(
      a.syarat,
      a.syarat.includes('parameter.') ? bentukDenganParameter(kitab, fakta) : fakta,
    );
    return cacat ? [...kutipan, salahSyarat(letak('aturan', [i, 'syarat']), cacat)] : kutipan;
  });

/** A condition that cannot be asked. */
export const salahSyarat = (di: Letak, { kode, apa }: Cacat): Temuan =>
  temuan(di, kode, apa, {
    id: 'pakai nama fakta dan bagian FEEL yang tercantum dalam docs/regulasi/format.md',
    en: 'use the fact names and the parts of FEEL listed in docs/regulasi/format.md',
  });

export const pertanyaanAsing = (di: Letak, tanya: string): Temuan =>
  temuan(
    di,
    'pertanyaan-asing',
    { id: `pertanyaan “${tanya}” tidak ada`, en: `question “${tanya}” does not exist` },
    {
      id: `pakai salah satu: ${Object.keys(pertanyaan).join(', ')}`,
      en: `use one of: ${Object.keys(pertanyaan).join(', ')}`,
    },
  );

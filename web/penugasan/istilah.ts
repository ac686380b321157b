import { useDwibahasa, useSesi, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';

/** The adopted regulation's own words of this room; a word that it does not define is left empty. */
export const useIstilah = (): ((kunci: string) => string) => {
  const { istilah } = useSesi();
  const dwi = useDwibahasa();
  return (kunci) => {
    const kata = istilah[kunci];
    return kata ? dwi(kata) : '';
  };
};

const ISTILAH_CARA: Readonly<Record<string, string>> = { penunjukan: 'penunjukan', sukarela: 'pengajuan-sukarela' };

/** A way of assignment as the regulation calls it. */
export const useNamaCara = (): ((cara: string) => string) => {
  const kata = useIstilah();
  return (cara) => kata(ISTILAH_CARA[cara] ?? '') || cara;
};

const KUNCI_LINGKUP = {
  'dalam-unit': 'dalamUnit',
  'lintas-unit': 'lintasUnit',
  'lintas-instansi': 'lintasInstansi',
} as const;

/** How far an assignment reaches, in words. */
export const useNamaLingkup = (): ((lingkup: string) => string) => {
  const t = useTeks(kamusPenugasan);
  return (lingkup) => {
    const kunci = KUNCI_LINGKUP[lingkup as keyof typeof KUNCI_LINGKUP];
    return kunci ? t(kunci) : lingkup;
  };
};

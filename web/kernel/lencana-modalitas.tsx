import { useTeks } from './bahasa.tsx';
import { Lencana } from './lencana.tsx';
import { teksKernel } from './teks.ts';

const rupa = {
  wajib: { kunci: 'wajib', rasa: 'jalan' },
  diutamakan: { kunci: 'diutamakan', rasa: 'baik' },
  dapat: { kunci: 'dapat', rasa: 'tenang' },
  larangan: { kunci: 'larangan', rasa: 'buruk' },
  'batas-waktu': { kunci: 'batasWaktu', rasa: 'awas' },
  definisi: { kunci: 'definisi', rasa: 'tenang' },
} as const;

/** The voice of a provision: must, preferably, may, must not, by when, what it means. */
export const LencanaModalitas = ({ modalitas }: { modalitas: keyof typeof rupa }) => {
  const t = useTeks(teksKernel);
  return <Lencana rasa={rupa[modalitas].rasa}>{t(rupa[modalitas].kunci)}</Lencana>;
};

import { Lencana, type Rasa, useTeks } from '../kernel/index.ts';
import { kamusPenugasan } from './bahasa.ts';

const rupa = {
  berproses: { kunci: 'berproses', rasa: 'jalan' },
  diterima: { kunci: 'diterima', rasa: 'baik' },
  ditolak: { kunci: 'ditolak', rasa: 'buruk' },
  ditarik: { kunci: 'statusDitarik', rasa: 'tenang' },
} as const satisfies Record<string, { kunci: string; rasa: Rasa }>;

export const STATUS = Object.keys(rupa) as readonly (keyof typeof rupa)[];

/** How far an assignment has come. A result that another regulation invents is shown in its own word. */
export const StatusPenugasan = ({ status }: { status: string }) => {
  const t = useTeks(kamusPenugasan);
  const dikenal = rupa[status as keyof typeof rupa];
  return <Lencana rasa={dikenal?.rasa ?? 'tenang'}>{dikenal ? t(dikenal.kunci) : status}</Lencana>;
};

/** The state in words, for filters. */
export const useNamaStatus = (): ((status: (typeof STATUS)[number]) => string) => {
  const t = useTeks(kamusPenugasan);
  return (status) => t(rupa[status].kunci);
};

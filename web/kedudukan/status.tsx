import { Lencana, type Rasa, useTeks } from '../kernel/index.ts';
import { teksKedudukan } from './bahasa.ts';

const rupa = { berproses: 'jalan', berlaku: 'baik', ditolak: 'buruk', ditarik: 'tenang' } as const satisfies Record<
  string,
  Rasa
>;

export const STATUS = Object.keys(rupa) as readonly (keyof typeof rupa)[];

/** How far a proposal has come. An end that another regulation invents is shown in its own word. */
export const StatusUsul = ({ status }: { status: string }) => {
  const t = useTeks(teksKedudukan);
  const dikenal = STATUS.find((s) => s === status);
  return <Lencana rasa={dikenal ? rupa[dikenal] : 'tenang'}>{dikenal ? t(dikenal) : status}</Lencana>;
};

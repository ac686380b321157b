import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import gaya from './lencana.module.css';

/** Sentiment of a state. `tenang` needs nobody's attention. */
export type Rasa = 'tenang' | 'jalan' | 'baik' | 'awas' | 'buruk' | 'merek';

/** The state of a thing, in words; colour only repeats what the word says. */
export const Lencana = ({ rasa, children }: { rasa: Rasa; children: ReactNode }) => (
  <Badge className={gaya.lencana ?? ''} data-rasa={rasa} radius="sm" variant="light">
    {children}
  </Badge>
);

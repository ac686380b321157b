import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

/** Sentiment of a state. `tenang` needs nobody's attention. */
export type Rasa = 'tenang' | 'jalan' | 'baik' | 'awas' | 'buruk';
const warna = { tenang: 'gray', jalan: 'biru', baik: 'hijau', awas: 'kuning', buruk: 'merah' } as const;

/** The state of a thing, in words; colour only repeats what the word says. */
export const Lencana = ({ rasa, children }: { rasa: Rasa; children: ReactNode }) => (
  <Badge color={warna[rasa]} radius="sm" variant="light">
    {children}
  </Badge>
);

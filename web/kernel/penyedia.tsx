import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Berbahasa } from './bahasa.tsx';
import { Bertema } from './tema/bertema.tsx';

/** What every page stands in: reads, language, theme. */
export const Penyedia = ({ klien, children }: { klien: QueryClient; children: ReactNode }) => (
  <QueryClientProvider client={klien}>
    <Berbahasa>
      <Bertema>{children}</Bertema>
    </Berbahasa>
  </QueryClientProvider>
);

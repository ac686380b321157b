import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { kueriSesi } from '../sesi.ts';
import { peubahCss, temaDari } from './tema.ts';

const WARNA_LINCAH = '#1c4a86';
const skema = localStorageColorSchemeManager({ key: 'lincah.skema' });

/** The server writes the page's CSP nonce into this element. */
const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Style tags that libraries below Mantine make by themselves (scroll lock of a dialog) look for it here.
Object.assign(globalThis, { __webpack_nonce__: nonce() });

/** Mantine in the colour of the agency, as soon as the session says which. */
export const Bertema = ({ children }: { children: ReactNode }) => {
  const { data } = useQuery({ ...kueriSesi, enabled: false });
  const tema = useMemo(() => temaDari(data?.instansi.warna ?? WARNA_LINCAH), [data?.instansi.warna]);
  return (
    <MantineProvider
      theme={tema}
      cssVariablesResolver={peubahCss}
      defaultColorScheme="auto"
      colorSchemeManager={skema}
      getStyleNonce={nonce}
    >
      {children}
    </MantineProvider>
  );
};

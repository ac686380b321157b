import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

type Bertanda = { readonly keadaan: string; readonly galat: unknown };

const SEDANG_MS = 1500;
const TERTAHAN_MS = 15_000;

/** Reads letters again while some are on their way to the signing service: often at first, seldom while it is down. */
export const usePantau = (surat: readonly Bertanda[] | undefined): void => {
  const klien = useQueryClient();
  const antre = surat?.filter((s) => s.keadaan === 'antre') ?? [];
  const jeda = antre.some((s) => !s.galat) ? SEDANG_MS : antre.length > 0 ? TERTAHAN_MS : null;
  useEffect(() => {
    if (jeda === null) return;
    const jam = setInterval(() => void klien.invalidateQueries({ queryKey: ['naskah'] }), jeda);
    return () => clearInterval(jam);
  }, [jeda, klien]);
};

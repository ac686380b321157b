import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';

type Saring<K extends string> = { readonly [N in K]?: string | undefined };

/** The filters of a list, kept by its address: what they are now, and a way to change some of them. */
export const useSaring = <K extends string>(): readonly [Saring<K>, (baru: Saring<K>) => void] => {
  const kini = useSearch({ strict: false }) as Saring<K>;
  const pergi = useNavigate();
  const { pathname } = useLocation();
  return [kini, (baru) => void pergi({ to: pathname, search: terisi({ ...kini, ...baru }), replace: true })];
};

/** Without what is not set. */
export const terisi = <T extends Readonly<Record<string, unknown>>>(isi: T): T =>
  Object.fromEntries(
    Object.entries(isi).filter(([, nilai]) => nilai !== undefined && nilai !== '' && nilai !== null),
  ) as T;

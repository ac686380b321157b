import type { DaftarHalaman } from './kueri.ts';

/** Rows that come all at once (`kueri`: the read that brings them), for a table that could page. */
export const utuh = <B>(
  butir: readonly B[] | undefined,
  kueri?: Pick<DaftarHalaman<B>, 'error' | 'refetch'>,
): DaftarHalaman<B> => ({
  butir,
  isPending: butir === undefined,
  error: kueri?.error ?? null,
  refetch: () => kueri?.refetch(),
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: () => undefined,
});

import type { DaftarHalaman } from '../kernel/index.ts';

/** Rows that are all there already, for a table that could page. */
export const utuh = <B>(butir: readonly B[]): DaftarHalaman<B> => ({
  butir,
  isPending: false,
  error: null,
  refetch: () => undefined,
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: () => undefined,
});

import {
  infiniteQueryOptions,
  QueryClient,
  type QueryKey,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { ambil } from './api.ts';
import { GalatApi } from './masalah.ts';
import { type Niat, niatBaru, sesudahGagal } from './niat.ts';

/** A call of the API on its way. */
export type Panggilan<T> = ReturnType<Parameters<typeof ambil<T>>[0]>;

/** One client a tab. Refusals are answers, so only a lost line or a broken server is tried again. */
export const klienKueri = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (kali, galat) =>
          kali < 2 && galat instanceof GalatApi && (galat.isi.status === 0 || galat.isi.status >= 500),
      },
      mutations: { retry: false },
    },
  });

/** `useQuery(bacaan(['alur', 'berkas', id], (signal) => api.GET('/api/alur/berkas/{id}', { params: { path: { id } }, signal })))` */
export const bacaan = <T>(kunci: QueryKey, panggil: (signal: AbortSignal) => Panggilan<T>) =>
  queryOptions({ queryKey: kunci, queryFn: ({ signal }) => ambil(() => panggil(signal)) });

type Halaman<B> = { butir: B[]; kursor: string | null };

/** A list that pages by keyset: `butir` are all rows read so far. */
export const useHalaman = <B, H extends Halaman<B> = Halaman<B>>(
  kunci: QueryKey,
  panggil: (kursor: string | undefined, signal: AbortSignal) => Panggilan<H & Halaman<B>>,
) => {
  const kueri = useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: kunci,
      queryFn: ({ pageParam, signal }) => ambil(() => panggil(pageParam, signal)),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (halaman) => halaman.kursor ?? undefined,
    }),
  );
  return { ...kueri, pertama: kueri.data?.pages[0], butir: kueri.data?.pages.flatMap((halaman) => halaman.butir) };
};

/** What a room gets of a paged list; `<TabelData>` and `<DaftarKartu>` take it as it is. */
export type DaftarHalaman<B> = {
  readonly butir: readonly B[] | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

/**
 * A write. `kirim(isi, kepala)` must pass `kepala` as headers: the Idempotency-Key of the person's intention,
 * the same on every retry of the same thing and a new one for the next. Afterwards the reads whose key begins
 * with one of `segarkan` are read again.
 */
export const useTulis = <I, T>(
  kirim: (isi: I, kepala: { 'idempotency-key': string }) => Panggilan<T>,
  { segarkan = [] }: { segarkan?: readonly QueryKey[] } = {},
) => {
  const klien = useQueryClient();
  const niat = useRef<Niat | null>(null);
  return useMutation<T, Error, I>({
    mutationFn: async (isi) => {
      const kini = niatBaru(niat.current, isi);
      niat.current = kini;
      try {
        const hasil = await ambil(() => kirim(isi, { 'idempotency-key': kini.kunci }));
        niat.current = null;
        return hasil;
      } catch (galat) {
        niat.current = sesudahGagal(kini, galat instanceof GalatApi ? galat.isi.status : 0);
        throw galat;
      }
    },
    onSuccess: () => Promise.all(segarkan.map((queryKey) => klien.invalidateQueries({ queryKey }))),
  });
};

import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, Masalah } from '../kernel/index.ts';
import { Gambar } from './gambar.tsx';

type Props = {
  readonly versi: string;
  readonly nama: string;
  readonly token: readonly string[];
  readonly dilalui: readonly string[];
};

/** The figure of a dossier, in the version it started with. */
export const GambarBerkas = ({ versi, ...sisa }: Props) => {
  const { data, error } = useQuery({
    ...bacaan(['alur', 'gambar', versi], (signal) =>
      api.GET('/api/alur/gambar/{versi}', { params: { path: { versi } }, parseAs: 'text', signal }),
    ),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <Masalah masalah={error} />;
  return data ? <Gambar xml={data} {...sisa} /> : <Skeleton height={320} radius="lg" />;
};

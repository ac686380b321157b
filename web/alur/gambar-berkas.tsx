import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, bacaan, Masalah, useTeks } from '../kernel/index.ts';
import { GambarAlur } from '../regulasi/index.ts';
import { teksAlur } from './bahasa.ts';

type Props = {
  /** Version of the drawing that the dossier started with. */
  readonly versi: string;
  readonly token: readonly string[];
  readonly dilalui: readonly string[];
};

/** The figure of a dossier, the current step lit, in the version it started with. */
export const GambarBerkas = ({ versi, ...sisa }: Props) => {
  const t = useTeks(teksAlur);
  const { data, error } = useQuery({
    ...bacaan(['alur', 'gambar', versi], (signal) =>
      api.GET('/api/alur/gambar/{versi}', { params: { path: { versi } }, parseAs: 'text', signal }),
    ),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error) return <Masalah masalah={error} />;
  return data ? <GambarAlur nama={t('gambarBerkas')} xml={data} {...sisa} /> : <Skeleton height={320} radius="lg" />;
};

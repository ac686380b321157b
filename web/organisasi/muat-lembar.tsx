import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

type Props<T> = { readonly kueri: UseQueryResult<T>; readonly children: (isi: T) => ReactNode };

/** A page's one reading: its grey shape until it is there; what cannot be read is shown by the shell. */
export const MuatLembar = <T,>({ kueri, children }: Props<T>) => {
  if (kueri.error) throw kueri.error;
  return kueri.data === undefined ? <Skeleton height={420} radius="lg" /> : children(kueri.data);
};

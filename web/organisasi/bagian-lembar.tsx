import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly id: string; readonly judul: string; readonly children: ReactNode };

/** A titled part of a page on a unit or a person. */
export const Bagian = ({ id, judul, children }: Props) => (
  <section aria-labelledby={id}>
    <Title id={id} mb="sm" order={2}>
      {judul}
    </Title>
    {children}
  </section>
);

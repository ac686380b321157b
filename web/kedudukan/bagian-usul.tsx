import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { readonly judul: string; readonly keterangan?: string; readonly children: ReactNode };

/** One part of the form or of the check beside it. */
export const BagianUsul = ({ judul, keterangan, children }: Props) => (
  <Paper component="section" p={{ base: 'md', sm: 'lg' }} radius="lg" withBorder>
    <Title mb={keterangan ? 4 : 'md'} order={2} size="h4">
      {judul}
    </Title>
    {keterangan && (
      <Text c="dimmed" mb="md" size="sm">
        {keterangan}
      </Text>
    )}
    {children}
  </Paper>
);

import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One part of a dossier's page, under its own heading. */
export const BagianBerkas = ({ judul, children }: { judul: string; children: ReactNode }) => (
  <Paper component="section" p="lg" radius="lg" withBorder>
    <Title mb="md" order={2} size="h4">
      {judul}
    </Title>
    {children}
  </Paper>
);

/** What a dossier is about: its short facts side by side, below them (`children`) those that are whole texts. */
export const RincianBerkas = ({ ringkas, children }: { ringkas: ReactNode; children: ReactNode }) => (
  <Stack gap="md">
    <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
      {ringkas}
    </SimpleGrid>
    <Stack component="dl" gap="md" m={0}>
      {children}
    </Stack>
  </Stack>
);

/** One fact of a dossier inside a `dl`; nothing when it is empty. */
export const ButirBerkas = ({ judul, isi }: { judul: string; isi: string }) =>
  isi && (
    <div>
      <Text c="dimmed" component="dt" size="sm">
        {judul}
      </Text>
      <Text component="dd" m={0} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {isi}
      </Text>
    </div>
  );

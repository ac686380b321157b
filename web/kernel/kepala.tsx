import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useJudul } from './judul.ts';
import gaya from './kepala.module.css';

type Props = {
  readonly judul: string;
  /** One sentence under the title. */
  readonly keterangan?: ReactNode;
  /** Small line above the title: where one is. */
  readonly di?: ReactNode;
  /** Buttons; the primary one last. */
  readonly children?: ReactNode;
};

/** Head of a page, and the title of the browser tab. */
export const Kepala = ({ judul, keterangan, di, children }: Props) => {
  useJudul(judul);
  return (
    <div className={gaya.kepala}>
      <div className={gaya.kata}>
        {di && (
          <Text c="dimmed" component="div" mb={4} size="sm">
            {di}
          </Text>
        )}
        <Title order={1}>{judul}</Title>
        {keterangan && (
          <Text c="dimmed" component="div" maw={640} mt={4}>
            {keterangan}
          </Text>
        )}
      </div>
      {children && <Group gap="xs">{children}</Group>}
    </div>
  );
};

import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import gaya from './saya-page.module.css';

/** One part of a page, with its heading and what can be done there. */
export const Kartu = ({ judul, aksi, children }: { judul: string; aksi?: ReactNode; children: ReactNode }) => (
  <section aria-label={judul} className={gaya.kartu}>
    <div className={gaya.kepala}>
      <Title order={2} size="h3">
        {judul}
      </Title>
      {aksi}
    </div>
    {children}
  </section>
);

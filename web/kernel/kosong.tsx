import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import gaya from './kosong.module.css';

/** An empty place that teaches the next step. */
export const Kosong = ({ judul, ajakan, children }: { judul: string; ajakan: ReactNode; children?: ReactNode }) => (
  <div className={gaya.kosong}>
    <svg aria-hidden="true" height="56" viewBox="0 0 64 64" width="56">
      <g fill="none" stroke="currentColor" strokeWidth="1.5">
        <ellipse cx="22" cy="22" rx="7" ry="13" transform="rotate(-45 22 22)" />
        <ellipse cx="42" cy="42" rx="7" ry="13" transform="rotate(-45 42 42)" />
        <ellipse cx="42" cy="22" rx="7" ry="13" transform="rotate(45 42 22)" />
        <ellipse cx="22" cy="42" rx="7" ry="13" transform="rotate(45 22 42)" />
      </g>
    </svg>
    <Text fw={650}>{judul}</Text>
    <Text c="dimmed" component="div" maw={440} size="sm">
      {ajakan}
    </Text>
    {children}
  </div>
);

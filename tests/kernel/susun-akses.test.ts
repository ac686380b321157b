import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { susunAkses } from './susun-akses.ts';

test('docs/kernel/akses.md sama dengan matriks yang diuji (npm run akses)', () =>
  expect(readFileSync('docs/kernel/akses.md', 'utf8')).toBe(susunAkses()));

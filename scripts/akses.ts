// npm run akses — writes docs/kernel/akses.md from the table that the matrix test proves
import { susunAkses } from '../tests/kernel/susun-akses.ts';
import { simpanHasil } from './hasil.mjs';

simpanHasil('docs/kernel/akses.md', susunAkses(), 'npm run akses');

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

const paket = (...nama: readonly string[]) => new RegExp(`node_modules[\\\\/](${nama.join('|')})[\\\\/]`);
const mantine = (...nama: readonly string[]) =>
  new RegExp(`node_modules[\\\\/]@mantine[\\\\/]core[\\\\/]esm[\\\\/](${nama.join('|')})[\\\\/]`);
const kernel = (...nama: readonly string[]) => new RegExp(`web[\\\\/]kernel[\\\\/](${nama.join('|')})\\.tsx?$`);

/** What every page needs, then what every page behind the sign-in needs: few files, so that they compress well. */
const GRUP = [
  { name: 'react', test: paket('react', 'react-dom', 'scheduler'), priority: 20 },
  { name: 'tanstack', test: paket('@tanstack', 'use-sync-external-store'), priority: 15 },
  {
    name: 'mantine',
    test: mantine('core', 'components[\\\\/](Button|Loader|Transition|UnstyledButton|Text|Title|Stack)'),
    priority: 15,
  },
  {
    name: 'kernel',
    test: kernel(
      'api',
      'bahasa',
      'jalur',
      'judul',
      'kabar',
      'kamus',
      'kawung',
      'kueri',
      'masalah',
      'niat',
      'penyedia',
      'pilihan-bahasa',
      'rute',
      'sakelar',
      'sesi',
      'sesi-habis',
      'tampil-masalah',
      'teks',
    ),
    priority: 12,
  },
  {
    name: 'isian',
    test: new RegExp(
      `${mantine('components[\\\\/](ActionIcon|CloseButton|Input|InputBase|PasswordInput|TextInput)').source}|${paket('@mantine[\\\\/]hooks[\\\\/]esm[\\\\/](use-id|use-uncontrolled)').source}`,
    ),
    priority: 13,
  },
  { name: 'mantine-rumah', test: mantine('components[\\\\/](Anchor|Badge|Center|Group|Skeleton)'), priority: 11 },
  {
    name: 'rumah',
    test: kernel(
      'daftar-kartu',
      'format',
      'kepala',
      'kosong',
      'lencana',
      'luring',
      'mengambang',
      'monogram',
      'muat-lagi',
      'orang',
      'tautan',
      'tenggat',
    ),
    priority: 11,
  },
  {
    name: 'bpmn',
    test: paket('bpmn-js', 'diagram-js', 'bpmn-moddle', 'moddle', 'moddle-xml', 'tiny-svg', 'min-dom'),
    priority: 10,
  },
];

/** Page → `dist/web`, where the server finds it. In development, `/api` goes to the server on port 3000. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // a strict CSP knows no data: fonts or scripts
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: GRUP,
        },
      },
    },
  },
  server: { proxy: { '/api': server } },
});

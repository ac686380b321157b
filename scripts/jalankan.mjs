// node scripts/jalankan.mjs berkas.ts [argumen…] — bundles one TypeScript program and runs it
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Workspace code is bundled, npm packages stay outside. `ramping`: packages of which nothing is used are not even loaded. */
export const bundel = (masuk, keluar, { ramping = false } = {}) =>
  build({
    entryPoints: [masuk],
    outfile: keluar,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [
      {
        name: 'paket-di-luar',
        setup: (b) =>
          b.onResolve({ filter: /^[^./]/ }, (a) =>
            a.kind === 'entry-point' || a.path.startsWith('@lincah/')
              ? undefined
              : { path: a.path, external: true, sideEffects: !ramping },
          ),
      },
    ],
  });

if (process.argv[1] === import.meta.filename) {
  const [masuk, ...argumen] = process.argv.slice(2);
  const keluar = join('.build', 'jalan', `${masuk.replaceAll('/', '__')}.mjs`);
  await bundel(masuk, keluar);
  process.argv = [process.argv[0], masuk, ...argumen];
  await import(pathToFileURL(resolve(keluar)).href);
}

import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { kirimMasalah, tidakAda } from './galat.ts';

/**
 * Serves the built screen from `folder`. Files with a hash in their name (`assets/`) are kept for a year; every other
 * address of a reader is the start page, with a fresh nonce for the style tags that the screen makes itself.
 */
export const pasangWeb = async (
  app: FastifyInstance,
  folder: string,
  csp: Readonly<Record<string, readonly string[]>>,
): Promise<void> => {
  const berkas = join(folder, 'index.html');
  const halaman = existsSync(berkas) ? readFileSync(berkas, 'utf8') : BELUM_DIBANGUN;
  const awal = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    const aturan = { ...csp, 'style-src': [...(csp['style-src'] ?? []), `'nonce-${nonce}'`] };
    return reply
      .header(
        'content-security-policy',
        Object.entries(aturan)
          .map(([k, v]) => `${k} ${v.join(' ')}`)
          .join(';'),
      )
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(halaman.replaceAll('__NONCE__', nonce));
  };
  if (existsSync(folder))
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (res, jalan) =>
        res.setHeader(
          'cache-control',
          jalan.includes(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
  app.addHook('onSend', async ({ url }, { raw }) => {
    if (url.startsWith('/assets/')) for (const tajuk of HANYA_HALAMAN) raw.removeHeader(tajuk);
  });
  app.get('/', { schema: { hide: true } }, async (_, reply) => awal(reply));
  app.get('/index.html', { schema: { hide: true } }, async (_, reply) => awal(reply));
  app.setNotFoundHandler((request, reply) => {
    const halamanWeb =
      request.method === 'GET' &&
      !/^\/(api|assets)(\/|$)/.test(request.url) &&
      !/\.\w+$/.test(request.url.split('?')[0] ?? '');
    return halamanWeb ? awal(reply) : kirimMasalah(reply, tidakAda());
  });
};

/** What browsers ask of pages only: scripts and typefaces are lighter without, and there are many of them. */
const HANYA_HALAMAN = [
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

const BELUM_DIBANGUN = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Lincah</title>
<p>Layar belum dibangun. Jalankan <code>npm run bangun</code>, lalu mulai lagi. API: <a href="/api/docs">/api/docs</a></p>
<p lang="en">The screen has not been built. Run <code>npm run bangun</code>, then start again.</p></html>`;

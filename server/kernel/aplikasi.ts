import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance } from 'fastify';
import { type FastifyPluginAsyncZod, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { BasisDataTerbuka } from './basis-data.ts';
import { periksaPanjang } from './batas-kiriman.ts';
import { pasangDokumen } from './dokumen.ts';
import { kirimMasalah, tanganiGalat, tidakAda } from './galat.ts';
import { kunciDari } from './identitas/kunci.ts';
import { kurirDari } from './identitas/kurir.ts';
import { ruteIdentitas } from './identitas/rute.ts';
import { periksaIsi } from './isi-wajar.ts';
import type { Konfigurasi } from './konfigurasi.ts';
import { setelanLog } from './log.ts';
import { MasalahHttp } from './masalah.ts';
import { ruteMasuk, type SetelanMasuk } from './masuk.ts';
import { pasangPagar } from './pagar.ts';
import { terlaluSering } from './percobaan-masuk.ts';
import { lepasSambunganBisu } from './sambungan-bisu.ts';
import { ruteSehat } from './sehat.ts';
import { pasangWeb } from './web.ts';

export type SetelanAplikasi = Omit<SetelanMasuk, 'kunci'> & {
  readonly basis: BasisDataTerbuka;
  readonly konfigurasi: Konfigurasi;
  /** The clock of the whole program. */
  readonly jam: () => Date;
  /** SQL of the composition root: $1 person, $2 day → one jsonb `OrangHariIni`, run inside the agency. */
  readonly kueriOrang: string;
  /** SQL of the composition root: every person of the agency as id, nip, nama, email, unit. */
  readonly kueriPegawai: string;
  /** SQL of the composition root: $1 person → one jsonb `data` of all the rooms store about her. */
  readonly kueriDataPegawai: string;
  /** The rooms' routes. */
  readonly rute: readonly FastifyPluginAsyncZod[];
  /** Folder of the built screen; absent: API only. */
  readonly folderWeb?: string;
};

const MENIT = 60_000;

/** The program as a value: every guard and every route in place, ready to listen or to be injected. Opens no port. */
export const buatApp = async (s: SetelanAplikasi): Promise<FastifyInstance> => {
  const { konfigurasi: k, basis } = s;
  const app = Fastify({
    logger: setelanLog(k.LOG_LEVEL) ?? false,
    trustProxy: k.TRUST_PROXY,
    bodyLimit: k.BODY_LIMIT_KB * 1024,
    genReqId: () => randomUUID(),
    frameworkErrors: tanganiGalat,
    routerOptions: { maxParamLength: 300 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(tanganiGalat);
  app.decorateRequest('db', { getter: () => basis.db });
  lepasSambunganBisu(app);
  let menutup = false;
  app.addHook('preClose', async () => {
    menutup = true;
  });
  app.addHook('onSend', async (request, reply) => {
    if (menutup) reply.header('connection', 'close'); // else the stop waits for every kept-alive connection to fall asleep
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CSP },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(cookie);
  await app.register(compress, { threshold: 1024 });
  if (k.RATE_LIMIT > 0)
    await app.register(rateLimit, {
      max: k.RATE_LIMIT,
      timeWindow: MENIT,
      errorResponseBuilder: (_, { ttl }) => new MasalahHttp(terlaluSering(Math.ceil(ttl / 1000))),
    });
  await pasangDokumen(app);
  pasangPagar(app, {
    jam: s.jam,
    diamMenit: k.SESSION_IDLE_MINUTES,
    kueriOrang: s.kueriOrang,
    siapkan: s.siapkan,
    asal: k.BASE_URL && new URL(k.BASE_URL).origin,
  });

  app.addHook('onRequest', async (request) => periksaPanjang(request));
  app.addHook('preValidation', async ({ body }) => periksaIsi(body));

  await app.register(ruteSehat(basis.jenis));
  const masuk: SetelanMasuk = { ...s, kunci: kunciDari(k) };
  await app.register(ruteMasuk(masuk));
  const kurir = kurirDari(k);
  app.addHook('onClose', async () => kurir?.tutup());
  await app.register(
    ruteIdentitas({
      ...s,
      ...masuk,
      kurir,
      alamatDasar: (k.BASE_URL ?? `http://${k.HOST}:${k.PORT}`).replace(/\/$/, ''),
      diLatar: (kerja) => void kerja().catch((err: unknown) => app.log.error({ err }, 'surel gagal dikirim')),
    }),
  );
  for (const rute of s.rute) await app.register(rute);
  if (s.folderWeb) await pasangWeb(app, s.folderWeb, CSP);
  else app.setNotFoundHandler((_, reply) => kirimMasalah(reply, tidakAda()));
  return app;
};

/** Scripts and styles of our own only; nobody may frame us. The start page adds a nonce for the style tags it makes itself. */
const CSP: Record<string, readonly string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'frame-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

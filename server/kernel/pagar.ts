import type { Bahasa } from '@lincah/domain/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MasalahHttp, masalah } from './masalah.ts';
import type { Pelaku } from './pelaku.ts';
import { bukaSesi, cocokCsrf, KUKI_SESI, type Sesi } from './sesi.ts';

export type SetelanPagar = {
  readonly jam: () => Date;
  readonly diamMenit: number;
  readonly kueriOrang: string;
  /** What must be ready before a person's request is served. */
  readonly siapkan?: ((pelaku: Pelaku) => Promise<void>) | undefined;
  /** Own origin when it is configured; else it is taken from the request's host. */
  readonly asal: string | undefined;
};

const AMAN = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The guard before every route: who is calling, may they call this at all, and does a write really come from our own page.
 * A route that says nothing is for the signed-in (`config.hak`: `masuk`); an open one says `terbuka`.
 */
export const pasangPagar = (app: FastifyInstance, setelan: SetelanPagar): void => {
  app.decorateRequest('sesi', null);
  app.decorateRequest('pelaku', { getter: pelakuDari });

  app.addHook('onRoute', ({ url, method }) => {
    const menulis = [method].flat().some((m) => !AMAN.has(m));
    if (menulis && !url.startsWith('/api/')) throw new Error(`rute tulis ${url} di luar /api/ tidak dijaga`);
  });
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.url?.startsWith('/api/')) return;
    const menulis = !AMAN.has(request.method);
    if (menulis) periksaAsal(request, setelan.asal);
    request.sesi = await sesiDariKuki(request, setelan);
    periksaHak(request, menulis);
    if (request.sesi) await setelan.siapkan?.(request.sesi.pelaku);
  });
};

const sesiDariKuki = (request: FastifyRequest, s: SetelanPagar): Promise<Sesi | null> => {
  const token = request.cookies[KUKI_SESI];
  if (!token) return Promise.resolve(null);
  return bukaSesi(request.db, token, s.jam(), s.diamMenit, s.kueriOrang, bahasaDari(request));
};

const periksaHak = ({ sesi, headers, routeOptions }: FastifyRequest, menulis: boolean): void => {
  const hak = routeOptions.config.hak ?? 'masuk';
  if (hak === 'terbuka') return;
  if (!sesi) throw new MasalahHttp(BELUM_MASUK);
  if (menulis && !cocokCsrf(sesi.csrf, headers['x-csrf-token'])) throw new MasalahHttp(CSRF);
  const salahSatu = [hak].flat();
  if (hak === 'masuk' || salahSatu.some((h) => sesi.pelaku.hak.includes(h))) return;
  throw new MasalahHttp(salahSatu.some((h) => sesi.hakTertahan.includes(h)) ? PERLU_FAKTOR : TANPA_HAK);
};

function pelakuDari(this: FastifyRequest): Pelaku {
  if (!this.sesi) throw new MasalahHttp(BELUM_MASUK);
  return this.sesi.pelaku;
}

const bahasaDari = ({ headers }: FastifyRequest): Bahasa =>
  /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'id';

/** A browser says where a write comes from; a foreign page is refused. A program that says nothing needs the token anyway. */
const periksaAsal = (request: FastifyRequest, asal: string | undefined): void => {
  const situs = request.headers['sec-fetch-site'];
  const dari = request.headers.origin;
  const sendiri = asal ?? `${request.protocol}://${request.host}`;
  const asing = typeof situs === 'string' && situs !== 'same-origin' && situs !== 'none';
  if (asing || (dari !== undefined && dari !== sendiri)) throw new MasalahHttp(CSRF);
};

export const BELUM_MASUK = masalah(401, 'belum-masuk', {
  id: 'Anda belum masuk atau sesi Anda sudah berakhir. Masuk lagi; isian Anda tidak hilang.',
  en: 'You are not signed in or your session has ended. Sign in again; what you typed is not lost.',
});

const TANPA_HAK = masalah(403, 'tanpa-hak', {
  id: 'Akun Anda tidak memiliki hak akses untuk ini. Hubungi pengelola akun instansi Anda.',
  en: 'Your account has no access right for this. Contact the account administrator of your agency.',
});

const PERLU_FAKTOR = masalah(
  403,
  'perlu-faktor',
  {
    id: 'Instansi Anda mewajibkan kode kedua untuk hak ini, dan akun Anda belum memasangnya.',
    en: 'Your agency asks for a second factor for this right, and your account has none yet.',
  },
  {
    jalanKeluar: {
      id: 'Pasang kode kedua di Profil saya; hak Anda langsung berlaku.',
      en: 'Set up the second factor in My profile; your right counts at once.',
    },
  },
);

const CSRF = masalah(403, 'csrf', {
  id: 'Permintaan ini tidak datang dari halaman Lincah yang Anda buka. Muat ulang halaman, lalu coba lagi.',
  en: 'This request did not come from the Lincah page you opened. Reload the page and try again.',
});

import { type Tanggal, tanggal } from '@lincah/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { cariAkun } from '../masuk.ts';
import { dalamInstansi } from '../transaksi.ts';
import { samakanHak } from './hak-dari-klaim.ts';
import { type AkunMasuk, kukiAman, lanjutMasuk } from './mulai-sesi.ts';
import { cariPenyedia, isTakMenjawab, type Penyedia, sapaPenyedia, tukarKodeOidc } from './penyedia.ts';
import type { SetelanIdentitas } from './setelan.ts';

const tags = ['kernel'];
const config = { hak: 'terbuka' };
const KUKI = 'lincah_sso';
const MULAI = '/api/masuk/sso';
export const ALAMAT_KEMBALI = '/api/masuk/sso/kembali';
const LAMA_MS = 600_000;

/** What the browser carries to the provider and back, encrypted: nobody else's answer fits it. */
const bentukBekal = z.object({
  instansi: z.string(),
  tujuan: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  penerbit: z.string(),
  pada: z.number(),
});
type Bekal = z.output<typeof bentukBekal>;
/** What the sign-in page needs to offer the same way again. */
type Asal = Pick<Bekal, 'instansi' | 'tujuan'>;
type Gagal = 'sso-padam' | 'sso-usang' | 'sso-ditolak' | 'sso-nip';

const kode = z.string().max(100).default('');
const tujuanAman = (tujuan: string) => (/^\/(?![/\\])[\x21-\x7e]*$/.test(tujuan) ? tujuan : '/');

/** Ways to sign in, and single sign-on: authorization code with PKCE, state and nonce. Every end is a page of ours. */
export const ruteSso =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    const gagal = (
      request: FastifyRequest,
      reply: FastifyReply,
      sebab: Gagal,
      { instansi, tujuan }: Asal,
      galat?: unknown,
    ) => {
      request.log.warn({ err: galat, sebab }, 'masuk tunggal gagal');
      const lagi = { gagal: sebab, ...(instansi && { instansi }), ...(tujuan !== '/' && { tujuan }) };
      return reply.clearCookie(KUKI, { path: MULAI }).redirect(`/masuk?${new URLSearchParams(lagi)}`);
    };

    app.get(
      '/api/masuk/cara',
      {
        config,
        schema: {
          tags,
          summary: 'Cara masuk yang tersedia',
          querystring: z.object({ instansi: kode }),
          response: { 200: z.object({ surel: z.boolean(), sso: z.object({ nama: z.string() }).nullable() }) },
        },
      },
      async (request) => {
        const penyedia = await cariPenyedia(request.db, request.query.instansi, s);
        return { surel: s.kurir !== null, sso: penyedia ? { nama: penyedia.nama } : null };
      },
    );

    app.get(
      MULAI,
      {
        config,
        schema: {
          tags,
          summary: 'Masuk tunggal: ke penyedia',
          querystring: z.object({ instansi: kode, tujuan: z.string().max(1000).default('/') }),
        },
      },
      async (request, reply) => {
        const { instansi } = request.query;
        const tujuan = tujuanAman(request.query.tujuan);
        const penyedia = await cariPenyedia(request.db, instansi, s);
        if (!penyedia) return gagal(request, reply, 'sso-padam', { instansi, tujuan });
        try {
          const c = await sapaPenyedia(penyedia, s);
          const bekal: Bekal = {
            instansi,
            tujuan,
            state: oidc.randomState(),
            nonce: oidc.randomNonce(),
            verifier: oidc.randomPKCECodeVerifier(),
            penerbit: penyedia.penerbit,
            pada: s.jam().getTime(),
          };
          reply.setCookie(KUKI, s.kunci?.tutup(JSON.stringify(bekal), KUKI) ?? '', {
            path: MULAI,
            httpOnly: true,
            sameSite: 'lax',
            secure: kukiAman(request, s.konfigurasi),
            maxAge: LAMA_MS / 1000,
          });
          return reply.redirect(await alamatPenyedia(c, bekal, s));
        } catch (galat) {
          return gagal(request, reply, 'sso-padam', { instansi, tujuan }, galat);
        }
      },
    );

    app.get(
      ALAMAT_KEMBALI,
      { config, schema: { tags, summary: 'Masuk tunggal: kembali dari penyedia' } },
      async (request, reply) => {
        const bekal = bacaBekal(request, s);
        try {
          return await reply.redirect(await pulang(request, reply, bekal, s));
        } catch (galat) {
          const asal = bekal ?? { instansi: '', tujuan: '/' };
          if (galat instanceof MasukGagal) return gagal(request, reply, galat.sebab, asal, galat.cause);
          throw galat;
        }
      },
    );
  };

class MasukGagal extends Error {
  readonly sebab: Gagal;

  constructor(sebab: Gagal, cause?: unknown) {
    super(sebab, { cause });
    this.sebab = sebab;
  }
}

/** Back from the provider: who is it, may she in, what is still missing. Answers the page to go on to. */
const pulang = async (
  request: FastifyRequest,
  reply: FastifyReply,
  bekal: Bekal | undefined,
  s: SetelanIdentitas,
): Promise<string> => {
  const penyedia = bekal && (await cariPenyedia(request.db, bekal.instansi, s));
  if (!bekal || penyedia?.penerbit !== bekal.penerbit) throw new MasukGagal('sso-usang');
  const klaim = await klaimDari(request, penyedia, bekal, s);
  const akun = await akunDari(request, penyedia, klaim);
  if (!akun) throw new MasukGagal('sso-nip');
  await dalamInstansi(request.db, akun.instansi_id, async (trx) =>
    samakanHak(trx, akun, penyedia, klaim, { hari: await hariInstansi(trx, s.jam()), sekarang: s.jam() }),
  );
  reply.clearCookie(KUKI, { path: MULAI });
  const lewat = { cara: 'sso', kode: false, perbuatan: 'kernel.masuk' } as const;
  const hasil = await lanjutMasuk(request, reply, akun, lewat, s);
  if ('sesi' in hasil) return bekal.tujuan;
  const lanjut = new URLSearchParams({ langkah: hasil.langkah, tiket: hasil.tiket });
  return `/masuk?${new URLSearchParams({ tujuan: bekal.tujuan })}#${lanjut}`; // behind # it reaches no log
};

const klaimDari = async ({ url }: FastifyRequest, penyedia: Penyedia, bekal: Bekal, s: SetelanIdentitas) => {
  const c = await sapaPenyedia(penyedia, s).catch((galat: unknown) => {
    throw new MasukGagal('sso-padam', galat);
  });
  return tukarKodeOidc(c, new URL(url, s.alamatDasar), bekal).catch((galat: unknown) => {
    throw new MasukGagal(isTakMenjawab(galat) ? 'sso-padam' : 'sso-ditolak', galat);
  });
};

const alamatPenyedia = async (c: oidc.Configuration, b: Bekal, { alamatDasar }: SetelanIdentitas): Promise<string> =>
  oidc.buildAuthorizationUrl(c, {
    redirect_uri: alamatDasar + ALAMAT_KEMBALI,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(b.verifier),
    code_challenge_method: 'S256',
    state: b.state,
    nonce: b.nonce,
  }).href;

const bacaBekal = (request: FastifyRequest, { kunci, jam }: SetelanIdentitas): Bekal | undefined => {
  const isi = request.cookies[KUKI];
  if (!isi || !kunci) return undefined;
  try {
    const bekal = bentukBekal.parse(JSON.parse(kunci.buka(isi, KUKI)));
    return jam().getTime() - bekal.pada <= LAMA_MS ? bekal : undefined;
  } catch {
    return undefined;
  }
};

/** The open account of the claimed NIP. A provider that one agency has set up speaks for that agency's people only. */
const akunDari = async (
  { db }: FastifyRequest,
  { klaimNip, instansiId }: Penyedia,
  klaim: Readonly<Record<string, unknown>>,
): Promise<AkunMasuk | undefined> => {
  const nip = String(klaim[klaimNip] ?? '').replaceAll(/\s/g, '');
  const akun = /^\d{18}$/.test(nip) ? await cariAkun(db, nip) : undefined;
  return akun?.aktif && (instansiId === null || akun.instansi_id === instansiId) ? akun : undefined;
};

const hariInstansi = async (trx: Parameters<typeof samakanHak>[0], kini: Date): Promise<Tanggal> => {
  const { rows } = await sql<{ hari: string }>`
    select (${kini}::timestamptz at time zone zona_waktu)::date as hari from kernel.instansi`.execute(trx);
  return tanggal(rows[0]?.hari ?? '');
};

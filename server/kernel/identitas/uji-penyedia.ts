import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import Provider from 'oidc-provider';

export type PenyediaUji = { readonly penerbit: string; tutup(): Promise<void> };
export const KLIEN = { client_id: 'lincah', client_secret: 'rahasia-klien-uji-yang-cukup-panjang' } as const;

const dengarkan = (server: Server): Promise<string> =>
  new Promise((siap) => {
    server.listen(0, '127.0.0.1', () => siap(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
const hentikan = (server: Server) =>
  new Promise<void>((usai) => {
    server.closeAllConnections();
    server.close(() => usai());
  });

/** A real OpenID provider on the loopback. Whoever it is told to be signs in without a question. */
export const nyalakanPenyedia = async (
  alamatKembali: string,
  orang: () => Readonly<Record<string, unknown>>,
): Promise<PenyediaUji> => {
  let urus: ReturnType<Provider['callback']> | undefined;
  const server = createServer((minta, jawab) => void urus?.(minta, jawab));
  const penerbit = await dengarkan(server);
  const provider = new Provider(penerbit, {
    clients: [{ ...KLIEN, redirect_uris: [alamatKembali], token_endpoint_auth_method: 'client_secret_post' }],
    claims: { openid: ['sub'], profile: ['nip', 'kelompok'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: async (_guna, _lingkup) => ({ sub: id, ...orang() }) }),
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['uji'] },
    interactions: { url: (_, i) => `/masuk/${i.uid}` },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ accountId: 'orang', clientId: KLIEN.client_id });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, lanjut) => {
    if (!ctx.path.startsWith('/masuk/')) return lanjut();
    const hasil = { login: { accountId: 'orang' } };
    await provider.interactionFinished(ctx.req, ctx.res, hasil, { mergeWithLastSubmission: false });
    ctx.respond = false;
  });
  urus = provider.callback();
  return { penerbit, tutup: () => hentikan(server) };
};

export type Dusta = {
  readonly klaim?: (wajar: JWTPayload) => JWTPayload;
  readonly tanda?: 'tanpa' | 'hs256' | 'kunci-lain';
};

/** A provider that lies in exactly one thing, or thinks long before it answers at one path; its tokens are otherwise in order. */
export const nyalakanPendusta = async (
  nip: string,
): Promise<PenyediaUji & { dusta: Dusta; nonce: string; lambat: { jalur: RegExp; ms: number } | null }> => {
  const asli = await generateKeyPair('RS256');
  const lain = await generateKeyPair('RS256');
  const kid = randomUUID();
  const keadaan = { dusta: {} as Dusta, nonce: '', lambat: null as { jalur: RegExp; ms: number } | null };
  const token = async (penerbit: string): Promise<string> => {
    const kini = Math.floor(Date.now() / 1000);
    const wajar = {
      iss: penerbit,
      aud: KLIEN.client_id,
      sub: 'orang',
      iat: kini,
      exp: kini + 60,
      nonce: keadaan.nonce,
      nip,
    };
    const isi = keadaan.dusta.klaim?.(wajar) ?? wajar;
    if (keadaan.dusta.tanda === 'tanpa') return new UnsecuredJWT(isi).encode();
    if (keadaan.dusta.tanda === 'hs256')
      return new SignJWT(isi)
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode(JSON.stringify(await exportJWK(asli.publicKey))));
    const kunci = keadaan.dusta.tanda === 'kunci-lain' ? lain.privateKey : asli.privateKey;
    return new SignJWT(isi).setProtectedHeader({ alg: 'RS256', kid }).sign(kunci);
  };
  const jawaban = async (jalur: string, penerbit: string): Promise<object> => {
    if (jalur === '/jwks') return { keys: [{ ...(await exportJWK(asli.publicKey)), kid, alg: 'RS256', use: 'sig' }] };
    if (jalur === '/token') return { access_token: 'x', token_type: 'Bearer', id_token: await token(penerbit) };
    return {
      issuer: penerbit,
      authorization_endpoint: `${penerbit}/masuk`,
      token_endpoint: `${penerbit}/token`,
      jwks_uri: `${penerbit}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    };
  };
  const server = createServer(async (minta, jawab) => {
    const jalur = new URL(minta.url ?? '/', 'http://x').pathname;
    if (keadaan.lambat?.jalur.test(jalur)) await setTimeout(keadaan.lambat.ms);
    const isi = await jawaban(jalur, penerbit);
    jawab.setHeader('content-type', 'application/json').end(JSON.stringify(isi));
  });
  const penerbit = await dengarkan(server);
  return Object.assign(keadaan, { penerbit, tutup: () => hentikan(server) });
};

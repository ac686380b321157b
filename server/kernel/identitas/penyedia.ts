import { sql } from 'kysely';
import * as oidc from 'openid-client';
import type { BasisData } from '../basis-data.ts';
import type { SetelanIdentitas } from './setelan.ts';

/** A single sign-on provider: the agency's own, or the installation's (`instansiId` null). */
export type Penyedia = {
  readonly instansiId: string | null;
  readonly nama: string;
  readonly penerbit: string;
  readonly klienId: string;
  readonly rahasia: string | null;
  readonly klaimNip: string;
  readonly klaimHak: string;
  readonly pemetaan: Readonly<Record<string, string>>;
  readonly diubahOleh: string | null;
};

type Baris = {
  instansi_id: string;
  nama: string;
  penerbit: string;
  klien_id: string;
  rahasia_klien: string | null;
  klaim_nip: string;
  klaim_hak: string;
  pemetaan: Record<string, string>;
  diubah_oleh: string;
};

/** The provider of the agency with this short name (of the only agency, when empty), else that of the settings. */
export const cariPenyedia = async (db: BasisData, kode: string, s: SetelanIdentitas): Promise<Penyedia | undefined> => {
  if (!s.kunci) return undefined; // nothing to keep the round trip with
  const { rows } = await sql<Baris>`select * from kernel.cari_penyedia(${kode})`.execute(db);
  const [b] = rows;
  if (!b) return dariSetelan(s);
  return {
    instansiId: b.instansi_id,
    nama: b.nama,
    penerbit: b.penerbit,
    klienId: b.klien_id,
    rahasia: b.rahasia_klien && s.kunci.buka(b.rahasia_klien, `oidc ${b.instansi_id}`),
    klaimNip: b.klaim_nip,
    klaimHak: b.klaim_hak,
    pemetaan: b.pemetaan,
    diubahOleh: b.diubah_oleh,
  };
};

const dariSetelan = ({ konfigurasi: k }: SetelanIdentitas): Penyedia | undefined => {
  if (!k.OIDC_ISSUER || !k.OIDC_CLIENT_ID) return undefined;
  return {
    instansiId: null,
    nama: k.OIDC_NAME,
    penerbit: k.OIDC_ISSUER,
    klienId: k.OIDC_CLIENT_ID,
    rahasia: k.OIDC_CLIENT_SECRET ?? null,
    klaimNip: k.OIDC_NIP_CLAIM,
    klaimHak: '',
    pemetaan: {},
    diubahOleh: null,
  };
};

/** Asks the provider who it is. Signatures of its tokens are always checked, also where TLS would vouch for them. */
export const sapaPenyedia = (p: Penyedia, { konfigurasi }: SetelanIdentitas): Promise<oidc.Configuration> =>
  oidc.discovery(
    new URL(p.penerbit),
    p.klienId,
    p.rahasia ?? undefined,
    p.rahasia === null ? oidc.None() : oidc.ClientSecretPost(p.rahasia),
    {
      timeout: konfigurasi.OIDC_TIMEOUT,
      execute: [oidc.enableNonRepudiationChecks, ...(konfigurasi.OIDC_HTTP ? [oidc.allowInsecureRequests] : [])],
    },
  );

/** All the provider says about the person: the token's claims, completed by its user information. */
export const tukarKodeOidc = async (
  c: oidc.Configuration,
  alamat: URL,
  harap: { readonly verifier: string; readonly state: string; readonly nonce: string },
): Promise<Readonly<Record<string, unknown>>> => {
  const token = await oidc.authorizationCodeGrant(c, alamat, {
    pkceCodeVerifier: harap.verifier,
    expectedState: harap.state,
    expectedNonce: harap.nonce,
    idTokenExpected: true,
  });
  const klaim = token.claims();
  if (!klaim) throw new Error('tanpa id_token');
  if (!c.serverMetadata().userinfo_endpoint) return klaim;
  return { ...(await oidc.fetchUserInfo(c, token.access_token, klaim.sub)), ...klaim };
};

/** The provider did not answer, or not in time: nothing that it said was found wrong. */
export const isTakMenjawab = (galat: unknown): boolean =>
  galat instanceof oidc.ClientError
    ? galat.code === 'OAUTH_TIMEOUT'
    : galat instanceof TypeError && galat.message === 'fetch failed';

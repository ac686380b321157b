import { randomUUID } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type BasisDataTerbuka, bacaKonfigurasi } from '../../server/kernel/index.ts';
import { bukaBasisUji, bukaPgliteUji } from '../../server/kernel/uji-basis.ts';
import { bacaPustaka } from '../../server/peraturan.ts';
import { rakit } from '../../server/rakit.ts';
import { dirikanInstansiUji, ORANG, type PeranUji, SANDI_UJI } from './instansi-uji.ts';

export { ORANG, type PeranUji, UNIT } from './instansi-uji.ts';

/** Both databases: `describe.each(JENIS_BASIS)('%s', (jenis) => …)`. */
export const JENIS_BASIS = ['pglite', 'postgres'] as const;
type JenisBasis = (typeof JENIS_BASIS)[number];

/** A signed-in person's way to the API: cookie and anti-forgery word are carried along. */
export type KlienUji = {
  get(url: string): Promise<LightMyRequestResponse>;
  /** `kunci`: the idempotency key; a new one for every call unless given. */
  post(url: string, isi?: object, kunci?: string): Promise<LightMyRequestResponse>;
  kirim(cara: 'PUT' | 'PATCH' | 'DELETE', url: string, isi?: object): Promise<LightMyRequestResponse>;
  /** Body text as it is, under a content type; further headers win over those of the session. */
  mentah(
    cara: string,
    url: string,
    isi: readonly [teks: string | Buffer, jenis: string],
    kepala?: Readonly<Record<string, string>>,
  ): Promise<LightMyRequestResponse>;
};

export type RumahUji = {
  readonly app: FastifyInstance;
  readonly basis: BasisDataTerbuka;
  masuk(peran: PeranUji): Promise<KlienUji>;
  /** Moves the program's clock forward. */
  maju(detik: number): void;
  tutup(): Promise<void>;
};

let pustaka: ReturnType<typeof bacaPustaka> | undefined;
/** The folders of the program, read once for every house. */
const pustakaUji = () => {
  pustaka ??= bacaPustaka();
  return pustaka;
};

export const PERATURAN_UJI = 'permenpanrb-7-2022';
const MULAI = Date.parse('2026-03-02T02:00:00Z'); // Senin, 09.00 WIB

/** `env`: settings besides those of every test. `basis`: a migrated database of the test's own, instead of a fresh one of a kind. */
export type PilihanRumah = {
  readonly jenis?: JenisBasis;
  readonly basis?: BasisDataTerbuka;
  readonly env?: Readonly<Record<string, string>>;
};

const bukaBasis = (jenis: JenisBasis): Promise<BasisDataTerbuka> =>
  jenis === 'pglite' ? bukaPgliteUji() : bukaBasisUji();

/** The whole program with one small agency, on a fresh database of the kind asked for. Close it when done. */
export const bukaRumahUji = async (pilihan: PilihanRumah = {}): Promise<RumahUji> => {
  const { jenis = 'postgres', env = {} } = pilihan;
  const basis = pilihan.basis ?? (await bukaBasis(jenis));
  let kini = MULAI;
  const jam = () => new Date(kini);
  await dirikanInstansiUji(basis.db, PERATURAN_UJI, jam());
  const konfigurasi = bacaKonfigurasi({
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '0',
    DEMO: '0',
    KUNCI: 'kunci uji '.repeat(4),
    ...env,
  });
  const { app } = await rakit({ basis, konfigurasi, jam, pustaka: await pustakaUji() });
  return {
    app,
    basis,
    masuk: (peran) => masukkan(app, ORANG[peran].nip),
    maju: (detik) => {
      kini += detik * 1000;
    },
    async tutup() {
      await app.close();
      await basis.tutup();
    },
  };
};

/** Signs a person in by NIP; every test account has the same password. */
export const masukkan = async (app: FastifyInstance, nip: string): Promise<KlienUji> => {
  const jawab = await app.inject({ method: 'POST', url: '/api/masuk', payload: { nip, sandi: SANDI_UJI } });
  if (jawab.statusCode !== 200) throw new Error(jawab.body);
  const cookie = `lincah_sesi=${jawab.cookies.find((k) => k.name === 'lincah_sesi')?.value}`;
  const tulis = { cookie, 'x-csrf-token': jawab.json().csrf as string };
  return {
    get: (url) => app.inject({ url, headers: { cookie } }),
    post: (url, isi, kunci = randomUUID()) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...tulis, 'idempotency-key': kunci },
        ...(isi && { payload: isi }),
      }),
    mentah: (cara, url, [teks, jenis], kepala) => {
      const method = cara as 'GET' | 'POST';
      const badan = teks && cara !== 'GET' ? { payload: teks } : {};
      return app.inject({
        method,
        url,
        headers: { ...tulis, ...(teks && { 'content-type': jenis }), ...kepala },
        ...badan,
      });
    },
    kirim: (method, url, isi) =>
      app.inject({ method, url, headers: { ...tulis, 'idempotency-key': randomUUID() }, ...(isi && { payload: isi }) }),
  };
};

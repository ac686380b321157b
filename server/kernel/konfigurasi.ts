import { z } from 'zod';

const ya = z.enum(['0', '1']).transform((v) => v === '1');
const cacah = (min: number, maks: number) => z.coerce.number().int().min(min).max(maks);

/** Every setting, in the order of the table in docs/kernel/konfigurasi.md (a test compares them). */
export const SETELAN = {
  PORT: cacah(0, 65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: ya.default(false),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: cacah(2, 200).default(10),
  DATA_DIR: z.string().min(1).default('./data'),
  DEMO: ya.optional(),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).optional(),
  SESSION_HOURS: cacah(1, 72).default(10),
  SESSION_IDLE_MINUTES: cacah(5, 1440).default(60),
  LOGIN_TRIES: cacah(3, 100).default(10),
  LOGIN_TRIES_ADDRESS: cacah(3, 10_000).default(10),
  RATE_LIMIT: cacah(0, 1_000_000).default(3000),
  BODY_LIMIT_KB: cacah(16, 102_400).default(1024),
  KUNCI: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  VIRUS_SCAN: z
    .string()
    .regex(/^(clamd:\/\/[^/\s]+|unix:\/.+|exec:\/.+)$/)
    .optional(),
  MAIL_FROM: z.string().min(3).default('lincah@localhost'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_NAME: z.string().min(1).default('SSO'),
  OIDC_NIP_CLAIM: z.string().min(1).default('nip'),
  OIDC_HTTP: ya.default(false),
  OIDC_TIMEOUT: z.coerce.number().min(0.1).max(30).default(5),
} as const;

const skema = z.object(SETELAN);

type Terbaca = z.output<typeof skema>;
export type Konfigurasi = Terbaca & { readonly DEMO: boolean; readonly LOG_LEVEL: NonNullable<Terbaca['LOG_LEVEL']> };

/** The settings are wrong: one line for each, in both languages. Nothing has been opened yet. */
export class KonfigurasiSalah extends Error {}

/**
 * Reads and checks the settings; an empty variable counts as absent.
 * DEMO is on with the embedded database and off with a server, unless it is set; the log speaks of every request only
 * with a server.
 */
export const bacaKonfigurasi = (env: Readonly<Record<string, string | undefined>>): Konfigurasi => {
  const terisi = Object.fromEntries(
    Object.entries(env).filter(([k, v]) => k in SETELAN && v !== undefined && v !== ''),
  );
  const hasil = skema.safeParse(terisi);
  if (hasil.success) {
    const tertanam = !hasil.data.DATABASE_URL;
    return {
      ...hasil.data,
      DEMO: hasil.data.DEMO ?? tertanam,
      LOG_LEVEL: hasil.data.LOG_LEVEL ?? (tertanam ? 'warn' : 'info'),
    };
  }
  const baris = hasil.error.issues.map((salah) => {
    const nama = String(salah.path[0]);
    return `  ${nama}: ${BENTUK[nama as keyof typeof SETELAN].id} / ${BENTUK[nama as keyof typeof SETELAN].en}`;
  });
  throw new KonfigurasiSalah(
    `Setelan keliru; perbaiki lalu jalankan lagi. / Wrong settings; correct them and start again.\n${baris.join('\n')}`,
  );
};

const angka = (min: number, maks: number) => ({
  id: `harus bilangan bulat ${min} sampai ${maks}`,
  en: `must be a whole number from ${min} to ${maks}`,
});
const yaTidak = { id: 'harus 1 (ya) atau 0 (tidak)', en: 'must be 1 (yes) or 0 (no)' };
const teks = { id: 'tidak boleh kosong', en: 'must not be empty' };

const BENTUK: Record<keyof typeof SETELAN, { readonly id: string; readonly en: string }> = {
  PORT: angka(0, 65535),
  HOST: teks,
  BASE_URL: { id: 'harus alamat http:// atau https://', en: 'must be an http:// or https:// address' },
  TRUST_PROXY: yaTidak,
  DATABASE_URL: {
    id: 'harus berbentuk postgres://pengguna:sandi@host:5432/basis',
    en: 'must look like postgres://user:password@host:5432/base',
  },
  DATABASE_POOL: angka(2, 200),
  DATA_DIR: teks,
  DEMO: yaTidak,
  LOG_LEVEL: {
    id: 'harus silent, fatal, error, warn, info, debug, atau trace',
    en: 'must be silent, fatal, error, warn, info, debug or trace',
  },
  SESSION_HOURS: angka(1, 72),
  SESSION_IDLE_MINUTES: angka(5, 1440),
  LOGIN_TRIES: angka(3, 100),
  LOGIN_TRIES_ADDRESS: angka(3, 10_000),
  RATE_LIMIT: angka(0, 1_000_000),
  BODY_LIMIT_KB: angka(16, 102_400),
  KUNCI: { id: 'harus sekurangnya 32 huruf acak', en: 'must be at least 32 random letters' },
  SMTP_URL: {
    id: 'harus berbentuk smtp://pengguna:sandi@host:587',
    en: 'must look like smtp://user:password@host:587',
  },
  VIRUS_SCAN: {
    id: 'harus clamd://host:3310, unix:/soket/clamd, atau exec:/program',
    en: 'must be clamd://host:3310, unix:/socket/of/clamd or exec:/program',
  },
  MAIL_FROM: { id: 'harus alamat surel', en: 'must be a mail address' },
  OIDC_ISSUER: { id: 'harus alamat https://', en: 'must be an https:// address' },
  OIDC_CLIENT_ID: teks,
  OIDC_CLIENT_SECRET: teks,
  OIDC_NAME: teks,
  OIDC_NIP_CLAIM: teks,
  OIDC_HTTP: yaTidak,
  OIDC_TIMEOUT: { id: 'harus 0,1 sampai 30 detik', en: 'must be 0.1 to 30 seconds' },
};

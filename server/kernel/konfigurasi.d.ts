import { z } from 'zod';
/** Every setting, in the order of the table in docs/kernel/konfigurasi.md (a test compares them). */
export declare const SETELAN: {
  readonly PORT: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly HOST: z.ZodDefault<z.ZodString>;
  readonly BASE_URL: z.ZodOptional<z.ZodURL>;
  readonly TRUST_PROXY: z.ZodDefault<
    z.ZodPipe<
      z.ZodEnum<{
        0: '0';
        1: '1';
      }>,
      z.ZodTransform<boolean, '0' | '1'>
    >
  >;
  readonly DATABASE_URL: z.ZodOptional<z.ZodURL>;
  readonly DATABASE_POOL: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly DATA_DIR: z.ZodDefault<z.ZodString>;
  readonly DEMO: z.ZodOptional<
    z.ZodPipe<
      z.ZodEnum<{
        0: '0';
        1: '1';
      }>,
      z.ZodTransform<boolean, '0' | '1'>
    >
  >;
  readonly LOG_LEVEL: z.ZodOptional<
    z.ZodEnum<{
      error: 'error';
      warn: 'warn';
      fatal: 'fatal';
      info: 'info';
      debug: 'debug';
      trace: 'trace';
      silent: 'silent';
    }>
  >;
  readonly SESSION_HOURS: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly SESSION_IDLE_MINUTES: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly LOGIN_TRIES: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly LOGIN_TRIES_ADDRESS: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly RATE_LIMIT: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  readonly BODY_LIMIT_KB: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
};
declare const skema: z.ZodObject<
  {
    PORT: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    HOST: z.ZodDefault<z.ZodString>;
    BASE_URL: z.ZodOptional<z.ZodURL>;
    TRUST_PROXY: z.ZodDefault<
      z.ZodPipe<
        z.ZodEnum<{
          0: '0';
          1: '1';
        }>,
        z.ZodTransform<boolean, '0' | '1'>
      >
    >;
    DATABASE_URL: z.ZodOptional<z.ZodURL>;
    DATABASE_POOL: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    DATA_DIR: z.ZodDefault<z.ZodString>;
    DEMO: z.ZodOptional<
      z.ZodPipe<
        z.ZodEnum<{
          0: '0';
          1: '1';
        }>,
        z.ZodTransform<boolean, '0' | '1'>
      >
    >;
    LOG_LEVEL: z.ZodOptional<
      z.ZodEnum<{
        error: 'error';
        warn: 'warn';
        fatal: 'fatal';
        info: 'info';
        debug: 'debug';
        trace: 'trace';
        silent: 'silent';
      }>
    >;
    SESSION_HOURS: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    SESSION_IDLE_MINUTES: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    LOGIN_TRIES: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    LOGIN_TRIES_ADDRESS: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    RATE_LIMIT: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
    BODY_LIMIT_KB: z.ZodDefault<z.ZodCoercedNumber<unknown>>;
  },
  z.core.$strip
>;
type Terbaca = z.output<typeof skema>;
export type Konfigurasi = Terbaca & {
  readonly DEMO: boolean;
  readonly LOG_LEVEL: NonNullable<Terbaca['LOG_LEVEL']>;
};
/** The settings are wrong: one line for each, in both languages. Nothing has been opened yet. */
export declare class KonfigurasiSalah extends Error {}
/**
 * Reads and checks the settings; an empty variable counts as absent.
 * DEMO is on with the embedded database and off with a server, unless it is set; the log speaks of every request only
 * with a server.
 */
export declare const bacaKonfigurasi: (env: Readonly<Record<string, string | undefined>>) => Konfigurasi;

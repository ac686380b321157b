import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** Digit groups as long as a NIP or NIK are cut to their first four; an address may carry one in its query. */
const samarkan = (teks: string): string => teks.replaceAll(/\d{12,}/g, (angka) => `${angka.slice(0, 4)}…`);

/** Structured logs: request id, method, address, status, time. No bodies, no cookies, no names, no NIP. */
export const setelanLog = (level: string): FastifyServerOptions['logger'] =>
  level === 'silent'
    ? false
    : {
        level,
        serializers: {
          req: ({ method, url, id }: FastifyRequest) => ({ id, method, url: samarkan(url.split('?')[0] ?? '') }),
          err: (galat: Error & { code?: string }) => ({
            type: galat.name,
            message: samarkan(galat.message),
            stack: samarkan(galat.stack ?? ''),
            ...(galat.code && { code: galat.code }),
          }),
        },
      };

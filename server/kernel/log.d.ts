import type { FastifyServerOptions } from 'fastify';
/** Structured logs: request id, method, address, status, time. No bodies, no cookies, no names, no NIP. */
export declare const setelanLog: (level: string) => FastifyServerOptions['logger'];

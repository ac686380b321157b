import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Masalah } from './masalah.ts';
/** Every failure leaves as a problem document; only what nobody foresaw is a 500, and it tells nothing of the inside. */
export declare const tanganiGalat: (galat: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;
export declare const kirimMasalah: (
  reply: FastifyReply,
  isi: Masalah,
  tajuk?: Readonly<Record<string, string>>,
) => FastifyReply<
  import('fastify').RouteGenericInterface,
  import('fastify').RawServerDefault,
  import('http').IncomingMessage,
  import('http').ServerResponse<import('http').IncomingMessage>,
  unknown,
  import('fastify').FastifySchema,
  import('fastify').FastifyTypeProviderDefault,
  unknown
>;
export declare const tidakAda: () => Masalah;

import type { FastifyInstance } from 'fastify';
/**
 * Serves the built screen from `folder`. Files with a hash in their name (`assets/`) are kept for a year; every other
 * address of a reader is the start page, with a fresh nonce for the style tags that the screen makes itself.
 */
export declare const pasangWeb: (
  app: FastifyInstance,
  folder: string,
  csp: Readonly<Record<string, readonly string[]>>,
) => Promise<void>;

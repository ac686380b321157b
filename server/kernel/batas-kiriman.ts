import type { FastifyRequest } from 'fastify';

/**
 * A form with a file says how long it is, within the limit of its route, before anything of it is read: one without an end would
 * otherwise be read for as long as it comes.
 */
export const periksaPanjang = ({ headers, routeOptions }: FastifyRequest): void => {
  if (!/^multipart\//i.test(headers['content-type'] ?? '')) return;
  const panjang = headers['content-length'];
  if (panjang === undefined) throw Object.assign(new Error('panjang tidak disebut'), { statusCode: 411 });
  if (!(Number(panjang) <= (routeOptions.bodyLimit ?? 0)))
    throw Object.assign(new Error('kiriman terlalu besar'), { statusCode: 413 });
};

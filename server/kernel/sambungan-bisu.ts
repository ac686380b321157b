import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Browsers open connections ahead of need. Those on which nothing was ever said are shut at the stop; Node would wait for them. */
export const lepasSambunganBisu = (app: FastifyInstance): void => {
  const terbuka = new Set<Socket>();
  app.server.on('connection', (soket: Socket) => {
    terbuka.add(soket);
    soket.once('close', () => terbuka.delete(soket));
  });
  app.addHook('preClose', async () => {
    for (const soket of terbuka) if (soket.bytesRead === 0) soket.destroy();
  });
};

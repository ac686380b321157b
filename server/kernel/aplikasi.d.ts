import { type FastifyInstance } from 'fastify';
import { type FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { BasisDataTerbuka } from './basis-data.ts';
import type { Konfigurasi } from './konfigurasi.ts';
import { type SetelanMasuk } from './masuk.ts';
export type SetelanAplikasi = SetelanMasuk & {
  readonly basis: BasisDataTerbuka;
  readonly konfigurasi: Konfigurasi;
  /** The clock of the whole program. */
  readonly jam: () => Date;
  /** SQL of the composition root: $1 person, $2 day → one jsonb `OrangHariIni`, run inside the agency. */
  readonly kueriOrang: string;
  /** The rooms' routes. */
  readonly rute: readonly FastifyPluginAsyncZod[];
  /** Folder of the built screen; absent: API only. */
  readonly folderWeb?: string;
};
/** The program as a value: every guard and every route in place, ready to listen or to be injected. Opens no port. */
export declare const buatApp: (s: SetelanAplikasi) => Promise<FastifyInstance>;

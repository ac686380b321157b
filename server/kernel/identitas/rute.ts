import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ruteAkun } from './rute-akun.ts';
import { ruteDataSaya } from './rute-data-saya.ts';
import { ruteHak } from './rute-hak.ts';
import { ruteKeamanan } from './rute-keamanan.ts';
import { rutePerbaikan } from './rute-perbaikan.ts';
import { ruteSandi } from './rute-sandi.ts';
import { ruteSaya } from './rute-saya.ts';
import { ruteSesi } from './rute-sesi.ts';
import { ruteSso } from './rute-sso.ts';
import { ruteTindakAkun } from './rute-tindak-akun.ts';
import type { SetelanIdentitas } from './setelan.ts';

/** Who is who: ways in, my own account, accounts and rights of the agency. */
export const ruteIdentitas =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(ruteSandi(s));
    await app.register(ruteSso(s));
    await app.register(ruteSaya(s));
    await app.register(ruteSesi(s.konfigurasi.SESSION_IDLE_MINUTES));
    await app.register(ruteDataSaya(s));
    await app.register(ruteAkun(s));
    await app.register(ruteTindakAkun(s));
    await app.register(ruteHak(s));
    await app.register(ruteKeamanan(s));
    await app.register(rutePerbaikan(s));
  };

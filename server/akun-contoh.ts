import { tanggal } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import { dalamInstansi, semuaInstansi, type Trx } from './kernel/index.ts';
import { posisiDipangku } from './organisasi/index.ts';
import type { Bahan } from './rakit.ts';

/** The password of every sample account; shown on the login page, and only where DEMO=1. */
export const SANDI_CONTOH = 'Lincah-2026';

const dwibahasa = z.object({ id: z.string(), en: z.string() });
const bentuk = z.array(
  z.object({
    peran: dwibahasa,
    nama: z.string(),
    jabatan: z.string(),
    unit: z.string(),
    instansi: z.string(),
    nip: z.string(),
    sandi: z.string(),
  }),
);

/** GET /api/demo/akun: the sample accounts, agency by agency. */
export const ruteAkunContoh =
  ({ basis, jam }: Pick<Bahan, 'basis' | 'jam'>): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/demo/akun',
      { config: { hak: 'terbuka' }, schema: { tags: ['kernel'], summary: 'Akun contoh', response: { 200: bentuk } } },
      async () => {
        const semua = await semuaInstansi(basis.db);
        const daftar: z.output<typeof bentuk> = [];
        for (const { instansiId } of semua)
          daftar.push(...(await dalamInstansi(basis.db, instansiId, (trx) => akunInstansi(trx, jam()))));
        return daftar;
      },
    );
  };

type Baris = { peran: { id: string; en: string }; nama: string; pegawaiId: string; instansi: string; nip: string };

const akunInstansi = async (trx: Trx, kini: Date): Promise<z.output<typeof bentuk>> => {
  const { rows } = await sql<Baris & { hari: string }>`
    select a.peran_contoh as peran, g.nama, g.id as "pegawaiId", i.nama_singkat as instansi, a.nip,
      (${kini}::timestamptz at time zone i.zona_waktu)::date as hari
    from kernel.akun a
    join kernel.instansi i on i.instansi_id = a.instansi_id
    join organisasi.pegawai g on g.instansi_id = a.instansi_id and g.id = a.pegawai_id
    where a.peran_contoh is not null and a.aktif order by (a.peran_contoh->>'urut')::int`.execute(trx);
  const daftar: z.output<typeof bentuk> = [];
  for (const { pegawaiId, hari, ...akun } of rows) {
    const [posisi] = await posisiDipangku(trx, pegawaiId, tanggal(hari));
    daftar.push({ ...akun, jabatan: posisi?.nama ?? '—', unit: posisi?.unitNama ?? '—', sandi: SANDI_CONTOH });
  }
  return daftar;
};

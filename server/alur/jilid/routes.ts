import { type Hasil, sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  amankanBerkas,
  type BagianZip,
  type BasisData,
  baca,
  bungkusZip,
  catatJejak,
  dalamInstansi,
  type Pelaku,
  type RincianPenolakan,
  sebagaiUnduhan,
} from '../../kernel/index.ts';
import type { PelakuBerkas, SumberAlur } from '../ruang.ts';
import { bagianArsip, listSelesai } from './arsip.ts';
import type { BahanJilid } from './bahan.ts';
import { cetakJilid } from './cetak-jilid.ts';
import { type Dossier, kumpulkan } from './kumpulkan.ts';

const params = z.object({ id: z.uuid() });
const config = { hak: 'masuk' };
const tags = ['alur'];

export type SetelanJilid = {
  readonly ruang: Readonly<Record<string, PelakuBerkas>>;
  readonly sumber: SumberAlur;
  readonly jilid: BahanJilid;
};

/** A dossier as one PDF, and the packages for the archive. Whoever takes one is recorded. */
export const jilidRoutes =
  ({ ruang, sumber, jilid }: SetelanJilid): FastifyPluginAsyncZod =>
  async (app) => {
    const ambil = (perbuatan: string, id: string) => async (trx: Parameters<typeof kumpulkan>[0], pelaku: Pelaku) => {
      const dossier = await kumpulkan(trx, pelaku, id, sumber, ruang, jilid);
      if (dossier.sah) await catatJejak(trx, pelaku, { perbuatan, kamar: 'alur', objek: id, rincian: {} });
      return dossier as Hasil<Dossier, RincianPenolakan>;
    };

    app.get('/api/alur/berkas/:id/cetak', { config, schema: { tags, params } }, async (request, reply) => {
      const dossier = await baca(request, ambil('alur.cetakBerkas', request.params.id));
      const pdf = await cetakJilid(request.db, request.pelaku, dossier, jilid);
      return amankanBerkas(reply, 'application/pdf')
        .header('content-disposition', sebagaiUnduhan(`berkas-${dossier.id.slice(0, 8)}.pdf`))
        .send(pdf);
    });

    app.get('/api/alur/berkas/:id/arsip', { config, schema: { tags, params } }, async (request, reply) => {
      const { db, pelaku } = request;
      const dossier = await baca(request, ambil('alur.arsipkanBerkas', request.params.id));
      return amankanBerkas(reply, 'application/zip')
        .header('content-disposition', sebagaiUnduhan(`arsip-${dossier.id.slice(0, 8)}.zip`))
        .send(bungkusZip(bagianArsip(db, pelaku, dossier, jilid), dossier.selesai ?? dossier.dibuka));
    });

    app.get(
      '/api/alur/arsip',
      {
        config: { hak: 'auditor' },
        schema: { tags, querystring: z.object({ tahun: z.coerce.number().int().min(2000).max(2999) }) },
      },
      async (request, reply) => {
        const { db, pelaku } = request;
        const { tahun } = request.query;
        const daftar = await baca(request, async (trx) => {
          const id = await listSelesai(trx, pelaku.instansiId, tahun);
          await catatJejak(trx, pelaku, {
            perbuatan: 'alur.arsipkanTahun',
            kamar: 'alur',
            objek: pelaku.instansiId,
            rincian: { tahun, jumlah: id.length },
          });
          return sah(id);
        });
        const satu = (id: string) => ambilDi(db, pelaku, (trx) => kumpulkan(trx, pelaku, id, sumber, ruang, jilid));
        return amankanBerkas(reply, 'application/zip')
          .header('content-disposition', sebagaiUnduhan(`arsip-${tahun}.zip`))
          .send(bungkusZip(bagianTahun(db, pelaku, daftar, satu, jilid), new Date(`${tahun}-12-31T00:00:00Z`)));
      },
    );
  };

const ambilDi = async <T>(
  db: BasisData,
  { instansiId }: Pelaku,
  kerja: (trx: Parameters<typeof kumpulkan>[0]) => Promise<T>,
) => dalamInstansi(db, instansiId, kerja);

/** Dossier after dossier, each read when its turn comes; then the list of them all. */
async function* bagianTahun(
  db: BasisData,
  pelaku: Pelaku,
  daftar: readonly string[],
  satu: (id: string) => Promise<Hasil<Dossier, RincianPenolakan>>,
  bahan: BahanJilid,
): AsyncGenerator<BagianZip> {
  for (const id of daftar) {
    const dossier = await satu(id);
    if (dossier.sah) yield* bagianArsip(db, pelaku, dossier.nilai, bahan, `${id}/`);
  }
  yield { nama: 'daftar.json', isi: async () => Buffer.from(`${JSON.stringify(daftar, null, 2)}\n`) };
}

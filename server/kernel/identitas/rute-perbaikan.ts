import { sah, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import { bacaKursor, halamanDari, kueriHalaman, potongHalaman } from '../halaman.ts';
import { catatJejak } from '../jejak.ts';
import { baca, tulis } from '../permintaan.ts';
import { catatTilikan } from '../tilikan.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { berIso, waktu } from './waktu.ts';

const tags = ['kernel'];
const config = { hak: 'sdm' };
const bentuk = z.object({
  id: z.string(),
  pegawaiId: z.string(),
  nama: z.string(),
  isi: z.string(),
  diajukanPada: waktu,
  jawaban: z.string().nullable(),
  dijawabPada: waktu.nullable(),
});

type Baris = Omit<z.output<typeof bentuk>, 'diajukanPada' | 'dijawabPada'> & {
  diajukanPada: Date;
  dijawabPada: Date | null;
};

/** The queue of requests to correct personal data, for those who keep it. Open ones first, the oldest on top. */
export const rutePerbaikan =
  ({ kueriPegawai }: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/perbaikan',
      {
        config,
        schema: {
          tags,
          summary: 'Permintaan perbaikan data',
          querystring: kueriHalaman.omit({ cari: true }).extend({ selesai: z.enum(['0', '1']).default('0') }),
          response: { 200: halamanDari(bentuk) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const { batas, kursor, selesai } = request.query;
          const [pada = '', id = ''] = bacaKursor(kursor, 2) ?? [];
          const lanjut = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(pada) && /^[0-9a-f-]{36}$/.test(id);
          const { rows } = await sql<Baris>`
            select p.id, p.pegawai_id as "pegawaiId", g.nama, p.isi, p.diajukan_pada as "diajukanPada", p.jawaban,
              p.dijawab_pada as "dijawabPada"
            from kernel.perbaikan_data p join (${sql.raw(kueriPegawai)}) g on g.id = p.pegawai_id
            where (p.dijawab_pada is not null) = ${selesai === '1'}
              and (not ${lanjut}::boolean or (p.diajukan_pada, p.id) > (${lanjut ? pada : null}::timestamptz, ${lanjut ? id : null}::uuid))
            order by p.diajukan_pada, p.id limit ${batas + 1}`.execute(trx);
          const halaman = potongHalaman(rows, batas, berIso, (b) => [b.diajukanPada.toISOString(), b.id]);
          const pegawai = halaman.butir.map((b) => b.pegawaiId);
          await catatTilikan(trx, pelaku, { perbuatan: 'kernel.lihatDaftarPerbaikan', kamar: 'kernel', pegawai });
          return sah(halaman);
        }),
    );

    app.post(
      '/api/perbaikan/:id/jawab',
      {
        config,
        schema: {
          tags,
          summary: 'Jawab permintaan perbaikan data',
          params: z.object({ id: z.uuid() }),
          body: z.object({ jawaban: z.string().trim().min(5).max(2000) }),
        },
      },
      (request, reply) =>
        tulis(request, reply, async (trx, pelaku) => {
          const { rows } = await sql<{ pegawai_id: string }>`
            update kernel.perbaikan_data set jawaban = ${request.body.jawaban}, dijawab_oleh = ${pelaku.akunId},
              dijawab_pada = ${pelaku.sekarang}
            where id = ${request.params.id} and dijawab_pada is null returning pegawai_id`.execute(trx);
          if (!rows[0]) return tolak({ jenis: 'tidak-ada', kode: 'kernel/perbaikan' });
          const perbuatan = { perbuatan: 'kernel.jawab-perbaikan', kamar: 'kernel', objek: request.params.id };
          await catatJejak(trx, pelaku, { ...perbuatan, rincian: { pegawai: rows[0].pegawai_id } });
          return sah(undefined as never);
        }),
    );
  };

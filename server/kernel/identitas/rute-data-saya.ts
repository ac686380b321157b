import { sah } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CompiledQuery, sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../basis-data.ts';
import { eksporTabel, kirimBerkas } from '../ekspor.ts';
import { bacaKursorNomor, halamanDari, kueriHalaman, potongHalaman } from '../halaman.ts';
import { catatJejak } from '../jejak.ts';
import type { Pelaku } from '../pelaku.ts';
import { baca, tulis } from '../permintaan.ts';
import { PERUBAHAN_AKUN, type PerubahanAkun } from './kabari-pemilik.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { berIso, waktu } from './waktu.ts';

const tags = ['kernel'];
const tabel = z.array(z.record(z.string(), z.unknown()));

/** What is stored about me, as a file too; who looked at it; asking for a correction. */
export const ruteDataSaya =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/saya/data',
      { schema: { tags, summary: 'Data tentang saya', response: { 200: z.record(z.string(), tabel) } } },
      (request) => baca(request, async (trx, pelaku) => sah(await kumpulkan(trx, pelaku, s))),
    );

    app.get(
      '/api/saya/data/ekspor',
      {
        schema: {
          tags,
          summary: 'Unduh data tentang saya (JSON atau XLSX)',
          querystring: z.object({ format: z.enum(['json', 'xlsx']) }),
        },
      },
      async (request, reply) => {
        const { format } = request.query;
        const data = await baca(request, async (trx, pelaku) => {
          const isi = await kumpulkan(trx, pelaku, s);
          const perbuatan = { perbuatan: 'kernel.unduh-data-sendiri', kamar: 'kernel', objek: pelaku.pegawaiId };
          await catatJejak(trx, pelaku, { ...perbuatan, rincian: { format } });
          return sah(isi);
        });
        const berkas = format === 'json' ? sebagaiJson(data) : await sebagaiXlsx(data);
        return kirimBerkas(reply, berkas);
      },
    );

    app.get(
      '/api/saya/dilihat',
      {
        schema: {
          tags,
          summary: 'Siapa yang membuka data saya',
          querystring: kueriHalaman.omit({ cari: true }),
          response: {
            200: halamanDari(z.object({ nomor: z.string(), pada: waktu, nama: z.string(), perbuatan: z.string() })),
          },
        },
      },
      (request) => baca(request, async (trx, pelaku) => sah(await listDilihat(trx, pelaku, request.query, s))),
    );

    app.get(
      '/api/saya/perubahan',
      {
        schema: {
          tags,
          summary: 'Apa yang diubah orang lain pada akun saya',
          querystring: kueriHalaman.omit({ cari: true }),
          response: {
            200: halamanDari(
              z.object({
                nomor: z.string(),
                pada: waktu,
                nama: z.string(),
                perbuatan: z.enum(PERUBAHAN_AKUN),
                alasan: z.string().nullable(),
              }),
            ),
          },
        },
      },
      (request) => baca(request, async (trx, pelaku) => sah(await listPerubahan(trx, pelaku, request.query, s))),
    );

    const bentukPerbaikan = z.object({
      id: z.string(),
      isi: z.string(),
      diajukanPada: waktu,
      jawaban: z.string().nullable(),
      dijawabPada: waktu.nullable(),
    });
    app.get(
      '/api/saya/perbaikan',
      { schema: { tags, summary: 'Permintaan perbaikan data saya', response: { 200: z.array(bentukPerbaikan) } } },
      (request) =>
        baca(request, async (trx, { pegawaiId }) =>
          sah(
            (
              await trx
                .selectFrom('kernel.perbaikan_data')
                .select(['id', 'isi', 'diajukan_pada as diajukanPada', 'jawaban', 'dijawab_pada as dijawabPada'])
                .where('pegawai_id', '=', pegawaiId)
                .orderBy('diajukan_pada', 'desc')
                .limit(50)
                .execute()
            ).map(berIso),
          ),
        ),
    );

    app.post(
      '/api/saya/perbaikan',
      {
        schema: {
          tags,
          summary: 'Minta perbaikan data saya',
          body: z.object({ isi: z.string().trim().min(10).max(2000) }),
          response: { 201: z.object({ id: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, async (trx, pelaku) => {
          const { rows } = await sql<{ id: string }>`
            insert into kernel.perbaikan_data (instansi_id, id, pegawai_id, isi, diajukan_pada)
            values (${pelaku.instansiId}, gen_random_uuid(), ${pelaku.pegawaiId}, ${request.body.isi}, ${pelaku.sekarang})
            returning id`.execute(trx);
          const id = rows[0]?.id ?? '';
          await catatJejak(trx, pelaku, {
            perbuatan: 'kernel.minta-perbaikan',
            kamar: 'kernel',
            objek: id,
            rincian: {},
          });
          return sah({ id });
        });
      },
    );
  };

type Data = Record<string, Record<string, unknown>[]>;

/** The rooms' part (the composition root's query) and the kernel's: account, sessions, rights. No secret, no fingerprint. */
const kumpulkan = async (
  trx: Trx,
  { pegawaiId, akunId }: Pelaku,
  { kueriDataPegawai }: SetelanIdentitas,
): Promise<Data> => {
  const orang = await trx.executeQuery(
    CompiledQuery.raw(kueriDataPegawai, [pegawaiId]) as CompiledQuery<{ data: Data }>,
  );
  const akun = await sql<{ data: Data }>`select jsonb_build_object(
    'akun', (select jsonb_agg(jsonb_build_object('nip', nip, 'dibuatPada', dibuat_pada, 'sandiDigantiPada', sandi_diganti_pada,
      'masukPada', masuk_pada)) from kernel.akun where id = ${akunId}),
    'hak', coalesce((select jsonb_agg(jsonb_build_object('hak', hak, 'sejak', sejak, 'sampai', sampai, 'alasan', alasan,
      'dicabutPada', dicabut_pada) order by sejak) from kernel.hak where akun_id = ${akunId}), '[]'),
    'sesi', coalesce((select jsonb_agg(jsonb_build_object('perangkat', perangkat, 'jaringan', alamat, 'sejak', dibuat_pada,
      'terakhir', terakhir_pada) order by dibuat_pada) from kernel.sesi where akun_id = ${akunId}), '[]')) as data`.execute(
    trx,
  );
  return { ...orang.rows[0]?.data, ...akun.rows[0]?.data };
};

const sebagaiJson = (data: Data) => ({
  isi: Buffer.from(`${JSON.stringify(data, null, 2)}\n`),
  jenis: 'application/json; charset=utf-8',
  nama: 'data-saya.json',
});

const teks = (nilai: unknown): string =>
  nilai === null || nilai === undefined ? '' : typeof nilai === 'object' ? JSON.stringify(nilai) : String(nilai);

const sebagaiXlsx = (data: Data) => {
  const baris = Object.entries(data).flatMap(([bagian, isi]) =>
    isi.flatMap((satu, n) =>
      Object.entries(satu).map(([nama, nilai]) => ({ bagian, n: n + 1, nama, nilai: teks(nilai) })),
    ),
  );
  return eksporTabel(
    'xlsx',
    'data-saya',
    [
      { judul: 'Bagian', nilai: (b) => b.bagian },
      { judul: 'Baris', nilai: (b) => b.n },
      { judul: 'Nama', nilai: (b) => b.nama },
      { judul: 'Isi', nilai: (b) => b.nilai },
    ],
    baris,
  );
};

type Kueri = { readonly batas: number; readonly kursor?: string | undefined };

const listDilihat = async (
  trx: Trx,
  { pegawaiId }: Pelaku,
  { batas, kursor }: Kueri,
  { kueriPegawai }: SetelanIdentitas,
) => {
  const sebelum = bacaKursorNomor(kursor);
  const { rows } = await sql<{ nomor: string; pada: Date; nama: string; perbuatan: string }>`
    select j.nomor::text, j.pada, coalesce(g.nama, '') as nama, j.perbuatan
    from kernel.jejak j left join (${sql.raw(kueriPegawai)}) g on g.id = j.pegawai_id
    where j.instansi_id = kernel.instansi_kini() and j.objek in (${pegawaiId}, kernel.instansi_kini()::text)
      and j.perbuatan like '%.lihat%' and (j.objek = ${pegawaiId} or j.rincian -> 'pegawai' ? ${pegawaiId})
      and (${sebelum}::bigint is null or j.nomor < ${sebelum}::bigint)
    order by j.nomor desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, berIso, (b) => [b.nomor]);
};

/** What another hand did to my account, from the audit, with its reason; a password set by a link may have been another's. */
const listPerubahan = async (
  trx: Trx,
  { pegawaiId }: Pelaku,
  { batas, kursor }: Kueri,
  { kueriPegawai }: SetelanIdentitas,
) => {
  const sebelum = bacaKursorNomor(kursor);
  const { rows } = await sql<{
    nomor: string;
    pada: Date;
    nama: string;
    perbuatan: PerubahanAkun;
    alasan: string | null;
  }>`
    select j.nomor::text, j.pada, coalesce(g.nama, '') as nama, j.perbuatan, j.rincian ->> 'alasan' as alasan
    from kernel.jejak j left join (${sql.raw(kueriPegawai)}) g on g.id = j.pegawai_id
    where j.instansi_id = kernel.instansi_kini() and j.objek = ${pegawaiId} and j.perbuatan = any(${[...PERUBAHAN_AKUN]})
      and (j.pegawai_id is distinct from ${pegawaiId}::uuid or j.rincian ->> 'dengan' = 'tautan')
      and (${sebelum}::bigint is null or j.nomor < ${sebelum}::bigint)
    order by j.nomor desc limit ${batas + 1}`.execute(trx);
  return potongHalaman(rows, batas, berIso, (b) => [b.nomor]);
};

import { type Hasil, isTanggal, sah, type Tanggal, tanggal, tolak } from '@lincah/domain/kernel';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../basis-data.ts';
import { halamanDari, kueriHalaman, potongHalaman } from '../halaman.ts';
import { catatJejak } from '../jejak.ts';
import type { RincianPenolakan } from '../masalah.ts';
import type { Pelaku } from '../pelaku.ts';
import { baca, tulis } from '../permintaan.ts';
import { catatTilikan } from '../tilikan.ts';
import { ADMIN_TERAKHIR, adminTerakhir } from './admin-terakhir.ts';
import { findAkun, pola, sesudah } from './daftar-akun.ts';
import { HAK_PEMBERIAN } from './hak-pemberian.ts';
import { kabariPemilik } from './kabari-pemilik.ts';
import type { SetelanIdentitas } from './setelan.ts';
import { berIso, waktu } from './waktu.ts';

const tags = ['kernel'];
const hari = z.iso.date().refine(isTanggal); // a day that the calendar and the database know
const alasan = z.string().trim().min(5).max(500);
const params = z.object({ id: z.uuid() });

const KEADAAN = ['berlaku', 'akan-datang', 'berakhir', 'dicabut'] as const;
const bentukHak = z.object({
  id: z.string(),
  akun: z.string(),
  nama: z.string(),
  nip: z.string(),
  hak: z.string(),
  sejak: z.string(),
  sampai: z.string().nullable(),
  alasan: z.string(),
  asal: z.enum(['setempat', 'sso']),
  oleh: z.string().nullable(),
  keadaan: z.enum(KEADAAN),
  dicabutPada: waktu.nullable(),
  alasanCabut: z.string().nullable(),
});

/** Granted rights: who has which, since when, until when, by whom and why. Read by auditors too; nobody grants herself. */
export const ruteHak =
  (s: SetelanIdentitas): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/hak',
      {
        config: { hak: ['admin', 'auditor'] },
        schema: {
          tags,
          summary: 'Daftar hak yang diberikan',
          querystring: kueriHalaman.extend({
            hak: z.enum(HAK_PEMBERIAN).optional(),
            keadaan: z.enum(KEADAAN).optional(),
          }),
          response: { 200: halamanDari(bentukHak) },
        },
      },
      (request) =>
        baca(request, async (trx, pelaku) => {
          const halaman = await listHak(trx, pelaku, request.query, s);
          const pegawai = halaman.butir.map((b) => b.pegawai);
          await catatTilikan(trx, pelaku, { perbuatan: 'kernel.lihatDaftarHak', kamar: 'kernel', pegawai });
          return sah(halaman);
        }),
    );

    app.post(
      '/api/hak',
      {
        config: { hak: 'admin' },
        schema: {
          tags,
          summary: 'Beri hak kepada sebuah akun',
          body: z.object({ akun: z.uuid(), hak: z.enum(HAK_PEMBERIAN), sejak: hari, sampai: hari.nullable(), alasan }),
          response: { 201: z.object({ id: z.string() }) },
        },
      },
      (request, reply) => {
        reply.code(201);
        return tulis(request, reply, (trx, pelaku) => beri(trx, pelaku, request.body, s));
      },
    );

    app.post(
      '/api/hak/:id/cabut',
      {
        config: { hak: 'admin' },
        schema: { tags, summary: 'Cabut hak, seketika', params, body: z.object({ alasan }) },
      },
      (request, reply) =>
        tulis(request, reply, (trx, pelaku) => cabut(trx, pelaku, request.params.id, request.body.alasan, s)),
    );
  };

const cabut = async (
  trx: Trx,
  pelaku: Pelaku,
  id: string,
  mengapa: string,
  s: SetelanIdentitas,
): Promise<Hasil<never, RincianPenolakan>> => {
  const { rows } = await sql<{ akun: string; hak: string; pegawai: string }>`
    select h.akun_id as akun, h.hak, a.pegawai_id as pegawai from kernel.hak h
    join kernel.akun a on a.instansi_id = h.instansi_id and a.id = h.akun_id
    where h.id = ${id} and h.dicabut_pada is null`.execute(trx);
  const [ada] = rows;
  if (!ada) return tidakAda;
  if (ada.hak === 'admin' && (await adminTerakhir(trx, ada.akun, pelaku.hariIni))) return ADMIN_TERAKHIR;
  await sql`update kernel.hak set dicabut_pada = ${pelaku.sekarang}, dicabut_oleh = ${pelaku.akunId},
    alasan_cabut = ${mengapa} where id = ${id}`.execute(trx);
  if (ada.akun !== pelaku.akunId) await kabariPemilik(trx, pelaku, ada.pegawai, 'kernel.hak-dicabut', s);
  const rincian = { hak: ada.hak, alasan: mengapa };
  await catatJejak(trx, pelaku, { perbuatan: 'kernel.hak-dicabut', kamar: 'kernel', objek: ada.pegawai, rincian });
  return sah(undefined as never);
};

type Pemberian = { akun: string; hak: string; sejak: string; sampai: string | null; alasan: string };

const beri = async (trx: Trx, pelaku: Pelaku, isi: Pemberian, s: SetelanIdentitas) => {
  const akun = await findAkun(trx, isi.akun, s);
  if (!akun) return tidakAda;
  if (akun.id === pelaku.akunId) return DIRI_SENDIRI;
  const masa = periksaMasa(isi.sejak, isi.sampai, pelaku.hariIni);
  if (masa) return masa;
  if (await sudahPunya(trx, isi)) return SUDAH_PUNYA;
  const { rows } = await sql<{ id: string }>`
    insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, sampai, alasan, diberi_oleh)
    values (${pelaku.instansiId}, gen_random_uuid(), ${akun.id}, ${isi.hak}, ${isi.sejak}, ${isi.sampai}, ${isi.alasan},
      ${pelaku.akunId}) returning id`.execute(trx);
  await kabariPemilik(trx, pelaku, akun.pegawaiId, 'kernel.hak-diberi', s);
  const { hak, sejak, sampai, alasan: mengapa } = isi;
  const rincian = { hak, sejak, sampai, alasan: mengapa };
  await catatJejak(trx, pelaku, { perbuatan: 'kernel.hak-diberi', kamar: 'kernel', objek: akun.pegawaiId, rincian });
  return sah({ id: rows[0]?.id ?? '' });
};

const periksaMasa = (sejak: string, sampai: string | null, kini: Tanggal) => {
  if (tanggal(sejak) < kini) return SUDAH_LEWAT;
  return sampai !== null && sampai < sejak ? TERBALIK : undefined;
};

const sudahPunya = async (trx: Trx, { akun, hak, sejak, sampai }: Pemberian): Promise<boolean> => {
  const { rows } =
    await sql`select from kernel.hak where akun_id = ${akun} and hak = ${hak} and dicabut_pada is null and asal = 'setempat'
    and sejak <= coalesce(${sampai}::date, 'infinity') and coalesce(sampai, 'infinity') >= ${sejak}`.execute(trx);
  return rows.length > 0;
};

type Kueri = {
  readonly batas: number;
  readonly kursor?: string | undefined;
  readonly cari?: string | undefined;
  readonly hak?: string | undefined;
  readonly keadaan?: string | undefined;
};

type BarisHak = Omit<z.input<typeof bentukHak>, 'dicabutPada'> & { dicabutPada: Date | null; pegawai: string };

const listHak = async (trx: Trx, { hariIni }: Pelaku, q: Kueri, { kueriPegawai }: SetelanIdentitas) => {
  const [nama, id] = sesudah(q.kursor);
  const cari = pola(q.cari);
  const { rows } = await sql<BarisHak>`select * from (
      select h.id, h.akun_id as akun, a.pegawai_id as pegawai, g.nama, a.nip, h.hak, h.sejak, h.sampai, h.alasan, h.asal, o.nama as oleh,
        h.dicabut_pada as "dicabutPada", h.alasan_cabut as "alasanCabut",
        case when h.dicabut_pada is not null then 'dicabut' when h.sejak > ${hariIni} then 'akan-datang'
          when h.sampai < ${hariIni} then 'berakhir' else 'berlaku' end as keadaan
      from kernel.hak h
      join kernel.akun a on a.instansi_id = h.instansi_id and a.id = h.akun_id
      join (${sql.raw(kueriPegawai)}) g on g.id = a.pegawai_id
      left join kernel.akun b on b.instansi_id = h.instansi_id and b.id = h.diberi_oleh
      left join (${sql.raw(kueriPegawai)}) o on o.id = b.pegawai_id) x
    where (${cari}::text is null or x.nama ilike ${cari} or x.nip like ${cari})
      and (${q.hak ?? null}::text is null or x.hak = ${q.hak ?? null})
      and (${q.keadaan ?? null}::text is null or x.keadaan = ${q.keadaan ?? null})
      and (${nama}::text is null or (x.nama, x.id) > (${nama}::text, ${id}::uuid))
    order by x.nama, x.id limit ${q.batas + 1}`.execute(trx);
  return potongHalaman(rows, q.batas, berIso, (b) => [b.nama, b.id]);
};

const aturan = (kode: string, id: string, en: string) =>
  tolak<RincianPenolakan>({ jenis: 'aturan', kode, detail: { id, en } });

const tidakAda = tolak<RincianPenolakan>({ jenis: 'tidak-ada', kode: 'kernel/hak' });
const DIRI_SENDIRI = aturan(
  'kernel/diri-sendiri',
  'Anda tidak dapat memberi hak kepada akun Anda sendiri. Minta administrator lain melakukannya.',
  'You cannot grant a right to your own account. Ask another administrator to do it.',
);
const SUDAH_LEWAT = aturan(
  'kernel/sejak-lewat',
  'Hak tidak dapat berlaku surut. Pilih hari ini atau sesudahnya.',
  'A right cannot begin in the past. Choose today or later.',
);
const TERBALIK = aturan(
  'kernel/masa-terbalik',
  'Hari terakhir mendahului hari pertama. Perbaiki salah satunya.',
  'The last day comes before the first. Correct one of them.',
);
const SUDAH_PUNYA = aturan(
  'kernel/hak-sudah-ada',
  'Akun ini sudah memiliki hak itu pada masa tersebut. Cabut dahulu bila masanya hendak diubah.',
  'This account already has the right in that period. Withdraw it first to change the period.',
);

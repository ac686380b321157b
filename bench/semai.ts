import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { type BasisData, bacaKonfigurasi, bukaPostgres } from '../server/kernel/index.ts';
import { csrfDari, KUKI_SESI } from '../server/kernel/sesi.ts';
import { bacaPustaka } from '../server/peraturan.ts';
import { rakit } from '../server/rakit.ts';
import type { Permintaan } from './beban.ts';

export const LINGKUNGAN = {
  RATE_LIMIT: '0',
  LOGIN_TRIES_ADDRESS: '10000',
  LOG_LEVEL: 'error',
  SESSION_IDLE_MINUTES: '1440',
} as const;

const TINDAKAN_TERBUKA = 100_000;
const PEMBACA = 64;

export type Bahan = {
  readonly masuk: readonly Permintaan[];
  readonly buat: readonly Permintaan[];
  readonly putus: readonly Permintaan[];
};
type Jabatan = { readonly posisi: string; readonly unit: string; readonly pegawai: string };
type Pasangan = { readonly pemohon: Jabatan; readonly dituju: Jabatan };

/** The whole program in this process on one database, without a port; `kerja` ends, it is closed. */
export const denganApp = async <T>(
  url: string,
  kerja: (app: FastifyInstance, db: BasisData) => Promise<T>,
): Promise<T> => {
  const basis = bukaPostgres(url);
  const konfigurasi = bacaKonfigurasi({ ...LINGKUNGAN, DATABASE_URL: url });
  const { app } = await rakit({ basis, konfigurasi, jam: () => new Date(), pustaka: await bacaPustaka() });
  try {
    return await kerja(app, basis.db);
  } finally {
    await app.close();
    await basis.tutup();
  }
};

/** Sends one request to the program in this process; anything but 2xx is an error. */
export const suntik = async (app: FastifyInstance, { method, path, headers, body }: Permintaan): Promise<string> => {
  const jawab = await app.inject({
    method: method as 'GET' | 'POST',
    url: path,
    headers,
    ...(body !== undefined && { payload: body }),
  });
  if (jawab.statusCode >= 300) throw new Error(`${method} ${path}: ${jawab.statusCode} ${jawab.payload}`);
  return jawab.payload;
};

/**
 * Fills a database that holds the sample agencies: everybody of the largest agency is signed in, `jumlah` dossiers wait
 * for their decision, and 100,000 more acts are open. Answers the requests that the measurement will send.
 */
export const semai = (url: string, jumlah: number): Promise<Bahan> =>
  denganApp(url, async (app, db) => {
    const instansi = await masukkanSemua(db);
    const pimpinan = await listJabatan(db, instansi, sql`p.pimpinan`);
    const fungsional = await listJabatan(db, instansi, sql`p.jenis = 'fungsional'`);
    const pasangan = await pilihPasangan(app, pimpinan, fungsional);
    const putus: Permintaan[] = [];
    for (let n = 0; n < jumlah; n++)
      putus.push(await sampaiPutusan(app, db, pasangan[n % pasangan.length] as Pasangan));
    await bukaTindakan(db, instansi);
    await sql`update naskah.surat set sidik = repeat('0', 64)`.execute(db); // else the press prints them all while we measure
    await sql`vacuum analyze`.execute(db);
    const buat = Array.from({ length: jumlah }, (_, n) => permohonan(pasangan[n % pasangan.length] as Pasangan));
    const masuk = pimpinan.slice(0, PEMBACA).map((p) => minta(p.pegawai, 'GET', '/api/alur/tindakan?batas=50'));
    return { masuk, buat, putus };
  });

const token = (pegawai: string) => `bangku-${pegawai}`;

const minta = (pegawai: string, method: 'GET' | 'POST', path: string, isi?: object): Permintaan => ({
  method,
  path,
  headers: {
    cookie: `${KUKI_SESI}=${token(pegawai)}`,
    ...(isi && {
      'x-csrf-token': csrfDari(token(pegawai)),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    }),
  },
  ...(isi && { body: JSON.stringify(isi) }),
});

/** An account and a session for everybody of the largest agency, without the cost of thousands of password checks. */
const masukkanSemua = async (db: BasisData): Promise<string> => {
  const { rows } = await sql<{ id: string }>`
    select instansi_id as id from organisasi.pegawai group by 1 order by count(*) desc limit 1`.execute(db);
  const instansi = rows[0]?.id ?? '';
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
    select instansi_id, gen_random_uuid(), id, nip, '-', now() from organisasi.pegawai g where instansi_id = ${instansi}
    on conflict do nothing`.execute(db);
  await sql`insert into kernel.sesi
    select instansi_id, encode(sha256(convert_to('bangku-' || pegawai_id, 'UTF8')), 'hex'), id, now(), now(), now() + interval '10 hours'
    from kernel.akun where instansi_id = ${instansi}`.execute(db);
  return instansi;
};

const listJabatan = async (db: BasisData, instansi: string, yang: ReturnType<typeof sql>): Promise<Jabatan[]> =>
  (
    await sql<Jabatan>`
    select p.id as posisi, p.unit_id as unit, m.pegawai_id as pegawai from organisasi.posisi p
    join organisasi.pemangku m on m.instansi_id = p.instansi_id and m.posisi_id = p.id and m.sebagai = 'definitif'
      and m.sejak <= current_date and coalesce(m.sampai, current_date) >= current_date
    where p.instansi_id = ${instansi} and ${yang} order by p.id`.execute(db)
  ).rows;

/** Requests that the rules accept, found by asking: heads of units, each with an official of another unit. */
const pilihPasangan = async (app: FastifyInstance, pimpinan: readonly Jabatan[], fungsional: readonly Jabatan[]) => {
  const calon = pimpinan.slice(0, PEMBACA).flatMap((pemohon, n) => {
    const dituju = fungsional[(n * 7) % fungsional.length];
    return dituju && dituju.unit !== pemohon.unit ? [{ pemohon, dituju }] : [];
  });
  const layak: Pasangan[] = [];
  for (const p of calon) {
    const { body = '' } = permohonan(p);
    const periksa = minta(p.pemohon.pegawai, 'POST', '/api/penugasan/periksa', JSON.parse(body) as object);
    const { pelanggaran, berkas } = JSON.parse(await suntik(app, periksa)) as Pemeriksaan;
    if (pelanggaran.length === 0 && berkas[0]?.lingkup === 'lintas-unit') layak.push(p);
  }
  if (layak.length === 0) throw new Error('tidak ada pasangan pemohon dan pegawai yang diterima aturan');
  return layak;
};

type Pemeriksaan = {
  readonly pelanggaran: readonly unknown[];
  readonly berkas: readonly { readonly lingkup: string }[];
};

const permohonan = ({ pemohon, dituju }: Pasangan): Permintaan =>
  minta(pemohon.pegawai, 'POST', '/api/penugasan', {
    cara: 'penunjukan',
    pemohon: pemohon.posisi,
    pegawai: dituju.posisi,
    isi: {
      perihal: 'Penyusunan peta proses bisnis',
      maksud: 'Menyusun peta proses bisnis unit beserta petunjuk pelaksanaannya.',
      kompetensi: 'Analisis proses bisnis',
      ekspektasi: 'Satu dokumen peta proses bisnis yang disetujui pimpinan.',
      mulai: '2099-01-01',
      selesai: '2099-03-31',
    },
    alasan: {},
  });

/** What comes before the decision, task by task. */
const SEBELUM: Readonly<Record<string, string>> = { proses: 'minta-rekomendasi', rekomendasikan: 'rekomendasikan' };

type Terbuka = { readonly id: string; readonly tugas: string; readonly pegawai: string };

/** Opens one dossier and takes it to the decision; answers the request that approves it. */
const sampaiPutusan = async (app: FastifyInstance, db: BasisData, pasangan: Pasangan): Promise<Permintaan> => {
  const { id } = JSON.parse(await suntik(app, permohonan(pasangan))) as { id: string };
  for (;;) {
    const { rows } = await sql<Terbuka>`
      select t.id, t.tugas, m.pegawai_id as pegawai from alur.tindakan t
      join organisasi.pemangku m on m.instansi_id = t.instansi_id and m.posisi_id = t.posisi_id
        and m.sejak <= current_date and coalesce(m.sampai, current_date) >= current_date
      where t.berkas_id = ${id} and t.ditutup_pada is null
      order by array_position(array['plh', 'plt', 'definitif'], m.sebagai) limit 1`.execute(db);
    const [t] = rows;
    if (!t) throw new Error(`berkas ${id} tidak menunggu siapa pun`);
    const pilihan = SEBELUM[t.tugas];
    const permintaan = minta(t.pegawai, 'POST', `/api/alur/tindakan/${t.id}/putuskan`, {
      pilihan: pilihan ?? 'setujui',
    });
    if (pilihan === undefined) return permintaan;
    await suntik(app, permintaan);
  }
};

/** Open acts in the inboxes of all heads, as many more dossiers, modelled on one that is there. */
const bukaTindakan = (db: BasisData, instansi: string) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx); // a million references that are known to be good
    await sql`
      with contoh as (select * from alur.berkas where instansi_id = ${instansi} limit 1),
      meja as (select array_agg(distinct p.id) as id from organisasi.posisi p
        join organisasi.pemangku m on m.instansi_id = p.instansi_id and m.posisi_id = p.id and m.sebagai = 'definitif'
        where p.instansi_id = ${instansi} and p.pimpinan),
      berkas as (
        insert into alur.berkas select c.instansi_id, gen_random_uuid(), c.kamar, c.alur_id, c.versi, c.peraturan, c.perihal,
          c.pokok, c.keadaan, c.fakta, c.pemohon_id, c.dibuka_oleh, now() - make_interval(secs => n * 30), null, null
        from contoh c, generate_series(1, ${TINDAKAN_TERBUKA}::integer) n
        returning *),
      pihak as (
        insert into alur.pihak select instansi_id, id, pemohon_id, 'pemohon' from berkas)
      insert into alur.tindakan (instansi_id, id, berkas_id, tugas, peran, posisi_id, dari_posisi_id, dari_pegawai_id, dibuka_pada, tenggat)
      select b.instansi_id, gen_random_uuid(), b.id, 'proses', 'PENILAI_DITUJU', m.id[1 + b.ke % cardinality(m.id)], b.pemohon_id,
        b.dibuka_oleh, b.dibuka_pada, b.dibuka_pada + interval '5 days'
      from (select *, row_number() over () as ke from berkas) b, meja m`.execute(trx);
  });

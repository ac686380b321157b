// node scripts/jalankan.mjs bench/daftar-penugasan.ts — the register of assignments at 100,000 rows: p50 of every way to look
import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisData, bukaPostgres, dalamInstansi, migrasikan, type Pengamat } from '../server/kernel/index.ts';
import { listPenugasan, type SaringanPenugasan } from '../server/penugasan/repository.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';

const BARIS = 100_000;
const ORANG = 4_000;
const KALI = 15;
const INSTANSI = '00000000-0000-4000-8000-000000000001';

/** One agency with 100,000 assignments, every tenth of them at the desk of one busy office. */
const isi = (db: BasisData) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${INSTANSI}, 'ukur', 'Ukur', 'Ukur', 'kementerian', 'Jakarta')`.execute(trx);
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, sejak)
      select ${INSTANSI}, gen_random_uuid(), 'U.' || n, 'Unit ' || n, 'bagian', '2020-01-01' from generate_series(1, 200) n`.execute(
      trx,
    );
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, pimpinan, sejak)
      select ${INSTANSI}, gen_random_uuid(), u.id[1 + n % 200], 'Jabatan ' || n, 'fungsional', false, '2020-01-01'
      from generate_series(1, ${ORANG}::integer) n, (select array_agg(id) as id from organisasi.unit) u`.execute(trx);
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status)
      select ${INSTANSI}, gen_random_uuid(), lpad(n::text, 18, '0'), initcap(md5(n::text)) || ' ' || initcap(left(md5((n % 97)::text), 6)), 'PNS'
      from generate_series(1, ${ORANG}::integer) n`.execute(trx);
    await sql`
      with p as (select array_agg(id order by nama) as id from organisasi.posisi), g as (select array_agg(id order by nip) as id from organisasi.pegawai),
      u as (select array_agg(id order by kode) as id from organisasi.unit),
      b as (select gen_random_uuid() as id, n, now() - make_interval(mins => n) as pada from generate_series(1, ${BARIS}::integer) n),
      berkas as (insert into alur.berkas (instansi_id, id, kamar, alur_id, versi, peraturan, perihal, pokok, keadaan, pemohon_id, dibuka_oleh, dibuka_pada)
        select ${INSTANSI}::uuid, b.id, 'penugasan', 'x', 'x', 'x', 'x', '{}', '{}', p.id[1 + n % ${ORANG}::integer], g.id[1 + n % ${ORANG}::integer], pada from b, p, g),
      pihak as (insert into alur.pihak select ${INSTANSI}::uuid, b.id, p.id[1 + (case when n % 10 = 0 then 0 else n * 7 end) % ${ORANG}::integer], 'penerima' from b, p)
      insert into penugasan.penugasan (instansi_id, id, cara, lingkup, unit_pemohon_id, unit_asal_id, posisi_id, pegawai_id, perihal, maksud, kompetensi, ekspektasi, mulai, selesai, dibuat_pada, hasil)
      select ${INSTANSI}::uuid, b.id, case when n % 5 = 0 then 'sukarela' else 'penunjukan' end, 'lintas-unit', u.id[1 + n % 200], u.id[1 + n * 3 % 200],
        p.id[1 + n * 11 % ${ORANG}::integer], g.id[1 + n * 11 % ${ORANG}::integer],
        case when n % 50000 = 7 then 'Penataan arsip langka' else 'Penyusunan peta ' || left(md5(n::text), 8) end,
        repeat('maksud ', 20), 'kompetensi', repeat('ekspektasi ', 10), '2026-01-01', '2026-06-30', pada,
        case when n % 3 = 0 then null when n % 1000 = 1 then 'ditarik' else 'diterima' end
      from b, p, g, u`.execute(trx);
  });

const KASUS: readonly (readonly [string, Partial<SaringanPenugasan>])[] = [
  ['tanpa saringan', {}],
  ['kata yang sering', { cari: 'peta' }],
  ['kata yang langka', { cari: 'langka' }],
  ['kata yang tidak ada', { cari: 'zzzzzz' }],
  ['nama pegawai', { cari: 'C4ca4238' }],
  ['hasil yang langka', { status: 'ditarik' }],
  ['berproses', { status: 'berproses' }],
  ['sukarela', { cara: 'sukarela' }],
  ['lingkup yang tidak ada', { lingkup: 'lintas-instansi' }],
  ['kata langka dan hasil', { cari: 'langka', status: 'berproses' }],
];

const server = await nyalakanPostgres();
await server.buat('ukur');
const basis = bukaPostgres(server.url('ukur'));
try {
  await migrasikan(basis.db);
  await isi(basis.db);
  await sql`vacuum analyze`.execute(basis.db);
  const { rows } = await sql<{ id: string }>`select id from organisasi.posisi order by nama limit 2`.execute(basis.db);
  const pengamat: Record<string, Pengamat> = {
    auditor: { posisi: [], semua: true },
    'jabatan sibuk (10.000 berkas)': { posisi: [rows[0]?.id ?? ''], semua: false },
    'jabatan biasa': { posisi: [rows[1]?.id ?? ''], semua: false },
    'tanpa berkas': { posisi: [randomUUID()], semua: false },
  };
  for (const [siapa, siapanya] of Object.entries(pengamat))
    for (const [nama, saringan] of KASUS) {
      const waktu: number[] = [];
      let jumlah = 0;
      for (let n = 0; n < KALI; n++) {
        const sejak = performance.now();
        const { butir } = await dalamInstansi(basis.db, INSTANSI, (trx) =>
          listPenugasan(trx, { batas: 50, ...saringan }, siapanya, tanggal('2026-11-21')),
        );
        waktu.push(performance.now() - sejak);
        jumlah = butir.length;
      }
      waktu.sort((a, b) => a - b);
      console.log(
        `${siapa}: ${nama}: p50 ${waktu[7]?.toFixed(1)} ms, paling lama ${waktu.at(-1)?.toFixed(1)} ms, ${jumlah} baris`,
      );
    }
} finally {
  await basis.tutup();
  await server.hentikan();
}

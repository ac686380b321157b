// node scripts/jalankan.mjs bench/papan.ts [besar] — the board of opportunities: every way to look, alone and with fifty people.
// Without an argument 20,000 needs and 50,000 people; `besar`: 100,000 needs and 1,000,000 people.
import { setTimeout as jeda } from 'node:timers/promises';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import { type BasisData, bukaPostgres, dalamInstansi, migrasikan, type Pelaku } from '../server/kernel/index.ts';
import { listPeluang, type SaringanPeluang } from '../server/penugasan/papan/cari-peluang.ts';
import { muatDiri } from '../server/penugasan/papan/diri.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';

const BESAR = process.argv.includes('besar');
const KEBUTUHAN = BESAR ? 100_000 : 20_000;
const ORANG = BESAR ? 1_000_000 : 50_000;
const KOMPETENSI = 500;
const UNIT = 200;
const KALI = BESAR ? 60 : 30;
const PENGGUNA = 50;
const PIKIR_MS = 1_000;
const DETIK = 20;
const INSTANSI = '00000000-0000-4000-8000-000000000001';

/** Few competences that many have, many that few have: the square of a random number draws them. */
const acak = sql`'kompetensi ' || floor(power(random(), 2) * ${KOMPETENSI}::integer)`;

const isi = (db: BasisData) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`select setseed(0.42)`.execute(trx);
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${INSTANSI}, 'ukur', 'Ukur', 'Ukur', 'kementerian', 'Jakarta')`.execute(trx);
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, sejak)
      select ${INSTANSI}, gen_random_uuid(), 'U.' || n, 'Unit ' || n, 'bagian', '2020-01-01' from generate_series(1, ${UNIT}::integer) n`.execute(
      trx,
    );
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
      select ${INSTANSI}, gen_random_uuid(), u.id[1 + n % ${UNIT}::integer], 'Jabatan ' || n, 'fungsional', 'ahli-muda', false, '2020-01-01'
      from generate_series(1, 1000) n, (select array_agg(id) as id from organisasi.unit) u`.execute(trx);
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, kompetensi)
      select ${INSTANSI}, gen_random_uuid(), lpad(n::text, 18, '0'), 'Orang ' || n, 'PNS',
        array(select distinct ${acak} from generate_series(1, 1 + n % 6))
      from generate_series(1, ${ORANG}::integer) n`.execute(trx);
    await sql`insert into penugasan.kebutuhan (instansi_id, id, posisi_id, unit_id, judul, maksud, ekspektasi, kompetensi, jenjang, jumlah,
        mulai, selesai, jam, tempat, batas_lamar, jangkauan, keadaan, dibuat_oleh, dibuat_pada, dibuka_pada)
      select ${INSTANSI}, gen_random_uuid(), p.id[1 + n % 1000], u.id[1 + n % ${UNIT}::integer],
        case when n % 20000 = 7 then 'Penataan arsip langka' else 'Penyusunan peta ' || left(md5(n::text), 8) end, repeat('maksud ', 20), 'hasil',
        array(select distinct ${acak} from generate_series(1, 1 + n % 4)), '', 1 + n % 3, '2026-04-01', '2026-09-30', 8,
        'Kota ' || n % 300, date '2026-03-02' + n % 120, case when n % 5 = 0 then 'dalam-unit' else 'lintas-unit' end, 'dibuka',
        gen_random_uuid(), now(), now() - make_interval(secs => n)
      from generate_series(1, ${KEBUTUHAN}::integer) n, (select array_agg(id) as id from organisasi.posisi) p,
        (select array_agg(id) as id from organisasi.unit) u`.execute(trx);
    await sql`insert into penugasan.papan_kompetensi (instansi_id, kompetensi, kebutuhan_id, butuh, batas_lamar, di_unit)
      select k.instansi_id, n, k.id, cardinality(k.kompetensi), k.batas_lamar, case when k.jangkauan = 'dalam-unit' then k.unit_id end
      from penugasan.kebutuhan k, unnest(k.kompetensi) n`.execute(trx);
  });

const KASUS: readonly (readonly [string, SaringanPeluang])[] = [
  ['menurut kesesuaian', { batas: 20 }],
  ['hanya kompetensi saya', { batas: 20, sesuai: 'ya' }],
  ['batas terdekat', { batas: 20, urut: 'batas' }],
  ['terbaru', { batas: 20, urut: 'terbaru' }],
  ['kata yang sering', { batas: 20, cari: 'peta' }],
  ['kata yang langka', { batas: 20, cari: 'langka' }],
  ['kata yang tidak ada', { batas: 20, cari: 'zzzzzz' }],
  ['satu unit', { batas: 20, unit: 'Unit 17' }],
  ['satu tempat', { batas: 20, tempat: 'Kota 123' }],
  ['masa', { batas: 20, dari: tanggal('2026-03-01'), sampai: tanggal('2026-12-31') }],
];

const persentil = (waktu: readonly number[], p: number): string => {
  const urut = waktu.toSorted((a, b) => a - b);
  return (urut[Math.min(urut.length - 1, Math.floor(urut.length * p))] ?? 0).toFixed(1);
};

const server = await nyalakanPostgres();
await server.buat('ukur');
const basis = bukaPostgres(server.url('ukur'));
try {
  await migrasikan(basis.db);
  await isi(basis.db);
  await sql`vacuum analyze`.execute(basis.db);
  const { rows } = await sql<{ pegawai: string; posisi: string; unit: string }>`
    select g.id as pegawai, p.id as posisi, p.unit_id as unit
    from (select id, row_number() over () as n from organisasi.pegawai order by nip limit ${PENGGUNA}) g
    join (select id, unit_id, row_number() over () as n from organisasi.posisi limit ${PENGGUNA}) p on p.n = g.n`.execute(
    basis.db,
  );
  const hariIni = tanggal('2026-03-02');
  const orang = rows.map(
    ({ pegawai, posisi }) =>
      ({ pegawaiId: pegawai, instansiId: INSTANSI, hariIni, posisi: [{ id: posisi }] }) as unknown as Pelaku,
  );
  /** As the route does it: who looks, then the page; the time it took. */
  const lihat = async (siapa: Pelaku, saringan: SaringanPeluang): Promise<number> => {
    const sejak = performance.now();
    await dalamInstansi(basis.db, INSTANSI, async (trx) =>
      listPeluang(trx, saringan, await muatDiri(trx, siapa), hariIni),
    );
    return performance.now() - sejak;
  };
  console.log(`${KEBUTUHAN} kebutuhan, ${ORANG} orang`);
  const kosong: number[] = [];
  for (let n = 0; n < KALI; n++) {
    const sejak = performance.now();
    await dalamInstansi(basis.db, INSTANSI, (trx) => sql`select 1`.execute(trx));
    kosong.push(performance.now() - sejak);
  }
  // on a machine that others use, this is the price of asking at all
  console.log(`satu orang: tidak mencari apa pun: p50 ${persentil(kosong, 0.5)} ms, p99 ${persentil(kosong, 0.99)} ms`);
  for (const [nama, saringan] of KASUS) {
    const waktu: number[] = [];
    for (let n = 0; n < KALI; n++) {
      const siapa = orang[n % orang.length];
      if (siapa) waktu.push(await lihat(siapa, saringan));
    }
    console.log(`satu orang: ${nama}: p50 ${persentil(waktu, 0.5)} ms, p99 ${persentil(waktu, 0.99)} ms`);
  }
  const bersama: number[] = [];
  const sampai = performance.now() + DETIK * 1000;
  await Promise.all(
    orang.map(async (siapa, i) => {
      await jeda((PIKIR_MS * i) / PENGGUNA);
      for (let n = i; performance.now() < sampai; n++) {
        bersama.push(await lihat(siapa, KASUS[n % KASUS.length]?.[1] ?? { batas: 20 }));
        await jeda(PIKIR_MS);
      }
    }),
  );
  const hasil = `p50 ${persentil(bersama, 0.5)} ms, p99 ${persentil(bersama, 0.99)} ms, ${bersama.length} kali`;
  console.log(`${PENGGUNA} orang, satu detik di antara dua kali melihat: ${hasil}`);
} finally {
  await basis.tutup();
  await server.hentikan();
}

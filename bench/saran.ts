// node scripts/jalankan.mjs bench/saran.ts [people] — who fits among 5,000 people: one by one, and a team of ten
import { randomUUID } from 'node:crypto';
import { tanggal } from '@lincah/domain/kernel';
import { sql } from 'kysely';
import {
  type BasisData,
  bukaPostgres,
  dalamInstansi,
  migrasikan,
  type Pelaku,
  type Trx,
} from '../server/kernel/index.ts';
import { mintaSaran, mintaTim } from '../server/penugasan/saran/bentuk.ts';
import { listCalon } from '../server/penugasan/saran/calon.ts';
import { pecahkanTim } from '../server/penugasan/saran/pemecah.ts';
import { sarankanOrang } from '../server/penugasan/saran/sarankan-orang.ts';
import { siapkanTim } from '../server/penugasan/saran/siapkan-tim.ts';
import { bacaPustaka } from '../server/peraturan.ts';
import { nyalakanPostgres } from '../tests/kernel/postgres.ts';
import { persentil, tengah } from './statistik.ts';

const ORANG = Number(process.argv[2] ?? 5000);
const UNIT = 100;
const TUGAS = ORANG * 2;
const KALI = 9;
const BATAS_MS = 2000;
const INSTANSI = '00000000-0000-4000-8000-000000000001';
const KOMPETENSI = [
  'Statistik',
  'Pemetaan',
  'Analisis kebijakan',
  'Perancangan aplikasi',
  'Audit kinerja',
  'Basis data',
  'Kearsipan',
  'Hubungan masyarakat',
];

/** One agency: units with heads, everybody else a functional official with two competences and about two assignments. */
const isi = (db: BasisData) =>
  db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`insert into kernel.instansi (instansi_id, kode, nama, nama_singkat, jenis, tempat)
      values (${INSTANSI}, 'ukur', 'Ukur', 'Ukur', 'kementerian', 'Jakarta')`.execute(trx);
    await sql`insert into organisasi.unit (instansi_id, id, kode, nama, jenis, sejak)
      select ${INSTANSI}, md5('u' || n)::uuid, 'U.' || n, 'Biro ' || n, 'biro', '2020-01-01' from generate_series(1, ${UNIT}::integer) n`.execute(
      trx,
    );
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, pimpinan, sejak)
      select ${INSTANSI}, md5('p' || n)::uuid, md5('u' || 1 + n % ${UNIT}::integer)::uuid, case when n <= ${UNIT}::integer then 'Kepala Biro ' else 'Analis ' end || n,
        case when n <= ${UNIT}::integer then 'jpt-pratama' else 'fungsional' end,
        case when n <= ${UNIT}::integer then null else (array['Ahli Pertama', 'Ahli Muda', 'Ahli Madya'])[1 + n % 3] end, n <= ${UNIT}::integer, '2020-01-01'
      from generate_series(1, ${ORANG}::integer) n`.execute(trx);
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, kompetensi)
      select ${INSTANSI}, md5('g' || n)::uuid, lpad(n::text, 18, '0'), initcap(md5(n::text)), 'PNS',
        array[k[1 + n % 8] || ' (diklat 2022)', k[1 + (n * 7 + n / 8) % 8]]
      from generate_series(1, ${ORANG}::integer) n, (select ${KOMPETENSI}::text[] as k) k`.execute(trx);
    await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, sejak)
      select ${INSTANSI}, gen_random_uuid(), md5('p' || n)::uuid, md5('g' || n)::uuid, 'definitif', '2020-01-01' from generate_series(1, ${ORANG}::integer) n`.execute(
      trx,
    );
    await sql`insert into organisasi.portofolio (instansi_id, id, pegawai_id, jenis, nama, sejak, keadaan, dicatat_pada)
      select ${INSTANSI}, gen_random_uuid(), md5('g' || n)::uuid, 'kompetensi', k[1 + n % 8], '2024-01-01', case when n % 3 = 0 then 'sah' else 'usul' end, now()
      from generate_series(1, ${ORANG}::integer, 2) n, (select ${KOMPETENSI}::text[] as k) k`.execute(trx);
    await sql`insert into penugasan.penugasan (instansi_id, id, cara, lingkup, unit_pemohon_id, unit_asal_id, posisi_id, pegawai_id, perihal, maksud, kompetensi, ekspektasi, mulai, selesai, dibuat_pada, hasil)
      select ${INSTANSI}, gen_random_uuid(), 'penunjukan', case when n % 3 = 0 then 'dalam-unit' else 'lintas-unit' end, md5('u1')::uuid, md5('u2')::uuid,
        md5('p' || o)::uuid, md5('g' || o)::uuid, 'Pekerjaan ' || n, '-', '-', '-', date '2025-06-01' + (n * 13) % 400, date '2025-06-01' + (n * 13) % 400 + 90, now(),
        case when n % 4 = 0 then null else 'diterima' end
      from (select n, ${UNIT}::integer + 1 + (n * 17) % (${ORANG}::integer - ${UNIT}::integer) as o from generate_series(1, ${TUGAS}::integer) n) n`.execute(
      trx,
    );
  });

const POSISI_KEPALA = "md5('p1')::uuid";
const masa = { perihal: 'Ukur', mulai: '2026-03-01', selesai: '2026-06-30' };
const KURSI = [
  { kompetensi: ['Statistik'], jenjang: 'Ahli Muda', jumlah: 4 },
  { kompetensi: ['Pemetaan', 'Basis data'], jumlah: 2 },
  { kompetensi: ['Analisis kebijakan'], jenjang: 'Ahli Madya', jumlah: 2 },
  { kompetensi: ['Audit kinerja'], jumlah: 2 },
];

const ukur = async (kerja: () => Promise<unknown>): Promise<readonly number[]> => {
  const waktu: number[] = [];
  for (let n = 0; n <= KALI; n++) {
    const sejak = performance.now();
    await kerja();
    if (n > 0) waktu.push(performance.now() - sejak); // the first one warms up
  }
  return waktu;
};

const server = await nyalakanPostgres();
await server.buat('ukur');
const basis = bukaPostgres(server.url('ukur'));
try {
  await migrasikan(basis.db);
  await isi(basis.db);
  await sql`vacuum analyze`.execute(basis.db);
  const pustaka = await bacaPustaka();
  const [peraturan] = pustaka.peraturan.filter((p) => p.induk === undefined);
  const { rows } = await sql<{ posisi: string; pegawai: string; unit: string }>`
    select ${sql.raw(POSISI_KEPALA)} as posisi, md5('g1')::uuid as pegawai, md5('u2')::uuid as unit`.execute(basis.db);
  const { posisi = '', pegawai = '', unit = '' } = rows[0] ?? {};
  const kepala = {
    id: posisi,
    nama: 'Kepala Biro 1',
    unitId: unit,
    unitNama: 'Biro 2',
    jenis: 'jpt-pratama',
    pimpinan: true,
    sebagai: 'definitif',
  } as const;
  const pelaku: Pelaku = {
    akunId: randomUUID(),
    pegawaiId: pegawai,
    instansiId: INSTANSI,
    nama: 'Kepala',
    nip: '000000000000000001',
    posisi: [kepala],
    hak: [],
    hariIni: tanggal('2026-02-02'),
    sekarang: new Date(),
    peraturan: peraturan?.id ?? '',
    bahasa: 'id',
  };
  const kitab = pustaka.kitab(pelaku.peraturan);
  const dalam = <T>(kerja: (trx: Trx) => Promise<T>) => dalamInstansi(basis.db, INSTANSI, kerja);
  const satu = {
    ...mintaSaran.parse({
      pemohon: randomUUID(),
      ...masa,
      kompetensi: ['Statistik', 'Pemetaan'],
      jenjang: 'Ahli Muda',
    }),
    pemohon: posisi,
  };
  const tim = { ...mintaTim.parse({ pemohon: randomUUID(), ...masa, kursi: KURSI }), pemohon: posisi };
  const periksa = <T>(hasil: { sah: boolean; nilai?: T }): T => {
    if (!hasil.sah || !hasil.nilai) throw new Error(JSON.stringify(hasil));
    return hasil.nilai;
  };

  const baris = (nama: string, waktu: readonly number[], banding = waktu) =>
    console.log(
      `${nama}: p50 ${tengah(waktu).toFixed(0)} ms, p99 ${persentil(waktu, 99).toFixed(0)} ms, ${(tengah(waktu) / tengah(banding)).toFixed(2)}× membaca saja`,
    );
  console.log(`${ORANG} orang, ${TUGAS} penugasan`);
  const bacaan = await ukur(() => dalam((trx) => listCalon(trx, pelaku, { ...satu, kompetensi: KOMPETENSI })));
  baris('membaca semua yang berkompetensi', bacaan);
  const saran = await ukur(() => dalam(async (trx) => periksa(await sarankanOrang(trx, pelaku, satu, kitab))));
  baris('sarankan sepuluh orang', saran, bacaan);
  const susun = await ukur(async () => {
    const bahan = await dalam(async (trx) => periksa(await siapkanTim(trx, pelaku, tim, kitab)));
    const terpilih = await pecahkanTim(bahan.soal);
    if (terpilih?.length !== 10) throw new Error(`tim berisi ${terpilih?.length}`);
  });
  baris('isi tim sepuluh orang', susun, bacaan);
  const tepat = tengah(susun) < BATAS_MS;
  console.log(`${tepat ? '✓' : '✗'} tim < ${BATAS_MS} ms`);
  process.exitCode = tepat ? 0 : 1;
} finally {
  await basis.tutup();
  await server.hentikan();
}

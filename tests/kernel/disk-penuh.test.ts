import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bukaPostgres, migrasikan } from '../../server/kernel/index.ts';
import { periksaIsi } from '../../server/periksa-isi.ts';
import { hitung, lampirkan } from './gangguan.ts';
import { nyalakanPostgres, type PostgresUji } from './postgres.ts';
import { bukaRumahUji, type KlienUji, ORANG, type RumahUji } from './rumah-uji.ts';

let server: PostgresUji; // its own: the limit would hit everybody's
let rumah: RumahUji;
let kepalaA: KlienUji;
let kepalaB: KlienUji;

beforeAll(async () => {
  server = await nyalakanPostgres();
  await server.buat('penuh');
  const basis = bukaPostgres(server.url('penuh'));
  await migrasikan(basis.db);
  rumah = await bukaRumahUji({ basis });
  [kepalaA, kepalaB] = [await rumah.masuk('kepalaA'), await rumah.masuk('kepalaB')];
});
afterAll(async () => {
  await rumah?.tutup();
  await server?.hentikan();
});

/** Every process of the database server may write files of so many bytes at most, as on a full disk; undefined: no limit. */
const batasiBerkas = async (bita?: number): Promise<void> => {
  const { rows } = await sql<{
    folder: string;
    pid: readonly number[];
  }>`select current_setting('data_directory') as folder,
    (select array_agg(pid) from pg_stat_activity) as pid`.execute(rumah.basis.db);
  const [{ folder: data, pid } = { folder: '', pid: [] }] = rows;
  const induk = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const { uid, gid } = statSync(data); // only the server's own user may set its limits
  const sebagai = process.getuid?.() === 0 ? { uid, gid } : {};
  for (const p of [induk, ...pid])
    try {
      execFileSync('prlimit', [`--pid=${p}`, `--fsize=${bita ?? 'unlimited'}:`], { ...sebagai, stdio: 'pipe' });
    } catch (galat) {
      if (existsSync(`/proc/${p}`)) throw galat; // helpers of the server come and go
    }
};

test.runIf(process.platform === 'linux')(
  'uji 5: tidak ada lagi ruang di disk basis data: 507 dengan jalan keluarnya, membaca dan menulis yang muat jalan terus, pulih sendiri',
  async () => {
    const dibuka = await kepalaA.post('/api/penugasan', {
      cara: 'penunjukan',
      pemohon: ORANG.kepalaA.posisiId,
      pegawai: ORANG.fungsionalB.posisiId,
      isi: {
        perihal: 'Disk penuh',
        maksud: 'Menyusun peta jalan',
        kompetensi: 'Statistik',
        ekspektasi: 'Satu dokumen',
        mulai: '2090-01-04',
        selesai: '2090-03-31',
      },
      alasan: {},
    });
    expect(dibuka.statusCode, dibuka.body).toBe(201);
    const berkas: string = dibuka.json().id;
    const [isi, kunci] = [randomBytes(19_000_000), randomUUID()];
    const sebelum = await hitung(rumah.basis, ['alur.lampiran', 'alur.lampiran_isi']);
    await batasiBerkas(17 * 1024 * 1024); // above what a segment of the log takes
    try {
      const penuh = await lampirkan(kepalaA, berkas, isi, kunci);
      expect([penuh.statusCode, penuh.json().kode], penuh.body).toEqual([507, 'penyimpanan-penuh']);
      expect(penuh.json().detail.id).toContain('hubungi pengelola');
      expect((await kepalaA.get(`/api/alur/berkas/${berkas}`)).statusCode).toBe(200);
      expect((await kepalaB.get('/api/alur/tindakan')).statusCode).toBe(200);
      expect((await kepalaA.post(`/api/alur/berkas/${berkas}/catatan`, { isi: 'Disk penuh' })).statusCode).toBe(201);
      expect(await hitung(rumah.basis, Object.keys(sebelum))).toEqual(sebelum);
    } finally {
      await batasiBerkas();
    }
    expect((await lampirkan(kepalaA, berkas, isi, kunci)).statusCode).toBe(201);
    expect((await periksaIsi(rumah.basis.db)).rusak).toEqual([]);
  },
  120_000,
);

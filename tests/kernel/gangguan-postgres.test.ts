import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundel } from '../../scripts/jalankan.mjs';
import { bukaBerkas, putuskan } from '../../server/alur/index.ts';
import {
  AKAR,
  type BasisDataTerbuka,
  bacaJangkar,
  bukaPostgres,
  CadanganDitolak,
  cadangkan,
  jangkarkan,
  migrasikan,
  periksaJejak,
  pulihkan,
} from '../../server/kernel/index.ts';
import { periksaIsi } from '../../server/periksa-isi.ts';
import { buatInstansi, buatRuang, permohonan, SUMBER, tindakanTerbuka } from '../alur/instansi-uji.ts';
import { kabariBanyak } from '../alur/penerima-uji.ts';
import { nyalakanSmtp } from '../alur/smtp-uji.ts';
import { hitung, lampirkan } from './gangguan.ts';
import { bukaRumahUji, type KlienUji, ORANG, type RumahUji } from './rumah-uji.ts';

const KINI = new Date('2026-03-02T02:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'lincah-cadangan-'));
const di = (nama: string) => join(folder, nama);
let rumah: RumahUji;
let kepalaA: KlienUji;
let kepalaB: KlienUji;

beforeAll(async () => {
  rumah = await bukaRumahUji({ jenis: 'postgres' });
  [kepalaA, kepalaB] = [await rumah.masuk('kepalaA'), await rumah.masuk('kepalaB')];
});
afterAll(async () => {
  await rumah?.tutup();
  rmSync(folder, { recursive: true, force: true });
});

/** Requests one after the other, each taken one step on, until told to stop. Answers how many. */
const menulisTerus = async (henti: () => boolean): Promise<number> => {
  let ke = 0;
  for (; !henti(); ke++) {
    const jawab = await kepalaA.post('/api/penugasan', {
      cara: 'penunjukan',
      pemohon: ORANG.kepalaA.posisiId,
      pegawai: ORANG.fungsionalB.posisiId,
      isi: {
        perihal: `Cadangan ${ke}`,
        maksud: 'Menyusun peta jalan',
        kompetensi: 'Statistik',
        ekspektasi: 'Satu dokumen',
        mulai: '2090-01-04',
        selesai: '2090-03-31',
      },
      alasan: {},
    });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { tindakanSaya } = (await kepalaB.get(`/api/alur/berkas/${jawab.json().id}`)).json();
    const putus = await kepalaB.post(`/api/alur/tindakan/${tindakanSaya[0].id}/putuskan`, {
      pilihan: 'minta-rekomendasi',
    });
    expect(putus.statusCode, putus.body).toBe(200);
  }
  return ke;
};

const berkasTerakhir = async (): Promise<string> => (await kepalaA.get('/api/alur/berjalan')).json().butir[0].id;
const basisLain = async (nama: string): Promise<BasisDataTerbuka> => {
  await sql`create database ${sql.id(nama)}`.execute(rumah.basis.db);
  const url = new URL(rumah.basis.pool.options.connectionString ?? '');
  url.pathname = nama;
  return bukaPostgres(url.href, 2);
};

test('uji 11: cadangan selagi orang menulis, dipulihkan ke basis data kosong: baris, jejak, surat, dan berkas sama', async () => {
  let sisa = 3;
  await menulisTerus(() => sisa-- <= 0);
  expect((await lampirkan(kepalaA, await berkasTerakhir(), randomBytes(2_500_000))).statusCode).toBe(201);
  await jangkarkan(rumah.basis.db, folder, KINI);
  let cukup = false;
  const menulis = menulisTerus(() => cukup);
  const jumlah = await cadangkan(rumah.basis, folder, di('satu.gz'), KINI);
  cukup = true;
  expect(await menulis).toBeGreaterThan(0);

  const kedua = await basisLain('pulih');
  try {
    const folderKedua = mkdtempSync(join(folder, 'kedua-'));
    expect(await pulihkan(kedua, folderKedua, di('satu.gz'))).toEqual(jumlah);
    expect(await hitung(kedua, Object.keys(jumlah))).toEqual(jumlah);
    expect(jumlah['alur.lampiran_isi']).toBeGreaterThan(0);
    expect(bacaJangkar(folderKedua)).toEqual(bacaJangkar(folder));
    const jejak = await periksaJejak(kedua.db, bacaJangkar(folderKedua));
    expect([jejak.cela, jejak.diperiksa]).toEqual([[], jumlah['kernel.jejak']]);
    const isi = await periksaIsi(kedua.db);
    expect([isi.rusak, isi.surat, isi.berkas]).toEqual([[], jumlah['naskah.surat'], 1]);

    // what comes after goes on from there: the next number of a sequence, the walls, the references
    await expect(
      sql`insert into alur.pihak select instansi_id, gen_random_uuid(), posisi_id, 'uji' from alur.pihak limit 1`.execute(
        kedua.db,
      ),
    ).rejects.toThrow();
    const { rows } = await sql<{
      maju: boolean;
    }>`select nextval('alur.urut_tindakan') > coalesce(max(urut), 0) as maju from alur.tindakan`.execute(kedua.db);
    expect(rows).toEqual([{ maju: true }]);
  } finally {
    await kedua.tutup();
  }
}, 120_000);

test('uji 11: yang terpotong, yang menimpa, dan yang tidak berhak ditolak dengan sebabnya, tidak ada yang berubah', async () => {
  const kosong = await basisLain('kosong');
  const url = new URL(rumah.basis.pool.options.connectionString ?? '');
  await sql`create role biasa login password 'uji' in role lincah_app`.execute(rumah.basis.db);
  [url.username, url.password] = ['biasa', 'uji'];
  const tanpaHak = bukaPostgres(url.href, 1);
  try {
    const isi = readFileSync(di('satu.gz'));
    writeFileSync(di('potong.gz'), isi.subarray(0, isi.length - 1000));
    writeFileSync(di('lain.gz'), 'bukan cadangan');
    const baru = () => mkdtempSync(join(folder, 'baru-'));
    for (const gagal of [
      () => pulihkan(kosong, baru(), di('potong.gz')),
      () => pulihkan(kosong, baru(), di('lain.gz')),
      () => pulihkan(kosong, folder, di('satu.gz')),
      () => pulihkan(rumah.basis, baru(), di('satu.gz')),
      () => cadangkan(rumah.basis, folder, di('satu.gz'), KINI),
      () => cadangkan(tanpaHak, folder, di('tiga.gz'), KINI),
    ])
      await expect(gagal()).rejects.toBeInstanceOf(CadanganDitolak);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from kernel.instansi`.execute(kosong.db);
    expect(rows).toEqual([{ n: 0 }]);
  } finally {
    await kosong.tutup();
    await tanpaHak.tutup();
  }
}, 120_000);

// The long run of docs/kernel/keandalan.md sets it: reminders, and mails.
const BANYAK = Number(process.env.LINCAH_PENGINGAT ?? 20);
const BATAS_7 = BANYAK > 100 ? 900_000 : 240_000;

/** Runs the jobs at a moment in a process of their own until done, or until it is time to kill it. */
const jalankanPelari = async (
  program: string,
  env: Readonly<Record<string, string>>,
  saatnya?: () => boolean | Promise<boolean>,
): Promise<void> => {
  const anak = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let galat = '';
  anak.stderr.setEncoding('utf8').on('data', (teks) => {
    galat += teks;
  });
  const usai = new Promise<number | null>((selesai) => anak.once('exit', selesai));
  while (saatnya && anak.exitCode === null && !(await saatnya())) await new Promise((lanjut) => setTimeout(lanjut, 2));
  if (saatnya) anak.kill('SIGKILL');
  expect([await usai, galat]).toEqual([saatnya ? null : 0, '']);
};

const bangunPelari = async (): Promise<string> => {
  const keluar = join(AKAR, '.build', 'pelari-uji', 'pelari.mjs');
  await bundel('tests/alur/pelari-uji.ts', keluar);
  return keluar;
};

/** So many dossiers whose deadline runs, and as many people to be mailed, in an agency of its own. */
const siapkanPelari = async ({ db }: BasisDataTerbuka): Promise<void> => {
  await migrasikan(db, ['kernel', 'regulasi', 'organisasi', 'alur']);
  const instansi = await buatInstansi(db, 'pelari');
  const ruang = buatRuang();
  const [pemohon, pimpinan] = [await instansi.pelaku('pemohon'), await instansi.pelaku('pimpinan')];
  for (let n = 0; n < BANYAK; n++) {
    const dibuka = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, permohonan(instansi), ruang, SUMBER));
    const { id } = await tindakanTerbuka(instansi, dibuka.sah ? dibuka.nilai.id : '');
    const isian = { pilihan: 'teruskan', isian: { hari: 9 } };
    await instansi.kerja((trx) => putuskan(trx, pimpinan, id, isian, () => ruang, SUMBER));
  }
  await kabariBanyak(db, instansi, BANYAK, new Date('2026-03-06T01:00:00Z'));
};

test(
  'uji 7: pelari pekerjaan dibunuh di tengah pengingat, lalu di tengah surel: pengingat sekali, surel paling banyak satu kembar tiap pembunuhan',
  async () => {
    const basis = await basisLain('pelari');
    const smtp = await nyalakanSmtp();
    const pengingat = async (): Promise<number[]> => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from alur.pemberitahuan
        where jenis = 'pengingat' group by berkas_id, posisi_id`.execute(basis.db);
      return rows.map(({ n }) => n);
    };
    try {
      await siapkanPelari(basis);
      const program = await bangunPelari();
      const env = (KINI: string) => ({
        KINI,
        PATH: process.env.PATH ?? '',
        DATABASE_URL: basis.pool.options.connectionString ?? '',
        SMTP_URL: `smtp://127.0.0.1:${smtp.port}`,
        LOG_LEVEL: 'silent',
      });
      await jalankanPelari(program, env('2026-03-06T02:00:00Z'), async () => (await pengingat()).length >= BANYAK / 2);
      const terpotong = (await pengingat()).length;
      expect(terpotong).toBeLessThan(BANYAK * 2);
      await jalankanPelari(program, env('2026-03-06T02:00:30Z'), () => smtp.kotak.length >= BANYAK / 2);
      expect([(await pengingat()).length, smtp.kotak.length < BANYAK]).toEqual([BANYAK * 2, true]);
      await jalankanPelari(program, env('2026-03-06T02:10:00Z'));

      expect(await pengingat()).toEqual(Array(BANYAK * 2).fill(1));
      const surat = (kepala: string) => smtp.kotak.map((k) => new RegExp(`^${kepala}: (.*)$`, 'mi').exec(k)?.[1]);
      expect([new Set(surat('To')).size, new Set(surat('Message-ID')).size]).toEqual([BANYAK, BANYAK]);
      const kembar = smtp.kotak.length - BANYAK;
      expect(kembar).toBeLessThanOrEqual(1);
      console.info(`${BANYAK * 2} pengingat, ${terpotong} sebelum dibunuh; ${BANYAK} surel, ${kembar} kembar`);
    } finally {
      await smtp.tutup();
      await basis.tutup();
    }
  },
  BATAS_7,
);

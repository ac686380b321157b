import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { bukaBerkas, putuskan, suratkan } from '@lincah/server/alur';
import { type BasisDataTerbuka, bacaKonfigurasi } from '@lincah/server/kernel';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Kurir, kurirDari } from '../../server/kernel/identitas/kurir.ts';
import { antarSurel } from '../../server/kernel/surel/antar-surel.ts';
import { bukaBasisUji } from '../../server/kernel/uji-basis.ts';
import {
  buatInstansi,
  buatRuang,
  type InstansiUji,
  permohonan,
  SUMBER,
  tindakanTerbuka,
  tunjuk,
} from './instansi-uji.ts';
import { kabariBanyak } from './penerima-uji.ts';

const ALAMAT = 'https://lincah.uji.example';
/** Acts are of 09.00 on Monday 2 March 2026 in Jakarta. */
const jam = (teks: string) => new Date(`2026-03-${teks}:00+07:00`);
const ruang = buatRuang();
const cari = () => ruang;
const BANYAK = Number(process.env.LINCAH_SURAT ?? 40);

let basis: BasisDataTerbuka;
let instansi: InstansiUji;
let smtp: SMTPServer;
let port = 0;
let kurir: Kurir;
const kotak: string[] = [];

const nyalakanSmtp = async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(aliran, _, selesai) {
      const bagian: Buffer[] = [];
      aliran.on('data', (b: Buffer) => bagian.push(b));
      aliran.on('end', () => {
        kotak.push(Buffer.concat(bagian).toString());
        selesai();
      });
    },
  });
  await new Promise<void>((siap) => smtp.listen(port, '127.0.0.1', siap));
  port = (smtp.server.address() as AddressInfo).port;
};
const matikanSmtp = () => new Promise<void>((usai) => smtp.close(() => usai()));

beforeAll(async () => {
  await nyalakanSmtp();
  const env = { LOG_LEVEL: 'silent', SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Lincah <lincah@uji.example>' };
  kurir = kurirDari(bacaKonfigurasi(env)) as Kurir;
  basis = await bukaBasisUji();
});
beforeEach(async () => {
  await sql`truncate alur.gambar, kernel.surel cascade`.execute(basis.db);
  kotak.length = 0;
  instansi = await buatInstansi(basis.db, randomUUID());
  await beriSurel();
});
afterAll(async () => {
  kurir.tutup();
  await basis.tutup();
  await matikanSmtp();
});

/** Everybody has an account and an address. */
const beriSurel = async () => {
  for (const [nama, id] of Object.entries(instansi.pegawai)) {
    await sql`update organisasi.pegawai set email = ${`${nama}@uji.example`} where id = ${id}`.execute(basis.db);
    await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
      values (${instansi.id}, ${randomUUID()}, ${id}, ${id.replaceAll(/\D/g, '').padEnd(18, '0').slice(0, 18)}, 'x', '2026-01-01')`.execute(
      basis.db,
    );
  }
};
const buka = async (): Promise<string> => {
  const pemohon = await instansi.pelaku('pemohon');
  const isi = permohonan(instansi, undefined, 'Perihal yang sangat rahasia');
  const hasil = await instansi.kerja((trx) => bukaBerkas(trx, pemohon, isi, ruang, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai.id;
};
const putus = async (berkas: string) => {
  const { id } = await tindakanTerbuka(instansi, berkas);
  const pimpinan = await instansi.pelaku('pimpinan');
  const isi = { pilihan: 'perbaiki', alasan: 'Alasan yang rahasia' };
  const hasil = await instansi.kerja((trx) => putuskan(trx, pimpinan, id, isi, cari, SUMBER));
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
};
const sapu = (pada: string) => suratkan(basis.db, jam(pada), ALAMAT);
const antar = (pada: string) => antarSurel(basis.db, kurir, jam(pada));
/** The text of a mail, soft line breaks undone. */
const baca = (surel = '') =>
  surel.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16)));
const kepada = () => kotak.map((k) => /^To: (\w+)@/m.exec(k)?.[1]).sort();
const pilih = (siapa: string, ringkasan: readonly string[], segera: readonly string[]) =>
  sql`insert into alur.setelan_pemberitahuan (instansi_id, pegawai_id, layar, segera, ringkasan, jam_ringkasan, diubah_pada)
    values (${instansi.id}, ${instansi.pegawai[siapa]}, '{}', ${[...segera]}, ${[...ringkasan]}, 450, now())`.execute(
    basis.db,
  );

describe('surel mengabarkan bahwa ada sesuatu, bukan apa', () => {
  test('satu surel untuk tiga tindakan: jumlah dan tautan, tanpa perihal, alasan, nama, atau NIP', async () => {
    for (let n = 0; n < 3; n++) await buka();
    expect(await sapu('02T09:01')).toBe(1);
    expect(await sapu('02T09:02')).toBe(0);
    expect(await antar('02T09:02')).toEqual({ terkirim: 1, gagal: 0 });
    const surel = baca(kotak[0]);
    expect(kepada()).toEqual(['pimpinan']);
    expect(surel).toContain('Ada 3 hal baru di meja Anda');
    expect(surel).toContain('3 of them waiting for your decision');
    expect(surel).toContain(`${ALAMAT}/pemberitahuan`);
    for (const rahasia of ['rahasia', 'Orang', 'Jabatan', '19900101']) expect(surel).not.toContain(rahasia);
  });

  test('yang sudah dibaca atau diputus sebelum disurati tidak disurati', async () => {
    const berkas = await buka();
    await pilih('pemohon', [], ['tindakan']);
    await putus(berkas);
    expect(await sapu('02T09:01')).toBe(1);
    await antar('02T09:01');
    expect(kepada()).toEqual(['pemohon']);
  });
});

describe('kapan', () => {
  test('hening: ditunda sampai berakhir', async () => {
    await buka();
    expect([await sapu('02T20:00'), await sapu('03T05:59'), await sapu('03T06:00')]).toEqual([0, 0, 1]);
  });

  test('ringkasan: sekali sehari pada jamnya, berisi yang datang sebelumnya', async () => {
    await pilih('pimpinan', ['tindakan'], []);
    for (let n = 0; n < 2; n++) await buka();
    expect([await sapu('02T09:01'), await sapu('03T07:29'), await sapu('03T07:30'), await sapu('03T07:31')]).toEqual([
      0, 0, 1, 0,
    ]);
    await antar('03T07:31');
    expect(baca(kotak[0])).toContain('Ada 2 hal baru');
  });

  test('yang tidak ingin disurati, dan yang basi', async () => {
    await pilih('pimpinan', [], []);
    await buka();
    expect([await sapu('02T09:01'), await sapu('04T09:00')]).toEqual([0, 0]);
    await sql`delete from alur.setelan_pemberitahuan`.execute(basis.db);
    await buka();
    expect(await sapu('05T09:01')).toBe(0); // three days later it is no news
  });
});

test('yang menjalankan jabatan saat surel dibuat yang menerimanya', async () => {
  await buka();
  const plh = instansi.pegawai.cadangan ?? '';
  await instansi.kerja((trx) => tunjuk(trx, instansi.id, instansi.posisi.pimpinan, plh, 'plh'));
  await sapu('02T09:01');
  await instansi.kerja((trx) => sql`delete from organisasi.pemangku where sebagai = 'plh'`.execute(trx));
  await buka();
  await sapu('02T09:02');
  await antar('02T09:02');
  expect(kepada()).toEqual(['cadangan', 'pimpinan']);
});

test('akun yang ditutup tidak disurati', async () => {
  await buka();
  await sql`update kernel.akun set aktif = false`.execute(basis.db);
  expect(await sapu('02T09:01')).toBe(0);
});

describe('keandalan 7 dan 8', () => {
  test('sapuan surel mati di tengah, atau dua sekaligus: tiap orang disurati sekali', async () => {
    await buka();
    await kabariBanyak(basis.db, instansi, BANYAK);
    await sql`create or replace function pg_temp.mati() returns trigger language plpgsql as $$
      begin if (select count(*) from kernel.surel) >= 10 then raise exception 'mati'; end if; return new; end $$`.execute(
      basis.db,
    );
    await sql`create trigger mati before insert on kernel.surel for each row execute function pg_temp.mati()`.execute(
      basis.db,
    );
    await expect(sapu('02T09:01')).rejects.toThrow('mati');
    await sql`drop trigger mati on kernel.surel`.execute(basis.db);
    const [a, b] = await Promise.all([sapu('02T09:02'), sapu('02T09:02')]);
    expect(10 + a + b).toBe(BANYAK + 1);
    expect(await antar('02T09:03')).toEqual({ terkirim: Math.min(100, BANYAK + 1), gagal: 0 });
    while ((await antar('02T09:03')).terkirim > 0);
    expect([kotak.length, new Set(kotak.map((k) => /^To: (.*)$/m.exec(k)?.[1])).size]).toEqual([
      BANYAK + 1,
      BANYAK + 1,
    ]);
  });

  test.each([
    { cara: 'tidak pernah menyapa', kata: undefined },
    { cara: 'menetes tanpa akhir', kata: '220-' },
  ])(
    'server surel $cara: putaran berhenti pada batasnya, surat di belakangnya tidak ikut menunggu, terkirim sesudah pulih',
    async ({ kata }) => {
      await buka();
      await kabariBanyak(basis.db, instansi, 5);
      await sapu('02T09:01');
      const lambat = createServer((soket) => {
        soket.on('error', () => undefined);
        const tetes = setInterval(() => kata && soket.writable && soket.write(kata), 20);
        soket.on('close', () => clearInterval(tetes));
      });
      await new Promise<void>((siap) => lambat.listen(0, '127.0.0.1', siap));
      const SMTP_URL = `smtp://127.0.0.1:${(lambat.address() as AddressInfo).port}`;
      const tersendat = kurirDari(bacaKonfigurasi({ LOG_LEVEL: 'silent', SMTP_URL }), 100) as Kurir;
      const sejak = performance.now();
      expect(await antarSurel(basis.db, tersendat, jam('02T09:02'))).toEqual({ terkirim: 0, gagal: 1 });
      expect(performance.now() - sejak).toBeLessThan(5000);
      lambat.close();
      expect(await antar('02T09:02')).toEqual({ terkirim: 5, gagal: 0 });
      expect(await antar('02T09:05')).toEqual({ terkirim: 1, gagal: 0 });
      expect(new Set(kotak.map((k) => /^Message-ID: (.*)$/im.exec(k)?.[1])).size).toBe(6);
    },
  );

  test('server surel padam: perbuatan jadi, suratnya menunggu dan terkirim sekali', async () => {
    await matikanSmtp();
    await buka();
    await sapu('02T09:01');
    expect(await antar('02T09:01')).toEqual({ terkirim: 0, gagal: 1 });
    await nyalakanSmtp();
    expect(await antar('02T09:03')).toEqual({ terkirim: 1, gagal: 0 });
    expect(await antar('02T12:00')).toEqual({ terkirim: 0, gagal: 0 });
    expect(kotak).toHaveLength(1);
  });
});

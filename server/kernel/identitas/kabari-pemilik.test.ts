import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bacaKonfigurasi } from '../konfigurasi.ts';
import { antarSurel } from '../surel/antar-surel.ts';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from '../uji-aplikasi.ts';
import { type Kurir, kurirDari } from './kurir.ts';

const BASE_URL = 'https://lincah.uji.example';
const NIP_PEMILIK = '199001012015011003';
const PEMILIK = '00000000-0000-4000-9000-000000000303';

let u: AplikasiUji;
let smtp: SMTPServer | undefined;
let port: number;
let kurir: Kurir;
let admin: Record<string, string>;
let kini = Date.parse('2026-03-02T02:00:00Z');
const kotak: string[] = [];

const nyalakanSmtp = async (di = 0) => {
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
  await new Promise<void>((siap) => smtp?.listen(di, '127.0.0.1', siap));
  port = (smtp.server.address() as AddressInfo).port;
};
const matikanSmtp = () => new Promise<void>((usai) => (smtp ? smtp.close(() => usai()) : usai()));

beforeAll(async () => {
  await nyalakanSmtp();
  const env = { SMTP_URL: `smtp://127.0.0.1:${port}`, BASE_URL, MAIL_FROM: 'Lincah <lincah@uji.example>' };
  kurir = kurirDari(bacaKonfigurasi({ LOG_LEVEL: 'silent', ...env })) as Kurir;
  u = await buatAplikasiUji([], { ...env, LOGIN_TRIES_ADDRESS: '10000' });
  await sql`insert into kernel.akun (instansi_id, id, pegawai_id, nip, sandi_hash, dibuat_pada)
    select instansi_id, ${PEMILIK}, gen_random_uuid(), ${NIP_PEMILIK}, sandi_hash, dibuat_pada from kernel.akun
    where nip = ${NIP[0]}`.execute(u.basis.db);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${u.instansi[0]}, gen_random_uuid(), ${u.akun[0]}, 'admin', '2026-01-01', 'uji')`.execute(u.basis.db);
  admin = await kepala(NIP[0]);
});
afterAll(async () => {
  kurir.tutup();
  await u.app.close();
  await u.basis.tutup();
  await matikanSmtp();
});
beforeEach(async () => {
  kotak.length = 0;
  maju(7200);
  await sql`delete from kernel.surel`.execute(u.basis.db);
  admin = await kepala(NIP[0]);
});

const maju = (detik: number) => {
  u.maju(detik);
  kini += detik * 1000;
};
const kepala = async (nip: string) => {
  const { kuki, csrf } = await u.masuk(nip);
  return { cookie: kuki, 'x-csrf-token': csrf, origin: BASE_URL };
};
const tindak = (url: string, payload: object = { alasan: 'Diminta pemiliknya' }, headers = admin) =>
  u.app.inject({ method: 'POST', url, payload, headers });
const antar = () => antarSurel(u.basis.db, kurir, new Date(kini));
/** The text of a mail, soft line breaks undone. */
const baca = (surel = '') =>
  surel.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, h) => String.fromCharCode(Number.parseInt(h, 16)));
const antrean = async () =>
  (await sql<{ percobaan: number; isi: string }>`select percobaan, isi from kernel.surel`.execute(u.basis.db)).rows;

describe('pemilik akun diberi tahu apa yang diubah orang lain', () => {
  const pasangFaktor = () =>
    sql`insert into kernel.faktor (instansi_id, akun_id, rahasia, dibuat_pada, dipasang_pada)
      values (${u.instansi[0]}, ${PEMILIK}, 'x', now(), now())`.execute(u.basis.db);

  test.each<[string, string, string, (object | undefined)?, (() => Promise<unknown>)?]>([
    [
      'kode kedua dilepas',
      `/api/akun/${PEMILIK}/lepas-faktor`,
      'kode kedua akun Anda dilepas',
      undefined,
      pasangFaktor,
    ],
    ['tahanan dilepas', `/api/akun/${PEMILIK}/lepas-tahanan`, 'dibuka'],
    ['tautan sandi diserahkan', `/api/akun/${PEMILIK}/tautan`, 'tautan untuk menetapkan kata sandi baru'],
    ['akun ditutup', `/api/akun/${PEMILIK}/tutup`, 'akun Anda ditutup'],
    ['akun dibuka lagi', `/api/akun/${PEMILIK}/buka`, 'akun Anda dibuka lagi'],
    [
      'hak diberikan',
      '/api/hak',
      'sebuah hak diberikan',
      { akun: PEMILIK, hak: 'spbe', sejak: '2027-01-01', sampai: null, alasan: 'Penugasan tim' },
    ],
  ])('%s', async (_, url, bunyi, isi, sebelum) => {
    await sebelum?.();
    const jawab = await tindak(url, isi);
    expect(jawab.statusCode).toBeLessThan(300);
    expect(await antar()).toEqual({ terkirim: 1, gagal: 0 });
    const [surel = ''] = kotak;
    expect(surel).toMatch(new RegExp(`^To: ${NIP_PEMILIK}@uji\\.example`, 'm'));
    expect(baca(surel)).toContain(bunyi);
    expect(baca(surel)).toContain('Orang Uji');
    const rahasia = [
      jawab.json === undefined ? '' : jawab.body.match(/#([\w-]{43})/)?.[1],
      'Diminta pemiliknya',
      SANDI_UJI,
    ];
    for (const r of rahasia.filter(Boolean)) expect(baca(surel)).not.toContain(r);
  });

  test('hak dicabut', async () => {
    const isi = { akun: PEMILIK, hak: 'manajemen-perubahan', sejak: '2027-01-01', sampai: null, alasan: 'Anggota tim' };
    const { id } = (await tindak('/api/hak', isi)).json();
    await antar();
    kotak.length = 0;
    expect((await tindak(`/api/hak/${id}/cabut`)).statusCode).toBe(204);
    await antar();
    expect(baca(kotak[0])).toContain('sebuah hak pada akun Anda dicabut');
  });

  test('kata sandi yang ditetapkan dengan tautan: pemiliknya tahu, siapa pun yang memegang tautan itu', async () => {
    const { jalur } = (await tindak(`/api/akun/${PEMILIK}/tautan`)).json();
    const tiket = jalur.split('#')[1];
    await antar();
    kotak.length = 0;
    const sandi = 'payung kereta ungu';
    const jawab = await u.app.inject({
      method: 'POST',
      url: '/api/sandi/baru',
      payload: { tiket, sandi },
      headers: { origin: BASE_URL },
    });
    expect(jawab.statusCode).toBe(200);
    await antar();
    expect(baca(kotak[0])).toContain('kata sandi akun Anda ditetapkan dengan tautan');
    expect(baca(kotak[0])).not.toContain(sandi);
    expect(kotak[0]).not.toContain(tiket);
    const pemilik = { cookie: `lincah_sesi=${jawab.cookies[0]?.value}` };
    const { butir } = (await u.app.inject({ url: '/api/saya/perubahan', headers: pemilik })).json();
    expect(butir.map((b: { perbuatan: string }) => b.perbuatan).slice(0, 2)).toEqual([
      'kernel.sandi-baru',
      'kernel.tautan-diserahkan',
    ]);
    expect(butir[1]).toMatchObject({ nama: 'Orang Uji', alasan: 'Diminta pemiliknya' });
  });

  test('yang diubah sendiri tidak dikabarkan, dan yang ditolak pun tidak', async () => {
    await tindak('/api/saya/sesi/keluarkan', {});
    expect((await tindak(`/api/akun/${PEMILIK}/lepas-faktor`)).statusCode).toBe(409);
    expect(await antrean()).toEqual([]);
    const { butir } = (await u.app.inject({ url: '/api/saya/perubahan', headers: admin })).json();
    expect(butir).toEqual([]);
  });
});

describe('keandalan 8: server surel padam, ngawur, atau mati di tengah', () => {
  test('perbuatannya tetap jadi; suratnya dicoba lagi, makin jarang, dan terkirim satu kali', async () => {
    await matikanSmtp();
    expect((await tindak(`/api/akun/${PEMILIK}/lepas-tahanan`)).statusCode).toBe(204);
    expect(await antar()).toEqual({ terkirim: 0, gagal: 1 });
    expect(await antar()).toEqual({ terkirim: 0, gagal: 0 }); // not before its time
    maju(61);
    expect(await antar()).toEqual({ terkirim: 0, gagal: 1 });
    maju(61);
    expect(await antar()).toEqual({ terkirim: 0, gagal: 0 });
    await nyalakanSmtp(port);
    maju(60);
    expect(await antar()).toEqual({ terkirim: 1, gagal: 0 });
    maju(7200);
    expect(await antar()).toEqual({ terkirim: 0, gagal: 0 });
    expect([kotak.length, await antrean()]).toEqual([1, []]);
  });

  test('server yang menjawab ngawur tidak menahan surat-surat lain', async () => {
    await tindak(`/api/akun/${PEMILIK}/lepas-tahanan`);
    const ngawur = await nyalakanNgawur();
    const lain = kurirDari(bacaKonfigurasi({ LOG_LEVEL: 'silent', SMTP_URL: `smtp://127.0.0.1:${ngawur.port}` }));
    expect(await antarSurel(u.basis.db, lain as Kurir, new Date(kini))).toEqual({ terkirim: 0, gagal: 1 });
    await ngawur.tutup();
    maju(120);
    expect(await antar()).toEqual({ terkirim: 1, gagal: 0 });
  });

  test('pengantar yang mati sesudah menyerahkan: kembarannya bernama sama, sehingga dikenali sebagai satu surat', async () => {
    await tindak(`/api/akun/${PEMILIK}/lepas-tahanan`);
    const mati: Kurir = {
      kirim: async (surel) => {
        await kurir.kirim(surel);
        throw new Error('mati sebelum mencatat');
      },
      tutup: () => undefined,
    };
    await antarSurel(u.basis.db, mati, new Date(kini));
    maju(120);
    await antar();
    const nama = kotak.map((k) => /^Message-ID: (.*)$/im.exec(k)?.[1]);
    expect([nama.length, new Set(nama).size]).toEqual([2, 1]);
  });

  test('dua pengantar serentak: satu surat', async () => {
    await tindak(`/api/akun/${PEMILIK}/lepas-tahanan`);
    await Promise.all([antar(), antar()]);
    expect(kotak).toHaveLength(1);
  });

  test('yang tidak juga sampai akhirnya dilepas', async () => {
    await tindak(`/api/akun/${PEMILIK}/lepas-tahanan`);
    await sql`update kernel.surel set percobaan = 49`.execute(u.basis.db);
    const putus: Kurir = { kirim: () => Promise.reject(new Error('padam')), tutup: () => undefined };
    expect(await antarSurel(u.basis.db, putus, new Date(kini))).toEqual({ terkirim: 0, gagal: 1 });
    expect(await antrean()).toEqual([]);
  });
});

const nyalakanNgawur = async () => {
  const server: Server = createServer((s) => {
    s.on('error', () => undefined);
    s.end('bukan SMTP sama sekali\r\n');
  });
  await new Promise<void>((siap) => server.listen(0, '127.0.0.1', siap));
  return {
    port: (server.address() as AddressInfo).port,
    tutup: () => new Promise<void>((usai) => server.close(() => usai())),
  };
};

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buatApp } from '../aplikasi.ts';
import { type AplikasiUji, buatAplikasiUji, NIP, SANDI_UJI } from '../uji-aplikasi.ts';
import { type Dusta, KLIEN, nyalakanPendusta, nyalakanPenyedia, type PenyediaUji } from './uji-penyedia.ts';

const BASE_URL = 'http://lincah.uji.example';
const KEMBALI = `${BASE_URL}/api/masuk/sso/kembali`;

let u: AplikasiUji;
let penyedia: PenyediaUji;
let orang: Record<string, unknown> = { nip: NIP[0] };
let admin: { kuki: string; csrf: string };
beforeAll(async () => {
  u = await buatAplikasiUji([], { BASE_URL, OIDC_HTTP: '1', OIDC_TIMEOUT: '1', LOGIN_TRIES_ADDRESS: '10000' });
  penyedia = await nyalakanPenyedia(KEMBALI, () => orang);
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    values (${u.instansi[0]}, gen_random_uuid(), ${u.akun[0]}, 'admin', '2026-01-01', 'uji')`.execute(u.basis.db);
  admin = await u.masuk();
});
afterAll(async () => {
  await penyedia.tutup();
  await u.app.close();
  await u.basis.tutup();
});

const pasang = async (lain: object = {}) => {
  const jawab = await u.app.inject({
    method: 'PUT',
    url: '/api/keamanan/penyedia',
    headers: { cookie: admin.kuki, 'x-csrf-token': admin.csrf, origin: BASE_URL },
    payload: {
      nama: 'SSO Uji',
      penerbit: penyedia.penerbit,
      klienId: KLIEN.client_id,
      rahasia: KLIEN.client_secret,
      klaimNip: 'nip',
      klaimHak: 'kelompok',
      pemetaan: [{ nilai: 'pengawas', hak: 'auditor' }],
      aktif: true,
      ...lain,
    },
  });
  expect(jawab.statusCode, jawab.body).toBe(204);
};
beforeEach(async () => {
  orang = { nip: NIP[0] };
  await pasang();
});

type Kuki = Map<string, string>;
const catat = (kuki: Kuki, daftar: readonly string[]) => {
  for (const satu of daftar) {
    const [nama = '', nilai = ''] = (satu.split(';')[0] ?? '').split(/=(.*)/s);
    kuki.set(nama, nilai);
  }
};
const tajuk = (kuki: Kuki) => [...kuki].map(([n, v]) => `${n}=${v}`).join('; ');

/** Our own side: leave for the provider. */
const berangkat = async (tujuan = '/penugasan', kuki: Kuki = new Map()) => {
  const jawab = await u.app.inject({ url: `/api/masuk/sso?instansi=uji-0&tujuan=${encodeURIComponent(tujuan)}` });
  catat(kuki, [jawab.headers['set-cookie'] ?? []].flat());
  return { ke: String(jawab.headers.location), kuki };
};
/** The provider's side, as a browser would walk it; answers the address that leads back to us. */
const diPenyedia = async (mulai: string): Promise<string> => {
  const kuki: Kuki = new Map();
  let alamat = mulai;
  for (let n = 0; n < 8 && !alamat.startsWith(BASE_URL); n++) {
    const jawab = await fetch(alamat, { redirect: 'manual', headers: { cookie: tajuk(kuki) } });
    catat(kuki, jawab.headers.getSetCookie());
    alamat = new URL(jawab.headers.get('location') ?? '', alamat).href;
  }
  return alamat;
};
const pulang = (alamat: string, kuki: Kuki) => {
  const { pathname, search } = new URL(alamat);
  return u.app.inject({ url: pathname + search, headers: { cookie: tajuk(kuki) } });
};
const masuk = async () => {
  const { ke, kuki } = await berangkat();
  return pulang(await diPenyedia(ke), kuki);
};
const sesiDari = (jawab: Awaited<ReturnType<typeof pulang>>) =>
  jawab.cookies.find((k) => k.name === 'lincah_sesi')?.value;
/** Why it did not work, as the sign-in page is told. */
const gagal = (jawab: Awaited<ReturnType<typeof pulang>>) =>
  new URL(String(jawab.headers.location), BASE_URL).searchParams.get('gagal');
const hak = async (nilai = '') =>
  (await u.app.inject({ url: '/api/sesi', headers: { cookie: `lincah_sesi=${nilai}` } })).json().hak;

describe('masuk tunggal dengan penyedia OpenID sungguhan', () => {
  test('pulang dengan sesi, ke halaman yang dituju', async () => {
    const jawab = await masuk();
    expect([jawab.statusCode, jawab.headers.location]).toEqual([302, '/penugasan']);
    expect(await hak(sesiDari(jawab))).toEqual(['admin']);
  });

  test('permintaan memakai kode, PKCE S256, state, nonce, dan alamat balik dari setelan', async () => {
    const { searchParams: p } = new URL((await berangkat()).ke);
    expect(p.get('response_type')).toBe('code');
    expect([p.get('code_challenge_method'), p.get('redirect_uri')]).toEqual(['S256', KEMBALI]);
    expect([p.get('state'), p.get('nonce'), p.get('code_challenge')].map((v) => (v?.length ?? 0) > 20)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('kelompok pada klaim menjadi hak, dan hilang lagi bila klaimnya hilang; penyusun peta tidak mendapat apa pun', async () => {
    orang = { nip: NIP[0], kelompok: ['pengawas'] };
    expect(await hak(sesiDari(await masuk()))).toEqual(['admin']); // she wrote the mapping herself
    await sql`update kernel.penyedia_masuk set diubah_oleh = gen_random_uuid()`.execute(u.basis.db);
    const pertama = sesiDari(await masuk());
    expect(await hak(pertama)).toEqual(['admin', 'auditor']);
    orang = { nip: NIP[0], kelompok: [] };
    await masuk();
    expect(await hak(pertama)).toEqual(['admin']);
  });

  test('akun berkode kedua tetap diminta kodenya', async () => {
    await sql`insert into kernel.faktor (instansi_id, akun_id, rahasia, dibuat_pada, dipasang_pada)
      values (${u.instansi[0]}, ${u.akun[0]}, 'x', now(), now())`.execute(u.basis.db);
    const jawab = await masuk();
    expect(jawab.headers.location).toMatch(/^\/masuk\?tujuan=%2Fpenugasan#langkah=kode&tiket=/);
    expect(sesiDari(jawab)).toBeUndefined();
    await sql`delete from kernel.faktor`.execute(u.basis.db);
  });

  test.each([
    { kasus: 'NIP tanpa akun', nip: '199901012020121009' },
    { kasus: 'NIP instansi lain', nip: NIP[1] },
    { kasus: 'bukan NIP', nip: 'orang' },
    { kasus: 'tanpa klaim NIP', nip: undefined },
  ])('$kasus ditolak', async ({ nip }) => {
    orang = nip ? { nip } : {};
    const jawab = await masuk();
    expect([gagal(jawab), sesiDari(jawab)]).toEqual(['sso-nip', undefined]);
  });

  test('akun yang ditutup ditolak', async () => {
    await sql`update kernel.akun set aktif = false where nip = ${NIP[0]}`.execute(u.basis.db);
    expect(gagal(await masuk())).toBe('sso-nip');
    await sql`update kernel.akun set aktif = true where nip = ${NIP[0]}`.execute(u.basis.db);
  });

  test.each(['https://jahat.example', '//jahat.example', '/\\jahat.example', 'javascript:alert(1)'])(
    'tujuan %s tidak diikuti',
    async (tujuan) => {
      const { ke, kuki } = await berangkat(tujuan);
      expect((await pulang(await diPenyedia(ke), kuki)).headers.location).toBe('/');
    },
  );
});

describe('uji 29: jawaban yang tidak dapat dipercaya ditolak', () => {
  const ditolak = (jawab: Awaited<ReturnType<typeof pulang>>, sebab: string) => {
    expect([gagal(jawab), sesiDari(jawab)]).toEqual([sebab, undefined]);
  };

  test('state orang lain, kode yang diulang, bekal yang bukan dari peramban ini', async () => {
    const a = await berangkat();
    const b = await berangkat();
    const jawabA = await diPenyedia(a.ke);
    ditolak(await pulang(jawabA, b.kuki), 'sso-ditolak');
    expect((await pulang(jawabA, a.kuki)).headers.location).toBe('/penugasan');
    ditolak(await pulang(jawabA, a.kuki), 'sso-ditolak');
    ditolak(await pulang(jawabA, new Map()), 'sso-usang');
    ditolak(await pulang(jawabA, new Map([['lincah_sso', 'A'.repeat(80)]])), 'sso-usang');
  });

  test('langkah yang lebih lama dari sepuluh menit', async () => {
    const { ke, kuki } = await berangkat();
    u.maju(601);
    ditolak(await pulang(await diPenyedia(ke), kuki), 'sso-usang');
  });

  test('nonce yang diganti di jalan', async () => {
    const { ke, kuki } = await berangkat();
    const alamat = new URL(ke);
    alamat.searchParams.set('nonce', 'nonce-orang-lain-yang-panjang');
    ditolak(await pulang(await diPenyedia(alamat.href), kuki), 'sso-ditolak');
  });

  const lalu = () => Math.floor(Date.now() / 1000) - 3600;
  const kasus: readonly { nama: string; dusta: Dusta; hasil: string }[] = [
    { nama: 'tanpa dusta apa pun', dusta: {}, hasil: '/penugasan' },
    { nama: 'penerbit lain', dusta: { klaim: (k) => ({ ...k, iss: 'https://lain.example' }) }, hasil: 'sso-ditolak' },
    { nama: 'untuk aplikasi lain', dusta: { klaim: (k) => ({ ...k, aud: 'lain' }) }, hasil: 'sso-ditolak' },
    { nama: 'nonce lain', dusta: { klaim: (k) => ({ ...k, nonce: 'lain' }) }, hasil: 'sso-ditolak' },
    { nama: 'tanpa nonce', dusta: { klaim: ({ nonce: _, ...k }) => k }, hasil: 'sso-ditolak' },
    { nama: 'tanpa masa berlaku', dusta: { klaim: ({ exp: _, ...k }) => k }, hasil: 'sso-ditolak' },
    { nama: 'baru berlaku kelak', dusta: { klaim: (k) => ({ ...k, nbf: lalu() + 7200 }) }, hasil: 'sso-ditolak' },
    { nama: 'kedaluwarsa', dusta: { klaim: (k) => ({ ...k, iat: lalu(), exp: lalu() + 60 }) }, hasil: 'sso-ditolak' },
    { nama: 'tanpa tanda tangan', dusta: { tanda: 'tanpa' }, hasil: 'sso-ditolak' },
    { nama: 'algoritma ditukar', dusta: { tanda: 'hs256' }, hasil: 'sso-ditolak' },
    { nama: 'kunci lain', dusta: { tanda: 'kunci-lain' }, hasil: 'sso-ditolak' },
  ];
  test.each(kasus)('$nama → $hasil', async ({ dusta, hasil }) => {
    const pendusta = await nyalakanPendusta(NIP[0]);
    await pasang({ penerbit: pendusta.penerbit });
    const { ke, kuki } = await berangkat();
    const { searchParams: p } = new URL(ke);
    Object.assign(pendusta, { dusta, nonce: p.get('nonce') });
    const jawab = await pulang(`${KEMBALI}?code=x&state=${p.get('state')}`, kuki);
    if (hasil.startsWith('/')) expect(jawab.headers.location).toBe(hasil);
    else ditolak(jawab, hasil);
    await pendusta.tutup();
  });
});

describe('penyedia padam', () => {
  test('dikatakan ramah, dan masuk dengan sandi tetap bisa', async () => {
    await pasang({ penerbit: 'http://127.0.0.1:1' });
    const jawab = await u.app.inject({ url: '/api/masuk/sso?instansi=uji-0' });
    expect([jawab.statusCode, gagal(jawab)]).toEqual([302, 'sso-padam']);
    await u.masuk(NIP[0], SANDI_UJI);
  });

  test('menjawab ngawur', async () => {
    const ngawur = createServer((_, jawab) => jawab.end('<html>bukan penyedia</html>'));
    await new Promise<void>((siap) => ngawur.listen(0, '127.0.0.1', siap));
    await pasang({ penerbit: `http://127.0.0.1:${(ngawur.address() as AddressInfo).port}` });
    const jawab = await u.app.inject({ url: '/api/masuk/sso?instansi=uji-0' });
    expect([jawab.statusCode, gagal(jawab)]).toEqual([302, 'sso-padam']);
    await u.masuk(NIP[0], SANDI_UJI);
    await new Promise<void>((usai) => ngawur.close(() => usai()));
  });

  test('padam di tengah jalan', async () => {
    const sebentar = await nyalakanPendusta(NIP[0]);
    await pasang({ penerbit: sebentar.penerbit });
    const { ke, kuki } = await berangkat();
    await sebentar.tutup();
    const jawab = await pulang(`${KEMBALI}?code=x&state=${new URL(ke).searchParams.get('state')}`, kuki);
    expect(gagal(jawab)).toBe('sso-padam');
  });
});

describe('uji 8: penyedia menjawab lewat batas waktunya', () => {
  test.each([
    { kapan: 'sebelum berangkat', jalur: /openid-configuration/ },
    { kapan: 'ketika pulang, saat kode ditukar', jalur: /token/ },
  ])('$kapan: dikatakan tidak menjawab, tujuan tidak hilang, dan coba lagi berhasil', async ({ jalur }) => {
    const lambat = await nyalakanPendusta(NIP[0]);
    await pasang({ penerbit: lambat.penerbit });
    const coba = async () => {
      const { ke, kuki } = await berangkat();
      const { searchParams: p } = new URL(ke, BASE_URL);
      if (p.has('gagal')) return ke;
      lambat.nonce = p.get('nonce') ?? '';
      return (await pulang(`${KEMBALI}?code=x&state=${p.get('state')}`, kuki)).headers.location;
    };
    lambat.lambat = { jalur, ms: 1300 };
    expect(await coba()).toBe('/masuk?gagal=sso-padam&instansi=uji-0&tujuan=%2Fpenugasan');
    lambat.lambat = { jalur, ms: 300 };
    expect(await coba()).toBe('/penugasan'); // slow, but within the limit
    await lambat.tutup();
  });
});

test('penyedia hanya disebut kepada yang datang lewat alamat instansinya; rahasia klien tersimpan tersandi', async () => {
  const cara = async (kueri: string) => (await u.app.inject(`/api/masuk/cara${kueri}`)).json().sso;
  expect([await cara(''), await cara('?instansi=uji-1'), await cara('?instansi=uji-0')]).toEqual([
    null,
    null,
    { nama: 'SSO Uji' },
  ]);
  const { rows } = await sql`select * from kernel.penyedia_masuk`.execute(u.basis.db);
  expect(JSON.stringify(rows)).not.toContain(KLIEN.client_secret);
});

test('tanpa TLS penyedia ditolak, kecuali saat mencoba', async () => {
  const ketat = await buatApp({ ...u.setelan, konfigurasi: { ...u.setelan.konfigurasi, OIDC_HTTP: false } });
  const jawab = await ketat.inject({
    method: 'PUT',
    url: '/api/keamanan/penyedia',
    headers: { cookie: admin.kuki, 'x-csrf-token': admin.csrf, origin: BASE_URL },
    payload: {
      nama: 'x',
      penerbit: 'http://sso.example',
      klienId: 'x',
      klaimNip: 'nip',
      klaimHak: '',
      pemetaan: [],
      aktif: true,
    },
  });
  expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'kernel/tanpa-tls']);
  await ketat.close();
});

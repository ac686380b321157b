import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from './instansi-lengkap.ts';
import { SANDI_UJI } from './instansi-uji.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from './rumah-lengkap.ts';

// The usual test word of virus scanners, put together here so that no scanner of this machine takes the source away.
const EICAR = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));
const folder = mkdtempSync(join(tmpdir(), 'lincah-musuh-'));
let rumah: RumahLengkap;
let berkas: string;
let surat: string;
let alamat: string;

beforeAll(async () => {
  const pemeriksa = join(folder, 'pemeriksa');
  writeFileSync(pemeriksa, '#!/bin/sh\n! grep -q EICAR-STANDARD-ANTIVIRUS-TEST-FILE\n', { mode: 0o755 });
  rumah = await bukaRumahLengkap({ env: { VIRUS_SCAN: `exec:${pemeriksa}` } });
  await rumah.klien.admin.kirim('PUT', '/api/naskah/tanda-tangan/setelan', { cara: 'basah' });
  berkas = await rumah.ajukan('pemohon', 'Unggahan');
  surat = (await rumah.klien.pemohon.get(`/api/naskah?berkas=${berkas}`)).json().butir[0].id;
  alamat = await rumah.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await rumah?.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const PINTU = {
  lampiran: { peran: 'pemohon', url: () => `/api/alur/berkas/${berkas}/lampiran` },
  pindaian: { peran: 'pemohon', url: () => `/api/naskah/${surat}/pindaian` },
  sertifikat: { peran: 'admin', url: () => '/api/naskah/tanda-tangan/sertifikat' },
  impor: { peran: 'sdm', url: () => '/api/organisasi/impor' },
  peraturan: { peran: 'admin', url: () => '/api/regulasi/unggahan' },
  foto: { peran: 'pemohon', url: () => `/api/organisasi/pegawai/${ORANG_LENGKAP.pemohon.pegawaiId}/foto` },
} as const satisfies Readonly<Record<string, { readonly peran: Peran; readonly url: () => string }>>;
type Pintu = keyof typeof PINTU;

const unggah = async (pintu: Pintu, isi: Buffer, nama: string) => {
  const { peran, url } = PINTU[pintu];
  if (pintu === 'foto') return rumah.klien[peran].kirim('PUT', url(), { isi: isi.toString('base64') });
  const kepala = `--batas\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\ncontent-type: image/svg+xml\r\n\r\n`;
  const badan = Buffer.concat([Buffer.from(kepala), isi, Buffer.from('\r\n--batas--\r\n')]) as unknown as string;
  return rumah.klien[peran].mentah('POST', url(), [badan, 'multipart/form-data; boundary=batas']);
};

/** What uploads would leave. */
const tersimpan = async () =>
  (
    await sql`select (select count(*)::int from alur.lampiran) as lampiran, (select count(*)::int from naskah.berkas_tertanda) as pindaian,
      (select count(*)::int from naskah.setelan_tanda_tangan where p12 is not null) as sertifikat,
      (select count(*)::int from organisasi.foto) as foto, (select count(*)::int from regulasi.unggahan) as peraturan,
      (select count(*)::int from organisasi.impor) as impor`.execute(rumah.basis.db)
  ).rows[0];

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const JPG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]);
const MUSUH = {
  'SVG berprogram': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
  ),
  HTML: Buffer.from('<!doctype html><script>alert(1)</script>'),
  'program Windows': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
  'PDF di belakang HTML': Buffer.concat([Buffer.from('<html>'), PDF]),
  'gambar GIF yang juga JavaScript': Buffer.from('GIF89a/*....*/=alert(1);'),
};

describe('uji 31: unggahan musuh', () => {
  test.each(Object.keys(PINTU) as Pintu[])('kode uji pemeriksa virus di pintu %s: tidak disimpan', async (pintu) => {
    const sebelum = await tersimpan();
    for (const isi of [EICAR, Buffer.concat([PDF, EICAR])]) {
      const jawab = await unggah(pintu, isi, 'surat.pdf');
      expect(jawab.statusCode, jawab.body).toBe(422);
      // what is no certificate or no attachment at all is refused before anybody looks for a virus
      if (pintu !== 'sertifikat' && isi !== EICAR) expect(jawab.json().kode).toBe('berkas-terjangkit');
      expect([jawab.json().detail.id, jawab.json().detail.en].every(Boolean)).toBe(true);
    }
    expect(await tersimpan()).toEqual(sebelum);
  });

  const bentuk = (['lampiran', 'pindaian', 'sertifikat', 'foto'] as const).flatMap((pintu) =>
    Object.entries(MUSUH).flatMap(([apa, isi]) =>
      ['a.pdf', 'surat.svg.pdf', '../../etc/cron.d/a.pdf'].map((nama) => ({ pintu, apa, isi, nama })),
    ),
  );
  test.each(bentuk)(
    '$apa sebagai $nama di pintu $pintu: isinya yang diperiksa, ditolak',
    async ({ pintu, isi, nama }) => {
      const sebelum = await tersimpan();
      const jawab = await unggah(pintu, isi, nama);
      expect([jawab.statusCode, typeof jawab.json().detail.id], jawab.body).toEqual([422, 'string']);
      expect(await tersimpan()).toEqual(sebelum);
    },
  );

  test('berkas berwajah dua yang lolos sebagai gambar hanya diunduh, tidak pernah dijalankan; foto menolaknya', async () => {
    const duaWajah = Buffer.concat([JPG, Buffer.from('<script>alert(1)</script>')]);
    expect((await unggah('foto', duaWajah, 'a.jpg')).statusCode).toBe(422);
    const jawab = await unggah('lampiran', duaWajah, '..\\..\\x.jpg.html');
    expect(jawab.statusCode, jawab.body).toBe(201);
    const isi = await rumah.klien.pemohon.get(`/api/alur/lampiran/${jawab.json().id}/isi`);
    expect(isi.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff' });
    expect(isi.headers['content-disposition']).toMatch(/^attachment; filename="x\.jpg\.html\.jpg"/);
    expect(isi.headers['content-security-policy']).toContain('sandbox');
  });
});

/** Sends a body without end to a route until it answers; how much went out, and what came back. */
const alirkanTanpaAkhir = async (pintu: Pintu): Promise<{ status: number; mb: number }> => {
  const { peran, url } = PINTU[pintu];
  const masuk = await fetch(`${alamat}/api/masuk`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip: ORANG_LENGKAP[peran].nip, sandi: SANDI_UJI }),
  });
  const cookie = masuk.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const csrf = ((await masuk.json()) as { csrf: string }).csrf;
  const headers = {
    cookie,
    'x-csrf-token': csrf,
    'idempotency-key': randomUUID(),
    'content-type': 'multipart/form-data; boundary=batas',
  };
  const kirim = request(alamat + url(), { method: 'POST', headers });
  const potong = Buffer.alloc(1_000_000, 'x');
  let mb = 0;
  let tutup = false;
  const status = new Promise<number>((selesai) => {
    kirim.on('response', (jawab) => selesai(jawab.resume().statusCode ?? 0));
    kirim.on('error', () => selesai(0));
  });
  kirim.on('close', () => {
    tutup = true;
  });
  kirim.write('--batas\r\ncontent-disposition: form-data; name="berkas"; filename="a.pdf"\r\n\r\n%PDF-1.7\n');
  while (!tutup && mb < 200) {
    mb += 1;
    await new Promise<void>((lanjut) => {
      kirim.once('close', lanjut);
      kirim.write(potong, () => lanjut());
    });
  }
  kirim.destroy();
  return { status: await status, mb };
};

test.each(['lampiran', 'pindaian', 'sertifikat', 'impor', 'peraturan'] as const)(
  'uji 31: kiriman tanpa akhir di pintu %s diputus pada batasnya, memori tidak ikut tumbuh',
  async (pintu) => {
    const sebelum = process.memoryUsage().arrayBuffers;
    const { status, mb } = await alirkanTanpaAkhir(pintu);
    expect([0, 411]).toContain(status); // 0: the line was cut before the answer was read
    expect(mb).toBeLessThan(60);
    expect(process.memoryUsage().arrayBuffers - sebelum).toBeLessThan(100_000_000);
  },
);

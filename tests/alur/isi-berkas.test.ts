import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaZip, uraiZip } from '../../server/kernel/index.ts';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const folder = mkdtempSync(join(tmpdir(), 'lincah-lampiran-'));
const pemeriksa = join(folder, 'pemeriksa');
let rumah: RumahLengkap;
let berkas: string;
beforeAll(async () => {
  writeFileSync(pemeriksa, '#!/bin/sh\n! grep -q VIRUS\n', { mode: 0o755 });
  rumah = await bukaRumahLengkap({ env: { VIRUS_SCAN: `exec:${pemeriksa}` } });
  berkas = await rumah.ajukan('pemohon', 'Peta jalan statistik');
}, 180_000);
afterAll(async () => {
  await rumah?.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const BATAS = 'batas-uji';
const badanBerkas = (nama: string, isi: Buffer) =>
  [
    `--${BATAS}\r\ncontent-disposition: form-data; name="berkas"; filename="${nama}"\r\ncontent-type: application/octet-stream\r\n\r\n${isi}\r\n--${BATAS}--\r\n`,
    `multipart/form-data; boundary=${BATAS}`,
  ] as const;
const daftar = async (peran: Peran, apa: string) =>
  (await rumah.klien[peran].get(`/api/alur/berkas/${berkas}/${apa}`)).json();
const tulis = async (peran: Peran, isi: string, memperbaiki?: string) => {
  const jawab = await rumah.klien[peran].post(`/api/alur/berkas/${berkas}/catatan`, {
    isi,
    ...(memperbaiki && { memperbaiki }),
  });
  return { status: jawab.statusCode, ...(jawab.json() as { id?: string; kode?: string }) };
};

describe('catatan', () => {
  test('pihak menulis atas nama jabatannya, semua pihak dan auditor membaca, dan hanya penulisnya yang memperbaiki', async () => {
    const { id: pertama } = await tulis('pemohon', 'Mohon didahulukan.');
    expect(await tulis('penilai', 'Bukan saya', pertama)).toMatchObject({ status: 403, kode: 'alur/bukan-penulis' });
    expect(await tulis('auditor', 'Saya menilik')).toMatchObject({ status: 403, kode: 'alur/hanya-melihat' });
    expect(await tulis('pegawai', 'Saya bukan pihak')).toMatchObject({ status: 404 });
    const { id: kedua } = await tulis('pemohon', 'Mohon didahulukan sebelum Jumat.', pertama);
    expect(await tulis('pemohon', 'Sekali lagi', pertama)).toMatchObject({
      status: 409,
      kode: 'alur/sudah-diperbaiki',
    });
    expect(await tulis('pemohon', 'Berkas lain', berkas)).toMatchObject({ status: 404 });
    for (const [peran, boleh] of [
      ['penilai', true],
      ['auditor', false],
    ] as const) {
      const { butir, dapatMenulis } = await daftar(peran, 'catatan');
      expect(dapatMenulis).toBe(boleh);
      expect(butir).toMatchObject([
        { id: kedua, memperbaiki: pertama, diperbaiki: null, milikSaya: false },
        {
          id: pertama,
          isi: 'Mohon didahulukan.',
          diperbaiki: kedua,
          penulis: { nama: ORANG_LENGKAP.pemohon.nama, jabatan: 'Kepala Biro Perencanaan', sebagai: 'definitif' },
        },
      ]);
    }
  });

  test('dibaca sehalaman demi sehalaman, yang terbaru dahulu', async () => {
    const satu = await daftar('pemohon', 'catatan?batas=1');
    const dua = await daftar('pemohon', `catatan?batas=1&kursor=${satu.kursor}`);
    expect([satu.butir.length, dua.butir.length, dua.kursor]).toEqual([1, 1, null]);
    expect(dua.butir[0].id).not.toBe(satu.butir[0].id);
  });
});

describe('siapa melihat', () => {
  const lihat = async (siapa: string) =>
    (await daftar('pemohon', 'dilihat')).butir.find((b: { nama: string }) => b.nama === siapa);

  test('tilikan pertama dan terakhir setiap jabatan, dengan suratnya; auditor disebut auditor', async () => {
    const { nama } = ORANG_LENGKAP.penilai;
    expect(await lihat(nama)).toBeUndefined();
    await rumah.klien.penilai.get(`/api/alur/berkas/${berkas}`);
    rumah.maju(1800);
    const [surat] = (await rumah.klien.penilai.get(`/api/naskah?berkas=${berkas}`)).json().butir;
    await rumah.klien.penilai.get(`/api/naskah/${surat.id}`);
    await rumah.klien.auditor.get(`/api/alur/berkas/${berkas}`);
    const { pertama, terakhir, ...sisa } = await lihat(nama);
    expect(Date.parse(terakhir) - Date.parse(pertama)).toBe(1_800_000);
    expect(sisa).toMatchObject({ jabatan: 'Kepala Biro Hukum', sebagai: 'definitif', dibuka: 1 });
    expect(await lihat(ORANG_LENGKAP.auditor.nama)).toMatchObject({ sebagai: 'auditor', dibuka: 0 });
  });

  test('yang bukan pihak tidak tercatat dan tidak membaca daftarnya', async () => {
    const jumlah = (await daftar('pemohon', 'dilihat')).butir.length;
    expect((await rumah.klien.luar.get(`/api/alur/berkas/${berkas}`)).statusCode).toBe(404);
    expect((await rumah.klien.luar.get(`/api/alur/berkas/${berkas}/dilihat`)).statusCode).toBe(404);
    expect((await daftar('pemohon', 'dilihat')).butir.length).toBe(jumlah);
  });
});

test('tembusan sampai ke jabatan yang ditembusi, belum dibaca sampai suratnya dibuka', async () => {
  const kotak = async (peran: Peran) => (await rumah.klien[peran].get('/api/naskah/tembusan')).json();
  const { butir, belumDibaca } = await kotak('penilaiPemohon');
  expect(belumDibaca).toBe(1);
  expect(butir).toMatchObject([{ berkas, untuk: 'Sekretaris Utama', dibacaPada: null }]);
  expect((await kotak('pemohon')).butir).toEqual([]);
  await rumah.klien.auditor.get(`/api/naskah/${butir[0].id}`);
  expect((await kotak('penilaiPemohon')).belumDibaca).toBe(1);
  await rumah.klien.penilaiPemohon.get(`/api/naskah/${butir[0].id}`);
  const sesudah = await kotak('penilaiPemohon');
  expect([sesudah.belumDibaca, sesudah.butir[0].dibacaPada !== null]).toEqual([0, true]);
});

describe('lampiran', () => {
  const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2_500_000, 'x')]);
  const lampirkan = async (peran: Peran, isi: Buffer, nama = 'Kerangka acuan.pdf', kunci?: string) => {
    const [teks, jenis] = badanBerkas(nama, isi);
    const kepala = kunci ? { 'idempotency-key': kunci } : {};
    const jawab = await rumah.klien[peran].mentah('POST', `/api/alur/berkas/${berkas}/lampiran`, [teks, jenis], kepala);
    return { status: jawab.statusCode, ...(jawab.json() as { id: string; kode?: string }) };
  };
  const unduh = (peran: Peran, id: string) => rumah.klien[peran].get(`/api/alur/lampiran/${id}/isi`);
  const cabut = (peran: Peran, id: string) =>
    rumah.klien[peran].post(`/api/alur/lampiran/${id}/cabut`, { alasan: 'Keliru berkas' });

  test('uji 31: disimpan menurut isinya, diunduh sebagai lampiran yang tidak dapat berjalan', async () => {
    const { status, id } = await lampirkan('pemohon', PDF, '../../<b>Kerangka\u202e acuan.exe');
    expect(status).toBe(201);
    const jawab = await unduh('penilai', id);
    expect(createHash('sha256').update(jawab.rawPayload).digest('hex')).toBe(
      createHash('sha256').update(PDF).digest('hex'),
    );
    expect(jawab.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'x-content-type-options': 'nosniff',
    });
    expect(jawab.headers['content-disposition']).toBe(
      `attachment; filename="bKerangka acuan.exe.pdf"; filename*=UTF-8''bKerangka%20acuan.exe.pdf`,
    );
    expect(jawab.headers['content-security-policy']).toMatch(/^sandbox/);
    expect((await unduh('luar', id)).statusCode).toBe(404);
  });

  test.each([
    ['bukan dokumen', Buffer.from('<script>1</script>'), 'alur/jenis-lampiran'],
    ['terjangkit', Buffer.from('%PDF-1.7 VIRUS'), 'berkas-terjangkit'],
    ['kosong', Buffer.alloc(0), 'alur/tanpa-berkas'],
    ['lebih dari 20 MB', Buffer.concat([PDF, Buffer.alloc(19_000_000)]), 'terlalu-besar'],
  ])('uji 31: %s ditolak dan tidak disimpan', async (_, isi, kode) => {
    const sebelum = (await daftar('pemohon', 'lampiran')).butir.length;
    expect((await lampirkan('pemohon', isi)).kode).toBe(kode);
    expect((await daftar('pemohon', 'lampiran')).butir.length).toBe(sebelum);
  });

  test('uji 31: pemeriksa virus yang diam menahan unggahan', async () => {
    chmodSync(pemeriksa, 0o600);
    expect(await lampirkan('pemohon', Buffer.from('%PDF-1.7 lain'))).toMatchObject({ kode: 'pemeriksa-virus-diam' });
    chmodSync(pemeriksa, 0o755);
  });

  test('dikirim dua kali tersimpan sekali: dengan kunci yang sama jawab yang sama, tanpa kunci diberi tahu', async () => {
    const isi = Buffer.from('%PDF-1.7 dua kali');
    const satu = await lampirkan('penilai', isi, 'a.pdf', 'kunci-lampiran');
    expect(await lampirkan('penilai', isi, 'a.pdf', 'kunci-lampiran')).toEqual(satu);
    expect(await lampirkan('penilai', isi, 'b.pdf')).toMatchObject({ status: 409, kode: 'alur/lampiran-sama' });
    expect(await lampirkan('auditor', isi)).toMatchObject({ status: 403, kode: 'alur/hanya-melihat' });
    expect(await lampirkan('luar', isi)).toMatchObject({ status: 404 });
  });

  test('dicabut hanya oleh pengunggahnya, dengan alasan; isinya hilang, jejaknya tinggal', async () => {
    const { id } = await lampirkan('penilai', Buffer.from('%PDF-1.7 keliru'));
    expect((await cabut('pemohon', id)).json()).toMatchObject({ kode: 'alur/bukan-pengunggah' });
    expect((await cabut('penilai', id)).statusCode).toBe(200);
    expect((await unduh('penilai', id)).json()).toMatchObject({ kode: 'alur/lampiran-dicabut' });
    const { rows } = await sql`select 1 from alur.lampiran_isi where lampiran_id = ${id}`.execute(rumah.basis.db);
    expect(rows).toEqual([]);
    const [terakhir] = (await daftar('pemohon', 'lampiran')).butir;
    expect(terakhir).toMatchObject({ id, dicabut: { alasan: 'Keliru berkas' }, dapatDicabut: false });
    expect((await lampirkan('penilai', Buffer.from('%PDF-1.7 keliru'))).status).toBe(201);
  });

  test('isi yang diubah di basis data tidak pernah sampai sebagai berkas utuh', async () => {
    const { id } = await lampirkan('penilai', Buffer.from('%PDF-1.7 asli'));
    await sql`update alur.lampiran_isi set isi = '%PDF-1.7 palsu' where lampiran_id = ${id}`.execute(rumah.basis.db);
    expect(
      await unduh('penilai', id).then(
        (j) => j.body,
        () => 'putus',
      ),
    ).not.toContain('palsu');
  });

  test('sesudah ada putusan lampiran tidak dapat dicabut lagi', async () => {
    const { id } = await lampirkan('pemohon', Buffer.from('%PDF-1.7 dasar putusan'));
    const [lampiran] = (await daftar('pemohon', 'lampiran')).butir;
    expect(lampiran).toMatchObject({ id, dapatDicabut: true, dipindai: true });
    const putusan = { pilihan: 'tolak', alasan: 'Belum dapat' };
    const putus = await rumah.klien.penilai.post(
      `/api/alur/tindakan/${await rumah.tindakanTerbuka(berkas)}/putuskan`,
      putusan,
    );
    expect(putus.statusCode).toBe(200);
    expect((await cabut('pemohon', id)).json()).toMatchObject({ kode: 'alur/lampiran-terlanjur' });
    expect((await lampirkan('pemohon', Buffer.from('%PDF-1.7 lagi'))).kode).toBe('alur/sudah-selesai');
  });
});

describe('ikhtisar', () => {
  beforeAll(async () => {
    await selesaikan(berkas, 0, 'ditolak');
  });
  const ikhtisar = async (peran: Peran, id: string) =>
    (await rumah.klien[peran].get(`/api/alur/berkas/${id}/ikhtisar`)).json();

  test('berkas terkait menyebut sebabnya dan hanya yang boleh dibuka penanya', async () => {
    const lagi = await rumah.ajukan('pemohon', 'Peta jalan statistik');
    const lain = await rumah.ajukan('pemohon', 'Kajian lain');
    const { terkait, catatan, lampiran } = await ikhtisar('pemohon', lagi);
    expect([catatan, lampiran]).toEqual([0, 0]);
    expect(terkait).toMatchObject([
      { id: berkas, sebab: 'diajukan-lagi', hasil: 'ditolak' },
      { id: lain, sebab: 'orang-sama', hasil: null },
    ]);
    const luar = await rumah.ajukan('luar', 'Peta jalan statistik');
    expect((await ikhtisar('luar', luar)).terkait).toEqual([]);
    expect((await ikhtisar('auditor', luar)).terkait.map((b: { sebab: string }) => b.sebab)).toEqual([
      'perihal-sama',
      'perihal-sama',
    ]);
  });

  test('perkiraan lama baru dikatakan bila lima berkas sejenis sudah selesai, yang ditarik tidak dihitung', async () => {
    const ini = await rumah.ajukan('pemohon', 'Berkas yang ditanyakan');
    expect((await ikhtisar('pemohon', ini)).perkiraan).toBeNull();
    for (const hari of [1, 3, 4, 9])
      await selesaikan(await rumah.ajukan('pemohon', `Berkas ${hari} hari`), hari, 'tidak');
    await selesaikan(await rumah.ajukan('pemohon', 'Ditarik'), 40, 'ditarik');
    expect((await ikhtisar('pemohon', ini)).perkiraan).toEqual({ jumlah: 5, tengah: 3, cepat: 0, lama: 9 });
    expect((await ikhtisar('pemohon', berkas)).perkiraan).toBeNull();
  });
});

describe('jilid dan arsip', () => {
  beforeAll(async () => {
    await selesaikan(berkas, 0, 'ditolak');
  });
  test('seluruh berkas satu PDF: daftar isi, catatan, surat, dan PDF terlampir; PDF rusak tetap hanya terdaftar', async () => {
    const jawab = await rumah.klien.pemohon.get(`/api/alur/berkas/${berkas}/cetak`);
    expect([jawab.statusCode, jawab.headers['content-type']]).toEqual([200, 'application/pdf']);
    const isi = jawab.rawPayload.toString('latin1');
    expect(isi.slice(0, 5)).toBe('%PDF-');
    expect(isi.match(/\/Subtype \/Form/g)?.length).toBeGreaterThanOrEqual(2); // pages of both letters are bound in
  });

  test('paket arsip: setiap isi bersidik dalam metadatanya, bita demi bita sama bila diminta lagi', async () => {
    const paket = async () => (await rumah.klien.auditor.get(`/api/alur/berkas/${berkas}/arsip`)).rawPayload;
    const pertama = await paket();
    const isi = await buka(pertama);
    const metadata = JSON.parse(isi.get('metadata.json')?.toString() ?? '{}');
    const nyata = [...isi].filter(([nama]) => nama !== 'metadata.json');
    expect(Object.fromEntries(nyata.map(([nama, b]) => [nama, createHash('sha256').update(b).digest('hex')]))).toEqual(
      metadata.sha256,
    );
    expect(nyata.map(([nama]) => nama.split('/')[0])).toContain('surat');
    expect(metadata).toMatchObject({
      bentuk: 'lincah-arsip-1',
      berkas: { id: berkas, perihal: 'Peta jalan statistik' },
    });
  });

  test('arsip setahun hanya untuk auditor, dan memuat setiap berkas yang selesai tahun itu', async () => {
    expect((await rumah.klien.pemohon.get('/api/alur/arsip?tahun=2026')).statusCode).toBe(403);
    const isi = await buka((await rumah.klien.auditor.get('/api/alur/arsip?tahun=2026')).rawPayload);
    const daftar = JSON.parse(isi.get('daftar.json')?.toString() ?? '[]');
    expect(daftar).toContain(berkas);
    for (const id of daftar) expect(isi.has(`${id}/metadata.json`)).toBe(true);
  });
});

const buka = async (zip: Buffer): Promise<Map<string, Buffer>> => {
  const ada = await bukaZip(zip, 1000);
  if (typeof ada === 'string') throw new Error(ada);
  const hasil = new Map<string, Buffer>();
  for (const e of ada.bagian) {
    const isi: Buffer[] = [];
    for await (const p of uraiZip(ada.zip, e, 50_000_000)) isi.push(p);
    hasil.set(e.fileName, Buffer.concat(isi));
  }
  return hasil;
};

/** Ends a dossier so many days after it was opened, as the engine would note it. */
const selesaikan = (id: string, hari: number, hasil: string) =>
  sql`update alur.berkas set hasil = ${hasil}, selesai_pada = dibuka_pada + make_interval(days => ${hari}) where id = ${id}`.execute(
    rumah.basis.db,
  );

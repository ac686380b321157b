import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AKAR } from '../../server/kernel/index.ts';
import { bukaRumahLengkap, type Peran, permohonanUji, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { folderPanduan } from './panduan-uji.ts';
import { type EntriUji, zipUji } from './zip-uji.ts';

// An administrator uploads the invented folder, the agency adopts it, and dossiers run: the program is as it was.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const FOLDER = join(AKAR, 'tests', 'regulasi', 'kelima', 'perka-nusantara-uji');
const BATAS = '----kelima';
let rumah: RumahLengkap;
let kunci: string;

beforeAll(async () => {
  rumah = await bukaRumahLengkap();
});
afterAll(() => rumah?.tutup());

const berkasKelima = (): readonly EntriUji[] =>
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name))
    .map((jalur) => ({ nama: jalur.slice(FOLDER.length + 1), isi: readFileSync(jalur) }));
const unggah = async (entri: readonly EntriUji[]) => {
  const isi = Buffer.concat([
    Buffer.from(
      `--${BATAS}\r\ncontent-disposition: form-data; name="berkas"; filename="a.zip"\r\ncontent-type: application/zip\r\n\r\n`,
    ),
    zipUji(entri),
    Buffer.from(`\r\n--${BATAS}--\r\n`),
  ]);
  const jenis = `multipart/form-data; boundary=${BATAS}`;
  return (
    await rumah.klien.admin.mentah('POST', '/api/regulasi/unggahan?uji=0', [isi as unknown as string, jenis])
  ).json();
};

const ajakan = (isi: Readonly<Record<string, string>> = {}) => {
  const dasar = permohonanUji('pemohon', 'Peta jalan');
  return { ...dasar, isi: { ...dasar.isi, kompetensi: '', ekspektasi: '', selesai: '2026-05-01', ...isi } };
};
const ajukan = async (): Promise<string> => {
  const jawab = await rumah.klien.pemohon.post('/api/penugasan', ajakan());
  expect(jawab.statusCode, jawab.body).toBe(201);
  return jawab.json().id;
};
const putuskan = async (peran: Peran, berkas: string, isi: object) => {
  const kotak = (await rumah.klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
  const tindakan = kotak.find((t) => t.berkas === berkas)?.id;
  return rumah.klien[peran].post(`/api/alur/tindakan/${tindakan}/putuskan`, isi);
};
const surat = async (berkas: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ jenis: string }>`
    select jenis from naskah.surat where berkas_id = ${berkas} order by jenis`.execute(rumah.basis.db);
  return rows.map((s) => s.jenis);
};

test('diunggah tanpa temuan, dianut mulai hari ini', async () => {
  const jawab = await unggah(berkasKelima());
  expect(jawab.temuan.butir).toEqual([]);
  kunci = jawab.kunci;
  const adopsi = { peraturan: kunci, sejak: '2026-03-02', alasan: 'Uji' };
  expect((await rumah.klien.admin.post('/api/regulasi/adopsi', adopsi)).statusCode).toBe(200);
  const sesi = (await rumah.klien.pemohon.get('/api/sesi')).json();
  expect(sesi.peraturan.id).toBe(kunci);
  expect(sesi.istilah.tim.id).toBe('Gugus Kerja');
});

describe('ajakan lintas unit menempuh rantai izinnya sendiri (NUSA-10)', () => {
  test('orangnya sanggup, Kepala Unit asal mengizinkan, Kartu Tugas diterima; penilai tidak ditanya', async () => {
    const berkas = await ajukan();
    expect((await putuskan('pegawai', berkas, { pilihan: 'sanggup' })).json()).toMatchObject({ token: ['izinkan'] });
    const kotak = (await rumah.klien.penilai.get('/api/alur/tindakan')).json().butir as { berkas: string }[];
    expect(kotak.filter((t) => t.berkas === berkas)).toEqual([]);
    expect((await putuskan('asal', berkas, { pilihan: 'izinkan' })).json()).toMatchObject({ token: ['terima'] });
    expect((await putuskan('pegawai', berkas, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    expect(await surat(berkas)).toEqual(['kartu-tugas', 'surat-ajakan']);
    const { rows } = await sql`select peraturan from alur.berkas where id = ${berkas}`.execute(rumah.basis.db);
    expect(rows).toEqual([{ peraturan: kunci }]);
  });

  test('keberatan tanpa alasan ditolak dengan ketentuannya; dengan alasan selesai dan tersurat', async () => {
    const berkas = await ajukan();
    const tanpa = await putuskan('pegawai', berkas, { pilihan: 'keberatan' });
    expect(tanpa.statusCode).toBe(422);
    expect(tanpa.json().dasar.map((d: { ketentuan: string }) => d.ketentuan)).toContain('NUSA-10-c');
    const dengan = await putuskan('pegawai', berkas, { pilihan: 'keberatan', alasan: 'Sedang bertugas penuh' });
    expect(dengan.json()).toMatchObject({ hasil: 'ditolak' });
    expect(await surat(berkas)).toEqual(['surat-ajakan', 'surat-keberatan']);
  });

  test('Kepala Unit asal menahan', async () => {
    const berkas = await ajukan();
    await putuskan('pegawai', berkas, { pilihan: 'sanggup' });
    const jawab = await putuskan('asal', berkas, { pilihan: 'tahan', alasan: 'Pekerjaan unit' });
    expect(jawab.json()).toMatchObject({ hasil: 'ditolak' });
    expect(await surat(berkas)).toEqual(['surat-ajakan', 'surat-keberatan']);
  });
});

describe('permohonan yang ditolak menyebut ketentuan karangan', () => {
  test.each([
    { kasus: 'tanpa maksud', isi: { maksud: '' }, ketentuan: 'NUSA-23-a' },
    { kasus: 'lebih dari sembilan puluh hari', isi: { selesai: '2026-06-30' }, ketentuan: 'NUSA-23-b' },
  ])('$kasus → $ketentuan', async ({ isi, ketentuan }) => {
    const jawab = await rumah.klien.pemohon.post('/api/penugasan', ajakan(isi));
    expect(jawab.statusCode).toBe(422);
    const pelanggaran = jawab.json().pelanggaran as { dasar: { ketentuan: string }[] }[];
    expect(pelanggaran.flatMap((p) => p.dasar.map((d) => d.ketentuan))).toEqual([ketentuan]);
  });

  test('lamaran ke unit lain di instansi sendiri → NUSA-13', async () => {
    const { isi, alasan, pegawai, pemohon } = ajakan();
    const lamaran = { cara: 'sukarela', pemohon: pegawai, pegawai, pemilik: pemohon, isi, alasan };
    const jawab = await rumah.klien.pegawai.post('/api/penugasan', lamaran);
    expect(jawab.statusCode, jawab.body).toBe(422);
    expect(jawab.body).toContain('NUSA-13');
  });
});

test('contoh dalam panduan menempuh langkah terakhirnya: unggah, uji coba, adopsi pada hari yang akan datang', async () => {
  const contoh = await unggah([...folderPanduan()].map(([nama, isi]) => ({ nama, isi })));
  expect(contoh.temuan.butir).toEqual([]);
  const coba = await rumah.klien.admin.post('/api/regulasi/uji-coba', { peraturan: contoh.kunci });
  expect(coba.statusCode).toBe(201);
  await vi.waitFor(async () => {
    const kini = (await rumah.klien.admin.get(`/api/regulasi/uji-coba/${coba.json().id}`)).json();
    expect(kini).toMatchObject({ keadaan: 'selesai', diuji: kini.jumlah });
  }, 30_000);
  const adopsi = { peraturan: contoh.kunci, sejak: '2026-04-01', alasan: 'Uji' };
  expect((await rumah.klien.admin.post('/api/regulasi/adopsi', adopsi)).statusCode).toBe(200);
});

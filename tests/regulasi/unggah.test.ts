import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { AKAR, bacaKonfigurasi } from '../../server/kernel/index.ts';
import { cobaTemplat } from '../../server/naskah/index.ts';
import { bacaPustaka } from '../../server/peraturan.ts';
import { rakit } from '../../server/rakit.ts';
import { BATAS_UTAS } from '../../server/regulasi/unggah-utas.ts';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, permohonanUji, type RumahLengkap } from '../kernel/rumah-lengkap.ts';
import { masukkan, ORANG } from '../kernel/rumah-uji.ts';
import { type EntriUji, zipUji } from './zip-uji.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // each folder is checked on a thread of its own
let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
  await sql`insert into kernel.hak (instansi_id, id, akun_id, hak, sejak, alasan)
    select instansi_id, gen_random_uuid(), id, 'admin', '2026-01-01', 'uji' from kernel.akun where nip = ${ORANG.kepalaA.nip}`.execute(
    rumah.basis.db,
  );
});
afterAll(() => rumah.tutup());

const peraturan = (lain = '') => `id: peraturan-sendiri
judul: { id: Peraturan Instansi Sendiri, en: Regulation of Our Own }
nomor: Peraturan Nomor 1 Tahun 2026
penerbit: Instansi Lengkap
status: berlaku
berlakuSejak: 2026-01-01
induk: permenpanrb-7-2022
jenisInstansi: [pusat]
${lain}`;
const ketentuan = (syarat = 'lamaHari < 60') => ({
  'ketentuan.yaml': `- id: SENDIRI-1
  letak: Pasal 1
  modalitas: wajib
  ringkasan: { id: Pelibatan paling lama 60 hari., en: Assignments last at most 60 days. }
  dipikul: [{ oleh: aturan, id: ajukan.paling-lama }]
`,
  'aturan.yaml': `- id: ajukan.paling-lama
  ketentuan: [SENDIRI-1]
  pertanyaan: penugasan.ajukan
  suara: harus
  syarat: ${syarat}
  pesan: { id: Paling lama 60 hari., en: At most 60 days. }
  jalanKeluar: { id: Perpendek masanya., en: Shorten the period. }
`,
});
const sehat = (lain: Readonly<Record<string, string>> = {}): EntriUji[] =>
  Object.entries({ 'peraturan.yaml': peraturan(), ...ketentuan(), ...lain }).map(([nama, isi]) => ({ nama, isi }));

const BATAS = '----uji';
const badan = (isi: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `--${BATAS}\r\ncontent-disposition: form-data; name="berkas"; filename="a.zip"\r\ncontent-type: application/zip\r\n\r\n`,
    ),
    isi,
    Buffer.from(`\r\n--${BATAS}--\r\n`),
  ]);
const unggah = async (zip: Buffer, { uji = 0, peran = 'admin' }: { uji?: 0 | 1; peran?: 'admin' | 'asing' } = {}) => {
  const isi = badan(zip);
  const jawab = await rumah.klien[peran].mentah('POST', `/api/regulasi/unggahan?uji=${uji}`, [
    isi as unknown as string,
    `multipart/form-data; boundary=${BATAS}`,
  ]);
  return { status: jawab.statusCode, isi: jawab.json() };
};
const kode = async (entri: readonly EntriUji[]) => {
  const { status, isi } = await unggah(zipUji(entri));
  expect(status).toBe(200);
  expect(isi.kunci).toBeNull();
  for (const t of isi.temuan.butir) expect([t.apa.id, t.apa.en, t.caraMembenahi.id].every(Boolean)).toBe(true);
  return isi.temuan.butir.map((t: { berkas: string; kode: string }) => `${t.kode} ${t.berkas}`);
};
/** A letter of the parent with another template. */
const bentuk = (templat: string) => ({
  'naskah/surat-penugasan/skema.json': readFileSync(
    join(AKAR, 'peraturan/permenpanrb-7-2022/naskah/surat-penugasan/skema.json'),
    'utf8',
  ),
  'naskah/surat-penugasan/templat.typ': templat,
});

describe('folder musuh ditolak dengan sebabnya', () => {
  const lebih = (...entri: EntriUji[]) => [...sehat(), ...entri];
  test.each<[string, () => readonly EntriUji[], string]>([
    ['kosong', () => [], 'zip-kosong zip'],
    ['hanya folder', () => [{ nama: 'a/', isi: '' }], 'zip-kosong zip'],
    ['nama naik ke atas', () => lebih({ nama: '../luar.yaml', isi: 'x: 1' }), 'nama-keluar zip'],
    ['nama mutlak', () => lebih({ nama: '/etc/luar.yaml', isi: 'x: 1' }), 'nama-keluar zip'],
    [
      'nama bersandi huruf aneh',
      () => lebih({ nama: 'alur/a\u202eb.bpmn', isi: 'x' }),
      'nama-berkas alur/a\u202eb.bpmn',
    ],
    ['tautan', () => lebih({ nama: 'istilah.yaml', isi: '/etc/passwd', modus: 0o120777 }), 'bukan-berkas istilah.yaml'],
    ['nama kembar', () => lebih({ nama: 'peraturan.yaml', isi: peraturan() }), 'nama-kembar peraturan.yaml'],
    ['kembar beda huruf besar', () => lebih({ nama: 'Aturan.yaml', isi: '[]' }), 'nama-kembar Aturan.yaml'],
    ['bersandi', () => lebih({ nama: 'istilah.yaml', isi: 'x', bersandi: true }), 'zip-bersandi istilah.yaml'],
    ['bom zip', () => lebih({ nama: 'istilah.yaml', isi: Buffer.alloc(900_000) }), 'terlalu-besar istilah.yaml'],
    ['2 MB', () => lebih({ nama: 'istilah.yaml', isi: acak(2_000_000) }), 'terlalu-besar istilah.yaml'],
    ['ukuran berbohong', () => lebih({ nama: 'istilah.yaml', isi: acak(2_000_000), mengaku: 10 }), 'zip-rusak zip'],
    [
      '401 berkas',
      () => Array.from({ length: 401 }, (_, n) => ({ nama: `aturan/a${n}.yaml`, isi: '[]' })),
      'terlalu-besar zip',
    ],
    ['jenis lain', () => lebih({ nama: 'jahat.js', isi: 'x' }), 'jenis-berkas jahat.js'],
    [
      'bukan UTF-8',
      () => lebih({ nama: 'istilah.yaml', isi: Buffer.from([0x61, 0xff, 0xfe]) }),
      'bukan-utf8 istilah.yaml',
    ],
    ['BOM', () => lebih({ nama: 'istilah.yaml', isi: '\uFEFFtim: {id: a, en: b}' }), 'berbom istilah.yaml'],
    ['NUL', () => lebih({ nama: 'istilah.yaml', isi: 'a: \0' }), 'bukan-utf8 istilah.yaml'],
    ['bersarang', () => sehat({ 'istilah.yaml': `a: ${'['.repeat(5000)}` }), 'yaml-tak-terbaca istilah.yaml'],
    ['bom rujukan YAML', () => sehat({ 'istilah.yaml': BOM_YAML }), 'yaml-tak-terbaca istilah.yaml'],
    ['bom entitas XML', () => sehat({ 'alur/a.bpmn': BOM_XML }), 'bpmn-tak-terbaca alur/a.bpmn'],
    ['FEEL berputar', () => sehat(ketentuan(FEEL_LIAR)), 'feel aturan.yaml'],
    ['FEEL 2.000 huruf', () => sehat(ketentuan(`${'1 + '.repeat(500)}1 = 2`.slice(0, 2000))), 'feel aturan.yaml'],
    [
      'templat membaca berkas',
      () => sehat(bentuk('#read("/etc/passwd")')),
      'templat naskah/surat-penugasan/templat.typ',
    ],
    [
      'templat memuat data',
      () => sehat(bentuk('#json("../../../../package.json")')),
      'templat naskah/surat-penugasan/templat.typ',
    ],
    ['templat tanpa akhir', () => sehat(bentuk(TEMPLAT_LIAR)), 'templat naskah/surat-penugasan/templat.typ'],
    [
      'induk tidak ada',
      () => sehat({ 'peraturan.yaml': peraturan().replace('permenpanrb-7-2022', 'entah') }),
      'induk peraturan.yaml',
    ],
  ])('%s', async (_, entri, harap) => {
    expect((await kode(entri())).join('\n')).toContain(harap);
  });

  test('bukan zip sama sekali, dan zip terpotong', async () => {
    expect((await unggah(Buffer.from('halo'))).isi.temuan.butir[0]).toMatchObject({ kode: 'bukan-zip' });
    expect((await unggah(zipUji(sehat()).subarray(0, 200))).isi.temuan.butir[0].kode).toBe('zip-rusak');
  });

  test('server tetap menjawab sementara folder berat diperiksa, dan memorinya tidak tertinggal', async () => {
    const berat = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`aturan/a${n}.yaml`, BERAT]));
    const sebelum = process.memoryUsage().heapUsed;
    let selesai = false;
    const kerja = unggah(zipUji(sehat(berat))).finally(() => {
      selesai = true;
    });
    const ms: number[] = [];
    while (!selesai) {
      const sejak = performance.now();
      expect((await rumah.klien.pemohon.get('/api/alur/tindakan')).statusCode).toBe(200);
      ms.push(performance.now() - sejak);
      await new Promise(setImmediate); // the embedded database answers without leaving this turn of the loop
    }
    expect((await kerja).isi.temuan.jumlah).toBeGreaterThan(0);
    expect(ms.length).toBeGreaterThan(20);
    expect(process.memoryUsage().heapUsed - sebelum).toBeLessThan(200_000_000);
  }, 60_000);

  test('folder yang meminta lebih banyak waktu dari batasnya dihentikan, dengan alasannya', async () => {
    const { milidetik } = BATAS_UTAS;
    BATAS_UTAS.milidetik = 1;
    const { isi } = await unggah(zipUji(sehat())).finally(() => {
      BATAS_UTAS.milidetik = milidetik;
    });
    expect(isi.temuan.butir[0]).toMatchObject({ kode: 'terlalu-berat' });
  });

  test('tidak satu pun tersimpan', async () => {
    expect((await rumah.klien.admin.get('/api/regulasi/unggahan')).json()).toEqual([]);
  });
});

describe('folder sehat', () => {
  let v1: string;
  let v2: string;
  const adopsi = (sejak: string, id: string) =>
    rumah.klien.admin.post('/api/regulasi/adopsi', { peraturan: id, sejak, alasan: 'Uji' });

  test('diperiksa tanpa disimpan, lalu disimpan dan dapat dipakai tanpa menyalakan ulang', async () => {
    const uji = await unggah(zipUji(sehat().map((e) => ({ ...e, nama: `folder/${e.nama}` }))), { uji: 1 });
    expect(uji.isi).toMatchObject({ kunci: null, isi: { id: 'peraturan-sendiri', aturan: 1 }, temuan: { jumlah: 0 } });
    v1 = (await unggah(zipUji(sehat()))).isi.kunci;
    expect(v1).toMatch(/^peraturan-sendiri@[0-9a-f]{16}$/);
    expect((await unggah(zipUji(sehat()))).isi.kode).toBe('regulasi/unggahan-sudah-ada');
    const pilihan = (await rumah.klien.admin.get('/api/regulasi/adopsi')).json().pilihan;
    expect(pilihan.map((p: { id: string }) => p.id)).toContain(v1);
    const coba = await rumah.klien.admin.post('/api/regulasi/uji-coba', { peraturan: v1 });
    expect(coba.statusCode).toBe(201);
  });

  test('tidak terlihat instansi lain, dan tidak dapat dianut di sana', async () => {
    expect((await rumah.klien.asing.get('/api/regulasi/unggahan')).json()).toEqual([]);
    const daftar = (await rumah.klien.asing.get('/api/regulasi/adopsi')).json().pilihan;
    expect(daftar.map((p: { id: string }) => p.id)).not.toContain(v1);
    const isi = { peraturan: v1, sejak: '2026-03-03', alasan: 'Uji' };
    expect((await rumah.klien.asing.post('/api/regulasi/adopsi', isi)).statusCode).toBe(404);
  });

  test('lewat setiap jalan yang menerima id peraturan, bagi instansi lain ia sama dengan yang tidak ada', async () => {
    const tiada = `${v1.slice(0, -16)}${'0'.repeat(16)}`;
    const jawab = async (peran: 'admin' | 'asing', jalan: (id: string) => string, id: string) => {
      const { statusCode, body } = await rumah.klien[peran].get(jalan(encodeURIComponent(id)));
      const { status, kode } = statusCode === 404 ? JSON.parse(body) : { status: statusCode, kode: undefined };
      return { status, kode, menyebut: body.includes('SENDIRI-1') || body.includes('Regulation of Our Own') };
    };
    for (const jalan of await jalanPeraturan()) {
      const contoh = jalan('…');
      expect((await jawab('admin', jalan, v1)).status, contoh).toBe(200);
      const asing = await jawab('asing', jalan, v1);
      expect(asing, contoh).toEqual({ status: 404, kode: 'regulasi/tidak-ada', menyebut: false });
      expect(asing, contoh).toEqual(await jawab('asing', jalan, tiada));
    }
    const terbaca = (await rumah.klien.asing.get('/api/regulasi/peraturan')).body;
    expect(terbaca).not.toContain('peraturan-sendiri');
    const coba = (id: string) => rumah.klien.asing.post('/api/regulasi/uji-coba', { peraturan: id });
    for (const id of [v1, tiada]) expect((await coba(id)).statusCode).toBe(404);
  });

  test('tidak dapat dijadikan induk oleh instansi lain', async () => {
    const numpang = peraturan().replace('id: peraturan-sendiri', 'id: tumpangan');
    const kiriman = (induk: string) =>
      zipUji(sehat({ 'peraturan.yaml': numpang.replace('induk: permenpanrb-7-2022', `induk: ${induk}`) }));
    const temuan = async (induk: string, peran: 'admin' | 'asing') =>
      (await unggah(kiriman(induk), { uji: 1, peran })).isi.temuan.butir.map((t: { kode: string }) => t.kode);
    expect(await temuan('peraturan-sendiri', 'admin')).not.toContain('induk');
    expect(await temuan('peraturan-sendiri', 'asing')).toContain('induk');
    expect(await temuan(v1, 'asing')).toEqual(await temuan(`${v1.slice(0, -16)}${'0'.repeat(16)}`, 'asing'));
  });

  /** Every address that reads by the id of a regulation, as the API describes itself: a new one is in by itself. */
  const jalanPeraturan = async () => {
    const { paths } = (await rumah.klien.admin.get('/api/openapi.json')).json() as {
      paths: Record<string, { get?: { parameters?: { in: string; name: string }[] } }>;
    };
    const contoh: Readonly<Record<string, string>> = {
      '/api/regulasi/ketentuan/{id}': 'SENDIRI-1',
      '/api/regulasi/aturan/{id}': 'ajukan.paling-lama',
      '/api/regulasi/alur/{id}': 'penunjukan-lintas-unit',
    };
    const jalan = Object.entries(paths).flatMap(([alamat, { get }]) => {
      const nama = (get?.parameters ?? []).filter((p) => p.in === 'query').map((p) => p.name);
      const isi = alamat.replace('{id}', contoh[alamat] ?? '{id}');
      const lain = (sisi: string) => (sisi === 'kiri' ? 'kanan' : 'kiri');
      const format = nama.includes('format') ? '&format=csv' : '';
      return [
        ...(nama.includes('peraturan') ? [(id: string) => `${isi}?peraturan=${id}${format}`] : []),
        ...['kiri', 'kanan']
          .filter((sisi) => nama.includes(sisi))
          .map((sisi) => (id: string) => `${isi}?${sisi}=${id}&${lain(sisi)}=permenpanrb-7-2022${format}`),
      ];
    });
    expect(jalan.length).toBeGreaterThanOrEqual(14);
    return jalan;
  };

  test('dianut: aturannya ditanya, berkas menyimpan versinya; versi baru tidak menyentuh berkas lama', async () => {
    expect((await adopsi('2026-03-02', v1)).statusCode).toBe(200);
    const lama = permohonanUji('pemohon', 'Terlalu lama');
    expect((await rumah.klien.pemohon.post('/api/penugasan', lama)).json().pelanggaran[0]).toMatchObject({
      aturan: 'ajukan.paling-lama',
      dasar: [{ ketentuan: 'SENDIRI-1', letak: 'Pasal 1' }],
    });
    const isi = { ...lama, isi: { ...lama.isi, selesai: '2026-03-31' } };
    const { id } = (await rumah.klien.pemohon.post('/api/penugasan', isi)).json();
    v2 = (await unggah(zipUji(sehat(ketentuan('lamaHari < 10'))))).isi.kunci;
    const { rows } = await sql`select peraturan from alur.berkas where id = ${id}`.execute(rumah.basis.db);
    expect(rows).toEqual([{ peraturan: v1 }]);
    expect((await rumah.klien.pemohon.get('/api/sesi')).json().peraturan.id).toBe(v1);
    const daftar = (await rumah.klien.admin.get('/api/regulasi/unggahan')).json();
    expect(daftar.map((u: { kunci: string; versi: number }) => [u.kunci, u.versi])).toEqual([
      [v2, 2],
      [v1, 1],
    ]);
    const tindakan = await rumah.tindakanTerbuka(id);
    const putusan = await rumah.klien.penilai.post(`/api/alur/tindakan/${tindakan}/putuskan`, {
      pilihan: 'minta-rekomendasi',
    });
    expect(putusan.statusCode, putusan.body).toBe(200);
  });

  test('proses lain memuatnya saat pertama kali ditanya', async () => {
    const konfigurasi = bacaKonfigurasi({ LOG_LEVEL: 'silent', RATE_LIMIT: '0', DEMO: '0' });
    const jam = () => new Date('2026-03-02T03:00:00Z');
    const { app } = await rakit({ basis: rumah.basis, konfigurasi, jam, pustaka: await bacaPustaka() });
    const klien = await masukkan(app, ORANG_LENGKAP.pemohon.nip);
    expect((await klien.get('/api/sesi')).json().peraturan).toMatchObject({
      id: v1,
      judul: { id: 'Peraturan Instansi Sendiri' },
    });
    expect((await klien.get('/api/regulasi/ketentuan/SENDIRI-1')).statusCode).toBe(200);
    await app.close();
  });
});

test('semua templat surat yang ikut program lolos percobaan cetak', async () => {
  const { peraturan: semua } = await bacaPustaka();
  for (const naskah of semua.flatMap((p) => p.naskah))
    expect([naskah.jenis, await cobaTemplat(naskah)]).toEqual([naskah.jenis, undefined]);
}, 120_000);

test('folder contoh program dapat diunggah apa adanya; gambar tahapannya tersusun seperti pada yang ikut program', async () => {
  const id = 'permenko-ekon-1-2025';
  const akar = join(AKAR, 'peraturan', id);
  const entri = readdirSync(akar, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name))
    .map((jalur) => ({ nama: jalur.slice(akar.length + 1), isi: readFileSync(jalur) }));
  const { isi } = await unggah(zipUji(entri));
  expect(isi.temuan.butir).toEqual([]);
  const gambar = async (peraturan: string) => {
    const jawab = await rumah.klien.admin.get(
      `/api/regulasi/gambar?batas=200&peraturan=${encodeURIComponent(peraturan)}`,
    );
    expect(jawab.statusCode, jawab.body).toBe(200);
    return (jawab.json().butir as { id: string; langkah: unknown }[]).map(({ id: kunci, langkah }) => ({
      kunci,
      langkah,
    }));
  };
  const dariUnggahan = await gambar(isi.kunci);
  expect(dariUnggahan.filter((g) => g.kunci.startsWith('tahapan')).length).toBeGreaterThan(10);
  expect(dariUnggahan).toEqual(await gambar(id));
}, 60_000);

const acak = (besar: number) =>
  Buffer.from(Array.from({ length: besar / 10 }, (_, n) => `${(n * 7919) % 999_999_937}`.padEnd(10, 'x')).join(''));
const BOM_YAML = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefghij'.split('').map((h, n) => `${h}: &${h} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(', ')}]`),
].join('\n');
const BOM_XML = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>';
const FEEL_LIAR = `'every a in [${Array(60).fill(1)}] satisfies every b in [${Array(60).fill(1)}] satisfies every c in [1] satisfies a = b'`;
const TEMPLAT_LIAR = '#for a in range(9999) { for b in range(9999) { for c in range(9999) [x] } }';
const BERAT = Array.from(
  { length: 900 },
  (_, n) =>
    `- {id: a${n}, ketentuan: [X${n}], pertanyaan: penugasan.ajukan, suara: harus, syarat: "lamaHari + ${n} > 1", pesan: {id: a, en: b}, jalanKeluar: {id: a, en: b}}`,
).join('\n');

test('keandalan 39: gambar diganti lewat unggahan dan dianut selagi berkas berjalan; yang lama selesai menurut gambarnya, yang baru menurut yang baru', async () => {
  const NAMA = { lama: 'Terima surat penugasan', baru: 'Terima dan mulai bekerja' };
  const gambar = readFileSync(join(AKAR, 'peraturan/permenpanrb-7-2022/alur/penunjukan-lintas-unit.bpmn'), 'utf8');
  const diganti = gambar.replace(`name="${NAMA.lama}"`, `name="${NAMA.baru}"`);
  const { isi } = await unggah(zipUji(sehat({ 'alur/penunjukan-lintas-unit.bpmn': diganti })));
  expect(isi.temuan.butir).toEqual([]);
  const anut = { peraturan: isi.kunci, sejak: '2026-03-03', alasan: 'Gambar baru' };
  expect((await rumah.klien.admin.post('/api/regulasi/adopsi', anut)).statusCode).toBe(200);
  const permohonan = permohonanUji('pemohon', 'Gambar');
  const pendek = { ...permohonan, isi: { ...permohonan.isi, selesai: '2026-03-31' } };
  const lama = (await rumah.klien.pemohon.post('/api/penugasan', pendek)).json().id as string;

  rumah.maju(86_400);
  const klien = async (peran: 'pemohon' | 'penilai' | 'asal' | 'pegawai') =>
    masukkan(rumah.app, ORANG_LENGKAP[peran].nip);
  const baru = (await (await klien('pemohon')).post('/api/penugasan', pendek)).json().id as string;
  const terakhir = async (berkas: string) => {
    for (const [peran, pilihan] of [
      ['penilai', 'minta-rekomendasi'],
      ['asal', 'rekomendasikan'],
      ['penilai', 'setujui'],
      ['pegawai', 'terima'],
    ] as const) {
      const tindakan = await rumah.tindakanTerbuka(berkas);
      const jawab = await (await klien(peran)).post(`/api/alur/tindakan/${tindakan}/putuskan`, { pilihan });
      expect([pilihan, jawab.statusCode], jawab.body).toEqual([pilihan, 200]);
    }
    const { hasil, alur, linimasa } = (await (await klien('pemohon')).get(`/api/alur/berkas/${berkas}`)).json();
    return { hasil, versi: alur.versi as string, tugas: linimasa.at(-1).tugas.id as string };
  };
  const [dulu, kini] = [await terakhir(lama), await terakhir(baru)];
  expect([dulu.hasil, dulu.tugas, kini.hasil, kini.tugas]).toEqual(['diterima', NAMA.lama, 'diterima', NAMA.baru]);
  expect(dulu.versi).not.toBe(kini.versi);
}, 120_000);

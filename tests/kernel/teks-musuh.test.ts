import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from './instansi-lengkap.ts';
import { bukaRumahLengkap, permohonanUji, type RumahLengkap } from './rumah-lengkap.ts';

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const TEKS = {
  skrip: '<script>alert(1)</script><img src=x onerror=alert(2)>',
  'tanda arah': 'Rapat \u202eterbalik\u202c \u2066terkurung\u2069 \u200f',
  'huruf mirip': 'Pеnugаsаn Кеpаlа', // Cyrillic letters among Latin ones
  'emoji dan aksara empat bita': 'Rapat 👩‍👩‍👧‍👦 𠮷野家 🇮🇩',
  rumus: '=HYPERLINK("http://contoh.invalid","klik")',
  'tanda cetak': '#sys.inputs $x$ *tebal* _miring_ @rujuk <label> \\u{1F}',
  'tanda basis data': "'; drop table alur.berkas; -- %_",
  'huruf padanan': 'ﬁ ① Ａ ㎏', // what normalising would change into other letters
  'aksen bertumpuk': `z${'\u0327'.repeat(150)}`,
} as const;
/** What cannot be kept or is longer than any letter bears. */
const DITOLAK = {
  'bita nol': 'a\u0000b',
  'pengganti tunggal': 'a\ud800b',
  '10.000 huruf': 'W'.repeat(10_000),
} as const;
const ISIAN = ['perihal', 'maksud', 'kompetensi', 'ekspektasi'] as const;

const kasus = (teks: Readonly<Record<string, string>>) => Object.entries(teks).map(([nama, isi]) => ({ nama, isi }));
const semuaIsian = (teks: string) => Object.fromEntries(ISIAN.map((i) => [i, teks]));

const ajukan = (ubah: Readonly<Record<string, string>>) => {
  const dasar = permohonanUji('pemohon', 'Teks musuh');
  return rumah.klien.pemohon.post('/api/penugasan', { ...dasar, isi: { ...dasar.isi, ...ubah } });
};

/** Every letter of the dossier can be drawn and printed. */
const periksaSurat = async (berkas: string): Promise<void> => {
  const { butir } = (await rumah.klien.penilai.get(`/api/naskah?berkas=${berkas}`)).json();
  expect(butir.length).toBeGreaterThan(0);
  for (const { id } of butir) {
    const svg = await rumah.klien.penilai.get(`/api/naskah/${id}/halaman/1.svg`);
    expect([svg.statusCode, svg.body.includes('<svg'), /<script|onerror/i.test(svg.body)]).toEqual([200, true, false]);
    const pdf = await rumah.klien.penilai.get(`/api/naskah/${id}/pdf`);
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  }
};

describe('uji 33: teks yang tersimpan kembali sebagai teks yang sama', () => {
  test.each(kasus(TEKS))('permohonan: $nama', async ({ isi }) => {
    const jawab = await ajukan(semuaIsian(isi));
    expect([jawab.statusCode, jawab.body.length > 0]).toEqual([201, true]);
    const { id } = jawab.json();
    const terbaca = await rumah.klien.penilai.get(`/api/penugasan/${id}`);
    expect(terbaca.json()).toMatchObject(semuaIsian(isi.trim()));
    expect(terbaca.headers['content-type']).toMatch(/^application\/json/);
    await periksaSurat(id);
  });

  test.each(kasus(TEKS))('alasan putusan: $nama', async ({ isi }) => {
    const berkas = await rumah.ajukan('pemohon', 'Teks musuh');
    const putuskan = `/api/alur/tindakan/${await rumah.tindakanTerbuka(berkas)}/putuskan`;
    rumah.maju(60); // the timeline is in order of time
    const jawab = await rumah.klien.penilai.post(putuskan, { pilihan: 'tolak', alasan: isi });
    expect(jawab.statusCode).toBe(200);
    const { linimasa } = (await rumah.klien.pemohon.get(`/api/alur/berkas/${berkas}`)).json();
    expect(linimasa.at(-1).alasan).toBe(isi.trim());
    await periksaSurat(berkas);
  });

  test.each(kasus({ ...TEKS, '10.000 huruf': DITOLAK['10.000 huruf'] }))('konsep: $nama', async ({ isi }) => {
    const url = `/api/penugasan/konsep/${crypto.randomUUID()}`;
    const jawab = await rumah.klien.pemohon.kirim('PUT', url, { isi: semuaIsian(isi), versi: 0 });
    // four fields of ten thousand characters are more than a draft may hold
    if (isi.length * ISIAN.length > 40_000 - 100) return expect(jawab.statusCode).toBe(400);
    expect((await rumah.klien.pemohon.get(url)).json().isi).toEqual(semuaIsian(isi));
  });
});

describe('uji 33: yang tidak dapat disimpan atau terlalu panjang ditolak, tanpa meninggalkan apa pun', () => {
  const penolakan = kasus(DITOLAK).flatMap((k) => ISIAN.map((isian) => ({ ...k, isian })));
  test.each(penolakan)('permohonan, $isian: $nama', async ({ isi, isian }) => {
    const jumlah = async () => (await rumah.klien.auditor.get('/api/penugasan?batas=200')).json().butir.length;
    const sebelum = await jumlah();
    const jawab = await ajukan({ [isian]: isi });
    expect([400, 422]).toContain(jawab.statusCode);
    expect(jawab.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(await jumlah()).toBe(sebelum);
  });

  test.each(kasus(DITOLAK))('alasan putusan dan penarikan: $nama', async ({ isi }) => {
    const berkas = await rumah.ajukan('pemohon', 'Teks musuh');
    const putuskan = `/api/alur/tindakan/${await rumah.tindakanTerbuka(berkas)}/putuskan`;
    const putusan = await rumah.klien.penilai.post(putuskan, { pilihan: 'tolak', alasan: isi });
    const tarik = await rumah.klien.pemohon.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: isi });
    expect([putusan.statusCode, tarik.statusCode]).toEqual([400, 400]);
    expect((await rumah.klien.pemohon.get(`/api/alur/berkas/${berkas}`)).json().hasil).toBeNull();
  });
});

describe('uji 32: daftar yang diunduh tidak menjalankan rumus', () => {
  const RUMUS = ['=1+1', '+62', '-3+4', '@SUM(A1)'];
  beforeAll(async () => {
    for (const perihal of RUMUS) expect((await ajukan({ perihal })).statusCode).toBe(201);
  });

  test('CSV lewat rute', async () => {
    const { body } = await rumah.klien.pemohon.get('/api/penugasan/ekspor?format=csv');
    const sel = body.split('\r\n').map((baris) => baris.split('","')[0]?.replace(/^"/, ''));
    expect(RUMUS.filter((r) => !sel.includes(`'${r}`))).toEqual([]);
    expect(sel.filter((s) => /^[=+\-@\t\r]/.test(s ?? ''))).toEqual([]);
  });

  test('XLSX lewat rute', async () => {
    const { rawPayload } = await rumah.klien.pemohon.get('/api/penugasan/ekspor?format=xlsx');
    const buku = new exceljs.Workbook();
    await buku.xlsx.load(rawPayload as unknown as ArrayBuffer);
    const sel: unknown[] = [];
    buku.worksheets[0]?.eachRow((baris) => sel.push(baris.getCell(1).value));
    expect(RUMUS.filter((r) => !sel.includes(`'${r}`))).toEqual([]);
    expect(sel.every((s) => typeof s === 'string')).toBe(true); // a formula would be an object
  });
});

describe('uji 24: NIP disamarkan sama di mana pun bagi yang tidak memerlukannya', () => {
  const { nip, pegawaiId, nama } = ORANG_LENGKAP.pegawai;
  const TERSAMAR = '1986•••• •••••• • •05'.replace(' •05', ' 005');

  test.each(['pemohon', 'luar', 'auditor', 'admin', 'penilaiPemohon'] as const)(
    '%s melihat yang tersamar',
    async (peran) => {
      const klien = rumah.klien[peran];
      const daftar = (await klien.get(`/api/organisasi/pegawai?cari=${encodeURIComponent(nama)}`)).json();
      const lembar = (await klien.get(`/api/organisasi/pegawai/${pegawaiId}`)).json();
      expect([daftar.butir[0].nip, lembar.nip]).toEqual([TERSAMAR, TERSAMAR]);
      const unduhan = (await klien.get(`/api/organisasi/pegawai/ekspor?format=csv&cari=${encodeURIComponent(nama)}`))
        .body;
      expect([unduhan.includes(TERSAMAR), unduhan.includes(nip)]).toEqual([true, false]);
      expect((await klien.get('/api/penugasan/ekspor?format=csv')).body).not.toContain(nip);
    },
  );

  test.each(['pegawai', 'penilai', 'asal', 'sdm', 'ortala'] as const)('%s memerlukannya: utuh', async (peran) =>
    expect((await rumah.klien[peran].get(`/api/organisasi/pegawai/${pegawaiId}`)).json().nip).toBe(nip),
  );
});

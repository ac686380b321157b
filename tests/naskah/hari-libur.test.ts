import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const ALAMAT = '/api/naskah/hari-libur';
const daftar = async (tahun?: number, peran: Peran = 'pemohon') =>
  (await rumah.klien[peran].get(tahun ? `${ALAMAT}?tahun=${tahun}` : ALAMAT)).json();
const unggah = (alamat: string, isi: string | Buffer, peran: Peran = 'ortala') =>
  rumah.klien[peran].mentah(
    'POST',
    alamat,
    [
      Buffer.concat([
        Buffer.from('--b\r\ncontent-disposition: form-data; name="berkas"; filename="libur"\r\n\r\n'),
        Buffer.from(isi),
        Buffer.from('\r\n--b--\r\n'),
      ]),
      'multipart/form-data; boundary=b',
    ],
    { 'idempotency-key': `${alamat}-${Buffer.from(isi).toString('hex').slice(-60)}` },
  );

test('dicatat petugas ortala, dibaca semua menurut tahunnya, tidak terlihat instansi lain', async () => {
  const isi = { hari: '2026-02-27', nama: 'Hari Jadi Instansi' };
  expect((await rumah.klien.pemohon.post(ALAMAT, isi)).json().kode).toBe('naskah/agenda-tanpa-hak');
  expect((await rumah.klien.ortala.post(ALAMAT, isi)).statusCode).toBe(201);
  expect((await rumah.klien.ortala.post(ALAMAT, { ...isi, nama: 'Lain' })).json().kode).toBe('naskah/libur-ada');
  expect(await daftar()).toMatchObject({ butir: [isi], tahun: 2026, semuaTahun: [2026] });
  expect((await daftar(2027)).butir).toEqual([]);
  expect((await daftar(2026, 'asing')).butir).toEqual([]);
});

test('impor: diperiksa tanpa menyimpan, lalu disimpan; berkas ekspornya dapat diimpor kembali, juga XLSX', async () => {
  const salah = await unggah(`${ALAMAT}/impor/periksa`, 'Tanggal;Nama\n2026-05-01;Hari Buruh\n32-01-2026;Salah\n');
  expect([salah.statusCode, salah.json().kode]).toEqual([422, 'naskah/impor-libur']);
  expect(salah.json().detail.id).toContain('Baris 3');
  const isi = 'Tanggal,Nama\n2026-02-27,Hari Jadi\n01-05-2026,Hari Buruh\n';
  const perubahan = {
    baru: [{ hari: '2026-05-01', nama: 'Hari Buruh' }],
    ganti: [{ hari: '2026-02-27', nama: 'Hari Jadi', dulu: 'Hari Jadi Instansi' }],
    sama: 0,
  };
  expect((await unggah(`${ALAMAT}/impor/periksa`, isi, 'pemohon')).statusCode).toBe(403);
  expect((await unggah(`${ALAMAT}/impor/periksa`, isi)).json()).toEqual(perubahan);
  expect((await daftar()).butir).toHaveLength(1);
  expect((await unggah(`${ALAMAT}/impor`, isi)).json()).toEqual(perubahan);
  expect((await daftar()).butir).toEqual([
    { hari: '2026-02-27', nama: 'Hari Jadi' },
    { hari: '2026-05-01', nama: 'Hari Buruh' },
  ]);
  for (const format of ['csv', 'xlsx']) {
    const ekspor = await rumah.klien.pemohon.get(`${ALAMAT}/ekspor?format=${format}`);
    const sama = await unggah(`${ALAMAT}/impor/periksa`, ekspor.rawPayload);
    expect([format, sama.json()]).toEqual([format, { baru: [], ganti: [], sama: 2 }]);
  }
});

test('tanggal dari sel tanggal lembar kerja terbaca', async () => {
  const { default: ExcelJS } = await import('exceljs');
  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet('Libur');
  lembar.addRow(['Tanggal', 'Nama']);
  lembar.addRow([new Date('2026-12-25T00:00:00Z'), 'Hari Natal']);
  const isi = Buffer.from(await buku.xlsx.writeBuffer());
  expect((await unggah(`${ALAMAT}/impor/periksa`, isi)).json()).toMatchObject({
    baru: [{ hari: '2026-12-25', nama: 'Hari Natal' }],
  });
});

test('batas tanggal mundur dan tenggat paraf melewati hari libur; penolakannya menyebut hari itu', async () => {
  await rumah.klien.ortala.kirim('PUT', '/api/naskah/agenda/setelan', { mundur: 1 });
  const kertas = (tanggal: string) =>
    rumah.klien.ortala.post('/api/naskah/agenda/kertas', {
      ...{ seri: 'umum', tanggal, hal: 'Undangan', kepada: 'Kepala Dinas', penandaTangan: 'Kepala Biro' },
      ...{ unit: 'L.C', sifat: 'biasa', derajat: 'biasa', alasan: 'Tertinggal' },
    });
  // Monday 2 March; Friday 27 February is off, so one working day back is Thursday
  const ditolak = (await kertas('2026-02-25')).json();
  expect(ditolak.kode).toBe('naskah/tanggal-mundur');
  expect(ditolak.detail.id).toContain('sampai 2026-02-26. Bukan hari kerja: 2026-02-27 Hari Jadi.');
  const batas = async () => (await rumah.klien.ortala.get('/api/naskah/agenda?seri=umum')).json();
  expect(await batas()).toMatchObject({ mundur: 1, palingAwal: '2026-02-26' });
  expect((await kertas('2026-02-26')).statusCode).toBe(201);
  expect((await kertas('2026-03-02')).statusCode).toBe(201);
  expect((await batas()).palingAwal).toBe('2026-03-02'); // never before the last letter of the series

  await unggah(`${ALAMAT}/impor`, 'Tanggal,Nama\n2026-03-03,Cuti Bersama\n');
  await sql`insert into naskah.setelan_tanda_tangan (instansi_id, cara, diubah_pada)
    values (${INSTANSI_LENGKAP}, 'basah', '2026-03-02')`.execute(rumah.basis.db);
  const jabatan = [ORANG_LENGKAP.luar.posisiId];
  const aturan = { jenis: '', sejak: '2026-03-02', cara: 'jabatan', jabatan, tenggat: 1 };
  expect((await rumah.klien.ortala.post('/api/naskah/paraf/aturan', aturan)).statusCode).toBe(201);
  await rumah.ajukan('pemohon', 'Diparaf');
  const { rows } = await sql<{ tenggat: string }>`
    select distinct tenggat from naskah.paraf where tenggat is not null`.execute(rumah.basis.db);
  expect(rows).toEqual([{ tenggat: '2026-03-04' }]);
});

test('dihapus: yang akan datang begitu saja, yang sudah lewat dengan alasan yang tersimpan dalam jejak', async () => {
  const hapus = (hari: string, alasan = '') => rumah.klien.ortala.post(`${ALAMAT}/${hari}/hapus`, { alasan });
  expect((await hapus('2026-05-01')).statusCode).toBe(204);
  expect((await hapus('2026-05-01')).statusCode).toBe(404);
  expect((await hapus('2026-02-27')).json().kode).toBe('naskah/libur-tanpa-alasan');
  expect((await hapus('2026-02-27', 'Salah catat')).statusCode).toBe(204);
  expect((await daftar()).butir).toEqual([{ hari: '2026-03-03', nama: 'Cuti Bersama' }]);
  const { rows } = await sql<{ rincian: object }>`
    select rincian from kernel.jejak where perbuatan = 'naskah.hapusLibur' and objek = '2026-02-27'`.execute(
    rumah.basis.db,
  );
  expect(rows).toMatchObject([{ rincian: { nama: 'Hari Jadi', alasan: 'Salah catat' } }]);
});

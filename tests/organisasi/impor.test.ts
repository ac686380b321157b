import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dalamInstansi } from '../../server/kernel/index.ts';
import { bukuSehat, type Lembaran, tulisUji } from '../../server/organisasi/impor/uji-buku.ts';
import { bukaRumahImpor, type RumahImpor } from './impor-uji.ts';

let u: RumahImpor;
beforeAll(async () => {
  u = await bukaRumahImpor();
});
afterAll(() => u.tutup());

const buku = (ubah: (b: Lembaran) => void = () => {}): Promise<Buffer> => {
  const isi = bukuSehat();
  Object.assign(isi.Instansi?.[0] ?? {}, { kode: 'uji-0' });
  ubah(isi);
  return tulisUji(isi);
};
const jumlah = async (tabel: string): Promise<number> => {
  const { rows } = await dalamInstansi(u.basis.db, u.instansi[0], (trx) =>
    sql<{ n: number }>`select count(*)::integer as n from ${sql.table(tabel)}`.execute(trx),
  );
  return rows[0]?.n ?? -1;
};
const SEMUA = '?akhiri=Unit,Posisi,Pegawai,Pendukung,Pemangku,Kedudukan,Penunjukan';
const ringkas = async (id: string, kueri = '') =>
  (await u.panggil('GET', `/api/organisasi/impor/${id}/beda${kueri}`))
    .json()
    .butir.map((b: { lembar: string; jenis: string; kunci: string }) => `${b.lembar} ${b.jenis} ${b.kunci}`);

describe('sebelum ada struktur', () => {
  test('tanpa hak: ditolak', async () => {
    const jawab = await u.unggah(await buku(), { sesi: u.biasa });
    expect([jawab.statusCode, jawab.json().kode]).toEqual([403, 'organisasi/impor-tanpa-hak']);
  });
  test('tanpa berkas: ditolak', async () => {
    const jawab = await u.unggah(undefined);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([422, 'organisasi/impor-tanpa-berkas']);
  });
  test('melebihi batas ukuran: ditolak', async () => {
    const jawab = await u.unggah(Buffer.alloc(40 * 1024 * 1024 + 1));
    expect([jawab.statusCode, jawab.json().kode]).toEqual([413, 'terlalu-besar']);
  });
  test('bertemuan: sel disebut, tidak ada yang dapat diterapkan', async () => {
    const isi = await u.siapkan(await buku((b) => Object.assign(b.Pegawai?.[0] ?? {}, { nip: 1.97e17 })));
    expect(isi).toMatchObject({
      keadaan: 'bertemuan',
      temuan: { jumlah: 1, butir: [{ lembar: 'Pegawai', sel: 'A2' }] },
    });
    expect((await u.lakukan(isi.id, 'terapkan')).kode).toBe('organisasi/impor-tidak-siap');
    expect(await jumlah('organisasi.unit')).toBe(0);
  });
  test('buku instansi lain: temuan pada kodenya', async () => {
    expect(await u.siapkan(await tulisUji(bukuSehat()))).toMatchObject({
      keadaan: 'bertemuan',
      temuan: { butir: [{ lembar: 'Instansi', sel: 'A2' }] },
    });
  });
  test.each([
    ['bukan buku kerja', Buffer.from('halo'), 'buku.xlsx'],
    ['CSV yang bukan UTF-8', Buffer.from([0x4e, 0x49, 0x50, 0xff, 0xfe]), 'daftar.csv'],
  ])('%s: temuan, bukan galat', async (_, isi, nama) => {
    expect(await u.siapkan(isi, { nama })).toMatchObject({ keadaan: 'bertemuan', temuan: { jumlah: 1 } });
  });
  test('disiapkan: hanya perbedaan; diterapkan: seluruhnya, sejak hari masing-masing', async () => {
    const isi = await u.siapkan(await buku());
    expect(isi).toMatchObject({ keadaan: 'siap', akunTidakDibuat: 1 });
    expect(await jumlah('organisasi.unit')).toBe(0);
    expect(await u.lakukan(isi.id, 'terapkan')).toMatchObject({ keadaan: 'diterapkan', langkah: null });
    expect([await jumlah('organisasi.unit'), await jumlah('organisasi.pemangku')]).toEqual([2, 3]);
    const { rows } = await dalamInstansi(u.basis.db, u.instansi[0], (trx) =>
      sql`select distinct sejak from organisasi.unit`.execute(trx),
    );
    expect(rows).toEqual([{ sejak: '2025-01-01' }]);
  });
});

describe('sesudah ada struktur', () => {
  test('berkas yang sama: tidak ada perbedaan', async () => {
    const isi = await u.siapkan(await buku(), { kueri: SEMUA });
    expect([isi.keadaan, await ringkas(isi.id)]).toEqual(['siap', []]);
  });
  test('struktur yang diunduh dapat diimpor lagi tanpa perbedaan', async () => {
    const unduh = await u.panggil('GET', '/api/organisasi/impor/struktur.xlsx');
    const isi = await u.siapkan(unduh.rawPayload, { kueri: SEMUA });
    expect([isi.temuan, isi.keadaan, await ringkas(isi.id)]).toEqual([{ jumlah: 0, butir: [] }, 'siap', []]);
  });
  test('perbedaan dengan semula dan menjadinya, disaring dan dicari', async () => {
    const isi = await u.siapkan(
      await buku((b) => {
        Object.assign(b.Unit?.[1] ?? {}, { nama: 'Biro Umum dan Kearsipan' });
        Object.assign(b.Posisi?.[2] ?? {}, { unit: 'A' });
        b.Pegawai?.push({ nip: '199201012022211904', nama: 'Empat Contoh', status: 'PPPK', golongan: 'ix' });
        b.Penunjukan = [];
      }),
      { kueri: SEMUA },
    );
    expect(await ringkas(isi.id)).toEqual([
      'Unit berubah B',
      'Posisi pindah P3',
      'Pegawai baru 199201012022211904',
      'Penunjukan hilang PEJABAT_YANG_BERWENANG',
    ]);
    expect(await ringkas(isi.id, '?jenis=pindah')).toEqual(['Posisi pindah P3']);
    expect(await ringkas(isi.id, '?cari=empat')).toEqual(['Pegawai baru 199201012022211904']);
    const satu = (await u.panggil('GET', `/api/organisasi/impor/${isi.id}/beda?lembar=Unit`)).json().butir[0];
    expect(satu).toMatchObject({
      baris: 3,
      bidang: [{ judul: 'Nama', lama: 'Biro Umum', baru: 'Biro Umum dan Kearsipan' }],
    });
    const csv = await u.panggil('GET', `/api/organisasi/impor/${isi.id}/ekspor?format=csv`);
    expect(csv.body).toContain('"Nama: Biro Umum","Nama: Biro Umum dan Kearsipan"');
  });
  test('mengakhiri unit yang masih berisi: temuan menyebut data yang ada', async () => {
    const isi = await u.siapkanData({
      lembar: { Unit: [{ kode: 'A', nama: 'Sekretariat', jenis: 'sekretariat', sejak: '2025-01-01' }] },
      akhiri: ['Unit'],
    });
    expect(isi).toMatchObject({ keadaan: 'bertemuan' });
    expect(JSON.stringify(isi.temuan)).toContain('(P2)');
  });
  test('kunci yang sama: impor yang sama', async () => {
    const isi = await buku();
    const [satu, dua] = [await u.unggah(isi, { kunci: 'k1' }), await u.unggah(isi, { kunci: 'k1' })];
    expect(satu.json().id).toBe(dua.json().id);
    await u.tunggu(satu.json().id);
  });
  test('lembar yang tidak ada tidak mengubah apa pun; baris JSON diperiksa dengan aturan yang sama', async () => {
    const salah = await u.siapkanData({
      lembar: { Pegawai: [{ nip: '123', nama: 'X', status: 'PNS', warna: 'biru' }] },
    });
    expect(salah.temuan).toMatchObject({
      jumlah: 2,
      butir: [
        { lembar: 'Pegawai', sel: 'D1' },
        { lembar: 'Pegawai', sel: 'A2' },
      ],
    });
    const baik = await u.siapkanData({
      lembar: { Pegawai: [{ nip: '197001011995011901', nama: 'Satu Contoh Baru', status: 'PNS' }] },
    });
    expect(await ringkas(baik.id)).toEqual(['Pegawai berubah 197001011995011901']);
  });
});

describe('daftar pegawai satu lembar', () => {
  const daftar = (...baris: string[]) =>
    Buffer.from(
      [
        'DAFTAR PEGAWAI NEGERI SIPIL;;;;',
        'NO;NIP BARU;NAMA LENGKAP;GOL RUANG;UNOR NAMA;JABATAN;TMT JABATAN',
        ...baris,
      ].join('\r\n'),
    );
  test('judul SIASN dikenali, jabatan ditempatkan, golongan dirapikan', async () => {
    const isi = await u.siapkan(
      daftar(
        "1;'199001012022211903;Tiga Contoh;IX;Biro Umum;Arsiparis Ahli Muda;01-01-2025",
        '2;197501012000012902;Dua Contoh;IV-C;biro umum;KEPALA BIRO;01-01-2025',
      ),
      { nama: 'daftar.csv' },
    );
    expect(isi.temuan).toEqual({ jumlah: 0, butir: [] });
    expect(await ringkas(isi.id)).toEqual(['Pegawai berubah 197501012000012902']);
    const [satu] = (await u.panggil('GET', `/api/organisasi/impor/${isi.id}/beda`)).json().butir;
    expect(satu.bidang).toEqual([{ judul: 'Golongan', lama: 'IV/b', baru: 'IV/c' }]);
  });
  test('jabatan yang tidak ada: selnya disebut', async () => {
    const isi = await u.siapkan(daftar('1;199001012022211903;Tiga Contoh;IX;Biro Umum;Peneliti;'), {
      nama: 'daftar.csv',
    });
    expect(isi).toMatchObject({ keadaan: 'bertemuan', temuan: { butir: [{ lembar: 'Daftar', sel: 'F3' }] } });
  });
  test('baris tanpa NIP: tenaga pendukung bila bernomor dari instansi, selainnya temuan', async () => {
    const berkas = (...baris: string[]) =>
      Buffer.from(['NIP;NOMOR TENAGA PENDUKUNG;NAMA LENGKAP;UNOR NAMA;JABATAN', ...baris].join('\r\n'));
    const isi = await u.siapkan(
      berkas(';TP-7;Lima Contoh;Biro Umum;Pramubakti', ';TP-1;Empat Contoh;Sekretariat;Pengemudi'),
      {
        nama: 'd.csv',
      },
    );
    expect(isi.temuan).toEqual({ jumlah: 0, butir: [] });
    expect(await ringkas(isi.id)).toEqual(['Pendukung baru TP-7', 'Pendukung pindah TP-1']);
    const salah = await u.siapkan(
      berkas(
        ';;Tanpa Pengenal;Biro Umum;Pramubakti',
        '197001011995011901;TP-8;Satu Contoh;Biro Umum;Pramubakti',
        ';TP-9;Tanpa Tugas;Biro Umum;',
        ';TP-9;Tanpa Unit;Biro Langit;Pramubakti',
        ';197001011995011999;Ber-NIP;Biro Umum;Pramubakti',
      ),
      { nama: 'd.csv' },
    );
    expect(salah.temuan.butir.map((b) => b.sel).sort()).toEqual(['A2', 'B3', 'D5', 'E4']);
  });
  test('judul asing dipetakan sekali, lalu diingat', async () => {
    const berkas = Buffer.from('Nomor Pokok,Nama,Sandi Rumah\n197001011995011901,Satu Contoh,x\n');
    const tanya = await u.siapkan(berkas, { nama: 'd.csv' });
    expect(tanya).toMatchObject({
      keadaan: 'dipetakan',
      kepala: [
        { judul: 'Nomor Pokok', contoh: '197001011995011901' },
        { judul: 'Nama', bidang: 'nama' },
        { judul: 'Sandi Rumah' },
      ],
    });
    const ingat = await u.panggil('PUT', '/api/organisasi/impor/judul', {
      judul: [
        { lembar: 'Daftar', judul: 'Nomor Pokok', bidang: 'nip' },
        { lembar: 'Daftar', judul: 'Sandi Rumah', bidang: null },
      ],
    });
    expect(ingat.statusCode).toBe(204);
    expect(await u.siapkan(berkas, { nama: 'd.csv' })).toMatchObject({
      keadaan: 'siap',
      hitungan: [{ lembar: 'Pegawai', tetap: 1 }],
    });
  });
});

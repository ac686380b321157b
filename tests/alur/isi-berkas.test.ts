import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

let rumah: RumahLengkap;
let berkas: string;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
  berkas = await rumah.ajukan('pemohon', 'Peta jalan statistik');
}, 60_000);
afterAll(() => rumah?.tutup());

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
    expect(sisa).toMatchObject({ jabatan: 'Kepala Biro Hukum', sebagai: 'definitif', surat: 1 });
    expect(await lihat(ORANG_LENGKAP.auditor.nama)).toMatchObject({ sebagai: 'auditor', surat: 0 });
  });

  test('yang bukan pihak tidak tercatat dan tidak membaca daftarnya', async () => {
    const jumlah = (await daftar('pemohon', 'dilihat')).butir.length;
    expect((await rumah.klien.luar.get(`/api/alur/berkas/${berkas}`)).statusCode).toBe(404);
    expect((await rumah.klien.luar.get(`/api/alur/berkas/${berkas}/dilihat`)).statusCode).toBe(404);
    expect((await daftar('pemohon', 'dilihat')).butir.length).toBe(jumlah);
  });
});

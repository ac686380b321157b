import { kabariSurat } from '@lincah/server/alur';
import { ingatkanParaf } from '@lincah/server/naskah';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_LENGKAP, ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type Peran, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

const { pemohon, luar, asal, pegawai } = ORANG_LENGKAP;

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const baca = async (peran: Peran, alamat: string) => (await rumah.klien[peran].get(alamat)).json();
const putuskan = (peran: Peran, id: string, pilihan: string, catatan = '') =>
  rumah.klien[peran].post(`/api/naskah/${id}/paraf`, { pilihan, catatan });
const kabar = async (peran: Peran, surat: string) =>
  (await baca(peran, '/api/alur/pemberitahuan')).butir.filter(
    (k: { isi: { surat: string } | null }) => k.isi?.surat === surat,
  );
const dasar = {
  penandaTangan: pemohon.posisiId,
  sifat: 'biasa',
  derajat: 'biasa',
  lampiran: '',
  yth: [],
  tembusan: [{ posisi: asal.posisiId, nama: '' }],
};
const beritaAcara = (ubah: object = {}) => ({
  ...dasar,
  jenis: 'berita-acara',
  hal: 'Serah terima perangkat',
  isi: { hariAcara: '2026-03-02', uraian: 'Menyerahkan dua perangkat.', rangkap: 2 },
  pihak: luar.posisiId,
  ...ubah,
});
const tulis = (isi: object) => rumah.klien.pemohon.post('/api/naskah/tulis', isi);
const diKotak = async (peran: Peran, id: string) =>
  (await baca(peran, '/api/naskah/tembusan')).butir.some((t: { id: string }) => t.id === id);

describe('pihak kedua berita acara menandatangani di dalam program', () => {
  let id: string;

  test('namanya diambil dari jabatannya; ia diberi tahu dan membacanya; tembusan belum sampai', async () => {
    const jawab = await tulis(beritaAcara());
    expect(jawab.statusCode).toBe(201);
    id = jawab.json().id;
    const { rows } = await sql<{
      pihak: object;
    }>`select naskah #> '{data,pihakKedua}' as pihak from naskah.surat where id = ${id}`.execute(rumah.basis.db);
    expect(rows[0]?.pihak).toMatchObject({ nama: luar.nama, nip: luar.nip, jabatan: luar.jabatan });
    expect((await baca('luar', '/api/naskah/paraf')).butir).toMatchObject([{ id, peran: 'pihak', berkas: null }]);
    expect(await kabar('luar', id)).toMatchObject([
      {
        jenis: 'tindakan',
        dibacaPada: null,
        isi: { perihal: 'Serah terima perangkat', berkas: null, tugas: { nama: { id: 'Tanda tangan pihak kedua' } } },
      },
    ]);
    expect((await baca('luar', `/api/naskah/${id}`)).paraf).toMatchObject({
      giliranSaya: true,
      langkah: [{ peran: 'pihak' }],
    });
    expect(await diKotak('asal', id)).toBe(false);
    const { kodeVerifikasi } = await baca('pemohon', `/api/naskah/${id}`);
    expect((await baca('pemohon', `/api/verifikasi/${kodeVerifikasi}`)).pihak).toEqual({
      jabatan: luar.jabatan,
      nama: luar.nama,
      pada: null,
    });
  });

  test('penanda tangan tidak melewatinya; yang bukan namanya tidak menandatangani', async () => {
    expect((await putuskan('pemohon', id, 'lewati', 'Mendesak')).json().kode).toBe('naskah/pihak-tidak-dilewati');
    const plh = [INSTANSI_LENGKAP, '00000000-0000-4000-9000-0000000000aa', luar.posisiId, pegawai.pegawaiId];
    await sql`insert into organisasi.pemangku (instansi_id, id, posisi_id, pegawai_id, sebagai, mandat, sejak, sampai)
      values (${sql.join(plh)}, 'plh', 'SP-1', '2026-03-02', '2026-03-02')`.execute(rumah.basis.db);
    expect((await putuskan('pegawai', id, 'paraf')).json().kode).toBe('naskah/bukan-pihak');
    await sql`delete from organisasi.pemangku where id = ${plh[1]}`.execute(rumah.basis.db);
  });

  test('sesudah ia menandatangani, tembusan sampai dan halaman verifikasi menyebutnya', async () => {
    expect((await putuskan('luar', id, 'paraf')).json()).toEqual({ tuntas: true });
    expect(await diKotak('asal', id)).toBe(true);
    const { kodeVerifikasi } = await baca('pemohon', `/api/naskah/${id}`);
    expect((await baca('pemohon', `/api/verifikasi/${kodeVerifikasi}`)).pihak.pada).toMatch(/^2026-03-02/);
    expect(await kabar('luar', id)).toMatchObject([{ dibacaPada: expect.any(String) }]);
    const jejak = await sql<{
      perbuatan: string;
    }>`select perbuatan from kernel.jejak where objek = ${id} order by nomor`.execute(rumah.basis.db);
    expect(jejak.rows.map((j) => j.perbuatan)).toEqual(['naskah.tulisNaskah', 'naskah.tandaTanganiPihak']);
  });

  test.each([
    ['dirinya sendiri', { pihak: pemohon.posisiId }, 'naskah/pihak-sendiri'],
    ['jabatan instansi lain', { pihak: '00000000-0000-4000-8000-000000000009' }, 'naskah/pihak-lowong'],
    ['tanpa pihak kedua sama sekali', { pihak: undefined }, 'naskah/tulisan-belum-lengkap'],
  ])('ditolak: %s', async (_, ubah, kode) => {
    expect((await tulis(beritaAcara(ubah))).json().kode).toBe(kode);
  });

  test('pihak luar instansi diisi namanya: tidak ada yang ditunggu di sini', async () => {
    const isi = {
      hariAcara: '2026-03-02',
      uraian: 'Menyerahkan.',
      rangkap: 2,
      pihakKedua: { nama: 'Sari', jabatan: 'Direktur' },
    };
    const { id: lain } = (await tulis(beritaAcara({ pihak: undefined, isi }))).json();
    expect((await baca('pemohon', `/api/naskah/${lain}`)).paraf).toBeNull();
  });
});

describe('paraf naskah tanpa berkas, dan yang terlambat', () => {
  let id: string;
  const ingatkan = (hari: string) => ingatkanParaf(rumah.basis.db, new Date(`${hari}T03:00:00Z`), kabariSurat);

  test('yang harus memaraf diberi tahu dan dapat membukanya', async () => {
    const aturan = { jenis: 'nota-dinas', sejak: '2026-03-02', cara: 'jabatan', jabatan: [luar.posisiId], tenggat: 2 };
    expect((await rumah.klien.ortala.post('/api/naskah/paraf/aturan', aturan)).statusCode).toBe(201);
    const nota = {
      ...dasar,
      jenis: 'nota-dinas',
      hal: 'Nota rahasia dapur',
      yth: [{ nama: 'Kepala Contoh' }],
      isi: { uraian: 'Isi.' },
    };
    id = (await tulis(nota)).json().id;
    expect(await kabar('luar', id)).toMatchObject([{ jenis: 'tindakan', isi: { perihal: 'Nota rahasia dapur' } }]);
    expect((await rumah.klien.luar.get(`/api/naskah/${id}`)).statusCode).toBe(200);
    expect((await rumah.klien.penilai.get(`/api/naskah/${id}`)).statusCode).toBe(404);
  });

  test('pada hari terakhir pemaraf diingatkan, sesudahnya penanda tangan diberi tahu, masing-masing sekali', async () => {
    expect(await ingatkan('2026-03-03')).toBe(0);
    expect([await ingatkan('2026-03-04'), await ingatkan('2026-03-04')]).toEqual([1, 0]);
    expect((await kabar('luar', id)).map((k: { jenis: string }) => k.jenis).sort()).toEqual(['pengingat', 'tindakan']);
    expect([await ingatkan('2026-03-05'), await ingatkan('2026-03-06')]).toEqual([1, 0]);
    expect(await kabar('pemohon', id)).toMatchObject([
      { jenis: 'eskalasi', isi: { tugas: { nama: { id: 'Paraf surat' } } } },
    ]);
  });

  test('begitu diparaf, semua pemberitahuannya selesai', async () => {
    expect((await putuskan('luar', id, 'paraf')).json()).toEqual({ tuntas: true });
    const semua = [...(await kabar('luar', id)), ...(await kabar('pemohon', id))];
    expect(semua.every((k: { dibacaPada: string | null }) => k.dibacaPada !== null)).toBe(true);
    expect(await ingatkan('2026-03-09')).toBe(0);
  });
});

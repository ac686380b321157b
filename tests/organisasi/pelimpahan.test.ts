import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ujiKuasaBerkas } from '../alur/kuasa-uji.ts';
import { ORANG_LENGKAP } from '../kernel/instansi-lengkap.ts';
import { bukaRumahLengkap, type RumahLengkap } from '../kernel/rumah-lengkap.ts';

// Sekretaris Utama (penilaiPemohon) > Kepala Biro Hukum (penilai) > Kepala Bagian Telaah (asal)
const { penilaiPemohon: sestama, penilai: karo, asal: kabag, luar } = ORANG_LENGKAP;

let rumah: RumahLengkap;
beforeAll(async () => {
  rumah = await bukaRumahLengkap();
}, 180_000);
afterAll(() => rumah?.tutup());

const isi = (ubah: object = {}) => ({
  pemberi: sestama.posisiId,
  penerima: karo.posisiId,
  jenis: ['nota-dinas', 'undangan'],
  nomorSurat: 'SP-7/2026',
  tanggalSurat: '2026-03-01',
  alasan: 'Surat rutin yang banyak',
  sejak: '2026-03-02',
  ...ubah,
});
const limpahkan = (peran: keyof typeof ORANG_LENGKAP, ubah: object = {}) =>
  rumah.klien[peran].post('/api/organisasi/pelimpahan', isi(ubah));
const daftar = async (kueri = '', peran: keyof typeof ORANG_LENGKAP = 'pegawai') =>
  (await rumah.klien[peran].get(`/api/organisasi/pelimpahan${kueri}`)).json().butir;
const nota = (ubah: object = {}) => ({
  jenis: 'nota-dinas',
  penandaTangan: karo.posisiId,
  hal: 'Rapat koordinasi',
  sifat: 'biasa',
  derajat: 'biasa',
  lampiran: '',
  yth: [{ posisi: luar.posisiId, nama: '' }],
  tembusan: [],
  isi: { uraian: 'Isi nota.' },
  ...ubah,
});
const tulis = (peran: keyof typeof ORANG_LENGKAP, ubah: object) =>
  rumah.klien[peran].post('/api/naskah/tulis', nota(ubah));

describe('a.n. dan u.b. menurut pelimpahan yang tercatat (UU 30/2014 Pasal 14)', () => {
  let an: string;
  let ub: string;
  let surat: string;

  test('pejabat definitif melimpahkan kepada jabatan di bawahnya; yang ditawarkan hanya satu dan dua tingkat', async () => {
    const bahan = (await rumah.klien.penilaiPemohon.get('/api/organisasi/pelimpahan/bahan')).json();
    expect(bahan.pemberi.map((p: { id: string }) => p.id)).toEqual([sestama.posisiId]);
    expect(bahan.jenis.find((j: { jenis: string }) => j.jenis === 'keputusan-kedudukan').batas.id).toContain(
      'UU 30/2014',
    );
    expect(bahan.jenis.find((j: { jenis: string }) => j.jenis === 'nota-dinas').batas).toBeNull();
    const alamat = `/api/organisasi/pelimpahan/penerima?pemberi=${sestama.posisiId}`;
    const penerima = (await rumah.klien.penilaiPemohon.get(alamat)).json();
    const bentuk = (id: string) => penerima.find((p: { id: string }) => p.id === id)?.bentuk;
    expect([bentuk(karo.posisiId), bentuk(kabag.posisiId), bentuk(sestama.posisiId)]).toEqual(['an', 'ub', undefined]);

    const jawab = await limpahkan('penilaiPemohon');
    expect(jawab.statusCode).toBe(201);
    an = jawab.json().id;
    const dua = await limpahkan('sdm', {
      penerima: kabag.posisiId,
      jenis: [],
      nomorSurat: 'SP-8/2026',
      sampai: '2026-12-31',
    });
    expect(dua.statusCode).toBe(201);
    ub = dua.json().id;
  });

  test('tercatat dan dapat dicari siapa pun; yang mencabut hanya pemberi dan petugas SDM', async () => {
    const satu = await daftar('?cari=SP-7');
    expect(satu).toMatchObject([
      { id: an, bentuk: 'an', keadaan: 'berlaku', dapatDicabut: false, nomorSurat: 'SP-7/2026' },
    ]);
    expect(satu[0].jenis.map((j: { jenis: string }) => j.jenis)).toEqual(['nota-dinas', 'undangan']);
    expect(await daftar('?cari=telaah')).toMatchObject([{ id: ub, bentuk: 'ub' }]);
    expect(await daftar('?cari=SP-7', 'penilaiPemohon')).toMatchObject([{ dapatDicabut: true }]);
    expect(await daftar('?keadaan=lalu')).toEqual([]);
  });

  test.each([
    ['penilai', { pemberi: sestama.posisiId }, 403, 'pelimpahan/tanpa-wewenang'],
    ['sdm', { penerima: luar.posisiId, pemberi: karo.posisiId }, 422, 'pelimpahan/bukan-bawahan'],
    ['sdm', { jenis: ['keputusan-kedudukan'] }, 422, 'pelimpahan/jenis-terlarang'],
    ['sdm', { jenis: ['surat-permohonan-pelibatan'] }, 422, 'pelimpahan/jenis-berkas'],
    ['sdm', { nomorSurat: 'SP-9/2026' }, 409, 'pelimpahan/bertumpuk'],
    ['sdm', { sejak: '2026-03-01' }, 422, 'pelimpahan/mundur'],
    ['asing', {}, 404, 'pelimpahan/tidak-ada'],
  ])('%s ditolak: %o', async (peran, ubah, status, kode) => {
    const jawab = await rumah.klien[peran as 'sdm'].post('/api/organisasi/pelimpahan', isi(ubah));
    expect([jawab.statusCode, jawab.json().kode]).toEqual([status, kode]);
    expect(jawab.json().detail.id.length).toBeGreaterThan(20);
  });

  test('penerima menandatangani a.n. pemberinya: blok, daftar, verifikasi, dan jejak menyebut keduanya', async () => {
    const { kuasa } = (await rumah.klien.penilai.get('/api/naskah/tulis')).json();
    expect(kuasa).toEqual([
      { id: an, penerima: karo.posisiId, pemberi: sestama.jabatan, perantara: null, jenis: ['nota-dinas', 'undangan'] },
    ]);
    const jawab = await tulis('penilai', { kuasa: an });
    expect(jawab.statusCode).toBe(201);
    surat = jawab.json().id;
    const ada = (await rumah.klien.penilai.get(`/api/naskah/${surat}`)).json();
    const sebutan = `a.n. ${sestama.jabatan}, ${karo.jabatan}`;
    expect(ada.penandaTangan).toEqual({ jabatan: sebutan, nama: karo.nama });
    expect(ada.nomor).toContain('/L/'); // the number and letterhead of the office in whose name it is
    expect((await rumah.klien.penilai.get(`/api/verifikasi/${ada.kodeVerifikasi}`)).json().penandaTangan.jabatan).toBe(
      sebutan,
    );
    const agenda = (await rumah.klien.ortala.get('/api/naskah/agenda')).json();
    expect(agenda.butir[0]).toMatchObject({ nomor: ada.nomor, penandaTangan: sebutan });
    const { rows } = await sql<{ naskah: { kop: object; tandaTangan: object }; rincian: object }>`
      select s.naskah, (select j.rincian from kernel.jejak j where j.objek = ${surat} and j.perbuatan = 'naskah.tulisNaskah') as rincian
      from naskah.surat s where s.id = ${surat}`.execute(rumah.basis.db);
    expect(rows[0]?.naskah.kop).toMatchObject({ unit: 'Sekretariat Lengkap' });
    expect(rows[0]?.naskah.tandaTangan).toMatchObject({ atasNama: sestama.jabatan, jabatan: karo.jabatan });
    expect(rows[0]?.rincian).toMatchObject({ pelimpahan: an, atasNama: sestama.posisiId, penanda: karo.posisiId });
  });

  test('pemberi tetap bertanggung jawab: suratnya ada pada daftarnya walau ia bukan tujuannya', async () => {
    expect((await rumah.klien.penilaiPemohon.get(`/api/naskah/${surat}`)).statusCode).toBe(200);
    expect((await rumah.klien.pemohon.get(`/api/naskah/${surat}`)).statusCode).toBe(404);
  });

  test('dua tingkat di bawah: u.b. di bawah jabatan di antaranya', async () => {
    const { id } = (await tulis('asal', { penandaTangan: kabag.posisiId, kuasa: ub, jenis: 'nota-dinas' })).json();
    const ada = (await rumah.klien.asal.get(`/api/naskah/${id}`)).json();
    expect(ada.penandaTangan.jabatan).toBe(`a.n. ${sestama.jabatan}, ${karo.jabatan} u.b. ${kabag.jabatan}`);
  });

  test.each([
    [
      'jenis di luar pelimpahan',
      'penilai',
      () => ({ kuasa: an, jenis: 'surat-pengantar' }),
      'naskah/di-luar-pelimpahan',
    ],
    [
      'pelimpahan jabatan lain: tidak dilimpahkan lagi',
      'asal',
      () => ({ kuasa: an, penandaTangan: kabag.posisiId }),
      'naskah/tanpa-pelimpahan',
    ],
    ['pelimpahan yang tidak ada', 'penilai', () => ({ kuasa: luar.posisiId }), 'naskah/tanpa-pelimpahan'],
  ])('ditolak: %s', async (_, peran, ubah, kode) => {
    const jawab = await tulis(peran as 'penilai', ubah());
    expect([jawab.statusCode, jawab.json().kode]).toEqual([403, kode]);
  });

  test('dicabut dari suatu hari: sampai kemarinnya masih berlaku, sejak hari itu tidak', async () => {
    const cabut = (sejak: string) =>
      rumah.klien.penilaiPemohon.post(`/api/organisasi/pelimpahan/${an}/cabut`, {
        sejak,
        alasan: 'Dikerjakan sendiri',
      });
    expect((await cabut('2026-03-01')).json().kode).toBe('pelimpahan/mundur');
    expect((await cabut('2026-03-02')).statusCode).toBe(200);
    expect((await tulis('penilai', { kuasa: an })).json().kode).toBe('naskah/tanpa-pelimpahan');
    expect(await daftar('?keadaan=lalu')).toMatchObject([
      { id: an, keadaan: 'dicabut', alasanCabut: 'Dikerjakan sendiri' },
    ]);
    expect((await cabut('2026-03-03')).json().kode).toBe('pelimpahan/sudah-berakhir');
    expect((await rumah.klien.penilai.get(`/api/naskah/${surat}`)).statusCode).toBe(200);
  });

  test('penerima yang pindah dari bawah pemberinya tidak dapat memakainya lagi', async () => {
    await sql`update organisasi.unit set induk_id = null where id = ${kabag.unitId}`.execute(rumah.basis.db);
    const jawab = await tulis('asal', { penandaTangan: kabag.posisiId, kuasa: ub });
    expect(jawab.json().kode).toBe('naskah/tanpa-pelimpahan');
    expect(await daftar('?cari=SP-8')).toMatchObject([{ bentuk: null }]);
  });
});

describe('tindakan berkas ditawarkan kepada penerima pelimpahan suratnya (UU 30/2014 Pasal 14)', () =>
  ujiKuasaBerkas(() => rumah));

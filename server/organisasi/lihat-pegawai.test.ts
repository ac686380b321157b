import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRuteUji, nipUji, type RuteUji } from './uji-rute.ts';

let s: RuteUji;
let sdm: Awaited<ReturnType<RuteUji['sebagai']>>;
beforeAll(async () => {
  s = await bukaRuteUji();
  sdm = await s.sebagai('005');
  await sql`update organisasi.pegawai set email = 'dewi.lestari@contoh.invalid' where id = ${s.id('004')}`.execute(
    s.basis.db,
  );
});
afterAll(() => s.tutup());

const jejak = async () => {
  const { rows } = await sql<{ perbuatan: string; objek: string; rincian: unknown }>`
    select perbuatan, objek, rincian from kernel.jejak order by nomor`.execute(s.basis.db);
  return rows.filter((r) => r.perbuatan.startsWith('organisasi.'));
};
const sesudah = async (kerja: () => Promise<unknown>) => {
  const dulu = (await jejak()).length;
  await kerja();
  return (await jejak()).slice(dulu);
};

const CATATAN = {
  jenis: 'kompetensi',
  nama: 'Statistika',
  bukti: { judul: 'Sertifikat statistisi', nomor: 'SS-77/2024', penerbit: 'Pusdiklat Contoh', tanggal: '2024-05-01' },
  sejak: '2024-05-01',
  sampai: '2027-04-30',
};

describe('setiap tilikan atas data orang lain ada di jejak', () => {
  test.each([
    { rute: 'pegawai/:id', alamat: () => `pegawai/${s.id('004')}`, jadi: 'organisasi.lihatPegawai' },
    {
      rute: 'pegawai/:id pada hari lain',
      alamat: () => `pegawai/${s.id('004')}?pada=2024-06-01`,
      jadi: 'organisasi.lihatPegawai',
    },
    { rute: 'pegawai, NIP utuh', alamat: () => 'pegawai?cari=Dewi', jadi: 'organisasi.lihatDaftarPegawai' },
    { rute: 'pegawai/ekspor', alamat: () => 'pegawai/ekspor?format=csv', jadi: 'organisasi.eksporPegawai' },
  ])('$rute', async ({ alamat, jadi }) => {
    const catatan = await sesudah(async () => expect((await sdm.baca(alamat())).statusCode).toBe(200));
    expect(catatan.map((c) => c.perbuatan)).toEqual([jadi]);
  });

  test('yang tidak memuat data pribadi tidak dicatat: bagan, unit, hubungan, daftar dengan NIP samar', async () => {
    const { baca } = await s.sebagai('004');
    const alamat = [
      'unit',
      `unit/${s.id('biro')}`,
      `posisi/${s.id('analis')}/hubungan`,
      'pegawai?cari=Budi',
      'kompetensi',
    ];
    const isi: string[] = [];
    const catatan = await sesudah(async () => {
      for (const a of alamat) isi.push((await baca(a)).body);
    });
    expect(catatan).toEqual([]);
    expect(isi.join()).not.toContain('1990010120150');
    expect(isi.join()).not.toContain('@contoh.invalid');
  });

  test('NIP, kontak, dan nomor bukti tampak menurut keperluan, pada hari mana pun', async () => {
    await sdm.tulis(`pegawai/${s.id('004')}/portofolio`, CATATAN);
    const lihat = async (urut: string) => {
      const { baca } = await s.sebagai(urut);
      const g = (await baca(`pegawai/${s.id('004')}?pada=2024-12-31`)).json();
      return [g.nip, g.email, g.catatan[0].bukti.nomor, g.catatan[0].bukti.judul];
    };
    const utuh = [nipUji('004'), 'dewi.lestari@contoh.invalid', 'SS-77/2024', 'Sertifikat statistisi'];
    for (const urut of ['004', '002', '005']) expect(await lihat(urut), urut).toEqual(utuh);
    expect(await lihat('001')).toEqual([
      '1990•••• •••••• • 004',
      'd••••@contoh.invalid',
      null,
      'Sertifikat statistisi',
    ]);
  });
});

test('usul pegawai menunggu petugas SDM, lalu ditemukan pencarian dengan buktinya', async () => {
  const siti = await s.sebagai('001');
  const id = s.id('001');
  const usul = await siti.tulis(`pegawai/${id}/portofolio`, { ...CATATAN, nama: 'Analisis Beban Kerja' });
  expect(usul.statusCode).toBe(201);
  const cari = async () => (await siti.baca('pegawai?kompetensi=analisis%20beban%20kerja')).json().butir;
  expect(await cari()).toEqual([]);

  const catatan = await sesudah(async () => {
    const antre = (await sdm.baca('portofolio')).json().butir;
    expect(antre.map((c: { id: string }) => c.id)).toEqual([usul.json().id]);
    expect(antre[0].dapat).toEqual(['sahkan', 'tolak']);
    expect((await siti.tulis(`portofolio/${usul.json().id}/putuskan`, { pilihan: 'sahkan' })).statusCode).toBe(403);
    expect((await sdm.tulis(`portofolio/${usul.json().id}/putuskan`, { pilihan: 'sahkan' })).statusCode).toBe(200);
  });
  expect(catatan.map((c) => [c.perbuatan, c.objek])).toEqual([
    ['organisasi.lihatDaftarUsulCatatan', id],
    ['organisasi.sahkanCatatan', id],
  ]);
  expect((await cari())[0].bukti).toEqual([
    {
      nama: 'Analisis Beban Kerja',
      tingkat: '',
      judul: 'Sertifikat statistisi',
      penerbit: 'Pusdiklat Contoh',
      tanggal: '2024-05-01',
      sampai: '2027-04-30',
    },
  ]);
  expect(
    (await sdm.tulis(`portofolio/${usul.json().id}/putuskan`, { pilihan: 'cabut', alasan: 'Keliru' })).statusCode,
  ).toBe(200);
  expect(await cari()).toEqual([]);
});

test('beberapa kompetensi: semua atau salah satu; yang habis masa berlakunya tidak dihitung; menurut jenjang', async () => {
  await sdm.tulis(`pegawai/${s.id('003')}/portofolio`, { ...CATATAN, nama: 'Kearsipan', sampai: '2025-02-02' });
  await sdm.tulis(`pegawai/${s.id('003')}/portofolio`, { ...CATATAN, nama: 'Pemetaan' });
  await sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, nama: 'Pemetaan' });
  await sdm.tulis(`pegawai/${s.id('004')}/portofolio`, { ...CATATAN, nama: 'Survei' });
  await sql`update organisasi.posisi set jenjang = 'Ahli Muda' where id = ${s.id('arsiparis')}`.execute(s.basis.db);
  const cari = async (kueri: string) =>
    (await sdm.baca(`pegawai?${kueri}`))
      .json()
      .butir.map((g: { id: string }) => g.id)
      .sort();
  const [tiga, empat] = [s.id('003'), s.id('004')];
  expect(await cari('kompetensi=pemetaan')).toEqual([tiga, empat].sort());
  expect(await cari('kompetensi=pemetaan;survei')).toEqual([empat]);
  expect(await cari('kompetensi=pemetaan;survei&cara=salah-satu')).toEqual([tiga, empat].sort());
  expect(await cari('kompetensi=kearsipan')).toEqual([]);
  expect(await cari('kompetensi=pemetaan&jenjang=ahli%20muda')).toEqual([empat]);
  expect((await sdm.baca('kompetensi?cari=peme')).json()).toEqual([{ nama: 'Pemetaan', jumlah: 2 }]);
});

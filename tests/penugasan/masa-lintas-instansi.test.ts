import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AKAR } from '../../server/kernel/index.ts';
import { bukaLaporanJatuhTempo } from '../../server/penugasan/masa/buka-laporan.ts';
import { bacaSemua } from '../../server/regulasi/index.ts';
import {
  bukaRumahBersama,
  type Instansi,
  isiDinding,
  type Jabatan,
  permohonanLuar,
  type RumahBersama,
} from './dua-instansi.ts';

type Surat = { readonly jenis: string; readonly asal: string | null };

let bersama: RumahBersama<'pemohon' | 'tamu'>;
let pemohon: Instansi;
let tamu: Instansi;
beforeAll(async () => {
  bersama = await bukaRumahBersama({ pemohon: 'pergub-banten-19-2023', tamu: 'permenpanrb-7-2022' });
  ({ pemohon, tamu } = bersama.di);
}, 120_000);
afterAll(() => bersama?.rumah.tutup());

const baca = async (di: Instansi, jabatan: Jabatan, alamat: string) =>
  (await (await di.masuk(jabatan)).get(alamat)).json();
const masa = (di: Instansi, jabatan: Jabatan, id: string) => baca(di, jabatan, `/api/penugasan/${id}/masa`);
const usulkan = async (di: Instansi, jabatan: Jabatan, id: string, isi: object) =>
  (await di.masuk(jabatan)).post(`/api/penugasan/${id}/perubahan`, { alasan: 'Analisis belum rampung', ...isi });
const surat = async (di: Instansi, jabatan: Jabatan, berkas: string) =>
  ((await baca(di, jabatan, `/api/naskah?berkas=${berkas}`)).butir as Surat[])
    .map((s) => `${s.jenis}${s.asal === null ? '' : ' (masuk)'}`)
    .sort();
const tulis = async (di: Instansi, jabatan: Jabatan, berkas: string, isi: object) => {
  const klien = await di.masuk(jabatan);
  const kotak = (await klien.get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
  const tindakan = kotak.find((t) => t.berkas === berkas)?.id;
  return klien.post(`/api/penugasan/perubahan/${berkas}/tulisan`, { tindakan, ...isi });
};
const tempuh = async (berkas: string, langkah: readonly (readonly [Instansi, Jabatan, string])[]) => {
  let akhir: { readonly hasil?: string } = {};
  for (const [di, jabatan, pilihan] of langkah) {
    const jawab = await di.putuskan(jabatan, berkas, { pilihan, alasan: `Pertimbangan ${jabatan}` });
    expect([di.nama, jabatan, pilihan, jawab.statusCode], jawab.body).toEqual([di.nama, jabatan, pilihan, 200]);
    akhir = jawab.json();
  }
  return akhir;
};

const SERAH = { selesai: 'Bab I', sisa: 'Bab II', kepada: 'Kepala Biro pemohon', tempat: 'Ruang arsip' };

/** An assignment received in the other agency, of one person or of two. */
const ditugaskan = async (perihal: string, jabatan: readonly Jabatan[], selesai = '2026-06-30'): Promise<string> => {
  const asli = permohonanLuar(pemohon, tamu);
  const isi = { ...asli.isi, perihal, mulai: '2026-03-02', selesai };
  const jawab = await (await pemohon.masuk('kepala')).post('/api/penugasan', { ...asli, isi });
  expect(jawab.statusCode, jawab.body).toBe(201);
  const { id } = jawab.json();
  const orang = { isian: { pegawai: jabatan.map((j) => tamu.posisi[j]) } };
  await tempuh(id, [[pemohon, 'sekretaris', 'teruskan']]);
  await tamu.putuskan('sekretaris', id, { pilihan: 'instruksikan', ...orang });
  await tempuh(id, [[tamu, 'kepala', 'rekomendasikan']]);
  await tamu.putuskan('koordinator', id, { pilihan: 'tersedia', ...orang });
  await tempuh(id, [
    [tamu, 'sekretaris', 'setujui'],
    [tamu, 'kepala', 'tugaskan'],
    ...jabatan.map((j) => [tamu, j, 'terima'] as const),
  ]);
  return id;
};

const selesaiDi = async (id: string) =>
  Promise.all([pemohon, tamu].map(async (di) => (await baca(di, 'kepala', `/api/penugasan/${id}`)).selesai));

describe('perpanjangan lintas instansi (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-a..e1)', () => {
  test('lewat kedua PyB, rekomendasi, dan ketersediaan; masa berubah di kedua instansi', async () => {
    const id = await ditugaskan('Analisis tarif', ['analis', 'penelaah']);
    const disini = await masa(pemohon, 'kepala', id);
    expect(disini).toMatchObject({ mitra: 'Instansi tamu', orang: [{ posisi: null, nama: 'Orang Analis tamu' }, {}] });
    const boleh = (m: typeof disini) =>
      m.tindakan.filter((t: { boleh: boolean }) => t.boleh).map((t: { jenis: string }) => t.jenis);
    expect(boleh(disini)).toEqual(['perpanjangan', 'pengakhiran']);
    const sebab = disini.tindakan.flatMap((t: { sebab: { pesan: { id: string } }[] }) =>
      t.sebab.map((x) => x.pesan.id),
    );
    expect(new Set(sebab)).toEqual(new Set(['Perubahan ini diusulkan oleh Instansi tamu.']));
    const luar = await usulkan(tamu, 'kepala', id, { jenis: 'perpanjangan', hari: '2026-08-31' });
    expect([luar.json().kode, luar.json().detail.id]).toEqual([
      'penugasan/bukan-pengusul',
      'Perubahan ini diusulkan oleh Instansi pemohon.',
    ]);

    const jawab = await usulkan(pemohon, 'kepala', id, { jenis: 'perpanjangan', hari: '2026-08-31' });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    expect((await masa(tamu, 'kepala', id)).perubahan).toEqual([]);
    await tempuh(berkas, [
      [pemohon, 'sekretaris', 'teruskan'],
      [tamu, 'sekretaris', 'instruksikan'],
      [tamu, 'kepala', 'rekomendasikan'],
      [tamu, 'koordinator', 'tersedia'],
    ]);
    expect(await selesaiDi(id)).toEqual(['2026-06-30', '2026-06-30']);
    expect(await tempuh(berkas, [[tamu, 'sekretaris', 'setujui']])).toMatchObject({ hasil: 'disetujui' });
    expect(await selesaiDi(id)).toEqual(['2026-08-31', '2026-08-31']);
    for (const di of [pemohon, tamu])
      expect((await masa(di, 'kepala', id)).perubahan).toMatchObject([
        { id: berkas, jenis: 'perpanjangan', status: 'disetujui', berlaku: '2026-08-31', terlihat: true },
      ]);
    expect(await surat(pemohon, 'kepala', berkas)).toEqual([
      'surat-perubahan-penugasan (masuk)',
      'surat-usul-perubahan-penugasan',
      'surat-usul-perubahan-penugasan',
    ]);
    expect(await surat(tamu, 'analis', berkas)).toEqual([
      'surat-perubahan-penugasan',
      'surat-usul-perubahan-penugasan (masuk)',
    ]);
    const isi = [await isiDinding(bersama.rumah, pemohon.id), await isiDinding(bersama.rumah, tamu.id)];
    expect(isi.map((t) => t.includes('Pertimbangan koordinator'))).toEqual([false, true]);
    expect(isi[0]).not.toContain(tamu.posisi.koordinator);
  });

  test('ditolak PyB sendiri: instansi asal pegawai tidak pernah tahu (PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-b)', async () => {
    const id = await ditugaskan('Analisis iuran', ['analis']);
    const { id: berkas } = (await usulkan(pemohon, 'kepala', id, { jenis: 'perpanjangan', hari: '2026-08-31' })).json();
    expect(await tempuh(berkas, [[pemohon, 'sekretaris', 'tolak']])).toMatchObject({ hasil: 'ditolak' });
    expect(await isiDinding(bersama.rumah, tamu.id)).not.toContain(berkas);
  });
});

describe('pengakhiran lintas instansi (PANRB-P16, PANRB-P13-4)', () => {
  test('instansi asal menarik kedua pegawainya; serah terimanya sampai kepada pemilik kinerja', async () => {
    const id = await ditugaskan('Analisis aset', ['analis', 'penelaah']);
    const jawab = await usulkan(tamu, 'sekretaris', id, { jenis: 'pengakhiran', hari: '2026-04-30' });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    for (const j of ['analis', 'penelaah'] as const) {
      const ditulis = await tulis(tamu, j, berkas, { pilihan: 'serahkan', serahTerima: SERAH });
      expect(ditulis.statusCode, ditulis.body).toBe(200);
    }
    expect((await baca(pemohon, 'kepala', `/api/penugasan/perubahan/${berkas}`)).serahTerima.sisa).toContain('Bab II');
    expect(await tempuh(berkas, [[pemohon, 'kepala', 'sahkan']])).toMatchObject({ hasil: 'disetujui' });
    expect(await selesaiDi(id)).toEqual(['2026-04-30', '2026-04-30']);
    expect(await surat(tamu, 'penelaah', berkas)).toEqual([
      'surat-pengakhiran-penugasan (masuk)',
      'surat-usul-perubahan-penugasan',
    ]);
  });
});

describe('penggantian lintas instansi (PANRB-P12-1, PANRB-L-B2-PENUNJUKAN-LINTASINSTANSI-d)', () => {
  test('penilai mengusulkan, PyB mengirim, pemilik menyetujui; sesudahnya perpanjangan sampai kepada pengganti', async () => {
    const id = await ditugaskan('Analisis risiko', ['analis']);
    const isi = { jenis: 'penggantian', hari: '2026-03-16', lama: tamu.posisi.analis };
    const lain = await usulkan(tamu, 'koordinator', id, { ...isi, pengganti: tamu.posisi.staf });
    expect(lain.json().pelanggaran.map((p: { aturan: string }) => p.aturan)).toEqual(['ganti.sepihak']);
    const jawab = await usulkan(tamu, 'koordinator', id, { ...isi, pengganti: tamu.posisi.penelaah });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    expect((await masa(pemohon, 'kepala', id)).perubahan).toEqual([]);
    await tempuh(berkas, [[tamu, 'sekretaris', 'kirim']]);
    expect(await baca(pemohon, 'kepala', `/api/penugasan/perubahan/${berkas}`)).toMatchObject({
      lama: { posisi: null, nama: 'Orang Analis tamu' },
      pengganti: { posisi: null, nama: 'Orang Penelaah tamu' },
    });
    await tempuh(berkas, [[pemohon, 'kepala', 'setujui']]);
    await tulis(tamu, 'analis', berkas, { pilihan: 'serahkan', serahTerima: SERAH });
    expect(await tempuh(berkas, [[tamu, 'penelaah', 'terima']])).toMatchObject({ hasil: 'disetujui' });
    for (const di of [pemohon, tamu])
      expect((await masa(di, 'kepala', id)).orang).toMatchObject([{ nama: 'Orang Penelaah tamu' }]);
    expect(await isiDinding(bersama.rumah, pemohon.id)).not.toContain(tamu.posisi.penelaah);

    const { id: akhir } = (await usulkan(pemohon, 'kepala', id, { jenis: 'pengakhiran', hari: '2026-05-29' })).json();
    await tempuh(akhir, [[pemohon, 'sekretaris', 'teruskan']]);
    const ditulis = await tulis(tamu, 'penelaah', akhir, { pilihan: 'serahkan', serahTerima: SERAH });
    expect(ditulis.statusCode, ditulis.body).toBe(200);
  });
});

describe('laporan akhir lintas instansi menurut instansi pemohon (BANTEN-P14-3)', () => {
  test('jam membukanya pada pegawai; melalui penilai sampai kepada pemilik kinerja di instansi lain', async () => {
    const id = await ditugaskan('Profil layanan', ['analis'], '2026-03-02');
    const pustaka = await bacaSemua(`${AKAR}/peraturan`);
    expect(await bukaLaporanJatuhTempo(bersama.rumah.basis.db, new Date('2026-03-02T02:00:00Z'), pustaka)).toEqual({
      dibuka: 1,
      gagal: [],
    });
    const [{ id: berkas }] = (await masa(tamu, 'analis', id)).perubahan;
    const laporan = { hasil: 'Profil 12 layanan', bukti: 'Dokumen di lemari 2', kendala: '' };
    const ditulis = await tulis(tamu, 'analis', berkas, { pilihan: 'kirim', laporan });
    expect(ditulis.statusCode, ditulis.body).toBe(200);
    await tempuh(berkas, [[tamu, 'koordinator', 'teruskan']]);
    expect((await baca(pemohon, 'kepala', `/api/penugasan/perubahan/${berkas}`)).laporan).toEqual(laporan);
    expect(await tempuh(berkas, [[pemohon, 'kepala', 'terima']])).toMatchObject({ hasil: 'diterima' });
    for (const di of [pemohon, tamu]) expect((await masa(di, 'kepala', id)).laporan.keadaan).toBe('diterima');
    expect(await surat(pemohon, 'kepala', berkas)).toEqual(['penerusan-laporan (masuk)']);
  });
});

describe('pembatalan surat yang sampai ke instansi lain', () => {
  test('hanya oleh penanda tangannya, sesudah berkasnya ditarik; salinan di seberang ikut batal dan belum dibaca lagi', async () => {
    const id = await ditugaskan('Analisis banding', ['analis']);
    const jawab = await usulkan(pemohon, 'kepala', id, { jenis: 'perpanjangan', hari: '2026-08-31' });
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id: berkas } = jawab.json();
    await tempuh(berkas, [[pemohon, 'sekretaris', 'teruskan']]);
    const sekretaris = await pemohon.masuk('sekretaris');
    const daftar = await baca(pemohon, 'sekretaris', `/api/naskah?berkas=${berkas}`);
    const usul = daftar.butir.find((s: { penandaTangan: { nama: string } }) =>
      s.penandaTangan.nama.includes('Sekretaris'),
    );
    const batalkan = (klien: typeof sekretaris, alasan = 'Salah hari') =>
      klien.post(`/api/naskah/${usul.id}/batal`, { alasan });
    expect((await batalkan(sekretaris)).json()).toMatchObject({ status: 409, kode: 'naskah/batal-berkas-berjalan' });
    const kepala = await pemohon.masuk('kepala');
    expect((await kepala.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Keliru' })).statusCode).toBe(200);
    expect((await batalkan(kepala)).json()).toMatchObject({ status: 403, kode: 'naskah/batal-bukan-penanda' });
    expect((await batalkan(await tamu.masuk('sekretaris'))).json()).toMatchObject({ status: 403 });
    expect(await baca(pemohon, 'sekretaris', `/api/naskah/${usul.id}`)).toMatchObject({ pembatalan: { sebab: null } });

    const batal = await batalkan(sekretaris);
    expect([batal.statusCode, batal.json().nomor], batal.body).toEqual([200, usul.nomor]);
    for (const [di, jabatan] of [
      [pemohon, 'kepala'],
      [tamu, 'sekretaris'],
    ] as const)
      expect(await baca(di, jabatan, `/api/naskah/${usul.id}`)).toMatchObject({
        status: 'batal',
        alasanBatal: 'Salah hari',
        pembatalan: null,
      });
    const kode = (await baca(pemohon, 'kepala', `/api/naskah/${usul.id}`)).kodeVerifikasi;
    expect((await sekretaris.get(`/api/verifikasi/${kode}`)).json()).toMatchObject({
      status: 'batal',
      nomor: usul.nomor,
    });
    expect((await batalkan(sekretaris)).json()).toMatchObject({ kode: 'naskah/bukan-terbit' });
    const kabar = async (di: Instansi, jabatan: Jabatan, surat: string) =>
      (await baca(di, jabatan, '/api/alur/pemberitahuan')).butir.filter(
        (k: { isi: { surat: string | null } | null }) => k.isi?.surat === surat,
      );
    for (const [di, jabatan] of [
      [pemohon, 'kepala'],
      [tamu, 'sekretaris'],
    ] as const)
      expect(await kabar(di, jabatan, usul.id), di.nama).toMatchObject([
        { jenis: 'surat', isi: { berkas, tugas: { id: 'batal' }, mitra: null } },
      ]);

    const nota = await sekretaris.post('/api/naskah/tulis', {
      jenis: 'nota-dinas',
      berkas,
      hal: 'Pertimbangan rahasia',
      penandaTangan: pemohon.posisi.sekretaris,
      sifat: 'rahasia',
      derajat: 'biasa',
      lampiran: '',
      yth: [{ posisi: pemohon.posisi.koordinator, nama: '' }],
      tembusan: [],
      isi: { uraian: 'Mohon pertimbangan.' },
    });
    expect(nota.statusCode, nota.body).toBe(201);
    const { id: rahasia } = nota.json();
    expect((await sekretaris.post(`/api/naskah/${rahasia}/batal`, { alasan: 'Salah alamat' })).statusCode).toBe(200);
    // who may not read it, here or there, is told nothing of it
    expect(await kabar(pemohon, 'kepala', rahasia)).toEqual([]);
    expect(await kabar(tamu, 'sekretaris', rahasia)).toEqual([]);
  });
});

test('berkas lanjutan hanya menuju instansi yang dituju berkas asalnya', async () => {
  const { db } = bersama.rumah.basis;
  const { rows } = await sql<{ id: string }>`select id from alur.berkas
    where instansi_id = ${pemohon.id} and lanjutan_dari is not null limit 1`.execute(db);
  const salah = sql`update alur.berkas set mitra_id = ${pemohon.id} where instansi_id = ${pemohon.id} and id = ${rows[0]?.id ?? ''}`;
  await expect(salah.execute(db)).rejects.toThrow('foreign key');
});

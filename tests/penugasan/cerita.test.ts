import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bukaRumahUji,
  JENIS_BASIS,
  type KlienUji,
  ORANG,
  type PeranUji,
  type RumahUji,
  UNIT,
} from '../kernel/rumah-uji.ts';

const ISI = {
  perihal: 'Peta jalan layanan',
  maksud: 'Menyusun peta jalan',
  kompetensi: 'Analisis kebijakan',
  ekspektasi: 'Satu dokumen peta jalan',
  mulai: '2026-03-09',
  selesai: '2026-06-30',
};

const permohonan = (isi: Partial<typeof ISI> = {}, lain: object = {}) => ({
  cara: 'penunjukan',
  pemohon: ORANG.kepalaA.posisiId,
  pegawai: ORANG.fungsionalB.posisiId,
  isi: { ...ISI, ...isi },
  alasan: {},
  ...lain,
});

describe.each(JENIS_BASIS)('penugasan di atas %s', (jenis) => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  beforeAll(async () => {
    rumah = await bukaRumahUji({ jenis });
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  const ajukan = async (isi: Partial<typeof ISI> = {}): Promise<string> => {
    const jawab = await klien.kepalaA.post('/api/penugasan', permohonan(isi));
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) => {
    const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
    const tindakan = kotak.find((t) => t.berkas === berkas);
    return klien[peran].post(`/api/alur/tindakan/${tindakan?.id}/putuskan`, isi);
  };
  const jumlah = async (tabel: string): Promise<number> =>
    (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)}`.execute(rumah.basis.db)).rows[0]?.n ??
    -1;

  describe('penunjukan lintas unit: penilai merangkap pimpinan (PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a..e)', () => {
    test('dari permohonan sampai surat penugasan diterima', async () => {
      const berkas = await ajukan();
      expect((await putuskan('kepalaB', berkas, { pilihan: 'minta-rekomendasi' })).json()).toMatchObject({
        token: ['putuskan'], // he leads the unit himself: nobody else to ask
      });
      expect((await putuskan('kepalaB', berkas, { pilihan: 'setujui' })).json()).toMatchObject({ token: ['terima'] });
      expect((await putuskan('fungsionalB', berkas, { pilihan: 'terima' })).json()).toMatchObject({
        hasil: 'diterima',
      });

      const surat = (await klien.fungsionalB.get(`/api/naskah?berkas=${berkas}`)).json().butir as { jenis: string }[];
      expect(surat.map((s) => s.jenis).sort()).toEqual([
        'surat-jawaban-persetujuan',
        'surat-penugasan',
        'surat-permohonan-pelibatan',
      ]);
      expect((await klien.kepalaA.get(`/api/penugasan/${berkas}`)).json()).toMatchObject({
        status: 'diterima',
        lingkup: 'lintas-unit',
        unitPemohon: { id: UNIT.biroA },
        unitAsal: { id: UNIT.biroB },
      });
    });

    test('penilai pemohon menerima tembusan surat permohonan', async () => {
      const berkas = await ajukan();
      expect((await klien.sekretaris.get(`/api/penugasan/${berkas}`)).statusCode).toBe(200);
    });

    test('penolakan tanpa alasan ditolak dengan ketentuannya; dengan alasan selesai', async () => {
      const berkas = await ajukan();
      const tanpa = await putuskan('kepalaB', berkas, { pilihan: 'tolak' });
      expect(tanpa.statusCode).toBe(422);
      expect(tanpa.json().dasar.map((d: { ketentuan: string }) => d.ketentuan)).toContain(
        'PANRB-L-B2-PENUNJUKAN-LINTASUNIT-d',
      );
      const dengan = await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Sedang bertugas penuh' });
      expect(dengan.json()).toMatchObject({ hasil: 'ditolak' });
      expect((await klien.kepalaA.get(`/api/penugasan/${berkas}`)).json().status).toBe('ditolak');
    });

    test('ditarik pemohon sebelum putusan; sesudahnya tidak ada yang dapat diputuskan', async () => {
      const berkas = await ajukan();
      expect((await klien.kepalaB.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'x' })).statusCode).toBe(403);
      const tarik = await klien.kepalaA.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Kebutuhan berubah' });
      expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
      const kotak = (await klien.kepalaB.get('/api/alur/tindakan')).json().butir as { berkas: string }[];
      expect(kotak.filter((t) => t.berkas === berkas)).toEqual([]);
    });
  });

  test('penunjukan dalam unit langsung menerbitkan surat penugasan (PANRB-L-B2-PENUNJUKAN-UNIT)', async () => {
    const isi = permohonan({ maksud: '' }, { pegawai: ORANG.fungsionalA.posisiId });
    const { id } = (await klien.kepalaA.post('/api/penugasan', isi)).json();
    const surat = (await klien.kepalaA.get(`/api/naskah?berkas=${id}`)).json().butir as { jenis: string }[];
    expect(surat.map((s) => s.jenis)).toEqual(['surat-penugasan']);
    expect((await putuskan('fungsionalA', id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });

  describe('yang ditolak tidak meninggalkan apa pun', () => {
    test.each([
      { kasus: 'tanpa kompetensi', isi: { kompetensi: '' }, status: 422, ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-2' },
      { kasus: 'terbalik', isi: { selesai: '2026-03-08' }, status: 422, ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-4' },
    ])('$kasus → $status $ketentuan', async ({ isi, status, ketentuan }) => {
      const sebelum = [await jumlah('alur.berkas'), await jumlah('naskah.surat'), await jumlah('kernel.jejak')];
      const jawab = await klien.kepalaA.post('/api/penugasan', permohonan(isi));
      expect(jawab.statusCode).toBe(status);
      expect(jawab.headers['content-type']).toContain('application/problem+json');
      const pelanggaran = jawab.json().pelanggaran as { dasar: { ketentuan: string }[] }[];
      expect(pelanggaran.flatMap((p) => p.dasar.map((d) => d.ketentuan))).toContain(ketentuan);
      expect([await jumlah('alur.berkas'), await jumlah('naskah.surat'), await jumlah('kernel.jejak')]).toEqual(
        sebelum,
      );
    });

    test.each([
      { kasus: '31 Februari', isi: { mulai: '2026-02-31' } },
      { kasus: 'tahun nol', isi: { mulai: '0000-01-01' } },
      { kasus: 'bukan tanggal', isi: { selesai: 'besok' } },
    ])('$kasus → 400 dengan letak isiannya', async ({ isi }) => {
      const jawab = await klien.kepalaA.post('/api/penugasan', permohonan(isi));
      expect(jawab.statusCode).toBe(400);
      expect(JSON.stringify(jawab.json().isian)).toContain(Object.keys(isi)[0]);
    });

    test('atas nama jabatan orang lain seolah tidak ada', async () => {
      const isi = permohonan({}, { pemohon: ORANG.kepalaB.posisiId });
      expect((await klien.kepalaA.post('/api/penugasan', isi)).statusCode).toBe(404);
    });
    test('pegawai yang tidak ada', async () => {
      const isi = permohonan({}, { pegawai: randomUUID() });
      expect((await klien.kepalaA.post('/api/penugasan', isi)).statusCode).toBe(404);
    });
  });

  test('periksa menjawab sama dengan kirim, tanpa menyimpan', async () => {
    const sebelum = await jumlah('alur.berkas');
    const jawab = (await klien.kepalaA.post('/api/penugasan/periksa', permohonan({ maksud: '' }))).json();
    expect(jawab).toMatchObject({
      berkas: [{ lingkup: 'lintas-unit' }],
      pelanggaran: [{ dasar: [{ ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-1' }], isian: 'maksud' }],
    });
    expect(jawab.berkas[0].pihak.map((p: { nama: string }) => p.nama)).toEqual([
      'Adi Uji',
      'Bima Uji',
      'Bima Uji',
      'Dewi Uji',
    ]);
    expect(await jumlah('alur.berkas')).toBe(sebelum);
  });

  test('pratinjau menggambar surat tanpa menghabiskan nomor', async () => {
    const sebelum = await jumlah('naskah.surat');
    const jawab = (await klien.kepalaA.post('/api/penugasan/pratinjau', permohonan())).json();
    expect(jawab.jenis).toBe('surat-permohonan-pelibatan');
    expect(jawab.halaman[0]).toContain('<svg');
    expect(await jumlah('naskah.surat')).toBe(sebelum);
  });

  describe('daftar', () => {
    test('hanya pihak yang melihat; orang lain mendapat "tidak ada"', async () => {
      const berkas = await ajukan({ perihal: 'Rahasia kecil' });
      expect((await klien.fungsionalA.get(`/api/penugasan/${berkas}`)).statusCode).toBe(404);
      const daftar = (await klien.fungsionalA.get('/api/penugasan?cari=Rahasia')).json();
      expect(daftar).toEqual({ butir: [], kursor: null });
    });

    test('cari, saring, dan halaman berikutnya tanpa terlewat atau berulang', async () => {
      for (let i = 0; i < 5; i++) await ajukan({ perihal: `Halaman ${i}` });
      const terbaca: string[] = [];
      let kursor: string | null = '';
      while (kursor !== null) {
        const url = `/api/penugasan?cari=Halaman&status=berproses&lingkup=lintas-unit&batas=2&kursor=${kursor}`;
        const halaman = (await klien.kepalaA.get(url)).json() as {
          butir: { perihal: string }[];
          kursor: string | null;
        };
        terbaca.push(...halaman.butir.map((p) => p.perihal));
        kursor = halaman.kursor;
      }
      expect(terbaca.sort()).toEqual([0, 1, 2, 3, 4].map((i) => `Halaman ${i}`));
    });

    test('tanda persen dalam pencarian dicari sebagai tanda persen', async () => {
      await ajukan({ perihal: 'Serapan 90% tercapai' });
      const cari = async (kata: string) =>
        (await klien.kepalaA.get(`/api/penugasan?cari=${encodeURIComponent(kata)}`)).json().butir.length as number;
      expect(await cari('90% ter')).toBe(1);
      expect(await cari('9%ter')).toBe(0);
    });

    test('unduhan menetralkan rumus', async () => {
      await ajukan({ perihal: '=1+1' });
      const csv = await klien.kepalaA.get('/api/penugasan/ekspor?format=csv&cari=%3D1');
      expect(csv.headers['content-disposition']).toContain('penugasan.csv');
      expect(csv.body).toContain('"\'=1+1"');
    });
  });

  describe('konsep', () => {
    const id = randomUUID();
    test('disimpan, ditemukan, dan hanya milik penulisnya', async () => {
      expect(
        (await klien.kepalaA.kirim('PUT', `/api/penugasan/konsep/${id}`, { isi: { perihal: 'A' }, versi: 0 })).json(),
      ).toMatchObject({ id, versi: 1 });
      expect((await klien.kepalaA.get(`/api/penugasan/konsep/${id}`)).json()).toMatchObject({ isi: { perihal: 'A' } });
      expect((await klien.kepalaB.get(`/api/penugasan/konsep/${id}`)).statusCode).toBe(404);
    });

    test('penyunting kedua diberi tahu, tidak ada yang tertimpa', async () => {
      const simpan = (perihal: string) =>
        klien.kepalaA.kirim('PUT', `/api/penugasan/konsep/${id}`, { isi: { perihal }, versi: 1 });
      expect((await simpan('layar pertama')).json()).toMatchObject({ versi: 2 });
      const kedua = await simpan('layar kedua');
      expect(kedua.statusCode).toBe(409);
      expect(kedua.json().kode).toBe('penugasan/konsep-berubah');
      expect((await klien.kepalaA.get(`/api/penugasan/konsep/${id}`)).json().isi).toEqual({ perihal: 'layar pertama' });
    });

    test('terkirim berarti tidak lagi konsep', async () => {
      await klien.kepalaA.post('/api/penugasan', permohonan({}, { konsep: id }));
      expect((await klien.kepalaA.get(`/api/penugasan/konsep/${id}`)).statusCode).toBe(404);
    });
  });
});

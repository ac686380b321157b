import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNIT } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji } from '../kernel/rumah-uji.ts';

const { kepalaA, kepalaB, fungsionalA, fungsionalB } = ORANG;

const permohonan = (pemohon: { posisiId: string }, pegawai: { posisiId: string }) => ({
  cara: 'penunjukan',
  pemohon: pemohon.posisiId,
  pegawai: pegawai.posisiId,
  isi: {
    perihal: 'Peta jalan layanan',
    maksud: 'Menyusun peta jalan',
    kompetensi: 'Analisis kebijakan',
    ekspektasi: 'Satu dokumen peta jalan',
    mulai: '2026-03-09',
    selesai: '2026-06-30',
  },
  alasan: {},
});

describe('peraturan yang menghendaki usul penilai (BANTEN-L-B2-PENUNJUKAN-UNIT, BANTEN-L-B2-d)', () => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  beforeAll(async () => {
    rumah = await bukaRumahUji();
    await sql`update regulasi.adopsi set peraturan = 'pergub-banten-19-2023'`.execute(rumah.basis.db);
    // fungsionalB works in Biro B and is appraised by an official who does not lead it
    await sql`update organisasi.kedudukan set penilai_id = ${kepalaA.posisiId}
      where posisi_id = ${fungsionalB.posisiId}`.execute(rumah.basis.db);
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  const usulkan = async (): Promise<string> => {
    const jawab = await klien.kepalaA.post('/api/penugasan', permohonan(kepalaA, fungsionalB));
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) => {
    const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
    return klien[peran].post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id}/putuskan`, isi);
  };
  const surat = async (peran: PeranUji, berkas: string) =>
    (await klien[peran].get(`/api/naskah?berkas=${berkas}`)).json().butir as {
      jenis: string;
      penandaTangan: { nama: string };
    }[];

  test('penilai mengusulkan tanpa surat; pimpinan unit menetapkan dan menandatangani; pegawai menerima', async () => {
    const berkas = await usulkan();
    expect(await surat('kepalaA', berkas)).toEqual([]);
    expect((await putuskan('kepalaB', berkas, { pilihan: 'tetapkan' })).json()).toMatchObject({ token: ['terima'] });
    expect(await surat('kepalaA', berkas)).toMatchObject([
      { jenis: 'surat-penugasan', penandaTangan: { nama: kepalaB.nama } },
    ]);
    expect((await putuskan('fungsionalB', berkas, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });

  test('usul ditolak hanya dengan alasan, dan tidak menjadi penugasan', async () => {
    const berkas = await usulkan();
    const tanpa = await putuskan('kepalaB', berkas, { pilihan: 'tolak' });
    expect([tanpa.statusCode, tanpa.json().dasar[0].ketentuan]).toEqual([422, 'BANTEN-L-B2-PENUNJUKAN-UNIT']);
    const dengan = await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Sedang bertugas penuh' });
    expect(dengan.json()).toMatchObject({ hasil: 'ditolak' });
    expect(await surat('kepalaA', berkas)).toEqual([]);
  });

  test('usul ditarik penilai selama belum diputuskan', async () => {
    const berkas = await usulkan();
    const tarik = await klien.kepalaA.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Kebutuhan berubah' });
    expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
  });

  test('penilai yang memimpin unit menetapkan dalam satu langkah (AMB-08)', async () => {
    const { id } = (await klien.kepalaA.post('/api/penugasan', permohonan(kepalaA, fungsionalA))).json();
    expect(await surat('kepalaA', id)).toMatchObject([
      { jenis: 'surat-penugasan', penandaTangan: { nama: kepalaA.nama } },
    ]);
    expect((await putuskan('fungsionalA', id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });

  test('pimpinan unit tidak menetapkan sebelum penilai mengusulkan', async () => {
    const jawab = await klien.kepalaB.post('/api/penugasan', permohonan(kepalaB, fungsionalB));
    expect(jawab.statusCode).toBe(422);
    expect(jawab.json().pelanggaran).toMatchObject([{ aturan: 'tetapkan.oleh-pimpinan-unit' }]);
  });

  test.each([
    { siapa: 'mengusulkan', pegawai: fungsionalB, pertama: { pilihan: { id: 'Kirim usul' }, surat: false } },
    { siapa: 'menetapkan', pegawai: fungsionalA, pertama: { pilihan: { id: 'Tetapkan' }, surat: true } },
  ])('periksa memberi tahu bahwa mengirim berarti $siapa', async ({ pegawai, pertama }) => {
    const jawab = await klien.kepalaA.post('/api/penugasan/periksa', permohonan(kepalaA, pegawai));
    expect(jawab.json()).toMatchObject({ berkas: [{ lingkup: 'dalam-unit', pertama }], pelanggaran: [] });
  });

  describe('unit organisasinya perangkat daerah: bidang di dalamnya hanya mengusulkan (BANTEN-P1-16, BANTEN-P1-17, AMB-05)', () => {
    // Unit B becomes a division of unit A: its head appraises, and leads a work unit.
    beforeAll(async () => {
      const { db } = rumah.basis;
      await sql`update organisasi.unit set jenis = 'bidang', induk_id = ${UNIT.biroA} where id = ${UNIT.biroB}`.execute(
        db,
      );
      await sql`update organisasi.posisi set jenis = 'administrator' where id = ${kepalaB.posisiId}`.execute(db);
      await sql`update organisasi.kedudukan set penilai_id = ${kepalaB.posisiId}
        where posisi_id = ${fungsionalB.posisiId}`.execute(db);
    });

    test.each([
      { siapa: 'pegawai yang dinilainya', pegawai: fungsionalB, peran: 'fungsionalB' as const },
      {
        siapa: 'pegawai lain yang dinilai pimpinan unit (BANTEN-L-B2-PENUNJUKAN-UNIT)',
        pegawai: fungsionalA,
        peran: 'fungsionalA' as const,
      },
    ])('Kepala Bidang mengusulkan $siapa; pimpinan perangkat daerah menetapkan', async ({ pegawai, peran }) => {
      const jawab = await klien.kepalaB.post('/api/penugasan', permohonan(kepalaB, pegawai));
      expect(jawab.statusCode, jawab.body).toBe(201);
      const { id } = jawab.json();
      expect(await surat('kepalaB', id)).toEqual([]);
      expect((await putuskan('kepalaA', id, { pilihan: 'tetapkan' })).json()).toMatchObject({ token: ['terima'] });
      expect(await surat('kepalaB', id)).toMatchObject([
        { jenis: 'surat-penugasan', penandaTangan: { nama: kepalaA.nama } },
      ]);
      expect((await putuskan(peran, id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    });

    test('yang terbuka bagi Kepala Bidang: usul di dalam unit, bukan permohonan lintas unit', async () => {
      const { cara } = (await klien.kepalaB.get('/api/penugasan/jabatan')).json().butir[0] as {
        cara: { cara: string; lingkup: string; terbuka: boolean }[];
      };
      const penunjukan = cara.filter((c) => c.cara === 'penunjukan').map((c) => [c.lingkup, c.terbuka]);
      expect(Object.fromEntries(penunjukan)).toMatchObject({ 'dalam-unit': true, 'lintas-unit': false });
    });
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji } from '../kernel/rumah-uji.ts';

const { kepalaA, kepalaB, fungsionalA, fungsionalB } = ORANG;

type Orang = { readonly posisiId: string };
const permohonan = (pegawai: Orang, pemilik: Orang, lain: { pemohon?: Orang; perihal?: string } = {}) => ({
  cara: 'sukarela',
  pemohon: (lain.pemohon ?? pegawai).posisiId,
  pegawai: pegawai.posisiId,
  pemilik: pemilik.posisiId,
  isi: {
    perihal: lain.perihal ?? 'Peta jalan layanan',
    maksud: 'Membantu menyusun peta jalan',
    kompetensi: 'Analisis kebijakan',
    ekspektasi: 'Satu bab peta jalan',
    mulai: '2026-03-09',
    selesai: '2026-06-30',
  },
  alasan: {},
});

type Surat = { readonly jenis: string; readonly penandaTangan: { readonly nama: string } };

const bukaKisah = async (peraturan?: string) => {
  const rumah: RumahUji = await bukaRumahUji();
  if (peraturan) await sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);
  const klien = {} as Record<PeranUji, KlienUji>;
  for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  return {
    rumah,
    klien,
    putuskan: async (peran: PeranUji, berkas: string, isi: object) => {
      const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
      return klien[peran].post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id}/putuskan`, isi);
    },
    surat: async (peran: PeranUji, berkas: string) =>
      ((await klien[peran].get(`/api/naskah?berkas=${berkas}`)).json().butir as Surat[])
        .map((s) => `${s.jenis} oleh ${s.penandaTangan.nama}`)
        .sort(),
  };
};

describe('pengajuan sukarela menurut peraturan nasional (PANRB-P13-3)', () => {
  let k: Awaited<ReturnType<typeof bukaKisah>>;
  beforeAll(async () => {
    k = await bukaKisah();
  });
  afterAll(() => k?.rumah.tutup());

  test('di dalam unit: keinginan lisan, pimpinan unit menugaskan, pegawai menerima (PANRB-L-B2-SUKARELA-UNIT-c)', async () => {
    const jawab = await k.klien.fungsionalA.post('/api/penugasan', permohonan(fungsionalA, kepalaA));
    expect(jawab.statusCode, jawab.body).toBe(201);
    const { id } = jawab.json();
    expect(await k.surat('fungsionalA', id)).toEqual([]);
    expect((await k.putuskan('kepalaA', id, { pilihan: 'setujui' })).json()).toMatchObject({ token: ['terima'] });
    expect(await k.surat('fungsionalA', id)).toEqual([`surat-penugasan oleh ${kepalaA.nama}`]);
    expect((await k.putuskan('fungsionalA', id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    expect((await k.klien.fungsionalA.get(`/api/penugasan/${id}`)).json()).toMatchObject({
      cara: 'sukarela',
      lingkup: 'dalam-unit',
      status: 'diterima',
      unitPemohon: { nama: 'Biro A' },
    });
  });

  test('lintas unit: pimpinan yang dituju, lalu penilai sendiri (PANRB-L-B2-SUKARELA-LINTASUNIT-d)', async () => {
    const { id } = (await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, kepalaA))).json();
    await k.putuskan('kepalaA', id, { pilihan: 'setujui' });
    expect((await k.putuskan('fungsionalB', id, { pilihan: 'kirim' })).json()).toMatchObject({
      token: ['putuskan_penilai'],
    });
    await k.putuskan('kepalaB', id, { pilihan: 'setujui' });
    expect((await k.putuskan('fungsionalB', id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    expect(await k.surat('fungsionalB', id)).toEqual([
      `surat-penugasan oleh ${kepalaB.nama}`,
      `surat-permohonan-persetujuan oleh ${fungsionalB.nama}`,
      `surat-permohonan-sukarela oleh ${fungsionalB.nama}`,
      `surat-persetujuan-sukarela oleh ${kepalaA.nama}`,
    ]);
  });

  test('penolakan beralasan sampai kepada pegawai, dan ia dapat menarik permohonannya', async () => {
    const lain = { perihal: 'Survei kepuasan' };
    const { id } = (await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, kepalaA, lain))).json();
    expect((await k.putuskan('kepalaA', id, { pilihan: 'tolak' })).statusCode).toBe(422);
    const tolak = await k.putuskan('kepalaA', id, { pilihan: 'tolak', alasan: 'Sudah cukup orang' });
    expect(tolak.json()).toMatchObject({ hasil: 'ditolak' });
    expect(await k.surat('fungsionalB', id)).toContain(`surat-jawaban-penolakan oleh ${kepalaA.nama}`);

    const kedua = await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, kepalaA, lain));
    const tarik = await k.klien.fungsionalB.post(`/api/alur/berkas/${kedua.json().id}/tarik`, {
      alasan: 'Berhalangan',
    });
    expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
  });

  test('kinerja yang sudah ditugaskan pada hari yang sama ditolak (PANRB-L-B2-SUKARELA-TUJUAN)', async () => {
    const jawab = await k.klien.fungsionalA.post('/api/penugasan', permohonan(fungsionalA, kepalaA));
    expect(jawab.statusCode).toBe(422);
    expect(jawab.json().pelanggaran).toMatchObject([{ aturan: 'sukarela.belum-ditetapkan' }]);
  });

  test('bukan atas nama orang lain, dan bukan kepada jabatan yang tidak ada', async () => {
    const lain = await k.klien.kepalaA.post(
      '/api/penugasan',
      permohonan(fungsionalB, kepalaA, { pemohon: kepalaA, perihal: 'Telaah' }),
    );
    expect(lain.json().pelanggaran).toMatchObject([{ aturan: 'sukarela.permintaan-sendiri' }]);
    const hilang = { posisiId: '00000000-0000-4000-8000-00000000dead' };
    const jawab = await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, hilang));
    expect(jawab.statusCode).toBe(404);
  });

  test('daftar disaring menurut cara dan lingkup; unduhannya menyebut keduanya dengan kata', async () => {
    const klien = k.klien.fungsionalB;
    const perihal = async (kueri: string) =>
      (await klien.get(`/api/penugasan?${kueri}`)).json().butir.map((p: { perihal: string }) => p.perihal);
    expect(await perihal('cara=sukarela&lingkup=lintas-unit')).toContain('Peta jalan layanan');
    expect(await perihal('cara=sukarela&lingkup=dalam-unit')).toEqual([]);
    expect(await perihal('cara=penunjukan')).toEqual([]);
    const csv = (await klien.get('/api/penugasan/ekspor?cara=sukarela&format=csv')).body.split('\n');
    expect(csv[0]).toContain('Cara');
    expect(csv.find((b) => b.includes('Peta jalan layanan'))).toContain('"Pengajuan sukarela","Lintas unit"');
    expect((await klien.get('/api/penugasan?cara=lain')).statusCode).toBe(400);
  });

  test('periksa memperlihatkan gambar dan pihak yang akan ditemui; pratinjau menyusun surat pertama', async () => {
    const isi = permohonan(fungsionalB, kepalaA, { perihal: 'Uji petik' });
    const [periksa] = (await k.klien.fungsionalB.post('/api/penugasan/periksa', isi)).json().berkas;
    expect(periksa).toMatchObject({
      alur: { id: 'sukarela-lintas-unit', gambar: 'Gambar 27' },
      pertama: { surat: true },
    });
    expect(periksa.pihak.map((p: { nama: string }) => p.nama)).toEqual([fungsionalB.nama, kepalaA.nama, kepalaB.nama]);
  });
});

describe('INFRA-P7-3, INFRA-P1-16-BATAS: sukarela hanya di unit sendiri', () => {
  let k: Awaited<ReturnType<typeof bukaKisah>>;
  beforeAll(async () => {
    k = await bukaKisah('ranpermenko-infra');
  });
  afterAll(() => k?.rumah.tutup());

  test('permohonan tertulis, surat tugas dari JPT Pratama', async () => {
    const { id } = (await k.klien.fungsionalA.post('/api/penugasan', permohonan(fungsionalA, kepalaA))).json();
    await k.putuskan('kepalaA', id, { pilihan: 'setujui' });
    expect(await k.surat('fungsionalA', id)).toEqual([
      `surat-permohonan-sukarela oleh ${fungsionalA.nama}`,
      `surat-tugas oleh ${kepalaA.nama}`,
    ]);
  });

  test('ke unit lain ditolak dengan ketentuannya, walau induknya menggambar alurnya', async () => {
    const lintas = await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, kepalaA));
    expect(lintas.statusCode).toBe(422);
    expect(lintas.json().pelanggaran[0].dasar).toMatchObject([{ ketentuan: 'INFRA-P1-16-BATAS' }]);
  });
});

describe('EKON-E-GBRF, EKON-L-C2-SETUJU: sukarela lintas unit kerja', () => {
  let k: Awaited<ReturnType<typeof bukaKisah>>;
  beforeAll(async () => {
    k = await bukaKisah('permenko-ekon-1-2025');
  });
  afterAll(() => k?.rumah.tutup());

  test('unit sendiri menyetujui, JPT Pratama yang dituju menerbitkan Surat Tugas', async () => {
    const { id } = (await k.klien.fungsionalB.post('/api/penugasan', permohonan(fungsionalB, kepalaA))).json();
    await k.putuskan('kepalaA', id, { pilihan: 'setujui' });
    await k.putuskan('kepalaB', id, { pilihan: 'setujui' });
    await k.putuskan('kepalaA', id, { pilihan: 'terbitkan' });
    expect((await k.putuskan('fungsionalB', id, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    expect(await k.surat('fungsionalB', id)).toEqual([
      `surat-jawaban-persetujuan oleh ${kepalaB.nama}`,
      `surat-permohonan-sukarela oleh ${fungsionalB.nama}`,
      `surat-persetujuan-sukarela oleh ${kepalaA.nama}`,
      `surat-tugas oleh ${kepalaA.nama}`,
    ]);
  });
});

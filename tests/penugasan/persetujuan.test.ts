import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji } from '../kernel/rumah-uji.ts';

const { kepalaA, kepalaB, fungsionalA, fungsionalB } = ORANG;

const permohonan = (pegawai: { posisiId: string }, alasan: Record<string, string>) => ({
  cara: 'penunjukan',
  pemohon: kepalaA.posisiId,
  pegawai: pegawai.posisiId,
  isi: {
    perihal: 'Peta jalan layanan',
    maksud: 'Menyusun peta jalan',
    kompetensi: 'Analisis kebijakan',
    ekspektasi: 'Satu dokumen peta jalan',
    mulai: '2026-03-09',
    selesai: '2026-06-30',
  },
  alasan,
});

describe.each([
  { peraturan: 'ranpermenko-infra', setuju: 'INFRA-P6-5', surat: 'INFRA-P8-3', alasan: {} },
  {
    peraturan: 'permenko-ekon-1-2025',
    setuju: 'EKON-L-C2-SETUJU',
    surat: 'EKON-L-C2-b1',
    alasan: { 'ajukan.perorangan': 'Cukup satu analis', 'tetapkan.perorangan': 'Cukup satu analis' },
  },
])('$peraturan: $setuju, $surat', ({ peraturan, alasan }) => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  beforeAll(async () => {
    rumah = await bukaRumahUji();
    await sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  const ajukan = async (pegawai: { posisiId: string }): Promise<string> => {
    const jawab = await klien.kepalaA.post('/api/penugasan', permohonan(pegawai, alasan));
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) => {
    const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
    return klien[peran].post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id}/putuskan`, isi);
  };
  const surat = async (berkas: string): Promise<string[]> =>
    (
      (await klien.kepalaA.get(`/api/naskah?berkas=${berkas}`)).json().butir as {
        jenis: string;
        penandaTangan: { nama: string };
      }[]
    )
      .map((s) => `${s.jenis} oleh ${s.penandaTangan.nama}`)
      .sort();

  test('lintas unit: unit asal menyetujui, pemilik kinerja menerbitkan surat tugas, pegawai menerima', async () => {
    const berkas = await ajukan(fungsionalB);
    expect((await putuskan('kepalaB', berkas, { pilihan: 'setujui' })).json()).toMatchObject({ token: ['terbitkan'] });
    expect((await putuskan('kepalaA', berkas, { pilihan: 'terbitkan' })).json()).toMatchObject({ token: ['terima'] });
    expect((await putuskan('fungsionalB', berkas, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
    expect(await surat(berkas)).toEqual([
      `surat-jawaban-persetujuan oleh ${kepalaB.nama}`,
      `surat-permohonan-pelibatan oleh ${kepalaA.nama}`,
      `surat-tugas oleh ${kepalaA.nama}`,
    ]);
  });

  test('lintas unit: penolakan beralasan mengakhiri permohonan tanpa surat tugas', async () => {
    const berkas = await ajukan(fungsionalB);
    expect((await putuskan('kepalaB', berkas, { pilihan: 'tolak' })).statusCode).toBe(422);
    const tolak = await putuskan('kepalaB', berkas, { pilihan: 'tolak', alasan: 'Sedang bertugas penuh' });
    expect(tolak.json()).toMatchObject({ hasil: 'ditolak' });
    expect(await surat(berkas)).toEqual([
      `surat-jawaban-penolakan oleh ${kepalaB.nama}`,
      `surat-permohonan-pelibatan oleh ${kepalaA.nama}`,
    ]);
  });

  test('pemilik kinerja dapat menarik permohonan selama surat tugas belum terbit', async () => {
    const berkas = await ajukan(fungsionalB);
    await putuskan('kepalaB', berkas, { pilihan: 'setujui' });
    const tarik = await klien.kepalaA.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Kebutuhan berubah' });
    expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
  });

  test('dalam unit: satu langkah dengan surat tugas', async () => {
    const berkas = await ajukan(fungsionalA);
    expect(await surat(berkas)).toEqual([`surat-tugas oleh ${kepalaA.nama}`]);
    expect((await putuskan('fungsionalA', berkas, { pilihan: 'terima' })).json()).toMatchObject({ hasil: 'diterima' });
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { INSTANSI_UJI } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji, UNIT } from '../kernel/rumah-uji.ts';

const { sekretaris, kepalaA, fungsionalA } = ORANG;

const usul = (penilai: string, lain: object = {}) => ({
  unit: UNIT.biroA,
  sejak: '2026-04-01',
  isi: { dasarKompetensi: 'Analisis kebijakan', bebanKerja: 'Dua belas kajian setahun', dasarPengecualian: '' },
  kelompok: [{ penilai, posisi: [fungsionalA.posisiId] }],
  alasan: {},
  ...lain,
});

const DIPERBAIKI = usul(kepalaA.posisiId, {
  sejak: '2026-05-01',
  isi: { dasarKompetensi: 'Analisis anggaran', bebanKerja: 'Dua puluh kajian setahun', dasarPengecualian: '' },
});

describe('kedudukan: usul yang dikembalikan diperbaiki lalu dikirim lagi (PANRB-L-B1-c)', () => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  beforeAll(async () => {
    rumah = await bukaRumahUji();
    const { db } = rumah.basis;
    await sql`update regulasi.adopsi set peraturan = 'permenpanrb-7-2022'`.execute(db);
    await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
      values (${INSTANSI_UJI}, gen_random_uuid(), 'PEMBINA_KEPEGAWAIAN', ${sekretaris.posisiId}, '2024-01-01')`.execute(
      db,
    );
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  const meja = async (peran: PeranUji, berkas: string): Promise<string> => {
    const { butir } = (await klien[peran].get('/api/alur/tindakan')).json() as {
      butir: { id: string; berkas: string }[];
    };
    return butir.find((t) => t.berkas === berkas)?.id ?? '';
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) =>
    klien[peran].post(`/api/alur/tindakan/${await meja(peran, berkas)}/putuskan`, isi);
  const usulkan = async (): Promise<string> =>
    (await klien.kepalaA.post('/api/kedudukan', usul(sekretaris.posisiId))).json().id;
  const dikembalikan = async (): Promise<{ berkas: string; tindakan: string }> => {
    const berkas = await usulkan();
    await putuskan('sekretaris', berkas, { pilihan: 'kembalikan', alasan: 'Beban kerja dihitung ulang' });
    return { berkas, tindakan: await meja('kepalaA', berkas) };
  };
  const isiSekarang = async (berkas: string) => (await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json();
  const surat = async (berkas: string) =>
    (await klien.kepalaA.get(`/api/naskah?berkas=${berkas}`)).json().butir as { id: string; jenis: string }[];

  test('isinya berganti di berkas yang sama, surat lama tetap, yang ditetapkan isi barunya', async () => {
    const { berkas, tindakan } = await dikembalikan();
    const [lama] = await surat(berkas);
    const jawab = await klien.kepalaA.post('/api/kedudukan', { ...DIPERBAIKI, tindakan });
    expect([jawab.statusCode, jawab.json().id], jawab.body).toEqual([201, berkas]);
    expect(await isiSekarang(berkas)).toMatchObject({
      sejak: '2026-05-01',
      isi: { dasarKompetensi: 'Analisis anggaran', bebanKerja: 'Dua puluh kajian setahun' },
      butir: [{ posisi: { id: fungsionalA.posisiId }, penilai: { id: kepalaA.posisiId } }],
    });
    const kini = await surat(berkas);
    expect(kini.map((s) => s.jenis)).toEqual(['usul-kedudukan', 'usul-kedudukan']);
    const isiSurat = async (id = '') => {
      const { rows } = await sql`select naskah from naskah.surat where id = ${id}`.execute(rumah.basis.db);
      return JSON.stringify(rows);
    };
    expect(await isiSurat(lama?.id)).toContain('Dua belas kajian');
    expect(await isiSurat(kini.find((s) => s.id !== lama?.id)?.id)).toContain('Dua puluh kajian');
    const { linimasa } = (await klien.kepalaA.get(`/api/alur/berkas/${berkas}`)).json();
    expect(linimasa).toHaveLength(3);

    await putuskan('sekretaris', berkas, { pilihan: 'tetapkan' });
    const lembar = await klien.fungsionalA.get(
      `/api/organisasi/pegawai/${fungsionalA.pegawaiId}/kedudukan?pada=2026-05-02`,
    );
    expect(lembar.json().jabatan[0].penilai.id).toBe(kepalaA.posisiId);
  });

  test('hanya jabatan pengusulnya: pihak lain ditolak dengan sebabnya, bukan pihak tidak menemukannya', async () => {
    const { berkas, tindakan } = await dikembalikan();
    const coba = async (peran: PeranUji) => {
      const jawab = await klien[peran].post('/api/kedudukan', { ...DIPERBAIKI, tindakan });
      return [jawab.statusCode, jawab.json().kode];
    };
    expect(await coba('sekretaris')).toEqual([403, 'alur/bukan-pejabat']);
    expect(await coba('kepalaB')).toEqual([404, 'kedudukan/tidak-ada']);
    expect(await isiSekarang(berkas)).toMatchObject({
      sejak: '2026-04-01',
      isi: { bebanKerja: 'Dua belas kajian setahun' },
    });
  });

  test.each([
    {
      kasus: 'tidak sedang dikembalikan',
      siapkan: async () => {
        const berkas = await usulkan();
        return { berkas, tindakan: await tindakanPertama(berkas) };
      },
      isi: DIPERBAIKI,
      harap: [409, 'kedudukan/tidak-dikembalikan'],
    },
    {
      kasus: 'sudah dikirim lagi oleh orang lain',
      siapkan: async () => {
        const kembali = await dikembalikan();
        await putuskan('kepalaA', kembali.berkas, { pilihan: 'kirim' });
        return kembali;
      },
      isi: DIPERBAIKI,
      harap: [409, 'kedudukan/tidak-dikembalikan'],
    },
    {
      kasus: 'unit lain',
      siapkan: () => dikembalikan(),
      isi: { ...DIPERBAIKI, unit: UNIT.biroB },
      harap: [409, 'kedudukan/unit-lain'],
    },
    {
      kasus: 'melanggar aturan',
      siapkan: () => dikembalikan(),
      isi: { ...DIPERBAIKI, isi: { dasarKompetensi: '', bebanKerja: '', dasarPengecualian: '' } },
      harap: [422, 'kedudukan/melanggar-aturan'],
    },
  ])('$kasus → $harap, isinya tetap', async ({ siapkan, isi, harap }) => {
    const { berkas, tindakan } = await siapkan();
    const jawab = await klien.kepalaA.post('/api/kedudukan', { ...isi, tindakan });
    expect([jawab.statusCode, jawab.json().kode]).toEqual(harap);
    expect(await isiSekarang(berkas)).toMatchObject({
      sejak: '2026-04-01',
      isi: { bebanKerja: 'Dua belas kajian setahun' },
    });
  });

  const tindakanPertama = async (berkas: string): Promise<string> => {
    const { rows } = await sql<{ id: string }>`select id from alur.tindakan where berkas_id = ${berkas}
      and ditutup_pada is not null`.execute(rumah.basis.db);
    return rows[0]?.id ?? '';
  };
});

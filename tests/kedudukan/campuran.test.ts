import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INSTANSI_UJI } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji, UNIT } from '../kernel/rumah-uji.ts';

const { sekretaris, kepalaA, fungsionalA, fungsionalB } = ORANG;
const ISI = { dasarKompetensi: 'Analisis kebijakan', bebanKerja: 'Dua belas kajian setahun', dasarPengecualian: '' };

type Kelompok = { penilai: string; posisi?: readonly string[]; seluruhUnit?: boolean; varian?: string };
const usul = (kelompok: readonly Kelompok[], lain: object = {}) => ({
  unit: UNIT.biroA,
  sejak: '2026-04-01',
  isi: ISI,
  kelompok,
  alasan: {},
  ...lain,
});

describe('satu unit dengan atasan menurut jenjang, dan seluruh unit', () => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  const madya = randomUUID();
  beforeAll(async () => {
    rumah = await bukaRumahUji();
    const { db } = rumah.basis;
    await sql`update regulasi.adopsi set peraturan = 'ranpermenko-infra'`.execute(db);
    await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
      values (${INSTANSI_UJI}, gen_random_uuid(), 'PEMBINA_KEPEGAWAIAN', ${sekretaris.posisiId}, '2024-01-01')`.execute(
      db,
    );
    // fungsionalB moves into Biro A as Ahli Utama; a vacant post of Ahli Madya stands there too
    await sql`update organisasi.posisi set unit_id = ${UNIT.biroA}, jenjang = 'Ahli Utama' where id = ${fungsionalB.posisiId}`.execute(
      db,
    );
    await sql`update organisasi.posisi set jenjang = 'Ahli Muda' where id = ${fungsionalA.posisiId}`.execute(db);
    await sql`insert into organisasi.posisi (instansi_id, id, unit_id, nama, jenis, jenjang, sejak)
      values (${INSTANSI_UJI}, ${madya}, ${UNIT.biroA}, 'Analis Madya', 'fungsional', 'Ahli Madya', '2024-01-01')`.execute(
      db,
    );
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  beforeEach(async () => {
    const { db } = rumah.basis;
    await sql`delete from organisasi.kedudukan where unit_id in (${UNIT.biroA}, ${UNIT.biroB})`.execute(db);
    for (const posisi of [fungsionalA.posisiId, fungsionalB.posisiId])
      await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
        values (${INSTANSI_UJI}, gen_random_uuid(), ${UNIT.biroA}, ${posisi}, ${sekretaris.posisiId}, '2024-01-01')`.execute(
        db,
      );
  });

  const periksa = async (isi: object) => {
    const jawab = await klien.kepalaA.post('/api/kedudukan/periksa', isi);
    expect(jawab.statusCode, jawab.body).toBe(200);
    return jawab.json() as {
      halangan: { id: string } | null;
      pelanggaran: { aturan: string; siapa: string[] }[];
      rentang: { posisi: string; kini: number; nanti: number }[];
      kelompok: {
        siapa: string[];
        kedudukan: { cara: string; penilai: { id: string }; varian: { id: string } };
        pilihan: { id: string }[];
      }[];
      pihak: { jabatan: string | null; jumlah: number }[];
    };
  };
  const buka = async (isi: object): Promise<string> => {
    const jawab = await klien.kepalaA.post('/api/kedudukan', isi);
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const tindakan = async (peran: PeranUji, berkas: string): Promise<string | undefined> => {
    const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
    return kotak.find((t) => t.berkas === berkas)?.id;
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) =>
    (await klien[peran].post(`/api/alur/tindakan/${await tindakan(peran, berkas)}/putuskan`, isi)).json();
  const penilaiUnit = async (hari: string) => {
    const jawab = (await klien.kepalaA.get(`/api/organisasi/unit/${UNIT.biroA}/kedudukan?pada=${hari}`)).json();
    return (jawab.kelompok as { penilai: { id: string }; pegawai: { jenjang: string }[] }[])
      .flatMap((k) => k.pegawai.map((p) => [p.jenjang, k.penilai.id] as const))
      .sort();
  };

  test('beberapa varian cocok: yang dipilih pengusul dicatat; yang tidak cocok tidak berkata apa-apa', async () => {
    const pilih = (varian?: string) =>
      usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId], ...(varian && { varian }) }]);
    const baca = async (varian?: string) => {
      const [k] = (await periksa(pilih(varian))).kelompok;
      return [k?.kedudukan.cara, k?.kedudukan.varian.id, k?.pilihan.map((v) => v.id)];
    };
    expect(await baca()).toEqual(['tepat', '2', []]);
    expect(await baca('5')).toEqual(['tercatat', '5', ['2', '5']]);
    expect(await baca('9')).toEqual(['tepat', '2', []]);
    const berkas = await buka(pilih('5'));
    const { butir } = (await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json();
    expect(butir.map((b: { varian: string }) => b.varian)).toEqual(['5']);
    await putuskan('sekretaris', berkas, { pilihan: 'tetapkan' });
    const { rows } = await sql<{ varian: string }>`select varian from organisasi.kedudukan
      where posisi_id = ${fungsionalA.posisiId} and sejak = '2026-04-01'`.execute(rumah.basis.db);
    expect(rows).toEqual([{ varian: '5' }]);
  });

  test.each([
    {
      kasus: 'Ahli Muda langsung di bawah JPT Madya',
      posisi: fungsionalA.posisiId,
      penilai: sekretaris.posisiId,
      aturan: ['kedudukan.usul.ahli-muda-ke-bawah'],
      ketentuan: 'INFRA-P5-3',
    },
    {
      kasus: 'Ahli Madya di bawah JPT Madya',
      posisi: madya,
      penilai: sekretaris.posisiId,
      aturan: ['kedudukan.usul.ahli-madya'],
      ketentuan: 'INFRA-P5-2',
    },
    {
      kasus: 'Ahli Utama di bawah JPT Madya',
      posisi: fungsionalB.posisiId,
      penilai: sekretaris.posisiId,
      aturan: [],
      ketentuan: 'INFRA-P5-1',
    },
  ])('$kasus ($ketentuan)', async ({ posisi, penilai, aturan }) => {
    const hasil = await periksa(usul([{ penilai, posisi: [posisi] }]));
    expect(hasil.pelanggaran.map((p) => p.aturan)).toEqual(aturan);
  });

  test('campuran: Ahli Utama tetap di bawah JPT Madya, yang lain pindah ke JPT Pratama (INFRA-P5-1, INFRA-P5-3)', async () => {
    const isi = usul([
      { penilai: sekretaris.posisiId, posisi: [fungsionalB.posisiId] },
      { penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId, madya] },
    ]);
    const hasil = await periksa(isi);
    expect([hasil.halangan, hasil.pelanggaran]).toEqual([null, []]);
    // the vacant post counts nobody; the secretary also appraises two heads of bureau
    expect(hasil.rentang).toMatchObject([
      { posisi: sekretaris.posisiId, kini: 4, nanti: 3 },
      { posisi: kepalaA.posisiId, kini: 0, nanti: 1 },
    ]);
    expect(hasil.pihak.at(-1)).toMatchObject({ jabatan: null, jumlah: 3 });

    const berkas = await buka(isi);
    await putuskan('sekretaris', berkas, { pilihan: 'tetapkan' });
    expect(await penilaiUnit('2026-03-31')).toEqual([
      ['Ahli Madya', kepalaA.posisiId],
      ['Ahli Muda', sekretaris.posisiId],
      ['Ahli Utama', sekretaris.posisiId],
    ]);
    expect(await penilaiUnit('2026-04-01')).toEqual([
      ['Ahli Madya', kepalaA.posisiId],
      ['Ahli Muda', kepalaA.posisiId],
      ['Ahli Utama', sekretaris.posisiId],
    ]);
    // one act for each who holds a post; the last one ends the dossier
    expect(await putuskan('fungsionalA', berkas, { pilihan: 'terima' })).toMatchObject({
      token: ['terima'],
      hasil: null,
    });
    expect(await putuskan('fungsionalB', berkas, { pilihan: 'terima' })).toMatchObject({
      token: [],
      hasil: 'ditetapkan',
    });
  });

  test('seluruh unit: satu ketetapan, kecuali yang disebut sendiri (INFRA-P5-1)', async () => {
    const berkas = await buka(
      usul([
        { penilai: kepalaA.posisiId, seluruhUnit: true },
        { penilai: sekretaris.posisiId, posisi: [fungsionalB.posisiId] },
      ]),
    );
    await putuskan('sekretaris', berkas, { pilihan: 'tetapkan' });
    const { rows } = await sql`select posisi_id, penilai_id from organisasi.kedudukan
      where unit_id = ${UNIT.biroA} and sampai is null order by posisi_id nulls first`.execute(rumah.basis.db);
    expect(rows).toEqual([
      { posisi_id: null, penilai_id: kepalaA.posisiId },
      { posisi_id: fungsionalB.posisiId, penilai_id: sekretaris.posisiId },
    ]);
    expect(await penilaiUnit('2026-04-01')).toContainEqual(['Ahli Muda', kepalaA.posisiId]);
  });

  test('dua atasan bagi satu orang ditolak dengan ketentuannya (PANRB-P1-12)', async () => {
    const dua = [kepalaA.posisiId, sekretaris.posisiId].map((penilai) => ({ penilai, posisi: [fungsionalB.posisiId] }));
    const hasil = await periksa(usul(dua));
    expect(hasil.pelanggaran.map((p) => [p.aturan, p.siapa])).toContainEqual([
      'kedudukan.usul.satu-penilai',
      [fungsionalB.nama],
    ]);
  });

  test('beban kerja, kompetensi, dan rentang kendali diminta, orang yang terkena disebut (PANRB-L-B1-c, PANRB-L-B1-BASIS)', async () => {
    const kosong = usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId] }], {
      isi: { dasarKompetensi: '', bebanKerja: '', dasarPengecualian: '' },
    });
    const { pelanggaran } = await periksa(kosong);
    expect(pelanggaran.map((p) => p.aturan)).toEqual(['kedudukan.usul.kompetensi', 'kedudukan.usul.rentang-beban']);
    expect((await klien.kepalaA.post('/api/kedudukan', kosong)).json()).toMatchObject({
      kode: 'kedudukan/melanggar-aturan',
    });
  });

  test.each([
    { kasus: 'tanpa orang', isi: usul([]), kode: 'kedudukan/tanpa-orang' },
    {
      kasus: 'berlaku surut',
      isi: usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId] }], { sejak: '2026-03-01' }),
      kode: 'kedudukan/berlaku-surut',
    },
    {
      kasus: 'menilai diri',
      isi: usul([{ penilai: fungsionalA.posisiId, posisi: [fungsionalA.posisiId] }]),
      kode: 'kedudukan/menilai-diri',
    },
  ])('$kasus → $kode', async ({ isi, kode }) => {
    const jawab = await klien.kepalaA.post('/api/kedudukan', isi);
    expect([jawab.statusCode, jawab.json().kode]).toEqual([409, kode]);
  });

  test('ditarik pengusul selama belum ditetapkan; sesudahnya tidak', async () => {
    const berkas = await buka(usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId] }]));
    const tarik = await klien.kepalaA.post(`/api/alur/berkas/${berkas}/tarik`, { alasan: 'Struktur dikaji ulang' });
    expect(tarik.json()).toMatchObject({ hasil: 'ditarik' });
    expect((await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json()).toMatchObject({ status: 'ditarik' });
    const lain = await buka(usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId] }]));
    await putuskan('sekretaris', lain, { pilihan: 'tetapkan' });
    const terlambat = await klien.kepalaA.post(`/api/alur/berkas/${lain}/tarik`, { alasan: 'Terlambat' });
    expect(terlambat.statusCode).toBe(409);
  });

  test('keputusan sesudah harinya berlaku sejak hari keputusan, tidak mundur', async () => {
    const berkas = await buka(
      usul([{ penilai: kepalaA.posisiId, posisi: [fungsionalA.posisiId] }], { sejak: '2026-03-02' }),
    );
    rumah.maju(3 * 86_400);
    klien.sekretaris = await rumah.masuk('sekretaris');
    await putuskan('sekretaris', berkas, { pilihan: 'tetapkan' });
    klien.kepalaA = await rumah.masuk('kepalaA');
    expect((await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json()).toMatchObject({ berlakuSejak: '2026-03-05' });
    expect(await penilaiUnit('2026-03-04')).toContainEqual(['Ahli Muda', sekretaris.posisiId]);
    expect(await penilaiUnit('2026-03-05')).toContainEqual(['Ahli Muda', kepalaA.posisiId]);
  });
});

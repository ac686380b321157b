import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INSTANSI_UJI } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, ORANG, type PeranUji, type RumahUji, UNIT } from '../kernel/rumah-uji.ts';

const { sekretaris, kepalaA, fungsionalA } = ORANG;
const BERLAKU = '2026-04-01';

const usul = (penilai: string, posisi: readonly string[], lain: object = {}) => ({
  unit: UNIT.biroA,
  sejak: BERLAKU,
  isi: {
    dasarKompetensi: 'Analisis kebijakan',
    bebanKerja: 'Dua belas kajian setahun',
    dasarPengecualian: '',
  },
  kelompok: [{ penilai, posisi }],
  alasan: {},
  ...lain,
});

type Kedudukan = {
  jabatan: readonly { penilai: { id: string } | null; kedudukan: { varian: { id: string } | null } }[];
};

describe('kedudukan: usul, penetapan, keputusan', () => {
  let rumah: RumahUji;
  const klien = {} as Record<PeranUji, KlienUji>;
  beforeAll(async () => {
    rumah = await bukaRumahUji();
    await sql`insert into organisasi.penunjukan_peran (instansi_id, id, peran, posisi_id, sejak)
      values (${INSTANSI_UJI}, gen_random_uuid(), 'PEMBINA_KEPEGAWAIAN', ${sekretaris.posisiId}, '2024-01-01')`.execute(
      rumah.basis.db,
    );
    for (const peran of Object.keys(ORANG) as PeranUji[]) klien[peran] = await rumah.masuk(peran);
  });
  afterAll(() => rumah?.tutup());

  // she stands under the secretary; her head of bureau wants her under himself
  beforeEach(async () => {
    await sql`delete from organisasi.kedudukan where posisi_id = ${fungsionalA.posisiId}`.execute(rumah.basis.db);
    await sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, sejak)
      values (${INSTANSI_UJI}, gen_random_uuid(), ${UNIT.biroA}, ${fungsionalA.posisiId}, ${sekretaris.posisiId}, '2024-01-01')`.execute(
      rumah.basis.db,
    );
  });

  /** The top as a regional body, unit A as a division of it (AMB-05): the last regulation of the list counts no others. */
  const jadikanDinas = async () => {
    const { db } = rumah.basis;
    await sql`update organisasi.unit set jenis = case id when ${UNIT.induk} then 'dinas' else 'bidang' end`.execute(db);
    await sql`update organisasi.posisi set jenis = 'jpt-pratama' where id = ${sekretaris.posisiId}`.execute(db);
    await sql`update organisasi.posisi set jenis = 'administrator' where id = ${kepalaA.posisiId}`.execute(db);
  };
  const anut = (peraturan: string) => sql`update regulasi.adopsi set peraturan = ${peraturan}`.execute(rumah.basis.db);
  const usulkan = async (isi: object = usul(kepalaA.posisiId, [fungsionalA.posisiId])): Promise<string> => {
    const jawab = await klien.kepalaA.post('/api/kedudukan', isi);
    expect(jawab.statusCode, jawab.body).toBe(201);
    return jawab.json().id;
  };
  const putuskan = async (peran: PeranUji, berkas: string, isi: object) => {
    const kotak = (await klien[peran].get('/api/alur/tindakan')).json().butir as { id: string; berkas: string }[];
    return klien[peran].post(`/api/alur/tindakan/${kotak.find((t) => t.berkas === berkas)?.id}/putuskan`, isi);
  };
  const atasanPada = async (hari: string): Promise<string | undefined> => {
    const lembar = await klien.fungsionalA.get(
      `/api/organisasi/pegawai/${fungsionalA.pegawaiId}/kedudukan?pada=${hari}`,
    );
    return (lembar.json() as Kedudukan).jabatan[0]?.penilai?.id;
  };
  const surat = async (berkas: string) =>
    ((await klien.kepalaA.get(`/api/naskah?berkas=${berkas}`)).json().butir as { jenis: string }[]).map((s) => s.jenis);

  describe.each([
    { peraturan: 'permenpanrb-7-2022', penetap: 'sekretaris', ketentuan: 'PANRB-P10, PANRB-L-B1-d' },
    { peraturan: 'permenko-ekon-1-2025', penetap: 'sekretaris', ketentuan: 'EKON-L-C1-a, PANRB-P10' },
    { peraturan: 'ranpermenko-infra', penetap: 'sekretaris', ketentuan: 'INFRA-P5-3, PANRB-P10' },
    { peraturan: 'pergub-banten-19-2023', penetap: 'sekretaris', ketentuan: 'BANTEN-L-B1-d' },
  ] as const)('$peraturan: ditetapkan $penetap ($ketentuan)', ({ peraturan, penetap }) => {
    beforeEach(() => anut(peraturan));
    if (peraturan === 'pergub-banten-19-2023') beforeAll(jadikanDinas);

    test('ditetapkan: surat terbit, struktur berubah sejak harinya, lama berakhir sehari sebelumnya (PANRB-P1-12)', async () => {
      const berkas = await usulkan();
      expect(await surat(berkas)).toEqual(['usul-kedudukan']);
      expect(await atasanPada('2026-05-01')).toBe(sekretaris.posisiId);
      expect((await putuskan(penetap, berkas, { pilihan: 'tetapkan' })).json()).toMatchObject({ token: ['terima'] });
      expect((await surat(berkas)).sort()).toEqual(['keputusan-kedudukan', 'usul-kedudukan']);
      expect(await atasanPada('2026-03-31')).toBe(sekretaris.posisiId);
      expect(await atasanPada(BERLAKU)).toBe(kepalaA.posisiId);
      const satu = (await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json();
      expect(satu).toMatchObject({ status: 'berlaku', berlakuSejak: BERLAKU, jumlah: 1 });
      expect((await putuskan('fungsionalA', berkas, { pilihan: 'terima' })).json()).toMatchObject({
        hasil: 'ditetapkan',
      });
    });

    test('ditolak hanya dengan alasan; struktur tidak berubah', async () => {
      const berkas = await usulkan();
      expect((await putuskan(penetap, berkas, { pilihan: 'tolak' })).statusCode).toBe(422);
      const tolak = await putuskan(penetap, berkas, { pilihan: 'tolak', alasan: 'Beban kerja belum dihitung ulang' });
      expect(tolak.json()).toMatchObject({ hasil: 'ditolak' });
      expect(await atasanPada('2026-05-01')).toBe(sekretaris.posisiId);
      expect((await klien.kepalaA.get(`/api/kedudukan/${berkas}`)).json()).toMatchObject({ status: 'ditolak' });
    });
  });

  test('bukan pimpinan unitnya tidak mengusulkan, dan diberi tahu siapa', async () => {
    await anut('permenpanrb-7-2022');
    const jawab = await klien.kepalaB.post('/api/kedudukan', usul(kepalaA.posisiId, [fungsionalA.posisiId]));
    expect([jawab.statusCode, jawab.json().kode]).toEqual([403, 'kedudukan/bukan-pengusul']);
    expect(jawab.json().detail.id).toContain(kepalaA.jabatan);
  });
});

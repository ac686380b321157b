import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INSTANSI_UJI, ORANG, UNIT } from '../kernel/instansi-uji.ts';
import { bukaRumahUji, type KlienUji, type RumahUji } from '../kernel/rumah-uji.ts';

let rumah: RumahUji;
let klien: KlienUji;
beforeAll(async () => {
  rumah = await bukaRumahUji();
  klien = await rumah.masuk('fungsionalA');
  const pindah = (posisi: string, penilai: string, sejak: string, varian: string) =>
    sql`insert into organisasi.kedudukan (instansi_id, id, unit_id, posisi_id, penilai_id, varian, sejak)
      values (${INSTANSI_UJI}, gen_random_uuid(), ${UNIT.biroB}, ${posisi}, ${penilai}, ${varian}, ${sejak})`.execute(
      rumah.basis.db,
    );
  await sql`delete from organisasi.kedudukan`.execute(rumah.basis.db);
  await pindah(ORANG.fungsionalB.posisiId, ORANG.sekretaris.posisiId, '2026-06-01', '1');
}, 120_000);
afterAll(() => rumah.tutup());

type Jabatan = {
  penilai: { id: string } | null;
  penugas: { id: string } | null;
  kedudukan: { varian: { id: string } | null; pola: { id: string } | null; struktur: { id: string } | null } | null;
};
const siapa = async (pegawai: string, pada: string) => {
  const jawab = await klien.get(`/api/organisasi/pegawai/${pegawai}/kedudukan?pada=${pada}`);
  expect(jawab.statusCode, jawab.body).toBe(200);
  return (jawab.json().jabatan as Jabatan[]).map((j) => [
    j.penilai?.id ?? null,
    j.penugas?.id ?? null,
    j.kedudukan && [j.kedudukan.varian?.id, j.kedudukan.pola?.id, j.kedudukan.struktur?.id],
  ]);
};

const { sekretaris, kepalaA, kepalaB, fungsionalA, fungsionalB } = ORANG;

test.each([
  {
    kasus: 'PANRB-L-B1-GBR5 dinilai kepala bironya',
    pegawai: fungsionalA,
    pada: '2026-03-02',
    harap: [kepalaA.posisiId, kepalaA.posisiId, ['2', 'D.2', 'Gambar 18']],
  },
  {
    kasus: 'PANRB-L-B1-GBR5 sehari sebelum penetapan',
    pegawai: fungsionalB,
    pada: '2026-05-31',
    harap: [kepalaB.posisiId, kepalaB.posisiId, ['2', 'D.2', 'Gambar 18']],
  },
  {
    kasus: 'PANRB-L-B1-GBR4 sejak penetapan: JPT Madya menilai, kepala biro menugaskan',
    pegawai: fungsionalB,
    pada: '2026-06-01',
    harap: [sekretaris.posisiId, kepalaB.posisiId, ['1', 'D.1', 'Gambar 17']],
  },
  {
    kasus: 'pimpinan ditugaskan penilainya, tanpa varian',
    pegawai: kepalaA,
    pada: '2026-03-02',
    harap: [sekretaris.posisiId, sekretaris.posisiId, null],
  },
])('$kasus', async ({ pegawai, pada, harap }) => {
  expect(await siapa(pegawai.pegawaiId, pada)).toEqual([harap]);
});

test('sebelum instansi menganut peraturan tidak ada yang dikenali', async () => {
  const jawab = await klien.get(`/api/organisasi/unit/${UNIT.biroA}/kedudukan?pada=2023-12-31`);
  expect(jawab.json()).toEqual({ peraturan: null, kelompok: [] });
});

test('halaman unit memuat varian, pola, garis dengan nama sebenarnya, dan alasannya', async () => {
  const jawab = await klien.get(`/api/organisasi/unit/${UNIT.biroA}/kedudukan`);
  const { kelompok } = jawab.json();
  expect(kelompok).toMatchObject([
    {
      cara: 'tepat',
      jumlah: 1,
      varian: { id: '2', ketentuan: [{ ketentuan: 'PANRB-L-B1-GBR5' }] },
      garis: [
        { pejabat: { nama: 'Sekretaris', pemangku: { nama: 'Sari Uji' } }, penilai: false },
        { pejabat: { nama: 'Kepala Biro A', pemangku: { nama: 'Adi Uji' } }, penilai: true, penugas: true },
      ],
      temuan: [],
    },
  ]);
});

test('PANRB-P9-3 temuan seluruh instansi, halaman demi halaman', async () => {
  await sql`update organisasi.kedudukan set penilai_id = ${kepalaA.posisiId}, varian = null`.execute(rumah.basis.db);
  const satu = (await klien.get('/api/organisasi/kedudukan/temuan?pada=2026-06-01&batas=1')).json();
  expect(satu).toMatchObject({
    jumlah: 1,
    kursor: null,
    butir: [
      { unit: { nama: 'Biro B' }, penilai: { nama: 'Kepala Biro A' }, temuan: [{ aturan: 'susunan.atasan-langsung' }] },
    ],
  });
  const wajib = (await klien.get('/api/organisasi/kedudukan/temuan?pada=2026-06-01&suara=wajib')).json();
  expect(wajib.butir).toHaveLength(1);
});

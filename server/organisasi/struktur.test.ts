import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listUnit } from './bagan.ts';
import { cariPosisi, hubunganPosisi, pejabatPosisi, posisiDipangku } from './index.ts';
import { type KueriPegawai, listPegawai } from './pegawai.ts';
import { bangunStruktur, type StrukturUji } from './uji-struktur.ts';
import { findUnit } from './unit.ts';

let s: StrukturUji;
beforeAll(async () => {
  s = await bangunStruktur();
});
afterAll(() => s.basis.tutup());

const nama = (id: string | undefined, ...calon: string[]) => calon.find((c) => s.id(c) === id);
const JABATAN = ['sesmen', 'karo', 'kabag', 'analis', 'arsiparis', 'pengadministrasi'];

const TUGAS = [
  ['002', '2025-03-01', '2025-03-31'],
  ['002', '2025-03-10', '2025-08-31'],
  ['004', '2025-03-01', '2025-03-31'],
  ['005', '2025-02-15', '2025-03-31'],
] as const;
/** What another room would say about assignments. */
const tugasUji = () =>
  `select '${s.id('kita')}'::uuid as instansi_id, gen_random_uuid() as id, t.* from (values ${TUGAS.map(
    ([orang, mulai, selesai]) => `('${s.id(orang)}'::uuid, date '${mulai}', date '${selesai}', 8)`,
  ).join(', ')}) t (pegawai_id, mulai, selesai, jam)`;

describe('jabatan sebuah peran', () => {
  test.each([
    { cara: 'posisi', posisi: 'analis', jadi: 'analis' },
    { cara: 'pimpinan-unit', posisi: 'analis', jadi: 'karo' },
    { cara: 'pimpinan-unit', posisi: 'arsiparis', jadi: 'kabag' },
    { cara: 'pimpinan-unit', posisi: 'pengadministrasi', jadi: 'karo' },
    { cara: 'penilai', posisi: 'arsiparis', jadi: 'kabag' },
    { cara: 'penilai', posisi: 'kabag', jadi: 'karo' },
    { cara: 'penilai', posisi: 'karo', jadi: 'sesmen' },
    { cara: 'penilai', posisi: 'sesmen', jadi: undefined },
    { cara: 'penilai', posisi: 'tidak-ada', jadi: undefined },
  ] as const)('$cara dari $posisi: $jadi', async ({ cara, posisi, jadi }) => {
    const id = await s.dalam((trx) =>
      cariPosisi(trx, { peran: { id: 'p', cara }, posisi: s.id(posisi) }, s.hari('2025-02-01')),
    );
    expect(nama(id, ...JABATAN)).toBe(jadi);
  });

  test('PANRB-P10 ketetapan kedudukan berlaku menurut harinya', async () => {
    await s.dalam((trx) =>
      trx
        .insertInto('organisasi.kedudukan')
        .values({
          instansi_id: s.id('kita'),
          id: randomUUID(),
          unit_id: s.id('biro'),
          penilai_id: s.id('sesmen'),
          sejak: '2025-04-01',
          sampai: '2025-04-30',
        })
        .execute(),
    );
    const penilai = (hari: string) =>
      s.dalam((trx) => cariPosisi(trx, { peran: { id: 'p', cara: 'penilai' }, posisi: s.id('analis') }, s.hari(hari)));
    const hasil = await Promise.all(['2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01'].map(penilai));
    expect(hasil.map((id) => nama(id, ...JABATAN))).toEqual(['karo', 'sesmen', 'sesmen', 'karo']);
  });
});

describe('yang bertindak', () => {
  test.each([
    { hari: '2025-03-09', orang: '001', sebagai: 'definitif' },
    { hari: '2025-03-10', orang: '002', sebagai: 'plh' },
    { hari: '2025-03-21', orang: '002', sebagai: 'plh' },
    { hari: '2025-03-22', orang: '001', sebagai: 'definitif' },
  ])('Kepala Biro pada $hari: pegawai $orang sebagai $sebagai', async ({ hari, orang, sebagai }) => {
    const pejabat = await s.dalam((trx) => pejabatPosisi(trx, [s.id('karo')], s.hari(hari)));
    expect(pejabat.get(s.id('karo'))?.pemangku).toMatchObject({ pegawaiId: s.id(orang), sebagai });
  });

  test.each([
    { kasus: 'sedang diwakili Plh', hari: '2025-03-10', orang: '001', jabatan: [] },
    { kasus: 'Plh memangku dua jabatan', hari: '2025-03-10', orang: '002', jabatan: ['karo', 'kabag'] },
    { kasus: 'Plt memangku dua jabatan', hari: '2025-07-01', orang: '003', jabatan: ['kabag', 'analis'] },
    { kasus: 'mandat Plt berakhir', hari: '2025-10-01', orang: '003', jabatan: ['analis'] },
    { kasus: 'sudah tidak menjabat', hari: '2025-07-01', orang: '002', jabatan: [] },
  ])('jabatan yang dipangku: $kasus', async ({ hari, orang, jabatan }) => {
    const dipangku = await s.dalam((trx) => posisiDipangku(trx, s.id(orang), s.hari(hari)));
    expect(dipangku.map((p) => nama(p.id, ...JABATAN)).sort()).toEqual([...jabatan].sort());
  });

  test('nama, pangkat, dan hubungan untuk surat dan layar', async () => {
    const h = await s.dalam((trx) => hubunganPosisi(trx, s.id('arsiparis'), s.hari('2025-02-01')));
    expect(h?.unit.nama).toBe('Unit bagian');
    expect(h?.penilai?.pemangku).toMatchObject({
      nama: 'Budi Santoso Contoh, S.E.',
      nip: '199001012015011002',
      pangkat: 'Penata Muda Tingkat I (III/b)',
    });
  });
});

describe('struktur pada suatu hari', () => {
  test.each([
    { hari: '2023-12-31', unit: 0, kabag: undefined, lowong: undefined },
    { hari: '2025-02-01', unit: 4, kabag: 'definitif', lowong: 0 },
    { hari: '2025-07-01', unit: 4, kabag: 'plt', lowong: 0 },
    { hari: '2025-10-01', unit: 4, kabag: null, lowong: 1 },
  ])('$hari: $unit unit, Kepala Bagian $kabag', async ({ hari, unit, kabag, lowong }) => {
    const daftar = await s.dalam((trx) => listUnit(trx, s.hari(hari)));
    const bagian = daftar.find((u) => u.id === s.id('bagian'));
    expect([daftar.length, bagian?.pimpinan?.sebagai, bagian?.lowong]).toEqual([unit, kabag, lowong]);
  });

  test('beban unit: penugasan yang berjalan pada hari itu milik pegawai yang definitif di sana', async () => {
    const beban = async (hari: string) => {
      const daftar = await s.dalam((trx) => listUnit(trx, s.hari(hari), tugasUji()));
      return Object.fromEntries(daftar.flatMap((u) => (u.penugasan ? [[u.kode, [u.penugasan, u.bertugas]]] : [])));
    };
    expect(await beban('2025-02-28')).toEqual({ kelompok: [1, 1] });
    expect(await beban('2025-03-15')).toEqual({ bagian: [3, 2], kelompok: [1, 1] }); // also who is a Plh elsewhere
    expect(await beban('2025-06-30')).toEqual({ bagian: [1, 1] });
    expect(await beban('2025-07-01')).toEqual({}); // the Kabag left the office the day before
  });

  test('lembar unit: jabatan lowong tetap tampak dan tetap menilai', async () => {
    const unit = await s.dalam((trx) => findUnit(trx, s.id('bagian'), s.hari('2025-10-01')));
    expect(unit?.leluhur.map((u) => u.nama)).toEqual(['Unit sekretariat', 'Unit biro']);
    expect(unit?.pimpinan).toMatchObject({ id: s.id('kabag'), pemangku: null });
    expect(unit?.penilai?.id).toBe(s.id('kabag'));
    expect(unit?.posisi.map((p) => nama(p.penilai?.id, ...JABATAN))).toEqual(['karo', 'kabag']);
  });
});

describe('mencari pegawai', () => {
  const cari = (kueri: Partial<KueriPegawai>) =>
    s.dalam((trx) => listPegawai(trx, { batas: 50, ...kueri }, s.hari('2025-02-01')));

  test.each([
    { masa: '2025-03-10 2025-04-30', kurangDari: 1, bebas: ['001', '003'] },
    { masa: '2025-03-10 2025-04-30', kurangDari: 2, bebas: ['001', '003', '004', '005'] },
    { masa: '2025-03-10 2025-04-30', kurangDari: 3, bebas: ['001', '002', '003', '004', '005'] },
    { masa: '2025-04-01 2025-04-01', kurangDari: 1, bebas: ['001', '003', '004', '005'] },
    { masa: '2026-01-01 2026-12-31', kurangDari: 1, bebas: ['001', '002', '003', '004', '005'] },
  ])('bebas $masa, kurang dari $kurangDari penugasan: $bebas', async ({ masa, kurangDari, bebas }) => {
    const [dari = '', sampai = ''] = masa.split(' ');
    const { butir } = await cari({
      bebas: { dari: s.hari(dari), sampai: s.hari(sampai), kurangDari, kueriTugas: tugasUji() },
    });
    expect(butir.map((g) => g.nip.slice(-3)).sort()).toEqual(bebas);
  });

  test('alasannya tampak: penugasan pada masa itu dengan hari terakhirnya, yang berakhir lebih dahulu di atas', async () => {
    const bebas = { dari: s.hari('2025-03-10'), sampai: s.hari('2025-04-30'), kurangDari: 9, kueriTugas: tugasUji() };
    const { butir } = await cari({ bebas });
    expect(butir.map((g) => [g.nip.slice(-3), g.tugas?.map((t) => t.selesai)]).sort()).toEqual([
      ['001', []],
      ['002', ['2025-03-31', '2025-08-31']],
      ['003', []],
      ['004', ['2025-03-31']],
      ['005', ['2025-03-31']],
    ]);
    expect((await cari({})).butir.map((g) => g.tugas)).toEqual([null, null, null, null, null]);
  });

  test.each([
    { kata: 'Siti Nurhalisa', urut: '001' },
    { kata: 'nurhaliza', urut: '001' },
    { kata: 'Sentoso', urut: '002' },
    { kata: 'Muhamad Riski', urut: '003' },
    { kata: 'de', urut: '004' },
    { kata: '19900101 201501 1 005', urut: '005' },
  ])('“$kata” menemukan pegawai $urut paling dahulu', async ({ kata, urut }) => {
    expect((await cari({ cari: kata })).butir[0]?.id).toBe(s.id(urut));
  });

  test('tanda khusus tidak menemukan semua orang', async () => {
    expect((await cari({ cari: '%' })).butir).toEqual([]);
  });

  test('unit beserta semua di bawahnya; kompetensi; keduanya kosong bila tidak ada', async () => {
    expect((await cari({ unit: s.id('bagian') })).butir.map((g) => g.id).sort()).toEqual(
      [s.id('002'), s.id('004')].sort(),
    );
    expect((await cari({ unit: s.id('sekretariat'), kompetensi: 'analisis' })).butir).toHaveLength(5);
    expect((await cari({ kompetensi: 'memasak' })).butir).toEqual([]);
  });

  test.each(['', 'Contoh'])('halaman demi halaman (“%s”) memuat setiap orang sekali', async (kata) => {
    const semua: string[] = [];
    let kursor: string | null | undefined;
    do {
      const halaman = await cari({ cari: kata, batas: 2, ...(kursor && { kursor }) });
      semua.push(...halaman.butir.map((g) => g.nama));
      kursor = halaman.kursor;
    } while (kursor);
    expect(new Set(semua).size).toBe(5);
    expect(semua).toHaveLength(5);
    if (kata === '') expect(semua).toEqual([...semua].sort());
  });
});

describe('dinding dan pagar', () => {
  test('bagi instansi lain, baris kita tidak ada', async () => {
    const lihat = await s.dalam(async (trx) => {
      const hari = s.hari('2025-02-01');
      return [
        await listUnit(trx, hari),
        (await listPegawai(trx, { cari: 'Contoh', batas: 50 }, hari)).butir,
        await posisiDipangku(trx, s.id('001'), hari),
        [...(await pejabatPosisi(trx, [s.id('karo')], hari))],
        [
          await findUnit(trx, s.id('biro'), hari),
          await cariPosisi(trx, { peran: { id: 'p', cara: 'posisi' }, posisi: s.id('karo') }, hari),
        ].filter(Boolean),
      ];
    }, 'lain');
    expect(lihat).toEqual([[], [], [], [], []]);
  });

  const pemangku = (isi: object) =>
    s.dalam((trx) =>
      trx
        .insertInto('organisasi.pemangku')
        .values({
          instansi_id: s.id('kita'),
          id: randomUUID(),
          posisi_id: s.id('karo'),
          pegawai_id: s.id('004'),
          sebagai: 'definitif',
          sejak: '2030-01-01',
          ...isi,
        })
        .execute(),
    );

  test.each([
    { kasus: 'dua pejabat definitif', isi: {}, pagar: 'pemangku_tunggal' },
    { kasus: 'Plh tanpa surat perintah', isi: { sebagai: 'plh' }, pagar: 'pemangku_mandat_tertulis' },
    {
      kasus: 'berakhir sebelum mulai',
      isi: { sebagai: 'plt', mandat: 'SPT', sampai: '2029-12-31' },
      pagar: 'pemangku_check',
    },
  ])('ditolak basis data: $kasus', async ({ isi, pagar }) => {
    await expect(pemangku(isi)).rejects.toMatchObject({ constraint: pagar });
  });
});

test.each(['nama', 'teks_kompetensi'])(
  '%s dicari lewat indeks trigram, juga di dalam dinding instansi',
  async (kolom) => {
    await sql`insert into organisasi.pegawai (instansi_id, id, nip, nama, status, kompetensi)
    select ${s.id('kita')}::uuid, gen_random_uuid(), (199201012015010000 + n)::text, 'Orang ' || n, 'PNS', array['Tugas ' || n]
    from generate_series(1, 1000) n on conflict do nothing`.execute(s.basis.db);
    await sql`analyze organisasi.pegawai`.execute(s.basis.db);
    const rencana = await s.dalam(async (trx) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`
      explain select id from organisasi.pegawai g where ${sql.ref(kolom)} %> 'nurhalisa'`.execute(trx);
      return rows.map((r) => r['QUERY PLAN']).join('\n');
    });
    expect(rencana).toMatch(new RegExp(`Index Cond:.*${kolom} %>`));
  },
);

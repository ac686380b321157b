import { fc, test as uji } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Tanggal, tambahHari, tanggal } from '../../kernel/index.ts';
import { alasanSaran } from './alasan.ts';
import { bebanPuncak } from './beban.ts';
import { type CalonSaran, TINGKAT_BUKTI, type TugasCalon } from './calon.ts';
import { nilaiJenjang } from './jenjang.ts';
import { nilaiCalon } from './nilai.ts';
import { sarankan } from './sarankan.ts';
import type { TakaranSaran } from './takaran.ts';

const TAKARAN: TakaranSaran = {
  bobot: { kompetensi: 50, jenjang: 15, beban: 20, rotasi: 10, unit: 5 },
  bukti: { sah: 100, tercatat: 60, usul: 30 },
  bebanPalingBanyak: 3,
  jedaRotasi: 365,
};
const KEBUTUHAN = {
  kompetensi: ['Statistik', 'Analisis kebijakan'],
  jenjang: 'Ahli Muda',
  mulai: tanggal('2026-03-01'),
  selesai: tanggal('2026-06-30'),
};

const orang = (pegawai: string, beda: Partial<CalonSaran> = {}): CalonSaran => ({
  pegawai,
  jenjang: 'Ahli Muda',
  bukti: [{ nama: 'statistik', tingkat: 'sah' }],
  tugas: [],
  pinjamTerakhir: null,
  unit: { id: 'u', orang: 10, dipinjam: 0 },
  ...beda,
});
const tugas = (mulai: string, selesai: string, pasti = true, jam: number | null = null): TugasCalon => ({
  mulai: tanggal(mulai),
  selesai: tanggal(selesai),
  pasti,
  jam,
});
const TIGA = [
  tugas('2026-02-01', '2026-04-30'),
  tugas('2026-03-15', '2026-05-01'),
  tugas('2026-04-01', '2026-12-31', false),
];
const urut = (calon: readonly CalonSaran[], melebihi = false) =>
  sarankan(calon, KEBUTUHAN, TAKARAN, { melebihi }).butir.map((n) => n.calon.pegawai);

describe('yang lebih cocok didahulukan (PANRB-L-B2-a, PANRB-L-B2-e)', () => {
  const biasa = orang('b');
  test.each<{ kasus: string; lebih: Partial<CalonSaran> }>([
    {
      kasus: 'dua kompetensi terbukti',
      lebih: {
        bukti: [
          { nama: 'Statistik', tingkat: 'sah' },
          { nama: 'ANALISIS KEBIJAKAN', tingkat: 'usul' },
        ],
      },
    },
    { kasus: 'jenjang tepat', lebih: {} },
    { kasus: 'lebih longgar', lebih: { tugas: [] } },
  ])('$kasus', ({ lebih }) => {
    const kurang = orang('a', {
      jenjang: 'Ahli Pertama',
      tugas: [tugas('2026-03-01', '2026-03-02')],
    });
    expect(urut([kurang, { ...biasa, ...lebih }])).toEqual(['b', 'a']);
  });

  test('yang disahkan di atas yang tercatat, di atas yang diusulkan sendiri', () => {
    const [sah, tercatat, usul] = TINGKAT_BUKTI.map((tingkat, i) =>
      orang(`${9 - i}`, { bukti: [{ nama: 'Statistik', tingkat }] }),
    ) as [CalonSaran, CalonSaran, CalonSaran];
    expect(urut([usul, tercatat, sah])).toEqual(['9', '8', '7']);
  });

  test('yang lama tidak dipinjam, lalu yang unitnya utuh', () => {
    const baru = orang('a', { pinjamTerakhir: tanggal('2026-02-01') });
    const lama = orang('c', { pinjamTerakhir: tanggal('2024-02-01') });
    const sepi = orang('b', { unit: { id: 'v', orang: 10, dipinjam: 4 } });
    expect(urut([baru, sepi, lama])).toEqual(['c', 'b', 'a']);
  });

  test('yang sama persis berurut tetap, dari mana pun datangnya', () => {
    const tiga = ['c', 'a', 'b'].map((id) => orang(id));
    expect(urut(tiga)).toEqual(['a', 'b', 'c']);
    expect(urut(tiga.toReversed())).toEqual(['a', 'b', 'c']);
  });
});

describe('batas beban (PANRB-L-B2-e)', () => {
  const penuh = orang('a', { tugas: TIGA });
  test('yang sudah penuh tidak disarankan, kecuali diminta, dan selalu terakhir', () => {
    const lemah = orang('z', { jenjang: null, bukti: [{ nama: 'Statistik', tingkat: 'usul' }] });
    expect(urut([penuh, lemah])).toEqual(['z']);
    expect(sarankan([penuh, lemah], KEBUTUHAN, TAKARAN).melebihi).toBe(1);
    expect(urut([penuh, lemah], true)).toEqual(['z', 'a']);
  });
  test('tanpa batas yang berlaku tidak ada yang penuh', () => {
    expect(nilaiCalon(penuh, KEBUTUHAN, { ...TAKARAN, bebanPalingBanyak: null }).melebihi).toBe(false);
  });
  test.each([
    { kasus: 'tanpa tugas', isi: [], puncak: 0 },
    { kasus: 'tiga bertumpuk pada 1 April', isi: TIGA, puncak: 3 },
    {
      kasus: 'berurutan tidak bertumpuk',
      isi: [tugas('2026-03-01', '2026-03-31'), tugas('2026-04-01', '2026-04-30')],
      puncak: 1,
    },
    { kasus: 'di luar masa', isi: [tugas('2026-01-01', '2026-02-28'), tugas('2026-07-01', '2026-07-02')], puncak: 0 },
  ])('$kasus: $puncak sekaligus', ({ isi, puncak }) => {
    expect(bebanPuncak(isi, KEBUTUHAN.mulai, KEBUTUHAN.selesai)).toBe(puncak);
  });
});

test.each([
  ['Ahli Muda', 'ahli-muda', 100],
  ['Ahli Muda', 'Ahli Madya', 50],
  ['Ahli Muda', 'Ahli Utama', 0],
  ['Terampil', 'Ahli Pertama', 0],
  ['Ahli Muda', null, 0],
])('jenjang diminta %s, dipangku %s: %i', (diminta, dipangku, nilai) => {
  expect(nilaiJenjang(diminta, dipangku)).toBe(nilai);
});

test('yang tidak menunjukkan satu pun kompetensi tidak disarankan; tanpa kompetensi diminta semua ditimbang', () => {
  const kosong = orang('a', { bukti: [] });
  expect(urut([kosong])).toEqual([]);
  expect(sarankan([kosong], { ...KEBUTUHAN, kompetensi: [] }, TAKARAN).butir[0]?.bagian.map((b) => b.bagian)).toEqual([
    'jenjang',
    'beban',
    'rotasi',
    'unit',
  ]);
});

test('alasannya satu kalimat dalam dua bahasa', () => {
  const calon = orang('a', {
    jenjang: 'Ahli Pertama',
    tugas: TIGA,
    pinjamTerakhir: tanggal('2025-11-01'),
    unit: { id: 'u', orang: 12, dipinjam: 2 },
  });
  expect(alasanSaran(nilaiCalon(calon, KEBUTUHAN, TAKARAN), KEBUTUHAN, TAKARAN)).toEqual({
    id: 'Statistik sah dalam portofolio; belum ada bukti Analisis kebijakan; jenjang Ahli Pertama; sudah 3 penugasan sekaligus, sehingga melebihi batas 3; terakhir dipinjam 4 bulan sebelumnya; 2 dari 12 orang unitnya sedang dipinjam.',
    en: 'Statistik confirmed in the portfolio; no evidence of Analisis kebijakan; grade Ahli Pertama; 3 assignments at once already, which would exceed the limit of 3; last lent 4 months before; 2 of 12 people of the home unit are lent.',
  });
});

const hari = fc.integer({ min: 0, max: 400 }).map((n): Tanggal => tambahHari(tanggal('2025-10-01'), n));
const masa = fc
  .tuple(hari, fc.integer({ min: 0, max: 200 }), fc.boolean(), fc.option(fc.integer({ min: 1, max: 60 })))
  .map(([mulai, lama, pasti, jam]): TugasCalon => ({ mulai, selesai: tambahHari(mulai, lama), pasti, jam }));
const buktiAcak = fc.record({
  nama: fc.constantFrom(...KEBUTUHAN.kompetensi),
  tingkat: fc.constantFrom(...TINGKAT_BUKTI),
});
const calonAcak = fc.record({
  pegawai: fc.uuid(),
  jenjang: fc.constantFrom('Ahli Muda', 'Ahli Madya', 'Terampil', null),
  bukti: fc.array(buktiAcak, { maxLength: 4 }),
  tugas: fc.array(masa, { maxLength: 4 }),
  pinjamTerakhir: fc.option(hari, { nil: null }),
  unit: fc.integer({ min: 1, max: 20 }).map((n) => ({ id: `u${n}`, orang: n, dipinjam: Math.floor(n / 3) })),
});
const sepuluh = fc.uniqueArray(calonAcak, { selector: (c) => c.pegawai, minLength: 2, maxLength: 10 });
const letak = (daftar: readonly CalonSaran[], siapa: string) => {
  const ke = urut(daftar, true).indexOf(siapa);
  return ke < 0 ? Number.POSITIVE_INFINITY : ke;
};
const ganti = ([pertama, ...lain]: readonly CalonSaran[], beda: (c: CalonSaran) => Partial<CalonSaran>) =>
  pertama ? [{ ...pertama, ...beda(pertama) }, ...lain] : [];

describe('sifat yang berlaku bagi siapa pun', () => {
  uji.prop([sepuluh, buktiAcak])('bukti lebih banyak tidak pernah menurunkan urutan', (daftar, bukti) => {
    const siapa = daftar[0]?.pegawai ?? '';
    const lebih = ganti(daftar, (c) => ({ bukti: [...c.bukti, bukti] }));
    expect(letak(lebih, siapa)).toBeLessThanOrEqual(letak(daftar, siapa));
  });
  uji.prop([sepuluh, masa])('beban lebih banyak tidak pernah menaikkan urutan', (daftar, baru) => {
    const siapa = daftar[0]?.pegawai ?? '';
    const lebih = ganti(daftar, (c) => ({ tugas: [...c.tugas, baru] }));
    expect(letak(lebih, siapa)).toBeGreaterThanOrEqual(letak(daftar, siapa));
  });
  uji.prop([sepuluh, fc.string()])(
    'yang tidak ditimbang tidak mengubah apa pun: nama, NIP, kelamin, umur, agama',
    (daftar, apa) => {
      const hias = daftar.map((c) => ({ ...c, nama: apa, nip: apa, kelamin: apa, lahir: apa, agama: apa, kawin: apa }));
      expect(urut(hias, true)).toEqual(urut(daftar, true));
    },
  );
  uji.prop([sepuluh])('urutan datang tidak mengubah urutan saran', (daftar) => {
    expect(urut(daftar.toReversed(), true)).toEqual(urut(daftar, true));
  });
});

test('jam seminggu: yang terbanyak pada satu hari, sejauh tercatat, dan disebut dalam alasannya', () => {
  const sibuk = orang('a', {
    tugas: [
      tugas('2026-02-01', '2026-03-31', true, 6),
      tugas('2026-03-15', '2026-04-30', true, 8),
      tugas('2026-05-01', '2026-05-31', true, 12),
      tugas('2026-02-01', '2026-02-10'),
    ],
  });
  const [satu] = sarankan(
    [sibuk],
    { ...KEBUTUHAN, mulai: tanggal('2026-02-01'), selesai: tanggal('2026-05-31') },
    TAKARAN,
    {
      melebihi: true,
    },
  ).butir;
  expect(satu).toMatchObject({ beban: 2, jam: 14 });
  if (!satu) throw new Error('tanpa saran');
  expect(alasanSaran(satu, KEBUTUHAN, TAKARAN).id).toContain(
    '2 penugasan lain pada masa itu; 14 jam seminggu tercatat',
  );
});

test('nilai yang sama: yang jamnya lebih sedikit di depan, sebelum diundi', () => {
  const dengan = (pegawai: string, jam: number) =>
    orang(pegawai, { tugas: [tugas(KEBUTUHAN.mulai, KEBUTUHAN.selesai, true, jam)] });
  const { butir } = sarankan([dengan('a', 20), dengan('b', 4)], KEBUTUHAN, TAKARAN);
  expect(butir.map((n) => n.calon.pegawai)).toEqual(['b', 'a']);
});

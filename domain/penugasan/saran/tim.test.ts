import { describe, expect, test } from 'vitest';
import { cariBentrok, jelaskanBentrok } from './bentrok.ts';
import type { CalonSaran } from './calon.ts';
import type { CalonTernilai } from './nilai.ts';
import { cukupUntukTim, memenuhiKursi, susunSoalTim } from './tim.ts';

const ternilai = (pegawai: string, skor: number, unit = 'u'): CalonTernilai => ({
  calon: {
    pegawai,
    jenjang: 'Ahli Muda',
    bukti: [],
    tugas: [],
    pinjamTerakhir: null,
    unit: { id: unit, orang: 10, dipinjam: 0 },
  } satisfies CalonSaran,
  skor,
  bagian: [],
  bukti: [{ nama: 'Statistik', tingkat: 'usul' }],
  beban: 0,
  jam: 0,
  melebihi: false,
});
const BOBOT = { bobot: { kompetensi: 50, jenjang: 15, beban: 20, rotasi: 10, unit: 5 } };

test('soal: setiap orang satu nomor, pilihan menurut kursi, denda bagi orang kedua dari satu unit', () => {
  const soal = susunSoalTim(
    [{ jumlah: 1 }, { jumlah: 2 }],
    [[ternilai('a', 90)], [ternilai('a', 80.06), ternilai('b', 70), ternilai('c', 60, 'lain')]],
    BOBOT,
  );
  expect(soal).toEqual({
    kursi: [1, 2],
    pilihan: [
      { kursi: 0, orang: 0, nilai: 900 },
      { kursi: 1, orang: 0, nilai: 801 },
      { kursi: 1, orang: 1, nilai: 700 },
      { kursi: 1, orang: 2, nilai: 600 },
    ],
    unit: [{ orang: [0, 1], denda: 5 }],
  });
  expect(cukupUntukTim([{ jumlah: 1 }, { jumlah: 2 }])).toBe(6);
});

test.each([
  { jenjang: null, cukup: true },
  { jenjang: 'Ahli Muda', cukup: true },
  { jenjang: 'Ahli Madya', cukup: false },
])('kursi berjenjang $jenjang: $cukup', ({ jenjang, cukup }) => {
  expect(memenuhiKursi(ternilai('a', 1), { jenjang })).toBe(cukup);
});

describe('mengapa kursi tetap kosong', () => {
  const p = (kursi: number, orang: number) => ({ kursi, orang, nilai: 1 });
  const soal = { kursi: [1, 1, 1], pilihan: [p(0, 0), p(1, 0), p(1, 1), p(2, 2)], unit: [] };
  test.each([
    { kasus: 'lengkap', soal, terpilih: [0, 2, 3], bentrok: [] },
    {
      kasus: 'tidak ada yang memenuhi',
      soal: { ...soal, kursi: [1, 1, 1, 2] },
      terpilih: [0, 2, 3],
      bentrok: [{ kursi: [3], dibutuhkan: 2, tersedia: 0 }],
    },
    {
      kasus: 'dua kursi berebut orang yang sama',
      soal: { kursi: [1, 2, 1], pilihan: soal.pilihan, unit: [] },
      terpilih: [0, 2, 3],
      bentrok: [{ kursi: [0, 1], dibutuhkan: 3, tersedia: 2 }],
    },
    {
      kasus: 'dua perebutan yang terpisah',
      soal: { kursi: [2, 1, 2], pilihan: [p(0, 0), p(1, 1), p(2, 2)], unit: [] },
      terpilih: [0, 1, 2],
      bentrok: [
        { kursi: [0], dibutuhkan: 2, tersedia: 1 },
        { kursi: [2], dibutuhkan: 2, tersedia: 1 },
      ],
    },
  ])('$kasus', ({ soal, terpilih, bentrok }) => {
    expect(cariBentrok(soal, terpilih)).toEqual(bentrok);
  });

  test('dikatakan dengan nama kursinya dan apa yang dapat dilonggarkan', () => {
    const longgar = [
      { tanpaJenjang: 2, melebihi: 0, terlarang: 0 },
      { tanpaJenjang: 0, melebihi: 1, terlarang: 1 },
    ];
    expect(jelaskanBentrok({ kursi: [0, 1], dibutuhkan: 3, tersedia: 2 }, ['Analis', 'Perencana'], longgar)).toEqual({
      pesan: {
        id: '“Analis” dan “Perencana” bersama-sama membutuhkan 3 orang, sedangkan yang memenuhi hanya 2.',
        en: '“Analis” and “Perencana” together need 3 people, and only 2 fit.',
      },
      jalanKeluar: {
        id: 'Tanpa syarat jenjang ada 2 pilihan lagi; dengan yang melebihi batas beban ada 1 pilihan lagi; 1 pilihan tertutup oleh ketentuan.',
        en: 'Without the grade there are 2 more; with those over the load limit there are 1 more; 1 is ruled out by a provision.',
      },
    });
    const satu = jelaskanBentrok({ kursi: [0], dibutuhkan: 1, tersedia: 0 }, ['Analis'], []);
    expect(satu.jalanKeluar.id).toContain('Kurangi jumlah orang');
  });
});

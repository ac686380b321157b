import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { type Tanggal, tambahHari, tanggal } from '../kernel/index.ts';
import { berlakuPada, pemangkuPada } from './pemangku.ts';

const masa = (sebagai: 'definitif' | 'plt' | 'plh', sejak: string, sampai?: string) => ({
  sebagai,
  sejak: tanggal(sejak),
  ...(sampai && { sampai: tanggal(sampai) }),
});
const kepala = masa('definitif', '2024-01-01', '2025-06-30');
const cuti = masa('plh', '2025-03-10', '2025-03-21');
const kosong = masa('plt', '2025-07-01', '2025-09-30');
const daftar = [kepala, kosong, cuti];

test.each([
  { kasus: 'sebelum ada pemangku', pada: '2023-12-31', siapa: undefined },
  { kasus: 'hari pertama pejabat definitif', pada: '2024-01-01', siapa: kepala },
  { kasus: 'sehari sebelum Plh', pada: '2025-03-09', siapa: kepala },
  { kasus: 'hari pertama Plh', pada: '2025-03-10', siapa: cuti },
  { kasus: 'hari terakhir Plh', pada: '2025-03-21', siapa: cuti },
  { kasus: 'pejabat definitif kembali', pada: '2025-03-22', siapa: kepala },
  { kasus: 'hari terakhir pejabat definitif', pada: '2025-06-30', siapa: kepala },
  { kasus: 'jabatan lowong diisi Plt', pada: '2025-07-01', siapa: kosong },
  { kasus: 'lowong', pada: '2025-10-01', siapa: undefined },
])('UU 30/2014 Pasal 14: $kasus', ({ pada, siapa }) => {
  expect(pemangkuPada(daftar, tanggal(pada))).toBe(siapa);
});

const hari: fc.Arbitrary<Tanggal> = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => tambahHari(tanggal('1990-01-01'), n));

describe('masa', () => {
  sifat.prop([hari, fc.nat(4000)], { seed: 7 })('kedua ujungnya ikut, sehari di luarnya tidak', (sejak, lama) => {
    const sampai = tambahHari(sejak, lama);
    expect([sejak, sampai].every((h) => berlakuPada({ sejak, sampai }, h))).toBe(true);
    expect([tambahHari(sejak, -1), tambahHari(sampai, 1)].some((h) => berlakuPada({ sejak, sampai }, h))).toBe(false);
  });

  sifat.prop(
    [
      fc.array(
        fc.record(
          { sebagai: fc.constantFrom('definitif', 'plt', 'plh'), sejak: hari },
          { requiredKeys: ['sebagai', 'sejak'] },
        ),
      ),
      hari,
    ],
    {
      seed: 8,
    },
  )('urutan daftar tidak mengubah siapa yang bertindak', (acak, pada) => {
    expect(pemangkuPada([...acak].reverse(), pada)?.sebagai).toBe(pemangkuPada(acak, pada)?.sebagai);
  });
});

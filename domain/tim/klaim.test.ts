import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { orang } from './contoh.ts';
import { klaimBertindih, tugasKembar } from './klaim.ts';

const klaim = (pegawai: string, target: string, keluaran: string) => ({ pegawai, target, keluaran });

describe('EKON-L-D3-b2a: klaim atas keluaran yang sama dari target yang sama bertindih', () => {
  test.each([
    { kasus: 'keluaran berbeda', daftar: [klaim('a', 'T', 'Bab 1'), klaim('b', 'T', 'Bab 2')], jumlah: 0 },
    { kasus: 'target berbeda', daftar: [klaim('a', 'T', 'Bab 1'), klaim('b', 'U', 'Bab 1')], jumlah: 0 },
    { kasus: 'sama', daftar: [klaim('a', 'T', 'Bab 1'), klaim('b', 'T', 'Bab 1')], jumlah: 1 },
    {
      kasus: 'beda huruf, spasi, dan titik',
      daftar: [klaim('a', 't', 'bab  1.'), klaim('b', 'T', ' Bab 1')],
      jumlah: 1,
    },
    { kasus: 'orang yang sama dua kali', daftar: [klaim('a', 'T', 'Bab 1'), klaim('a', 'T', 'Bab 1')], jumlah: 0 },
    { kasus: 'tiga orang', daftar: ['a', 'b', 'c'].map((p) => klaim(p, 'T', 'Bab 1')), jumlah: 3 },
    {
      kasus: 'sepasang atas dua keluaran dihitung sekali',
      daftar: ['a', 'b'].flatMap((p) => [klaim(p, 'T', '1'), klaim(p, 'T', '2')]),
      jumlah: 1,
    },
  ])('$kasus → $jumlah', ({ daftar, jumlah }) => expect(klaimBertindih(daftar)).toHaveLength(jumlah));
});

describe('EKON-L-D3-b2: tugas dan keluaran anggota terbedakan', () => {
  const dua = (lain: object) => [
    orang('a', 'pekerja', { tugas: 'X', keluaran: 'Y' }),
    orang('b', 'pekerja', { tugas: 'X', keluaran: 'Y', ...lain }),
  ];
  test.each([
    { kasus: 'sama', anggota: dua({}), jumlah: 1 },
    { kasus: 'keluaran lain', anggota: dua({ keluaran: 'Z' }), jumlah: 0 },
    {
      kasus: 'belum diisi',
      anggota: [orang('a', 'p', { tugas: '', keluaran: '' }), orang('b', 'p', { tugas: '', keluaran: '' })],
      jumlah: 0,
    },
  ])('$kasus → $jumlah', ({ anggota, jumlah }) => expect(tugasKembar(anggota)).toHaveLength(jumlah));
});

const acak = fc.array(
  fc.record({
    pegawai: fc.constantFrom('a', 'b', 'c'),
    target: fc.constantFrom('T', 'U'),
    keluaran: fc.constantFrom('1', '2'),
  }),
);

sifat.prop([acak])(
  'pasangan tidak bergantung pada urutan, tidak berpasangan dengan diri sendiri, paling banyak n(n-1)/2',
  (daftar) => {
    const pasang = klaimBertindih(daftar).map((p) => `${p.satu}${p.lain}`);
    expect(
      klaimBertindih(daftar.toReversed())
        .map((p) => `${p.satu}${p.lain}`)
        .sort(),
    ).toEqual([...pasang].sort());
    expect(pasang.every((p) => p[0] !== p[1])).toBe(true);
    expect(new Set(pasang).size).toBe(pasang.length);
    expect(pasang.length).toBeLessThanOrEqual(3);
  },
);

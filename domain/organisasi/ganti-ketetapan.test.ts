import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { gantiKetetapan, type KetetapanBaru, type KetetapanTercatat } from './ganti-ketetapan.ts';

const SEJAK = tanggal('2026-04-01');
const baris = (id: string, posisi: string | undefined, sejak: string, sampai?: string): KetetapanTercatat => ({
  id,
  unit: 'biro',
  ...(posisi && { posisi }),
  penilai: 'lama',
  sejak: tanggal(sejak),
  ...(sampai && { sampai: tanggal(sampai) }),
});
const atas = (posisi?: string): KetetapanBaru => ({ unit: 'biro', ...(posisi && { posisi }), penilai: 'karo' });

test.each([
  {
    kasus: 'yang lama berakhir sehari sebelumnya',
    tercatat: [baris('k1', 'analis', '2024-01-01')],
    baru: [atas('analis')],
    akhiri: [{ id: 'k1', sampai: '2026-03-31' }],
    sampai: [undefined],
  },
  {
    kasus: 'yang sudah berakhir dibiarkan',
    tercatat: [baris('k1', 'analis', '2024-01-01', '2026-03-31')],
    baru: [atas('analis')],
    akhiri: [],
    sampai: [undefined],
  },
  {
    kasus: 'ketetapan hari kemudian tetap berlaku pada harinya',
    tercatat: [baris('k1', 'analis', '2024-01-01'), baris('k2', 'analis', '2026-06-01')],
    baru: [atas('analis')],
    akhiri: [{ id: 'k1', sampai: '2026-03-31' }],
    sampai: ['2026-05-31'],
  },
  {
    kasus: 'pegawai lain dan ketetapan unit tidak tersentuh oleh ketetapan perorangan',
    tercatat: [baris('k1', 'arsiparis', '2024-01-01'), baris('k2', undefined, '2024-01-01')],
    baru: [atas('analis')],
    akhiri: [],
    sampai: [undefined],
  },
  {
    kasus: 'ketetapan seluruh unit mengakhiri ketetapan perorangannya, kecuali yang disebut sendiri',
    tercatat: [
      baris('k1', 'analis', '2024-01-01'),
      baris('k2', 'arsiparis', '2024-01-01'),
      baris('k3', 'tamu', '2024-01-01'),
    ],
    baru: [atas(), atas('arsiparis')],
    akhiri: [
      { id: 'k1', sampai: '2026-03-31' },
      { id: 'k2', sampai: '2026-03-31' },
    ],
    sampai: [undefined, undefined],
  },
])('$kasus (PANRB-P1-12)', ({ tercatat, baru, akhiri, sampai }) => {
  const hasil = gantiKetetapan(tercatat, baru, SEJAK, ['analis', 'arsiparis']);
  expect(hasil).toMatchObject({ sah: true, nilai: { akhiri } });
  expect(hasil.sah && hasil.nilai.catat.map((k) => k.sampai)).toEqual(sampai);
});

test('dua ketetapan mulai hari yang sama tidak mungkin: tepat satu atasan langsung (PANRB-P1-12)', () => {
  const hasil = gantiKetetapan([baris('k1', 'analis', SEJAK)], [atas('analis')], SEJAK, []);
  expect(hasil).toMatchObject({ sah: false, penolakan: { kode: 'organisasi/kedudukan-sudah-ada', posisi: 'analis' } });
});

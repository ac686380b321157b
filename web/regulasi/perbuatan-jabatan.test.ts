import { expect, test } from 'vitest';
import type { PolaBaca } from './bentuk.ts';
import { perbuatanJabatan } from './perbuatan-jabatan.ts';

const j = (id: string) => ({ id, nama: { id, en: id } });
const pola = {
  penetapPerjanjian: j('madya'),
  penilai: j('madya'),
  pimpinanUnit: j('pratama'),
  penugas: { oleh: j('madya'), atasRekomendasi: j('pratama') },
  perumusStrategi: j('pratama'),
  pemantau: [j('pratama')],
  penerimaHasil: j('pratama'),
  peninjau: [j('pratama'), j('madya')],
  penerimaAkhir: j('madya'),
} as unknown as PolaBaca;

test('PANRB-L-D01: setiap jabatan dengan semua perbuatannya menurut urutan kerja', () => {
  const kata = (id: string) => perbuatanJabatan(pola, id).map(({ kunci, urut }) => `${kunci}${urut ?? ''}`);
  expect(kata('madya')).toEqual(['penetapPerjanjian', 'penilai', 'penugas', 'peninjau2', 'penerimaAkhir']);
  expect(kata('pratama')).toEqual([
    'pimpinanUnit',
    'perekomendasi',
    'perumusStrategi',
    'pemantau',
    'penerimaHasil',
    'peninjau1',
  ]);
});

test('tanpa langkah penugasan tersendiri tidak ada yang menugaskan', () =>
  expect(perbuatanJabatan({ ...pola, penugas: null }, 'madya').some((p) => p.kunci === 'penugas')).toBe(false));

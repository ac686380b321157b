import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FolderUji, salinFolder } from '../regulasi/folder-uji.ts';

let folder: FolderUji;
beforeEach(() => {
  folder = salinFolder();
});
afterEach(() => folder.hapus());

/** Each way in which a list of roles can be wrong, and the finding that says so. */
test.each([
  { kode: 'ketentuan-asing', dari: 'ketentuan: [PANRB-P12-3-KETUA', menjadi: 'ketentuan: [PANRB-P99' },
  { kode: 'ketentuan-asing', dari: 'ketentuan: [PANRB-L-B3-TJ-c1]', menjadi: 'ketentuan: [PANRB-P99]' },
  { kode: 'peran-tim-asing', dari: '  memimpin: true', menjadi: '  memimpin: true\n  merangkap: [tamu]' },
  {
    kode: 'peran-tim-terbalik',
    dari: 'palingSedikit: 0\n  palingBanyak: 1',
    menjadi: 'palingSedikit: 2\n  palingBanyak: 1',
  },
  { kode: 'peran-tim-tanpa-pengisi', dari: 'pengisi: [fungsional, pelaksana]', menjadi: 'pengisi: []' },
  { kode: 'peran-tim-pemimpin-ganda', dari: '- id: anggota\n', menjadi: '- id: anggota\n  memimpin: true\n' },
  { kode: 'id-ganda', dari: '- id: anggota\n', menjadi: '- id: ketua\n' },
  { kode: 'bentuk', dari: 'palingSedikit: 0', menjadi: 'palingSedikit: -1' },
])('$kode: $menjadi', async ({ kode, dari, menjadi }) => {
  folder.ganti('peran-tim.yaml', dari, menjadi);
  const temuan = await folder.temuan();
  expect(
    temuan.filter((t) => t.startsWith('peran-tim.yaml:') && t.endsWith(` ${kode}`)),
    temuan.join('\n'),
  ).not.toEqual([]);
});

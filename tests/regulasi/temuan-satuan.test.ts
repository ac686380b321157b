import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderUji, salinFolder } from './folder-uji.ts';

let folder: FolderUji;
beforeEach(() => {
  folder = salinFolder();
});
afterEach(() => folder.hapus());

const BERKAS = 'satuan.yaml';
const STRUKTURAL = '{ jenis: [jpt-madya, jpt-pratama, administrator, pengawas] }';
const KEDUA = `    - sejak: 2025-01-01
      ciri: [${STRUKTURAL}]
      ketentuan: [PANRB-P1-10]
`;

describe('unit yang dihitung: setiap temuan menyebut berkas dan barisnya', () => {
  test.each([
    { kode: 'jenis-unit-asing', baris: 9, dari: 'uptd, upt,', menjadi: 'uptd, uptt,' },
    { kode: 'satuan-tanpa-jenis', baris: 8, dari: STRUKTURAL, menjadi: '{}' },
    { kode: 'satuan-tanpa-jenis', baris: 8, dari: STRUKTURAL, menjadi: '{ unit: [] }' },
    { kode: 'bentuk', baris: 8, dari: 'pengawas] }', menjadi: 'penyelia] }' },
    { kode: 'bentuk', baris: 8, dari: STRUKTURAL, menjadi: `{ level: 2 }` },
    { kode: 'ketentuan-asing', baris: 11, dari: 'PANRB-P1-11', menjadi: 'PANRB-P1-99' },
    {
      kode: 'satuan-terbalik',
      baris: 6,
      dari: 'sejak: 2022-02-21',
      menjadi: 'sejak: 2022-02-21\n      sampai: 2021-01-01',
    },
  ])('$kode: $menjadi', async ({ kode, baris, dari, menjadi }) => {
    folder.ganti(BERKAS, dari, menjadi);
    const temuan = await folder.temuan();
    expect(temuan.filter((t) => t.startsWith(BERKAS))).toEqual([`${BERKAS}:${baris} ${kode}`]);
  });

  test('dua nilai pada hari yang sama', async () => {
    folder.ganti(BERKAS, '    - sejak', `${KEDUA}    - sejak`);
    expect(await folder.temuan()).toEqual(['satuan.yaml:9 satuan-bertindih']);
  });

  test('tanpa nilai bertanggal', async () => {
    folder.tulis(BERKAS, '- id: unit-organisasi\n  nama: { id: Unit, en: Unit }\n  nilai: []\n');
    expect(await folder.temuan()).toContain('satuan.yaml:1 satuan-tanpa-tanggal');
  });

  test('peran mencari pimpinan unit, tetapi tidak ada unit yang dihitung', async () => {
    folder.tulis(BERKAS, '[]\n');
    expect(await folder.temuan()).toContain('peran.yaml:4 satuan-tak-ada');
  });
});

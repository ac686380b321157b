import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderUji, salinFolder } from './folder-uji.ts';

let folder: FolderUji;
beforeEach(() => {
  folder = salinFolder();
});
afterEach(() => folder.hapus());

const VARIAN_2 = 'tingkat: [jpt-madya, jpt-pratama]\n  penilai: jpt-pratama\n  penugas: jpt-pratama';

describe('jabatan, kedudukan, dan struktur yang tidak dapat dipakai', () => {
  test.each([
    { kode: 'jabatan-asing', berkas: 'jabatan.yaml', dari: 'id: pengawas', menjadi: 'id: penyelia' },
    { kode: 'bentuk', berkas: 'jabatan.yaml', dari: 'diLuar:', menjadi: 'luar:' },
    { kode: 'jabatan-asing', berkas: 'kedudukan.yaml', dari: 'tanpa: [administrator]', menjadi: 'tanpa: [direktur]' },
    {
      kode: 'di-luar-tingkat',
      berkas: 'kedudukan.yaml',
      dari: VARIAN_2,
      menjadi: VARIAN_2.replace(/jpt-pratama$/, 'pengawas'),
    },
    {
      kode: 'ada-dan-tiada',
      berkas: 'kedudukan.yaml',
      dari: 'tanpa: [administrator]',
      menjadi: 'tanpa: [jpt-pratama]',
    },
    { kode: 'tanpa-syarat', berkas: 'kedudukan.yaml', dari: '  lebihDariTingkat: 2\n', menjadi: '' },
    {
      kode: 'pola-asing',
      berkas: 'kedudukan.yaml',
      dari: '  tanpa: [pengawas]\n',
      menjadi: '  tanpa: [pengawas]\n  pola: D.99\n',
    },
    {
      kode: 'kembar',
      berkas: 'kedudukan.yaml',
      dari: VARIAN_2,
      menjadi: VARIAN_2.replaceAll('jpt-pratama\n  penugas: jpt-pratama', 'jpt-madya'),
    },
    { kode: 'ketentuan-asing', berkas: 'kedudukan.yaml', dari: '[PANRB-L-B1-GBR4]', menjadi: '[PANRB-L-B1-GBR99]' },
    { kode: 'struktur-asing', berkas: 'pola.yaml', dari: 'struktur: Gambar 18', menjadi: 'struktur: Gambar 81' },
    { kode: 'varian-asing', berkas: 'pola.yaml', dari: "varian: '2'", menjadi: "varian: '18'" },
    { kode: 'tak-cocok', berkas: 'pola.yaml', dari: "varian: '2'", menjadi: "varian: '4'" },
    { kode: 'kembar', berkas: 'pola.yaml', dari: "varian: '2'", menjadi: "varian: '3'" },
    { kode: 'salah-tingkat', berkas: 'struktur.yaml', dari: 'penugas: 2', menjadi: 'penugas: 3' },
    {
      kode: 'salah-tingkat',
      berkas: 'struktur.yaml',
      dari: '[sekretaris-daerah, asisten-daerah]',
      menjadi: '[sekretaris-daerah]',
    },
    {
      kode: 'jabatan-asing',
      berkas: 'struktur.yaml',
      dari: '[sekretaris-daerah, asisten-daerah]',
      menjadi: '[sekretaris-daerah, asda]',
    },
  ])('$kode: $berkas, $menjadi', async ({ kode, berkas, dari, menjadi }) => {
    folder.ganti(berkas, dari, menjadi);
    const temuan = await folder.temuan();
    expect(
      temuan.filter((t) => t.startsWith(`${berkas}:`) && t.endsWith(` ${kode}`)),
      temuan.join('\n'),
    ).not.toEqual([]);
  });
});

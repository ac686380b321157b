import { join } from 'node:path';
import { type Naskah, periksaIsian, type SkemaIsian } from '@lincah/domain/naskah';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { afterAll, describe, expect, test } from 'vitest';
import { cetak } from '../../server/naskah/cetak.ts';
import { naskahContoh, percetakanUji } from '../../server/naskah/uji-naskah.ts';

const pustaka = await bacaSemua(join(AKAR, 'peraturan'));
const percetakan = percetakanUji();
afterAll(() => percetakan.pencetak.tutup());

const susunan = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    peran: i === 0 ? 'Ketua Tim' : 'Anggota Tim',
    nama: `Pegawai Contoh ${i + 1}`,
    nip: `1990010120150310${String(i + 10)}`,
    pangkat: 'Penata (III/c)',
    jabatan: 'Analis Kebijakan Ahli Muda',
    unit: 'Biro Perencanaan',
    tugas: `Menyusun bagian ${i + 1}`,
    keluaran: `Bagian ${i + 1}`,
  }));

const tim = {
  perbuatan: 'bentuk',
  nama: 'Tim Peta Proses Bisnis',
  tugas: 'menyusun peta proses bisnis',
  target: ['Peta proses bisnis disetujui'],
  mulai: '2026-12-01',
  selesai: '2026-12-31',
  pemohon: { jabatan: 'Kepala Biro Perencanaan', unit: 'Biro Perencanaan' },
  susunan: susunan(4),
  uraianPeran: [{ peran: 'Ketua Tim', tugas: ['Membagi peran anggota'] }],
  dasar: ['Peraturan Contoh Nomor 1 Tahun 2026'],
  konsultasi: { nomor: 'B-004/ORTALA/XI/2026', tanggal: '2026-11-20' },
};
const nota = { nama: 'Pokja Contoh', pemohon: tim.pemohon, uraian: 'Susunan memuat satu ketua.' };

const jenisNaskah = (id: string, jenis: string) => {
  const n = pustaka.kitab(id).naskah[jenis];
  if (!n) throw new Error(`naskah ${jenis} tidak ada dalam ${id}`);
  return n;
};

describe('surat tim tercetak utuh', () => {
  test.each([
    { id: 'permenpanrb-7-2022', jenis: 'penetapan-tim', data: tim, halaman: 2 },
    { id: 'permenpanrb-7-2022', jenis: 'penetapan-tim', data: { ...tim, susunan: susunan(12) }, halaman: 3 },
    { id: 'ranpermenko-infra', jenis: 'penetapan-tim', data: tim, halaman: 2 },
    { id: 'permenko-ekon-1-2025', jenis: 'penetapan-tim', data: tim, halaman: 2 },
    { id: 'pergub-banten-19-2023', jenis: 'penetapan-tim', data: tim, halaman: 2 },
    { id: 'permenko-ekon-1-2025', jenis: 'nota-konsultasi-tim', data: nota, halaman: 1 },
    {
      id: 'permenko-ekon-1-2025',
      jenis: 'nota-konsultasi-tim',
      data: {
        ...nota,
        hasil: 'perlu-perbaikan',
        rujukan: [{ jenis: 'nota-konsultasi-tim', nomor: 'B-1', tanggal: '2026-11-20' }],
      },
      halaman: 1,
    },
    {
      id: 'pergub-banten-19-2023',
      jenis: 'penetapan-tim',
      data: { ...tim, perbuatan: 'ubah', alasan: 'dua anggota beralih tugas' },
      halaman: 2,
    },
    { id: 'ranpermenko-infra', jenis: 'penetapan-tim', data: { ...tim, perbuatan: 'bubarkan' }, halaman: 1 },
    { id: 'permenko-ekon-1-2025', jenis: 'penetapan-tim', data: { ...tim, perbuatan: 'bubarkan' }, halaman: 1 },
  ])('$id $jenis $data.perbuatan: $halaman halaman', async ({ id, jenis, data, halaman }) => {
    const { skema, templat } = jenisNaskah(id, jenis);
    expect(periksaIsian(skema as SkemaIsian, data)).toEqual([]);
    const naskah: Naskah = naskahContoh(jenis, { peraturan: id, data });
    expect((await cetak(percetakan, naskah, templat)).halaman).toBe(halaman);
  });
});

test.each([
  { ketentuan: 'EKON-P2-6-a', isian: 'target' },
  { ketentuan: 'EKON-P2-6-b', isian: 'tugas' },
  { ketentuan: 'EKON-L-D5-c', isian: 'konsultasi' },
])('$ketentuan: keputusan Pokja tanpa $isian ditolak dengan ketentuannya', ({ ketentuan, isian }) => {
  const { [isian]: _, ...kurang } = tim as Record<string, unknown>;
  expect(periksaIsian(jenisNaskah('permenko-ekon-1-2025', 'penetapan-tim').skema as SkemaIsian, kurang)).toMatchObject([
    { isian, ketentuan },
  ]);
});

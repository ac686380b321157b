import { describe, expect, test } from 'vitest';
import type { SuratDibatalkan } from './batal.ts';
import { bolehBatalkan } from './izin.ts';
import { jelaskanBatal } from './jelaskan-batal.ts';

const SURAT: SuratDibatalkan = {
  id: 's',
  nomor: 'B-1/2026',
  status: 'terbit',
  posisi: 'kepala',
  jabatan: 'Kepala Biro',
  sandaran: null,
};
const KEPALA = { pegawai: 'p', nip: '1', posisi: ['staf', 'kepala'] };
const sandaran = (dariLangkah: boolean, hasil: string | null, sesudah: string | null = null) => ({
  dariLangkah,
  hasil,
  sesudah: sesudah === null ? null : { id: sesudah, en: sesudah },
});

describe('pembatalan surat', () => {
  test.each([
    { kasus: 'surat tanpa berkas', surat: {}, kode: null },
    { kasus: 'jabatan lain', surat: { posisi: 'sekretaris' }, kode: 'naskah/batal-bukan-penanda' },
    { kasus: 'surat instansi lain', surat: { posisi: null }, kode: 'naskah/batal-bukan-penanda' },
    { kasus: 'sudah batal', surat: { status: 'batal' }, kode: 'naskah/bukan-terbit' },
    { kasus: 'ditulis di sisi berkas yang berjalan', surat: { sandaran: sandaran(false, null, 'Terima') }, kode: null },
    {
      kasus: 'langkah berikutnya menunggu',
      surat: { sandaran: sandaran(true, null) },
      kode: 'naskah/batal-berkas-berjalan',
    },
    {
      kasus: 'langkah berikutnya sudah diambil',
      surat: { sandaran: sandaran(true, null, 'Rekomendasikan') },
      kode: 'naskah/batal-berlanjut',
    },
    { kasus: 'berkasnya ditarik', surat: { sandaran: sandaran(true, 'ditarik') }, kode: null },
    { kasus: 'surat penolakan', surat: { sandaran: sandaran(true, 'ditolak') }, kode: null },
    {
      kasus: 'ditolak sesudah dijawab',
      surat: { sandaran: sandaran(true, 'ditolak', 'Putuskan') },
      kode: 'naskah/batal-berlanjut',
    },
    {
      kasus: 'putusannya berlaku',
      surat: { sandaran: sandaran(true, 'disetujui') },
      kode: 'naskah/batal-putusan-berlaku',
    },
  ] as const)('$kasus: $kode', ({ surat, kode }) => {
    const hasil = bolehBatalkan({ ...SURAT, ...surat }, KEPALA);
    expect(hasil.sah ? null : hasil.penolakan.kode).toBe(kode);
    if (!hasil.sah) expect(jelaskanBatal(hasil.penolakan).detail.id).toContain('B-1/2026');
  });
});

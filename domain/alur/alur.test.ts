import { expect, test } from 'vitest';
import type { Simpul } from '../regulasi/index.ts';
import type { Langkah } from './akibat.ts';
import { alurBercabang, alurPermohonan } from './contoh.ts';
import { lanjut, mulai, picuPewaktu, tarik } from './index.ts';
import type { Keadaan } from './keadaan.ts';

const FAKTA = { mendesak: true };
const buka = (hasil: ReturnType<typeof mulai>): Langkah => {
  if (!hasil.sah) throw new Error(hasil.penolakan.kode);
  return hasil.nilai;
};
const jalan = (alur = alurPermohonan, ...langkah: readonly (readonly [string, string, object?])[]): Langkah =>
  langkah.reduce(
    (l, [tugas, pilihan, isian]) =>
      buka(lanjut(alur, l.keadaan, tugas, pilihan, { alasan: 'a', hari: 9, ...isian }, FAKTA)),
    buka(mulai(alur, FAKTA)),
  );

test('mulai membuka tindakan pertama untuk peran lajurnya', () => {
  expect(buka(mulai(alurPermohonan, FAKTA))).toEqual({
    keadaan: { token: ['ajukan'], temu: {}, keputusan: {} },
    akibat: [{ jenis: 'buka', tugas: 'ajukan', peran: 'PEMOHON', pewaktu: [] }],
  });
});

test('satu langkah menutup, menulis naskah, lalu membuka', () => {
  expect(jalan(alurPermohonan, ['ajukan', 'kirim']).akibat).toEqual([
    { jenis: 'tutup', tugas: 'ajukan' },
    { jenis: 'naskah', naskah: 'surat-permohonan', simpul: 'ajukan', kepada: 'PIMPINAN', tembusan: ['ATASAN'] },
    { jenis: 'buka', tugas: 'periksa', peran: 'PIMPINAN', pewaktu: [] },
  ]);
});

test.each([
  { kasus: 'syarat terpenuhi melewati layanan', hari: 2, naskah: ['nota'] },
  { kasus: 'syarat tidak terpenuhi memakai arus bawaan', hari: 3, naskah: [] },
])('gerbang membaca fakta dan isian: $kasus', ({ hari, naskah }) => {
  const { akibat } = jalan(alurPermohonan, ['ajukan', 'kirim'], ['periksa', 'teruskan', { hari }]);
  expect(akibat.flatMap((a) => (a.jenis === 'naskah' ? [a.naskah] : []))).toEqual(naskah);
  expect(akibat.at(-1)).toEqual({
    jenis: 'buka',
    tugas: 'putuskan',
    peran: 'ATASAN',
    pewaktu: [
      { simpul: 'ingat', tenggat: 'P3D', memutus: false, beritahu: 'PEMOHON' },
      { simpul: 'lewat', tenggat: 'contoh.batas', memutus: true },
    ],
  });
});

test('dikembalikan untuk diperbaiki membuka lagi tindakan yang sama', () => {
  const l = jalan(alurPermohonan, ['ajukan', 'kirim'], ['periksa', 'perbaiki']);
  expect(l.keadaan).toEqual({ token: ['ajukan'], temu: {}, keputusan: { ajukan: 'kirim', periksa: 'perbaiki' } });
});

test('selesai mencatat hasil dan tidak menyisakan token', () => {
  const l = jalan(alurPermohonan, ['ajukan', 'kirim'], ['periksa', 'teruskan'], ['putuskan', 'tolak']);
  expect(l.keadaan).toMatchObject({ token: [], hasil: 'ditolak' });
  expect(l.akibat.at(-1)).toEqual({ jenis: 'selesai', hasil: 'ditolak' });
});

const diPeriksa = jalan(alurPermohonan, ['ajukan', 'kirim']).keadaan;
const diPutuskan = jalan(alurPermohonan, ['ajukan', 'kirim'], ['periksa', 'teruskan']).keadaan;
const tuntas = jalan(alurPermohonan, ['ajukan', 'kirim'], ['periksa', 'teruskan'], ['putuskan', 'setujui']).keadaan;

test.each([
  {
    kasus: 'tugas lain',
    keadaan: diPeriksa,
    tugas: 'putuskan',
    pilihan: 'setujui',
    alasan: 'x',
    kode: 'alur/tugas-tidak-terbuka',
  },
  {
    kasus: 'tugas asing',
    keadaan: diPeriksa,
    tugas: 'asing',
    pilihan: 'setujui',
    alasan: 'x',
    kode: 'alur/tugas-tidak-terbuka',
  },
  {
    kasus: 'pilihan asing',
    keadaan: diPeriksa,
    tugas: 'periksa',
    pilihan: 'asing',
    alasan: 'x',
    kode: 'alur/pilihan-tidak-dikenal',
  },
  {
    kasus: 'tanpa alasan',
    keadaan: diPeriksa,
    tugas: 'periksa',
    pilihan: 'perbaiki',
    alasan: undefined,
    kode: 'alur/perlu-alasan',
  },
  {
    kasus: 'alasan kosong',
    keadaan: diPeriksa,
    tugas: 'periksa',
    pilihan: 'perbaiki',
    alasan: '  ',
    kode: 'alur/perlu-alasan',
  },
  {
    kasus: 'sesudah selesai',
    keadaan: tuntas,
    tugas: 'putuskan',
    pilihan: 'setujui',
    alasan: 'x',
    kode: 'alur/sudah-selesai',
  },
])('ditolak: $kasus → $kode', ({ keadaan, tugas, pilihan, alasan, kode }) => {
  expect(lanjut(alurPermohonan, keadaan, tugas, pilihan, { alasan }, FAKTA)).toMatchObject({
    sah: false,
    penolakan: { kode },
  });
});

test('penolakan tanpa alasan membawa ketentuan tugasnya', () => {
  expect(lanjut(alurPermohonan, diPeriksa, 'periksa', 'perbaiki', {}, FAKTA)).toMatchObject({
    penolakan: { jenis: 'aturan', ketentuan: ['CONTOH-1'] },
  });
});

test('cabang paralel menunggu setiap arus yang masuk', () => {
  const a = jalan(alurBercabang);
  expect(a.keadaan.token).toEqual(['kiri', 'kanan']);
  const b = jalan(alurBercabang, ['kiri', 'setujui'], ['kanan', 'setujui']);
  expect(b.keadaan).toMatchObject({ token: ['kanan_lagi'], temu: { temu: ['kiri_keluar'] } });
  const c = jalan(alurBercabang, ['kiri', 'setujui'], ['kanan', 'setujui'], ['kanan_lagi', 'tolak']);
  expect(c.keadaan).toMatchObject({ token: ['akhir'], temu: {} });
});

test('arus yang sama datang dua kali tidak membuka pertemuan', () => {
  const keadaan: Keadaan = { token: ['kiri'], temu: { temu: ['kiri_keluar'] }, keputusan: {} };
  const l = buka(lanjut(alurBercabang, { ...keadaan, token: ['kiri', 'kanan'] }, 'kiri', 'setujui', {}, {}));
  expect(l.keadaan).toMatchObject({ token: ['kanan'], temu: { temu: ['kiri_keluar', 'kiri_keluar'] } });
});

test.each([
  { kasus: 'pemohon pada langkah yang mengizinkan', keadaan: diPeriksa, peran: 'PEMOHON', sah: true, kode: undefined },
  { kasus: 'peran lain', keadaan: diPeriksa, peran: 'ATASAN', sah: false, kode: 'alur/tidak-dapat-ditarik' },
  {
    kasus: 'langkah tanpa izin tarik',
    keadaan: diPutuskan,
    peran: 'PEMOHON',
    sah: false,
    kode: 'alur/tidak-dapat-ditarik',
  },
  { kasus: 'sudah selesai', keadaan: tuntas, peran: 'PEMOHON', sah: false, kode: 'alur/sudah-selesai' },
])('tarik: $kasus → sah=$sah', ({ keadaan, peran, sah, kode }) => {
  const hasil = tarik(alurPermohonan, keadaan, peran);
  if (hasil.sah) expect(hasil.nilai.keadaan).toMatchObject({ token: [], temu: {}, hasil: 'ditarik' });
  else expect(hasil.penolakan.kode).toBe(kode);
  expect(hasil.sah).toBe(sah);
});

test('pengingat tidak mengubah keadaan', () => {
  const l = buka(picuPewaktu(alurPermohonan, diPutuskan, 'ingat', FAKTA));
  expect(l).toEqual({
    keadaan: diPutuskan,
    akibat: [{ jenis: 'ingatkan', pewaktu: 'ingat', tugas: 'putuskan', sebagai: 'pengingat', beritahu: 'PEMOHON' }],
  });
});

test('pewaktu yang memutus menutup tindakan dan meneruskan arusnya', () => {
  const l = buka(picuPewaktu(alurPermohonan, diPutuskan, 'lewat', FAKTA));
  expect(l.keadaan).toMatchObject({ token: [], hasil: 'kedaluwarsa' });
  expect(l.akibat.map((a) => a.jenis)).toEqual(['ingatkan', 'tutup', 'selesai']);
});

test('pewaktu atas tindakan yang sudah ditutup ditolak', () => {
  expect(picuPewaktu(alurPermohonan, tuntas, 'lewat', FAKTA)).toMatchObject({
    penolakan: { kode: 'alur/sudah-selesai' },
  });
});

const gambarSalah = (lain: Record<string, Partial<Simpul>>) => ({
  ...alurPermohonan,
  simpul: Object.fromEntries(
    Object.entries(alurPermohonan.simpul).map(([k, s]) => [k, { ...s, ...lain[k] } as Simpul]),
  ),
});

test.each([
  {
    kasus: 'fakta tidak dikenal',
    fakta: {},
    salah: {},
    pesan: 'gerbang_mendesak: syarat "mendesak and isian.hari < 3"',
  },
  {
    kasus: 'simpul tidak ada',
    fakta: FAKTA,
    salah: { gerbang_periksa: { bawaan: 'x', keluar: [{ id: 'x', ke: 'raib' }] } },
    pesan: 'raib: simpul tidak ada',
  },
  {
    kasus: 'tanpa arus terbuka',
    fakta: FAKTA,
    salah: { gerbang_mendesak: { bawaan: 'z', keluar: [{ id: 'x', ke: 'catat', syarat: 'false' }] } },
    pesan: 'gerbang_mendesak: tidak ada arus',
  },
  {
    kasus: 'jawaban bukan ya atau tidak',
    fakta: FAKTA,
    salah: { gerbang_mendesak: { keluar: [{ id: 'x', ke: 'catat', syarat: '1' }] } },
    pesan: 'bukan ya atau tidak',
  },
  {
    kasus: 'nilai tak sejenis',
    fakta: { mendesak: 'ya' },
    salah: { gerbang_mendesak: { keluar: [{ id: 'x', ke: 'catat', syarat: 'mendesak > 1' }] } },
    pesan: 'gerbang_mendesak',
  },
  {
    kasus: 'berputar tanpa tugas',
    fakta: FAKTA,
    salah: { gerbang_mendesak: { keluar: [{ id: 'x', ke: 'gerbang_mendesak' }] } },
    pesan: 'berputar tanpa tugas',
  },
])('gambar yang salah adalah kesalahan kami, disebut dengan elemennya: $kasus', ({ fakta, salah, pesan }) => {
  expect(() => lanjut(gambarSalah(salah), diPeriksa, 'periksa', 'teruskan', { hari: 1 }, fakta)).toThrow(pesan);
});

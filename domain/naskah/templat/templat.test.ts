import { fc, test as properti } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { type Tanggal, tanggal } from '../../kernel/index.ts';
import { bolehTemplat } from '../izin.ts';
import { ambilTemplat } from './ambil-templat.ts';
import { bandingTemplat } from './banding-templat.ts';
import { isianTemplat } from './bentuk-templat.ts';
import type { BlokSurat } from './blok.ts';
import { isianSkema } from './isian-templat.ts';
import { jelaskanTemuan } from './jelaskan-templat.ts';
import { gabungKasus } from './kasus.ts';
import { periksaTemplat } from './periksa-templat.ts';
import { rangkai } from './rangkai.ts';
import { isianSyarat } from './syarat.ts';
import type { BagianTemplat, Templat } from './templat.ts';
import { tarikTemplat, templatPada, tetapkanTemplat, type VersiTemplat } from './tetapkan-templat.ts';

const teks = { type: 'string' } as const;
const hari = { type: 'string', format: 'date' } as const;
const orang = { type: 'object', properties: { nama: teks, nip: teks, jabatan: teks }, required: ['nama'] } as const;
const SKEMA = {
  type: 'object',
  'x-ketentuan': 'PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a',
  required: ['maksud', 'mulai', 'selesai', 'pegawai'],
  properties: {
    maksud: { ...teks, title: 'Maksud dan tujuan', 'x-ketentuan': 'PANRB-L-B2-SURAT-PELIBATAN-1' },
    catatan: { ...teks, title: 'Catatan' },
    mulai: { ...hari, title: 'Mulai' },
    selesai: { ...hari, title: 'Selesai' },
    lama: { type: 'integer' },
    pegawai: { ...orang, title: 'Pegawai' },
    dasar: { type: 'array', items: teks },
    rujukan: { type: 'array', items: { type: 'object', properties: { nomor: teks, tanggal: hari } } },
  },
} as const;

const DASAR: Templat = {
  bentuk: 'surat-dinas',
  kertas: 'a4',
  huruf: 11,
  lambang: true,
  bagian: [
    { jenis: 'paragraf', teks: 'Untuk {maksud}[, dengan catatan {catatan}].' },
    { jenis: 'pegawai', isian: 'pegawai' },
    { jenis: 'baris', label: 'Waktu', bentuk: '', butir: ['{masa}'] },
  ],
  penutup: 'Demikian.',
  tembusan: { kepala: 'Tembusan:', tambahan: [] },
};
const BENTUK = { dasar: DASAR, isian: isianTemplat(isianSkema(SKEMA), DASAR), syarat: isianSyarat(SKEMA) };
const SURAT = {
  nomor: 'B-1',
  tanggal: tanggal('2026-11-21'),
  tempat: 'Jakarta',
  hal: 'Permohonan',
  kop: { instansi: 'Kementerian Contoh' },
  tandaTangan: { jabatan: 'Kepala Biro', nama: 'Ratna Contoh', nip: '197001011995032001' },
  data: {
    maksud: 'menyusun peta',
    mulai: '2026-12-01',
    selesai: '2027-01-31',
    lama: 62,
    pegawai: { nama: 'Bagas Contoh', nip: '199001012015031001', jabatan: 'Analis' },
    dasar: ['Peraturan A', 'Peraturan B'],
    rujukan: [
      { nomor: 'B-7', tanggal: '2026-11-01' },
      { nomor: 'B-9', tanggal: '2026-11-20' },
    ],
  },
} as const;

const dengan = (...bagian: BagianTemplat[]): Templat => ({ ...DASAR, bagian: [...(DASAR.bagian ?? []), ...bagian] });
const kata = (blok: readonly BlokSurat[] | null): string =>
  (blok ?? [])
    .map((b) => {
      if (b.blok === 'daftar') return b.butir.map(kata).join(' | ');
      if (b.blok === 'rincian') return b.baris.map((r) => kata(r.isi)).join(' | ');
      return 'isi' in b ? b.isi.map((i) => ('teks' in i ? i.teks : kata([i]))).join('') : '';
    })
    .join(' || ');
const cetak = (b: BagianTemplat, data: object = {}) =>
  kata(rangkai({ ...DASAR, bagian: [b] }, { ...SURAT, data: { ...SURAT.data, ...data } }).tubuh);

test('templat peraturan sendiri tidak bercacat', () => expect(periksaTemplat(DASAR, BENTUK)).toEqual([]));

test.each([
  { kasus: 'isian tak dikenal', teks: 'a\nb {gaji}', kode: 'asing', baris: 2 },
  { kasus: 'kurung tidak ditutup', teks: 'Untuk {maksud dan', kode: 'tak-tertutup', baris: 1 },
  { kasus: 'kurung tidak dibuka', teks: 'satu\ndua\nmaksud}', kode: 'tak-terbuka', baris: 3 },
  { kasus: 'isi kurung bukan nama', teks: '{1 + 1}', kode: 'nama', baris: 1 },
  { kasus: 'kurung siku tidak ditutup', teks: 'ya [, {catatan}', kode: 'bila-tak-tertutup', baris: 1 },
  { kasus: 'kurung siku tanpa isian', teks: 'ya [tidak]', kode: 'bila-tanpa-isian', baris: 1 },
  { kasus: 'kurung siku bersarang', teks: '[a [{catatan}]]', kode: 'bila-bersarang', baris: 1 },
  { kasus: 'isian daftar dalam kalimat', teks: 'Surat {rujukan.nomor}', kode: 'luar-daftar', baris: 1 },
  { kasus: 'orang dalam kalimat', teks: 'Kepada {pegawai}', kode: 'orang', baris: 1 },
  { kasus: 'membaca berkas', teks: 'x\n#read("/etc/passwd")', kode: 'perintah', baris: 2 },
  { kasus: 'menyertakan berkas', teks: '#include "a.typ"', kode: 'perintah', baris: 1 },
  { kasus: 'gambar dari folder', teks: '#image("../../rahasia.png")', kode: 'perintah', baris: 1 },
  { kasus: 'menjalankan kode', teks: '#eval("1")', kode: 'perintah', baris: 1 },
  { kasus: 'skrip peramban', teks: '<script>alert(1)</script>', kode: 'perintah', baris: 1 },
  { kasus: 'pembalik arah', teks: 'surat\u202Etxt', kode: 'tak-tampak', baris: 1 },
  { kasus: 'terlalu panjang', teks: 'a'.repeat(4001), kode: 'panjang', baris: 1 },
  { kasus: 'kosong', teks: ' ', kode: 'kosong', baris: 1 },
])('templat cacat tertangkap sebelum disimpan: $kasus', ({ teks: isi, kode, baris }) => {
  const temuan = periksaTemplat(dengan({ jenis: 'paragraf', teks: isi }), BENTUK);
  expect(temuan.map((t) => t.kode)).toContain(kode);
  const satu = temuan.find((t) => t.kode === kode);
  expect(satu).toMatchObject({ baris, letak: { bidang: 'bagian', bagian: 4 } });
  const { pesan, jalanKeluar } = jelaskanTemuan(satu as NonNullable<typeof satu>);
  expect(pesan.id).toContain(`Isi, bagian 4, baris ${baris}`);
  expect([pesan.en, jalanKeluar.id, jalanKeluar.en].every((k) => k.length > 10)).toBe(true);
});

test.each([
  { dibuang: 0, isian: 'maksud', ketentuan: 'PANRB-L-B2-SURAT-PELIBATAN-1' },
  { dibuang: 1, isian: 'pegawai', ketentuan: 'PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a' },
  { dibuang: 2, isian: 'mulai', ketentuan: 'PANRB-L-B2-PENUNJUKAN-LINTASUNIT-a' },
])(
  'PANRB-L-B2-SURAT-PELIBATAN-1: $isian yang diminta peraturan tidak dapat dibuang',
  ({ dibuang, isian, ketentuan }) => {
    const templat = { ...DASAR, bagian: (DASAR.bagian ?? []).filter((_, i) => i !== dibuang) };
    expect(periksaTemplat(templat, BENTUK)).toContainEqual(
      expect.objectContaining({ kode: 'wajib', isian: expect.objectContaining({ nama: isian, ketentuan }) }),
    );
  },
);

test('yang diminta boleh pindah tempat; yang tidak diminta boleh dibuang', () => {
  const bagian: BagianTemplat[] = [
    { jenis: 'pegawai', isian: 'pegawai' },
    { jenis: 'rincian', butir: [{ label: 'Untuk', teks: '{maksud}' }] },
    { jenis: 'daftar', bentuk: 'a.', butir: ['mulai {mulai}', 'selesai {selesai}'] },
  ];
  expect(periksaTemplat({ ...DASAR, bagian }, BENTUK)).toEqual([]);
});

test.each<{ kasus: string; b: BagianTemplat; data?: object; jadi: string }>([
  { kasus: 'tulisan bersyarat hilang', b: { jenis: 'paragraf', teks: 'A[, yaitu {catatan}];' }, jadi: 'A;' },
  {
    kasus: 'tulisan bersyarat tampil',
    b: { jenis: 'paragraf', teks: 'A[, yaitu {catatan}];' },
    data: { catatan: 'x' },
    jadi: 'A, yaitu x;',
  },
  { kasus: 'baris dengan isian kosong hilang', b: { jenis: 'paragraf', teks: 'Catatan {catatan}' }, jadi: '' },
  {
    kasus: 'satu butir untuk setiap surat',
    b: { jenis: 'daftar', bentuk: '1.', butir: ['{dasar}', 'Nomor {rujukan.nomor} tanggal {rujukan.tanggal}'] },
    jadi: 'Peraturan A | Peraturan B | Nomor B-7 tanggal 1 November 2026 | Nomor B-9 tanggal 20 November 2026',
  },
  { kasus: 'surat terakhir', b: { jenis: 'paragraf', teks: '{rujukan.terakhir.nomor}' }, jadi: 'B-9' },
  { kasus: 'masa', b: { jenis: 'paragraf', teks: '{masa}' }, jadi: '1 Desember 2026 sampai dengan 31 Januari 2027' },
  {
    kasus: 'masa satu hari',
    b: { jenis: 'paragraf', teks: '{masa}' },
    data: { selesai: '2026-12-01' },
    jadi: '1 Desember 2026',
  },
  { kasus: 'terbilang', b: { jenis: 'paragraf', teks: '{lama} ({lama:terbilang})' }, jadi: '62 (enam puluh dua)' },
  { kasus: 'tebal', b: { jenis: 'paragraf', teks: 'kami *setuju* 2 * 3' }, jadi: 'kami setuju 2 * 3' },
  {
    kasus: 'NIP berspasi',
    b: { jenis: 'pegawai', isian: 'pegawai' },
    jadi: 'Bagas Contoh | 19900101 201503 1 001 | Analis',
  },
  {
    kasus: 'kepala surat ini',
    b: { jenis: 'paragraf', teks: '{surat.hal} dari {surat.jabatan}' },
    jadi: 'Permohonan dari Kepala Biro',
  },
])('$kasus', ({ b, data, jadi }) => expect(cetak(b, data)).toBe(jadi));

const jahat = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    '{maksud}',
    '[x]',
    '#read("/etc/passwd")',
    '*a*',
    '{',
    '}}',
    '$x$',
    '\\',
    '<b>',
    '{pegawai.nip}',
    '⟦maksud⟧',
  ),
);
properti.prop([jahat, jahat], { seed: 7, numRuns: 300 })(
  'isi isian tetap teks: tidak pernah dibaca sebagai isian, syarat, atau huruf tebal',
  (maksud, nama) => {
    const { tubuh } = rangkai(
      { ...DASAR, bagian: [{ jenis: 'tengah', teks: '<{maksud}|{pegawai.nama}>' }] },
      { ...SURAT, data: { ...SURAT.data, maksud, pegawai: { ...SURAT.data.pegawai, nama } } },
    );
    if (maksud.trim() !== '' && !/^\d{4}-\d\d-\d\d$/.test(maksud) && !/^\d{4}-\d\d-\d\d$/.test(nama))
      expect(kata(tubuh)).toBe(`<${maksud.trim()}|${nama.trim()}>`);
  },
);
properti.prop([jahat], { seed: 7, numRuns: 300 })('tulisan apa pun diperiksa dan dirangkai tanpa gagal', (isi) => {
  const templat = dengan({ jenis: 'daftar', bentuk: '1.', butir: [isi] });
  for (const t of periksaTemplat(templat, BENTUK)) jelaskanTemuan(t);
  rangkai(templat, SURAT);
});

const izin = (hak: string[]) => bolehTemplat('p1', hak);
const IZIN = (() => {
  const boleh = izin(['ortala']);
  if (!boleh.sah) throw new Error('ortala berhak');
  return boleh.nilai;
})();
const HARI_INI = tanggal('2026-11-21');
const versi = (n: number, sejak: string, lain: Partial<VersiTemplat> = {}): VersiTemplat => ({
  versi: n,
  sejak: sejak as Tanggal,
  isi: { ...DASAR, penutup: `Versi ${n}.` },
  oleh: 'Tia Contoh',
  ditarik: false,
  ...lain,
});
const ADA = [versi(1, '2026-01-01'), versi(2, '2026-06-01'), versi(3, '2026-06-01'), versi(4, '2027-01-01')];

test.each([
  { pada: '2025-12-31', berlaku: undefined },
  { pada: '2026-01-01', berlaku: 1 },
  { pada: '2026-05-31', berlaku: 1 },
  { pada: '2026-06-01', berlaku: 3 },
  { pada: '2026-12-31', berlaku: 3 },
  { pada: '2027-01-01', berlaku: 4 },
])('pada $pada berlaku versi $berlaku', ({ pada, berlaku }) => {
  expect(templatPada(ADA, pada as Tanggal)?.versi).toBe(berlaku);
});

test.each([
  { kasus: 'hari ini', sejak: '2026-11-21', dariVersi: 4, kode: null },
  { kasus: 'hari mendatang', sejak: '2026-12-01', dariVersi: 4, kode: null },
  { kasus: 'kemarin', sejak: '2026-11-20', dariVersi: 4, kode: 'naskah/templat-mundur' },
  { kasus: 'orang lain lebih dahulu', sejak: '2026-11-21', dariVersi: 3, kode: 'naskah/templat-bertambah' },
  {
    kasus: 'tidak ada yang berubah',
    sejak: '2026-11-21',
    dariVersi: 4,
    isi: versi(3, '2026-06-01').isi,
    kode: 'naskah/templat-sama',
  },
  {
    kasus: 'bercacat',
    sejak: '2026-11-21',
    dariVersi: 4,
    isi: { ...DASAR, penutup: '{x' },
    kode: 'naskah/templat-salah',
  },
  {
    kasus: 'bentuk lain',
    sejak: '2026-11-21',
    dariVersi: 4,
    isi: { ...DASAR, bagian: null },
    kode: 'naskah/templat-salah',
  },
  { kasus: 'kembali ke peraturan', sejak: '2026-11-21', dariVersi: 4, isi: null, kode: null },
])('menetapkan templat: $kasus', ({ sejak, dariVersi, kode, isi = { ...DASAR, penutup: 'Baru.' } }) => {
  const hasil = tetapkanTemplat({ sejak: sejak as Tanggal, dariVersi, isi }, ADA, BENTUK, HARI_INI, IZIN);
  if (hasil.sah) expect([kode, hasil.nilai.versi]).toEqual([null, 5]);
  else expect(hasil.penolakan.kode).toBe(kode);
});

test('hanya yang belum berlaku dapat ditarik; hanya ortala yang berhak', () => {
  expect(tarikTemplat(4, ADA, HARI_INI, IZIN).sah).toBe(true);
  expect(tarikTemplat(3, ADA, HARI_INI, IZIN)).toMatchObject({ penolakan: { kode: 'naskah/templat-berlaku' } });
  expect(tarikTemplat(9, ADA, HARI_INI, IZIN)).toMatchObject({ penolakan: { kode: 'naskah/templat-tidak-ada' } });
  expect(izin(['sdm', 'admin', 'auditor']).sah).toBe(false);
});

test('banding menandai baris dan kata yang berbeda', () => {
  const baru: Templat = {
    ...DASAR,
    kertas: 'f4',
    bagian: [
      { jenis: 'paragraf', teks: 'Guna {maksud}[, dengan catatan {catatan}].' },
      ...(DASAR.bagian ?? []).slice(1),
    ],
    tembusan: { kepala: 'Tembusan:', tambahan: ['Arsip'] },
  };
  const beda = bandingTemplat(DASAR, baru).filter((b) => b.tanda !== 'sama');
  expect(beda.map((b) => [b.tanda, b.bagian])).toEqual([
    ['ubah', 'tata'],
    ['ubah', 'paragraf'],
    ['tambah', 'tembusan'],
  ]);
  expect(beda[1]?.kata.slice(0, 2)).toEqual([
    { tanda: 'hapus', teks: 'Untuk' },
    { tanda: 'tambah', teks: 'Guna' },
  ]);
  expect(bandingTemplat(DASAR, DASAR).every((b) => b.tanda === 'sama')).toBe(true);
});

// words that hang on a case, and tables
const SKEMA_KASUS = {
  type: 'object',
  required: ['perbuatan', 'nama', 'susunan'],
  properties: {
    perbuatan: {
      ...teks,
      enum: ['bentuk', 'ubah', 'bubarkan'],
      'x-enum': { bubarkan: { id: 'Membubarkan', en: 'Dissolve' } },
      title: 'Perbuatan',
    },
    sementara: { type: 'boolean', title: 'Sementara' },
    nama: { ...teks, title: 'Nama' },
    alasan: { ...teks, title: 'Alasan' },
    target: { type: 'array', items: teks, title: 'Target' },
    susunan: { ...orang, type: 'array', items: { ...orang, properties: { ...orang.properties, peran: teks } } },
  },
} as const;
const DATA_KASUS = {
  perbuatan: 'ubah',
  nama: 'Tim Contoh',
  alasan: 'anggota pindah tugas.',
  target: ['satu', 'dua'],
  susunan: [
    { nama: 'Bagas Contoh, S.A.P.', nip: '199001012015031001', jabatan: 'Analis', peran: 'Ketua' },
    { nama: 'Citra Contoh', jabatan: 'Perencana', peran: 'Anggota' },
  ],
};
const terbaca = (isi: string) => ({ blok: 'paragraf', isi: [{ teks: isi, tebal: false, miring: false }] }) as const;
const daftarTerbaca = (...butir: string[]): BlokSurat => ({
  blok: 'baris',
  label: [{ teks: 'Menimbang', tebal: false, miring: false }],
  isi: [{ blok: 'daftar', bentuk: 'a.', butir: butir.map((b) => [terbaca(b)]) }],
});
const suratKasus = (tubuh: readonly BlokSurat[], penutup: string) =>
  ({ bentuk: 'surat-dinas', tubuh, penutup: [terbaca(penutup)] }) as const;
const AWAL = 'bahwa {nama} diperlukan;';
const kasus = (nilai: string, kedua: string, penutup: string) => ({
  nilai,
  templat: ambilTemplat(suratKasus([daftarTerbaca('bahwa ⟦nama⟧ diperlukan;', kedua)], penutup), []),
});
const GABUNGAN = gabungKasus('perbuatan', [
  kasus('bentuk', 'bahwa pegawai mampu.', 'Laksanakan.'),
  kasus('ubah', 'bahwa ⟦alasan⟧.', 'Laksanakan.'),
  kasus('bubarkan', 'bahwa tugas selesai.', 'Terima kasih.'),
]) as Templat;
const kataKasus = (t: Templat, data: object) => {
  const { tubuh, penutup } = rangkai(t, { ...SURAT, data: { ...DATA_KASUS, ...data } });
  return [tubuh?.map((b) => ('isi' in b ? kata(b.isi as BlokSurat[]) : kata([b]))).join(' || '), kata(penutup)];
};

test('yang sama bagi semua kasus tertulis sekali; yang berbeda di bawah nilainya, penutup juga', () => {
  expect(GABUNGAN.bagian).toEqual([
    {
      jenis: 'baris',
      label: 'Menimbang',
      bentuk: 'a.',
      butir: [
        AWAL,
        { teks: 'bahwa pegawai mampu.', bila: [{ isian: 'perbuatan', nilai: ['bentuk'] }] },
        { teks: 'bahwa {alasan}.', bila: [{ isian: 'perbuatan', nilai: ['ubah'] }] },
        { teks: 'bahwa tugas selesai.', bila: [{ isian: 'perbuatan', nilai: ['bubarkan'] }] },
      ],
    },
  ]);
  expect(kataKasus(GABUNGAN, {})).toEqual([
    'bahwa Tim Contoh diperlukan; | bahwa anggota pindah tugas.',
    'Laksanakan.',
  ]);
  expect(kataKasus(GABUNGAN, { perbuatan: 'bubarkan' })).toEqual([
    'bahwa Tim Contoh diperlukan; | bahwa tugas selesai.',
    'Terima kasih.',
  ]);
});

test('yang hilang tanpa isian mendapat kurung siku atau syarat; yang hilang sendiri dibiarkan', () => {
  const baca = (...isi: string[]) =>
    ({ bentuk: 'surat-dinas', tubuh: isi.map(terbaca), penutup: [terbaca('Sekian.')] }) as const;
  const t = ambilTemplat(baca('Tugas ⟦nama⟧, karena ⟦alasan⟧.', 'Alasannya:', '⟦alasan⟧'), [
    { isian: 'alasan', surat: baca('Tugas ⟦nama⟧.', 'Tanpa alasan.') },
  ]);
  expect(t.bagian).toEqual([
    { jenis: 'paragraf', teks: 'Tugas {nama}[, karena {alasan}].' },
    { jenis: 'paragraf', teks: 'Alasannya:', bila: [{ isian: 'alasan' }] },
    { jenis: 'paragraf', teks: '{alasan}' },
    { jenis: 'paragraf', teks: 'Tanpa alasan.', bila: [{ isian: 'alasan', tidak: true }] },
  ]);
});

const cetakKasus = (b: BagianTemplat, data: object = {}) =>
  rangkai({ ...DASAR, bagian: [b] }, { ...SURAT, data: { ...DATA_KASUS, ...data } }).tubuh ?? [];

test('tabel berbaris satu untuk setiap isi daftar, bernomor; baris sel yang kosong hilang; daftar kosong tanpa tabel', () => {
  const tabel: BagianTemplat = {
    jenis: 'tabel',
    nomor: 'No.',
    kolom: [
      { judul: 'Nama dan NIP', teks: '{susunan.nama}\nNIP {susunan.nip}', lebar: 0 },
      { judul: 'Peran', teks: '{susunan.peran}', lebar: 3 },
    ],
  };
  const [hasil] = cetakKasus(tabel);
  if (hasil?.blok !== 'tabel') throw new Error('bukan tabel');
  expect(hasil.baris.map((sel) => sel.map(kata))).toEqual([
    ['1', 'Bagas Contoh, S.A.P. || NIP 19900101 201503 1 001', 'Ketua'],
    ['2', 'Citra Contoh', 'Anggota'],
  ]);
  expect(cetakKasus(tabel, { susunan: [] })).toEqual([]);
  const bentuk = { ...BENTUK, isian: isianTemplat(isianSkema(SKEMA_KASUS), DASAR), syarat: isianSyarat(SKEMA_KASUS) };
  const kode = (b: BagianTemplat) => periksaTemplat({ ...DASAR, bagian: [b] }, bentuk).map((t) => t.kode);
  expect(kode(tabel)).not.toContain('tabel-daftar');
  expect(kode({ ...tabel, kolom: [{ judul: 'Nama', teks: '{nama}', lebar: 0 }] })).toContain('tabel-daftar');
});

test.each([
  {
    k: 'daftar dalam satu baris',
    b: { jenis: 'paragraf', teks: 'Target: {target:gabung}.' },
    jadi: 'Target: satu; dua.',
  },
  { k: 'titik ganda', b: { jenis: 'paragraf', teks: 'bahwa {alasan};' }, jadi: 'bahwa anggota pindah tugas;' },
  {
    k: 'titik ganda pada butir yang ditutup',
    b: { jenis: 'daftar', bentuk: '1.', tutup: true, butir: ['bahwa {alasan}'] },
    jadi: 'bahwa anggota pindah tugas',
  },
  {
    k: 'gelar tetap bertitik',
    b: { jenis: 'paragraf', teks: '{susunan.pertama.nama};' },
    jadi: 'Bagas Contoh, S.A.P.;',
  },
  {
    k: 'orang banyak dengan perannya',
    b: { jenis: 'pegawai', isian: 'susunan' },
    jadi: 'Bagas Contoh, S.A.P., NIP 19900101 201503 1 001, Analis, sebagai Ketua | Citra Contoh, Perencana, sebagai Anggota',
  },
] as { k: string; b: BagianTemplat; jadi: string }[])('$k', ({ b, jadi }) => expect(kata(cetakKasus(b))).toBe(jadi));

test('dua tulisan bersyarat berdampingan tidak berebut spasi', () => {
  const baca = (isi: string) =>
    ({ bentuk: 'surat-dinas', tubuh: [terbaca(isi)], penutup: [terbaca('Sekian.')] }) as const;
  const t = ambilTemplat(baca('pukul ⟦mulai⟧ sampai dengan ⟦selesai⟧ ⟦zona⟧'), [
    { isian: 'selesai', surat: baca('pukul ⟦mulai⟧ ⟦zona⟧') },
    { isian: 'zona', surat: baca('pukul ⟦mulai⟧ sampai dengan ⟦selesai⟧') },
  ]);
  expect(t.bagian).toEqual([{ jenis: 'paragraf', teks: 'pukul {mulai}[ sampai dengan {selesai}][ {zona}]' }]);
});

test('diktum dihitung saat dicetak: yang tidak tampil tidak memakan urutan', () => {
  const diktum = (isi: string, bila: BagianTemplat['bila'] = []): BagianTemplat => ({
    jenis: 'baris',
    label: '{diktum}',
    bentuk: '',
    butir: [isi],
    bila,
  });
  const { tubuh } = rangkai(
    {
      ...DASAR,
      bentuk: 'keputusan',
      bagian: [diktum('A'), diktum('B', [{ isian: 'alasan', tidak: true }]), diktum('C')],
    },
    { ...SURAT, data: DATA_KASUS },
  );
  expect(tubuh?.map((b) => (b.blok === 'baris' ? b.label.map((p) => p.teks).join('') : ''))).toEqual([
    'KESATU',
    'KEDUA',
  ]);
});

test('isian wajib yang hilang pada satu kasus saja tertangkap dan kasusnya disebut; syarat asing juga', () => {
  const bentuk = {
    dasar: GABUNGAN,
    isian: isianTemplat(isianSkema(SKEMA_KASUS), GABUNGAN),
    syarat: isianSyarat(SKEMA_KASUS),
  };
  expect(periksaTemplat(GABUNGAN, bentuk)).toEqual([]);
  const bersyarat = (bila: NonNullable<BagianTemplat['bila']>): Templat => ({
    ...GABUNGAN,
    bagian: (GABUNGAN.bagian ?? []).map((b) => ({ ...b, bila })),
  });
  const [temuan] = periksaTemplat(bersyarat([{ isian: 'perbuatan', nilai: ['bentuk', 'ubah'] }]), bentuk);
  expect(temuan).toMatchObject({ kode: 'wajib', kutipan: 'nama' });
  expect(jelaskanTemuan(temuan as NonNullable<typeof temuan>).pesan.id).toContain('Perbuatan: Membubarkan');
  const kode = (bila: NonNullable<BagianTemplat['bila']>) => periksaTemplat(bersyarat(bila), bentuk).map((t) => t.kode);
  expect(kode([{ isian: 'gaji' }])).toContain('syarat');
  expect(kode([{ isian: 'nama' }])).toContain('syarat');
  expect(kode([{ isian: 'perbuatan', nilai: ['hapus'] }])).toContain('syarat-nilai');
  expect(kode([{ isian: 'sementara', nilai: ['mungkin'] }])).toContain('syarat-nilai');
  expect(kode([{ isian: 'sementara', nilai: ['true'] }])).not.toContain('syarat-nilai');
});

test('banding menyebut syarat dan kolom yang berubah', () => {
  const baru: Templat = {
    ...GABUNGAN,
    bagian: (GABUNGAN.bagian ?? []).map((b) => ({ ...b, bila: [{ isian: 'alasan', tidak: true }] })),
  };
  const beda = bandingTemplat(GABUNGAN, baru).filter((b) => b.tanda !== 'sama');
  expect(beda.length).toBeGreaterThan(0);
  expect(JSON.stringify(beda)).toContain('alasan');
});

test('surat terdahulu yang pertama dari jenisnya; bila tidak ada, yang pertama', () => {
  const b: BagianTemplat = { jenis: 'paragraf', teks: 'Nomor {rujukan.surat-permohonan.nomor}' };
  const rujukan = [
    { jenis: 'nota', nomor: 'B-1' },
    { jenis: 'surat-permohonan', nomor: 'B-2' },
  ];
  expect(cetak(b, { rujukan })).toBe('Nomor B-2');
  expect(cetak(b, { rujukan: rujukan.slice(0, 1) })).toBe('Nomor B-1');
});

import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { ingatanParaf } from './ingatan-paraf.ts';
import { bolehLewatiParaf, bolehParaf, bolehSebagaiPihak } from './izin.ts';
import { jelaskanParaf } from './jelaskan-paraf.ts';
import {
  garisParaf,
  type KeadaanParaf,
  kembalikanParaf,
  lanjutkanParaf,
  lewatiParaf,
  paraf,
  type SuratDiparaf,
  susunParaf,
} from './paraf.ts';

const surat = (...keadaan: KeadaanParaf[]): SuratDiparaf => ({
  id: 's-1',
  nomor: 'B-1/2026',
  status: 'terbit',
  penanda: 'menteri',
  jabatanPenanda: 'Menteri',
  pihak: null,
  langkah: keadaan.map((k, i) => ({
    urut: i + 1,
    peran: 'paraf',
    posisi: ['kabag', 'karo', 'sesmen'][i] ?? '',
    jabatan: `J${i}`,
    keadaan: k,
  })),
});
const calon = (...posisi: string[]) => ({ pegawai: 'g-1', nip: '1', posisi });
const izinLewat = (s: SuratDiparaf) => {
  const hasil = bolehLewatiParaf(s, calon('menteri'));
  if (!hasil.sah) throw new Error('izin');
  return hasil.nilai;
};
const kode = (h: { sah: boolean; penolakan?: { kode: string } }) => (h.sah ? 'sah' : h.penolakan?.kode);

test.each([
  { kasus: 'berurutan', calon: ['kabag', 'karo', 'sesmen'], hasil: ['kabag', 'karo', 'sesmen'] },
  { kasus: 'penanda tangan tidak memaraf suratnya', calon: ['kabag', 'menteri', 'karo'], hasil: ['kabag', 'karo'] },
  { kasus: 'satu jabatan sekali saja', calon: ['karo', 'karo', 'sesmen'], hasil: ['karo', 'sesmen'] },
  { kasus: 'jabatan lowong dilangkahi', calon: ['lowong', 'karo'], hasil: ['karo'] },
  {
    kasus: 'paling banyak tiga di bawah penanda tangan',
    calon: ['kasubag', 'kabag', 'karo', 'sesmen'],
    hasil: ['kabag', 'karo', 'sesmen'],
  },
])('susunan paraf, $kasus', ({ calon: daftar, hasil }) =>
  expect(susunParaf(daftar, 'menteri', new Set(['kasubag', 'kabag', 'karo', 'sesmen', 'menteri']))).toEqual(hasil),
);

const RANTAI = [
  { unit: 'bagian', pimpinan: 'kabag' },
  { unit: 'biro', pimpinan: 'karo' },
  { unit: 'tanpa-kepala' },
  { unit: 'sekretariat', pimpinan: 'sesmen' },
  { unit: 'kementerian', pimpinan: 'menteri' },
];
test.each([
  { penanda: { posisi: 'menteri', unit: 'kementerian' }, hasil: ['kabag', 'karo', 'sesmen'] },
  { penanda: { posisi: 'karo', unit: 'biro' }, hasil: ['kabag'] },
  { penanda: { posisi: 'staf-ahli', unit: 'biro' }, hasil: ['kabag'] },
  { penanda: { posisi: 'kabag', unit: 'bagian' }, hasil: [] },
  { penanda: { posisi: 'karo-lain', unit: 'biro-lain' }, hasil: [] },
])('garis dari bagian ke $penanda.posisi', ({ penanda, hasil }) => expect(garisParaf(RANTAI, penanda)).toEqual(hasil));

test.each([
  { keadaan: ['menunggu', 'menunggu'], oleh: 'kabag', hasil: 'sah' },
  { keadaan: ['menunggu', 'menunggu'], oleh: 'karo', hasil: 'naskah/paraf-bukan-giliran' },
  { keadaan: ['diparaf', 'menunggu'], oleh: 'karo', hasil: 'sah' },
  { keadaan: ['diparaf', 'menunggu'], oleh: 'menteri', hasil: 'naskah/paraf-bukan-giliran' },
  { keadaan: ['dilewati', 'diparaf'], oleh: 'karo', hasil: 'naskah/paraf-tuntas' },
] as const)('giliran memaraf pada $keadaan, oleh $oleh: $hasil', ({ keadaan, oleh, hasil }) => {
  const s = surat(...keadaan);
  const izin = bolehParaf(s, calon(oleh));
  const jawab = izin.sah ? paraf(s, izin.nilai) : izin;
  expect(kode(jawab)).toBe(hasil);
  if (!jawab.sah) expect(jelaskanParaf(jawab.penolakan).detail.en).not.toBe('');
});

test('paraf membuka langkah berikutnya; yang terakhir tidak membuka apa pun', () => {
  const berikut = (s: SuratDiparaf, oleh: string) => {
    const izin = bolehParaf(s, calon(oleh));
    if (!izin.sah) return 'ditolak';
    const hasil = paraf(s, izin.nilai);
    return hasil.sah ? hasil.nilai.berikut?.posisi : 'ditolak';
  };
  expect(berikut(surat('menunggu', 'menunggu'), 'kabag')).toBe('karo');
  expect(berikut(surat('diparaf', 'menunggu'), 'karo')).toBeUndefined();
  expect(berikut(surat('menunggu', 'dilewati', 'menunggu'), 'kabag')).toBe('sesmen');
});

test('dikembalikan: yang memaraf menunggu, penanda tangan menjawab atau melewati, dan surat tidak pernah macet', () => {
  const awal = surat('menunggu', 'menunggu');
  const izin = bolehParaf(awal, calon('kabag'));
  if (!izin.sah) throw new Error('izin');
  expect(kode(kembalikanParaf(awal, ' ', izin.nilai))).toBe('naskah/paraf-tanpa-catatan');
  expect(kembalikanParaf(awal, 'Salah nama', izin.nilai)).toMatchObject({
    nilai: { keadaan: 'dikembalikan', berikut: null },
  });
  const kembali = surat('dikembalikan', 'menunggu');
  const lagi = bolehParaf(kembali, calon('kabag'));
  if (!lagi.sah) throw new Error('izin');
  expect(kode(paraf(kembali, lagi.nilai))).toBe('naskah/paraf-dikembalikan');
  expect(kode(bolehLewatiParaf(kembali, calon('kabag')))).toBe('naskah/paraf-bukan-penanda');
  expect(lanjutkanParaf(kembali, 'Sudah diperiksa', izinLewat(kembali))).toMatchObject({
    nilai: { keadaan: 'menunggu', berikut: { posisi: 'kabag' } },
  });
  expect(kode(lanjutkanParaf(awal, 'x', izinLewat(awal)))).toBe('naskah/paraf-tidak-dikembalikan');
  expect(lewatiParaf(kembali, 'Mendesak', izinLewat(kembali))).toMatchObject({
    nilai: { keadaan: 'dilewati', catatan: 'Mendesak', berikut: { posisi: 'karo' } },
  });
});

test('surat yang dibatalkan tidak lagi diparaf', () => {
  const batal = { ...surat('menunggu'), status: 'batal' as const };
  const izin = bolehParaf(batal, calon('kabag'));
  if (!izin.sah) throw new Error('izin');
  expect(kode(paraf(batal, izin.nilai))).toBe('naskah/paraf-surat-batal');
});

test.each([
  ['sebelum hari terakhirnya', '2026-03-03', false, false, []],
  ['pada hari terakhirnya jabatannya diingatkan', '2026-03-04', false, false, ['pengingat']],
  ['sekali saja', '2026-03-04', true, false, []],
  ['sesudahnya penanda tangan diberi tahu', '2026-03-05', true, false, ['eskalasi']],
  ['sekali saja', '2026-03-06', true, true, []],
  ['yang terlewat disusulkan keduanya', '2026-03-09', false, false, ['pengingat', 'eskalasi']],
])('paraf yang terlambat: %s (%s)', (_, hari, diingatkan, dinaikkan, harap) =>
  expect(ingatanParaf({ tenggat: tanggal('2026-03-04'), diingatkan, dinaikkan }, tanggal(hari))).toEqual(harap),
);

/** A record of an act: one who initials, then the other party. */
const beritaAcara = (...keadaan: KeadaanParaf[]): SuratDiparaf => {
  const dasar = surat(...keadaan);
  const langkah = dasar.langkah.map((l, i) => (i === 1 ? { ...l, peran: 'pihak' as const } : l));
  return { ...dasar, langkah, pihak: { nama: 'Tono', nip: '9' } };
};

test('pihak kedua menandatangani sendiri, sesudah paraf dan sebelum penanda tangan', () => {
  const pihak = { pegawai: 'g-9', nip: '9', posisi: ['karo'] };
  expect(kode(bolehSebagaiPihak(beritaAcara('menunggu', 'menunggu'), pihak))).toBe('naskah/paraf-bukan-giliran');
  expect(kode(bolehSebagaiPihak(beritaAcara('diparaf', 'menunggu'), pihak))).toBe('sah');
  expect(kode(bolehSebagaiPihak(beritaAcara('diparaf', 'menunggu'), { ...pihak, nip: '8' }))).toBe(
    'naskah/bukan-pihak',
  );
  expect(kode(bolehSebagaiPihak(beritaAcara('menunggu', 'menunggu'), { ...pihak, nip: '8', posisi: ['kabag'] }))).toBe(
    'sah',
  );
});

test('tanda tangan pihak kedua tidak dapat dilewati, parafnya dapat', () => {
  const menungguPihak = beritaAcara('diparaf', 'menunggu');
  expect(kode(lewatiParaf(menungguPihak, 'Mendesak', izinLewat(menungguPihak)))).toBe('naskah/pihak-tidak-dilewati');
  const menungguParaf = beritaAcara('menunggu', 'menunggu');
  expect(lewatiParaf(menungguParaf, 'Mendesak', izinLewat(menungguParaf))).toMatchObject({
    nilai: { berikut: { peran: 'pihak' } },
  });
});

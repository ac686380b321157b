import { expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { bolehPolaNomor } from './izin.ts';
import { type PolaNomor, type PolaNomorAda, tetapkanPolaNomor } from './pola-nomor.ts';

const HARI_INI = tanggal('2026-03-02');
const POLA: PolaNomor = {
  seri: 'surat-tugas',
  jenis: ['surat-tugas'],
  pola: '{urut:3}/ST/{tahun}',
  klasifikasi: '',
  sejak: HARI_INI,
};
const ada = (ubah: Partial<PolaNomorAda> = {}): PolaNomorAda => ({
  ...POLA,
  id: 'lama',
  sejak: tanggal('2025-01-01'),
  ...ubah,
});

const tetapkan = (pola: Partial<PolaNomor>, semua: readonly PolaNomorAda[]) => {
  const izin = bolehPolaNomor('olla', ['ortala']);
  if (!izin.sah) throw new Error('ortala harus boleh');
  return tetapkanPolaNomor({ ...POLA, ...pola }, semua, HARI_INI, izin.nilai);
};

test.each<[string, Partial<PolaNomor>, readonly PolaNomorAda[], object]>([
  ['seri baru', {}, [], { diakhiri: null, diganti: null }],
  [
    'pola lama berakhir sehari sebelumnya',
    {},
    [ada()],
    { diakhiri: { id: 'lama', sampai: '2026-03-01' }, diganti: null },
  ],
  ['pola yang mulai hari yang sama diganti', {}, [ada({ sejak: HARI_INI })], { diakhiri: null, diganti: 'lama' }],
  [
    'pola lama yang sudah berakhir tidak disentuh',
    {},
    [ada({ sampai: tanggal('2026-02-01') })],
    { diakhiri: null, diganti: null },
  ],
  ['jenis lain di seri lain', {}, [ada({ seri: 'umum', jenis: [] })], { diakhiri: null, diganti: null }],
])('ditetapkan: %s', (_, pola, semua, nilai) => {
  expect(tetapkan(pola, semua)).toMatchObject({ sah: true, nilai });
});

test.each<[string, Partial<PolaNomor>, readonly PolaNomorAda[], string]>([
  ['tanpa nomor urut', { pola: 'ST/{tahun}' }, [], 'naskah/pola-salah'],
  ['mulai kemarin', { sejak: tanggal('2026-03-01') }, [], 'naskah/pola-mundur'],
  ['seri yang sama sudah punya pola mendatang', {}, [ada({ sejak: tanggal('2026-04-01') })], 'naskah/pola-mendatang'],
  ['jenis surat milik seri lain', {}, [ada({ seri: 'tugas-lama' })], 'naskah/pola-jenis-ganda'],
  ['dua seri penampung semua jenis', { jenis: [] }, [ada({ seri: 'umum', jenis: [] })], 'naskah/pola-jenis-ganda'],
])('ditolak: %s', (_, pola, semua, kode) => {
  expect(tetapkan(pola, semua)).toMatchObject({ sah: false, penolakan: { kode } });
});

test('selain petugas ortala tidak menetapkan pola', () => {
  expect(bolehPolaNomor('ade', ['admin', 'sdm', 'auditor'])).toMatchObject({
    sah: false,
    penolakan: { kode: 'naskah/pola-tanpa-hak' },
  });
});

import { expect, test } from 'vitest';
import { barisJabatan, type PejabatPenandaTangan, penandaTangan, sebutPenanda } from './penanda-tangan.ts';

const pejabat: PejabatPenandaTangan = {
  jabatan: 'Kepala Biro Umum',
  sebagai: 'definitif',
  nama: 'Siti Contoh, S.E.',
  nip: '199001012015012001',
};

test.each([
  { kasus: 'pejabat definitif', lain: {}, baris: ['Kepala Biro Umum,'] },
  { kasus: 'pelaksana tugas, atas nama sendiri', lain: { sebagai: 'plt' }, baris: ['Plt. Kepala Biro Umum,'] },
  { kasus: 'pelaksana harian, atas nama sendiri', lain: { sebagai: 'plh' }, baris: ['Plh. Kepala Biro Umum,'] },
  {
    kasus: 'atas nama, satu tingkat di bawah',
    lain: { atasNama: 'Sekretaris Jenderal' },
    baris: ['a.n. Sekretaris Jenderal', 'Kepala Biro Umum,'],
  },
  {
    kasus: 'untuk beliau, dua tingkat di bawah',
    lain: { atasNama: 'Sekretaris Daerah', untukBeliau: 'Asisten Administrasi Umum' },
    baris: ['a.n. Sekretaris Daerah', 'Asisten Administrasi Umum,', 'u.b.', 'Kepala Biro Umum,'],
  },
  { kasus: 'u.b. tanpa a.n. tidak ada', lain: { untukBeliau: 'Asisten' }, baris: ['Kepala Biro Umum,'] },
] as const)('$kasus', ({ lain, baris }) => expect(barisJabatan(penandaTangan({ ...pejabat, ...lain }))).toEqual(baris));

test.each([
  ['sendiri', {}, 'Kepala Biro Umum'],
  [
    'Plt. atas nama',
    { sebagai: 'plt', atasNama: 'Sekretaris Jenderal' },
    'a.n. Sekretaris Jenderal, Plt. Kepala Biro Umum',
  ],
  [
    'u.b.',
    { atasNama: 'Sekretaris Daerah', untukBeliau: 'Asisten Administrasi Umum' },
    'a.n. Sekretaris Daerah, Asisten Administrasi Umum u.b. Kepala Biro Umum',
  ],
] as const)('dalam satu baris: %s', (_, lain, kata) =>
  expect(sebutPenanda(penandaTangan({ ...pejabat, ...lain }))).toBe(kata),
);

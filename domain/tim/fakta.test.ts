import { describe, expect, test } from 'vitest';
import { tanggal } from '../kernel/index.ts';
import { pertanyaan } from '../regulasi/index.ts';
import { biro, isiTim, kepala, kitabUji, orang, PERAN } from './contoh.ts';
import { faktaTim, faktaUnit } from './fakta.ts';
import type { IsiTim } from './tim.ts';

const BATAS = {
  id: 'tim.batas-bulan',
  nama: { id: 'x', en: 'x' },
  nilai: [{ sejak: tanggal('2026-01-01'), nilai: 1 }],
};
const kitab = kitabUji(PERAN, [BATAS]);
const fakta = (isi: Partial<IsiTim> = {}) =>
  faktaTim({ ...isiTim, ...isi }, kepala, biro, kitab, tanggal('2026-02-01'));

test('fakta tim dikenal kosakata pertanyaannya', () =>
  expect(pertanyaan['tim.tetapkan'].parse(fakta())).toEqual(fakta()));

test('ketua ialah pemegang peran yang memimpin; yang mengarahkan tidak dihitung bekerja', () =>
  expect(fakta()).toMatchObject({
    adaKetua: true,
    ketua: { pegawai: 'ani', golongan: 'III/b', jenjangPendidikan: 6 },
    jumlahOrang: 2,
    batasBentuk: '2026-02-28',
    akhirTahunKinerja: '2026-12-31',
    jumlahTarget: 1,
  }));

test('jenjang, banyaknya tim yang dipimpin dan periode lalu diketahui; yang tidak ditulis berarti tidak ada', () => {
  const dua = orang('ani', 'pemimpin', { jenjang: 'Ahli Muda', timDipimpin: 2, memimpinPeriodeLalu: true });
  expect(fakta({ anggota: [dua] }).ketua).toMatchObject({
    jenjang: 'Ahli Muda',
    timDipimpin: 2,
    memimpinPeriodeLalu: true,
  });
  expect(fakta().ketua).toMatchObject({ jenjang: '', timDipimpin: 0, memimpinPeriodeLalu: false });
});

test('batas pembentukan dapat dihitung dalam hari sejak tim mulai bekerja', () => {
  const hari = { ...BATAS, id: 'tim.batas-hari-sejak-mulai', nilai: [{ sejak: tanggal('2026-01-01'), nilai: 10 }] };
  const buku = kitabUji(PERAN, [BATAS, hari]);
  const { batasBentuk } = faktaTim(isiTim, kepala, biro, buku, tanggal('2026-02-01'));
  expect(batasBentuk).toBe('2026-02-12');
});

test('tanpa pemegang peran itu tidak ada ketua', () =>
  expect(fakta({ anggota: [orang('budi', 'pekerja')] })).toMatchObject({ adaKetua: false, ketua: null }));

test('satu orang dalam dua peran dihitung sekali', () =>
  expect(fakta({ anggota: [orang('ani', 'pemimpin'), orang('ani', 'pekerja')] }).jumlahOrang).toBe(1));

describe('lingkup ialah asal yang paling luas di antara yang bekerja', () => {
  const unitLain = { unit: 'biro-b', diBawah: ['biro-b'] };
  test.each([
    { kasus: 'bagian dari unit pemilik', anggota: [orang('budi', 'pekerja')], lingkup: 'dalam-unit' },
    { kasus: 'unit lain', anggota: [orang('budi', 'pekerja', unitLain)], lingkup: 'lintas-unit' },
    {
      kasus: 'instansi lain dengan nama unit yang sama',
      anggota: [orang('budi', 'pekerja', { instansi: 'instansi-b' }), orang('cica', 'pekerja', unitLain)],
      lingkup: 'lintas-instansi',
    },
    {
      kasus: 'pengarah dari unit lain tidak meluaskan lingkup',
      anggota: [orang('arif', 'arah', unitLain), orang('budi', 'pekerja')],
      lingkup: 'dalam-unit',
    },
  ])('$kasus → $lingkup', ({ anggota, lingkup }) => expect(fakta({ anggota }).lingkup).toBe(lingkup));
});

describe('jumlah tim unit menghitung tim yang dibentuk atau diubah, tidak yang diakhiri', () => {
  test.each([
    { perbuatan: 'bentuk', jumlah: 2, menurut: { substansi: 1, dukungan: 1 } },
    { perbuatan: 'ubah', jumlah: 2, menurut: { substansi: 1, dukungan: 1 } },
    { perbuatan: 'bubarkan', jumlah: 1, menurut: { substansi: 1 } },
  ] as const)('$perbuatan → $jumlah', ({ perbuatan, jumlah, menurut }) =>
    expect(fakta({ perbuatan }).unit).toMatchObject({ jumlahTim: jumlah, jumlahTimMenurutJenis: menurut }),
  );
});

test('unit tanpa tim', () =>
  expect(
    pertanyaan['tim.unit'].parse({ hariIni: '2026-02-01', unit: faktaUnit({ ...biro, timBerjalan: [] }) }),
  ).toMatchObject({
    unit: { jumlahTim: 0, jumlahTimMenurutJenis: {} },
  }));

test('peraturan tanpa parameter batas: tidak ada hari terakhir', () =>
  expect(faktaTim(isiTim, kepala, biro, kitabUji(PERAN), tanggal('2026-02-01')).batasBentuk).toBeNull());

import { expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { catatDataPegawai, type DataPegawai } from './catat-data-pegawai.ts';
import { bolehDataPegawai } from './izin.ts';
import { jelaskanDataPegawai } from './jelaskan.ts';

const SEMULA: DataPegawai = { nama: 'Dewi Lestari', status: 'PNS', golongan: 'III/b', pendidikan: 'S1' };
const SDM = { pegawai: 'petugas', hak: ['sdm'] };

const catat = (data: Partial<DataPegawai>, dasar = 'SK-7/2026') => {
  const izin = bolehDataPegawai(SDM, 'dewi');
  if (!izin.sah) throw new Error(izin.penolakan.kode);
  return catatDataPegawai(
    'dewi',
    SEMULA,
    { data: { ...SEMULA, ...data }, sejak: tanggal('2026-04-01'), dasar },
    izin.nilai,
  );
};

test.each([
  { kasus: 'petugas SDM tentang orang lain', pelaku: SDM, tentang: 'dewi', hasil: 'sah' },
  { kasus: 'petugas SDM tentang dirinya', pelaku: SDM, tentang: 'petugas', hasil: 'data-pegawai/milik-sendiri' },
  {
    kasus: 'pegawai tentang dirinya',
    pelaku: { pegawai: 'dewi', hak: [] },
    tentang: 'dewi',
    hasil: 'data-pegawai/tanpa-wewenang',
  },
  {
    kasus: 'petugas ortala',
    pelaku: { pegawai: 'x', hak: ['ortala'] },
    tentang: 'dewi',
    hasil: 'data-pegawai/tanpa-wewenang',
  },
])('$kasus → $hasil', ({ pelaku, tentang, hasil }) => {
  const izin = bolehDataPegawai(pelaku, tentang);
  expect(izin.sah ? 'sah' : izin.penolakan.kode).toBe(hasil);
});

test.each([
  { kasus: 'naik pangkat', data: { golongan: 'III/c' }, bidang: ['golongan'] },
  { kasus: 'nama dan gelar baru', data: { nama: 'Dewi L', gelarBelakang: 'M.Si.' }, bidang: ['nama', 'gelarBelakang'] },
  { kasus: 'golongan belum diketahui', data: { golongan: undefined }, bidang: ['golongan'] },
  { kasus: 'golongan PPPK bagi PNS', data: { golongan: 'IX' }, tolak: 'data-pegawai/golongan-keliru' },
  { kasus: 'golongan yang tidak ada', data: { golongan: 'V/a' }, tolak: 'data-pegawai/golongan-keliru' },
  { kasus: 'nama kosong', data: { nama: ' ' }, tolak: 'data-pegawai/tanpa-nama' },
  { kasus: 'tanpa dasar', data: { golongan: 'III/c' }, dasar: ' ', tolak: 'data-pegawai/tanpa-dasar' },
  { kasus: 'tidak ada yang berbeda', data: {}, tolak: 'data-pegawai/tidak-berubah' },
  { kasus: 'status mengikuti NIP', data: { status: 'PPPK' as const }, tolak: 'data-pegawai/tidak-berubah' },
])('$kasus', ({ data, dasar, bidang, tolak }) => {
  const hasil = catat(data, dasar);
  expect(hasil.sah ? hasil.nilai.bidang : hasil.penolakan.kode).toEqual(bidang ?? tolak);
  if (!hasil.sah) expect(jelaskanDataPegawai(hasil.penolakan).detail.id).not.toBe('');
});

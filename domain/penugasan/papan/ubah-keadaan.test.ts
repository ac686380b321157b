import { expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import type { KebutuhanPegawai } from './kebutuhan-pegawai.ts';
import { ambilTempat, beritahukanPelamar, bukaKembali, terimaLamaran, tutupKebutuhan } from './ubah-keadaan.ts';

const dibuka: KebutuhanPegawai = {
  keadaan: 'dibuka',
  jumlah: 2,
  terisi: 1,
  batasLamar: tanggal('2026-03-10'),
  diberitahukan: false,
};
const hasil = (h: { sah: boolean; nilai?: unknown; penolakan?: { kode: string } }) =>
  h.sah ? h.nilai : h.penolakan?.kode;
const konsep = { ...dibuka, keadaan: 'konsep' } as const;
const ditutup = { ...dibuka, keadaan: 'ditutup' } as const;

test.each([
  ['hari terakhir', dibuka, '2026-03-10', undefined],
  ['sehari sesudah batas', dibuka, '2026-03-11', 'papan/lewat-batas'],
  ['penuh', { ...dibuka, terisi: 2 }, '2026-03-01', 'papan/terpenuhi'],
  ['ditutup', ditutup, '2026-03-01', 'papan/tertutup'],
  ['konsep', konsep, '2026-03-01', 'papan/belum-dibuka'],
])('lamaran: %s', (_, k, hari, kode) => expect(hasil(terimaLamaran(k, tanggal(hari)))).toBe(kode));

test.each([
  ['tempat terakhir', dibuka, 2],
  ['tidak ada tempat', { ...dibuka, terisi: 2 }, 'papan/terpenuhi'],
  ['ditutup', ditutup, 'papan/tertutup'],
  ['konsep', konsep, 'papan/belum-dibuka'],
])('memilih: %s', (_, k, jadi) => expect(hasil(ambilTempat(k))).toBe(jadi));

test.each([
  ['sebanyak tempatnya', 2, { ...dibuka, terisi: 0 }, 2],
  ['lebih daripada yang tersisa', 2, dibuka, 'papan/tempat-kurang'],
  ['penuh', 2, { ...dibuka, terisi: 2 }, 'papan/terpenuhi'],
])('melibatkan beberapa: %s', (_, banyak, k, jadi) => expect(hasil(ambilTempat(k, banyak))).toBe(jadi));

test.each([
  ['tutup yang dibuka', tutupKebutuhan(dibuka), 'ditutup'],
  ['tutup dua kali', tutupKebutuhan(ditutup), 'papan/tertutup'],
  ['tutup konsep', tutupKebutuhan(konsep), 'papan/belum-dibuka'],
  ['buka kembali', bukaKembali(ditutup), 'dibuka'],
  [
    'buka kembali sesudah pelamar diberi tahu',
    bukaKembali({ ...ditutup, diberitahukan: true }),
    'papan/sudah-diberitahukan',
  ],
  ['buka kembali yang tidak ditutup', bukaKembali(dibuka), 'papan/belum-ditutup'],
  ['beritahukan sebelum ditutup', beritahukanPelamar(dibuka), 'papan/belum-ditutup'],
  ['beritahukan', beritahukanPelamar(ditutup), undefined],
])('%s', (_, jadi, harap) => expect(hasil(jadi)).toBe(harap));

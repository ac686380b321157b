import { describe, expect, test } from 'vitest';
import { type Tanggal, tanggal } from '../kernel/index.ts';
import {
  type Adopsi,
  dianutPada,
  type PeraturanDiadopsi,
  tarikAdopsi,
  tetapkanAdopsi,
  type UsulAdopsi,
} from './adopsi.ts';

const hari = (t: string): Tanggal => tanggal(t);
const berlaku: PeraturanDiadopsi = {
  id: 'baru',
  status: 'berlaku',
  berlakuSejak: hari('2025-01-01'),
  jenisInstansi: ['pusat'],
};
const riwayat: Adopsi[] = [
  { peraturan: 'lama', sejak: hari('2024-01-01') },
  { peraturan: 'kelak', sejak: hari('2026-06-01') },
];
const usul = (lain: Partial<UsulAdopsi> = {}): UsulAdopsi => ({
  peraturan: berlaku,
  sejak: hari('2026-04-01'),
  percobaan: false,
  jenisInstansi: 'kementerian',
  hariIni: hari('2026-03-02'),
  riwayat,
  ...lain,
});
const hasil = (u: UsulAdopsi) => {
  const h = tetapkanAdopsi(u);
  return h.sah ? 'sah' : h.penolakan.kode;
};

describe('menetapkan adopsi', () => {
  test.each<[string, Partial<UsulAdopsi>, string]>([
    ['hari depan', {}, 'sah'],
    ['hari ini', { sejak: hari('2026-03-02') }, 'sah'],
    ['kemarin', { sejak: hari('2026-03-01') }, 'regulasi/hari-lampau'],
    ['hari yang sudah dipakai', { sejak: hari('2026-06-01') }, 'regulasi/hari-terpakai'],
    ['yang sedang dianut', { peraturan: { ...berlaku, id: 'lama' } }, 'regulasi/sudah-dianut'],
    [
      'yang sedang dianut, sesudah yang lain mulai',
      { peraturan: { ...berlaku, id: 'lama' }, sejak: hari('2026-07-01') },
      'sah',
    ],
    ['rancangan', { peraturan: { ...berlaku, status: 'rancangan', berlakuSejak: null } }, 'regulasi/rancangan'],
    [
      'rancangan sebagai percobaan',
      { peraturan: { ...berlaku, status: 'rancangan', berlakuSejak: null }, percobaan: true },
      'sah',
    ],
    ['jenis instansi lain', { jenisInstansi: 'kota' }, 'regulasi/jenis-instansi'],
    [
      'jenis instansi disebut sendiri',
      { jenisInstansi: 'kota', peraturan: { ...berlaku, jenisInstansi: ['kota'] } },
      'sah',
    ],
    ['golongan daerah', { jenisInstansi: 'kota', peraturan: { ...berlaku, jenisInstansi: ['daerah'] } }, 'sah'],
    ['sebelum berlaku', { peraturan: { ...berlaku, berlakuSejak: hari('2026-04-02') } }, 'regulasi/belum-berlaku'],
    [
      'sesudah dicabut',
      { peraturan: { ...berlaku, berlakuSampai: hari('2026-03-31') } },
      'regulasi/tidak-berlaku-lagi',
    ],
    ['pada hari terakhirnya', { peraturan: { ...berlaku, berlakuSampai: hari('2026-04-01') } }, 'sah'],
  ])('%s', (_, lain, harap) => {
    expect(hasil(usul(lain))).toBe(harap);
  });
});

describe('menarik adopsi', () => {
  test.each<[string, string, string, string]>([
    ['sehari sebelumnya', '2026-06-01', '2026-05-31', 'sah'],
    ['pada harinya', '2026-06-01', '2026-06-01', 'regulasi/sudah-mulai'],
    ['yang tidak ada', '2026-06-02', '2026-05-31', 'regulasi/adopsi-tidak-ada'],
  ])('%s', (_, sejak, hariIni, harap) => {
    const h = tarikAdopsi(riwayat, hari(sejak), hari(hariIni));
    expect(h.sah ? 'sah' : h.penolakan.kode).toBe(harap);
  });
});

test.each([
  ['2023-12-31', undefined],
  ['2024-01-01', 'lama'],
  ['2026-05-31', 'lama'],
  ['2026-06-01', 'kelak'],
])('yang dianut pada %s: %s', (pada, harap) => {
  expect(dianutPada(riwayat.toReversed(), hari(pada))?.peraturan).toBe(harap);
});

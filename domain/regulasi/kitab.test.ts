import { fc, test as uji } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tambahHari, tanggal } from '../kernel/index.ts';
import { cariKetentuan } from './cari-ketentuan.ts';
import { asalBagian, susunKitab } from './kitab.ts';
import { parameterBerlaku } from './parameter.ts';
import type { Peraturan } from './peraturan.ts';

const dua = (t: string) => ({ id: t, en: t });
const peraturan = (id: string, isi: Partial<Peraturan> = {}): Peraturan => ({
  id,
  judul: dua(id),
  nomor: id,
  penerbit: 'Uji',
  status: 'berlaku',
  berlakuSejak: tanggal('2022-01-01'),
  jenisInstansi: ['pusat'],
  ketentuan: [
    { id: `${id}-K1`, letak: `butir 1 ${id}`, modalitas: 'wajib', ringkasan: dua(`wajib ${id}`), dipikul: [] },
  ],
  istilah: {},
  peran: [],
  parameter: [],
  pola: [],
  tahap: [],
  jabatan: [],
  kedudukan: [],
  struktur: [],
  satuan: [],
  peranTim: [],
  aturan: [],
  alur: [],
  naskah: [],
  ...isi,
});

const dasar = peraturan('dasar', { istilah: { tim: dua('Tim Kerja'), ketua: dua('Ketua Tim') } });
const anak = peraturan('anak', { induk: 'dasar', istilah: { tim: dua('Pokja') } });

describe('kitab dengan induknya', () => {
  const kitab = susunKitab([dasar, anak], 'anak');
  test('yang terdekat menang, yang diam mewarisi', () => {
    expect(kitab.istilah).toEqual({ tim: dua('Pokja'), ketua: dua('Ketua Tim') });
    expect([asalBagian(kitab, 'istilah', 'tim'), asalBagian(kitab, 'istilah', 'ketua')]).toEqual([
      'sendiri',
      'warisan',
    ]);
    expect(kitab.rantai).toEqual(['anak', 'dasar']);
  });
  test('ketentuan menyebut peraturan yang menulisnya', () =>
    expect(cariKetentuan(kitab, { cari: 'WAJIB dasar' }).map((k) => [k.id, k.peraturan, k.asal])).toEqual([
      ['dasar-K1', 'dasar', 'warisan'],
    ]));
  test('modalitas menyaring', () => expect(cariKetentuan(kitab, { modalitas: 'dapat' })).toEqual([]));
  test.each([
    { kasus: 'tidak dikenal', semua: [dasar], id: 'lain' },
    { kasus: 'induk tidak ada', semua: [anak], id: 'anak' },
    { kasus: 'induk melingkar', semua: [peraturan('a', { induk: 'b' }), peraturan('b', { induk: 'a' })], id: 'a' },
  ])('$kasus: kesalahan', ({ semua, id }) => expect(() => susunKitab(semua, id)).toThrow());
});

const MULAI = tanggal('2024-02-26');
const lama = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

uji.prop([lama, fc.integer({ min: -5, max: 260 })])(
  'parameter: tepat satu nilai berlaku pada tiap hari masanya',
  (masa, geser) => {
    let sejak = MULAI;
    const nilai = masa.map((hari, i) => {
      const n = { sejak, sampai: tambahHari(sejak, hari - 1), nilai: i };
      sejak = tambahHari(sejak, hari);
      return n;
    });
    const kitab = susunKitab([peraturan('p', { parameter: [{ id: 'x', nama: dua('x'), nilai }] })], 'p');
    const hari = tambahHari(MULAI, geser);
    const harap = nilai.filter((n) => n.sejak <= hari && hari <= n.sampai);
    expect(parameterBerlaku(kitab, 'x', hari)).toEqual(harap[0]);
    expect(harap.length).toBe(geser >= 0 && hari < sejak ? 1 : 0);
  },
);

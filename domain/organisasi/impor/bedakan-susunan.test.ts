import { fc, test as sifat } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { tanggal } from '../../kernel/index.ts';
import { bedakanSusunan, type PilihanImpor, type SusunanImpor } from './bedakan-susunan.ts';
import type { BarisImpor } from './lembar.ts';

const BERLAKU = tanggal('2026-07-01');
const LAMA = '2020-01-01';
const AKHIRI = {
  berlaku: BERLAKU,
  hilang: { Unit: 'akhiri', Posisi: 'akhiri', Pegawai: 'akhiri', Pemangku: 'akhiri' },
} as const;
const BIARKAN: PilihanImpor = { berlaku: BERLAKU, hilang: {} };

const unit = (kode: string, lain: BarisImpor = {}): BarisImpor => ({
  kode,
  nama: `Unit ${kode}`,
  jenis: 'biro',
  sejak: LAMA,
  ...lain,
});
const pangku = (nip: string, posisi: string, lain: BarisImpor = {}): BarisImpor => ({
  nip,
  posisi,
  sebagai: 'definitif',
  sejak: LAMA,
  ...lain,
});
const ringkas = (ada: SusunanImpor, berkas: SusunanImpor, pilihan: PilihanImpor = AKHIRI) =>
  bedakanSusunan(ada, berkas, pilihan).beda.map((b) => [b.lembar, b.jenis, b.kunci, ...b.bidang].join(' '));

describe('perbedaan menurut jenisnya', () => {
  test.each<[string, SusunanImpor, SusunanImpor, string[]]>([
    ['sama persis', { Unit: [unit('A')] }, { Unit: [unit('A')] }, []],
    [
      'hari mulai yang lama tidak dibandingkan',
      { Unit: [unit('A')] },
      { Unit: [unit('A', { sejak: '2026-07-01' })] },
      [],
    ],
    ['unit baru', {}, { Unit: [unit('A')] }, ['Unit baru A']],
    ['nama berubah', { Unit: [unit('A')] }, { Unit: [unit('A', { nama: 'Lain' })] }, ['Unit berubah A nama']],
    ['pindah induk', { Unit: [unit('A')] }, { Unit: [unit('A', { induk: 'B' })] }, ['Unit pindah A induk']],
    ['tidak ada lagi', { Unit: [unit('A')] }, { Unit: [] }, ['Unit hilang A']],
    ['lembar yang tidak ada tidak mengubah apa pun', { Unit: [unit('A')] }, {}, []],
    [
      'berakhir menurut berkas sendiri',
      { Unit: [unit('A')] },
      { Unit: [unit('A', { sampai: '2026-06-30' })] },
      ['Unit hilang A'],
    ],
    ['masa lalu yang tidak dikenal dilewati', {}, { Unit: [unit('A', { sampai: '2025-12-31' })] }, []],
    [
      'pegawai pindah jabatan',
      { Pemangku: [pangku('1', 'P1')] },
      { Pemangku: [pangku('1', 'P2')] },
      ['Pemangku pindah 1 definitif posisi'],
    ],
    [
      'mandat tidak berakhir karena tidak disebut',
      { Pemangku: [pangku('1', 'P1', { sebagai: 'plh', terlindung: true })] },
      { Pemangku: [] },
      [],
    ],
    [
      'mandat tidak berubah oleh berkas',
      { Pemangku: [pangku('1', 'P1', { sebagai: 'plh', mandat: 'SP-1', terlindung: true })] },
      { Pemangku: [pangku('1', 'P1', { sebagai: 'plh', mandat: 'SP-2' })] },
      [],
    ],
    [
      'yang pergi melepas jabatannya',
      { Pegawai: [{ nip: '1', aktif: true }], Pemangku: [pangku('1', 'P1')] },
      { Pegawai: [] },
      ['Pegawai hilang 1', 'Pemangku hilang 1 definitif'],
    ],
    ['yang tidak berjabatan tidak dapat pergi', { Pegawai: [{ nip: '1', aktif: false }] }, { Pegawai: [] }, []],
    [
      'masa depan pemangku dibedakan dari yang berjalan',
      { Pemangku: [pangku('1', 'P1', { sampai: '2026-12-31' })] },
      { Pemangku: [pangku('1', 'P1', { sampai: '2026-12-31' }), pangku('1', 'P2', { sejak: '2027-01-01' })] },
      ['Pemangku baru 1 definitif 2027-01-01'],
    ],
    [
      'kosong, nol, dan tidak diisi sama saja',
      { Unit: [unit('A', { urutan: 0 })] },
      { Unit: [unit('A', { urutan: undefined })] },
      [],
    ],
  ])('%s', (_, ada, berkas, harap) => expect(ringkas(ada, berkas)).toEqual(harap));

  test('yang tidak ada di berkas dibiarkan bila diminta, dan terhitung', () => {
    const hasil = bedakanSusunan({ Unit: [unit('A'), unit('B')] }, { Unit: [unit('A')] }, BIARKAN);
    expect([hasil.beda, hasil.hitungan.Unit]).toMatchObject([[], { tetap: 1, dibiarkan: 1, hilang: 0 }]);
  });
  test('kolom yang tidak ada di berkas tidak mengubah isinya', () => {
    const ada = { Pegawai: [{ nip: '1', nama: 'A', email: 'a@contoh.invalid', aktif: true }] };
    const hasil = bedakanSusunan(
      ada,
      { Pegawai: [{ nip: '1', nama: 'B' }] },
      { ...BIARKAN, kolom: { Pegawai: new Set(['nip', 'nama']) } },
    );
    expect(hasil.beda).toMatchObject([
      { jenis: 'berubah', bidang: ['nama'], baru: { nama: 'B', email: 'a@contoh.invalid' } },
    ]);
  });
  test('yang baru mulai paling awal pada hari berlakunya', () => {
    expect(bedakanSusunan({}, { Unit: [unit('A')] }, AKHIRI).beda[0]?.baru?.sejak).toBe(BERLAKU);
  });
});

const sebarangUnit = fc
  .uniqueArray(
    fc.record({
      kode: fc.constantFrom(...'ABCDEF'),
      nama: fc.constantFrom('X', 'Y'),
      induk: fc.constantFrom('A', 'B', undefined),
    }),
    { selector: (u) => u.kode },
  )
  .map((isi) => isi.map((u) => unit(u.kode, u)));
const isi = (baris: readonly BarisImpor[]) => baris.map((b) => `${b.kode} ${b.nama} ${b.induk}`).sort();

sifat.prop([sebarangUnit, sebarangUnit])(
  'sesudah perbedaan A → B, keadaannya B; sekali lagi tidak ada perbedaan',
  (a, b) => {
    const sekali = bedakanSusunan({ Unit: a }, { Unit: b }, AKHIRI);
    expect(isi(sekali.sesudah.Unit)).toEqual(isi(b));
    expect(bedakanSusunan({ Unit: sekali.sesudah.Unit }, { Unit: b }, AKHIRI).beda).toEqual([]);
  },
);

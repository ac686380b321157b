import { join } from 'node:path';
import { ujiCobaBerkas } from '@lincah/domain/alur';
import { faktaPenugasan, type IsiPenugasan, type PegawaiDituju, type Ujung } from '@lincah/domain/penugasan';
import { type ButirUjiCoba, HITUNGAN_KOSONG, putusanUjiCoba, tambahHitungan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua, type Pustaka } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';

let pustaka: Pustaka;
beforeAll(async () => {
  pustaka = await bacaSemua(join(AKAR, 'peraturan'));
});

const NASIONAL = 'permenpanrb-7-2022';
const isi = {
  perihal: 'Peta jalan',
  maksud: 'Menyusun peta jalan',
  kompetensi: 'Statistik',
  ekspektasi: 'Satu dokumen',
  mulai: '2026-03-09',
  selesai: '2026-06-30',
} as IsiPenugasan;
const pemohon: Ujung = {
  instansi: 'kita',
  posisi: 'kepala-A',
  unit: 'A',
  diBawah: ['A'],
  unitOrganisasi: 'A',
  jenisJabatan: 'jpt-pratama',
  pimpinan: true,
  pimpinanUnit: 'kepala-A',
  memimpinUnitKerja: false,
  penilai: 'atas',
};
const dituju: PegawaiDituju = {
  instansi: 'kita',
  posisi: 'b1',
  unit: 'B',
  diBawah: ['B'],
  unitOrganisasi: 'B',
  jenisJabatan: 'fungsional',
  pimpinan: false,
  pimpinanUnit: 'kepala-B',
  memimpinUnitKerja: false,
  penilai: 'kepala-B',
  pegawai: 'p1',
  status: 'PNS',
};

const berkas = (lain: {
  dituju?: Partial<PegawaiDituju>;
  isi?: Partial<IsiPenugasan>;
  keputusan?: Record<string, string>;
}) => {
  const fakta = faktaPenugasan(
    { cara: 'penunjukan', isi: { ...isi, ...lain.isi }, pemohon, dituju: { ...dituju, ...lain.dituju } },
    '2026-03-02' as IsiPenugasan['mulai'],
  );
  const alur = pustaka.kitab(NASIONAL).alur[`penunjukan-${fakta.lingkup}`];
  if (!alur) throw new Error('tanpa alur');
  return { alur, fakta, keputusan: lain.keputusan ?? {} };
};
const coba = (b: ReturnType<typeof berkas>, peraturan: string) =>
  ujiCobaBerkas(b, pustaka.kitab(NASIONAL), pustaka.kitab(peraturan));
const jenis = (butir: readonly ButirUjiCoba[]) => butir.map((b) => b.jenis);

const SATU_UNIT = { unit: 'A', diBawah: ['A'], pimpinanUnit: 'kepala-A', penilai: 'kepala-A' };
const KASUS: [string, string, Parameters<typeof berkas>[0], string[]][] = [
  [
    'lintas unit: tim diutamakan, yang menyetujui pimpinan unit asal, Surat Tugas',
    'permenko-ekon-1-2025',
    {},
    ['diperingatkan', 'penyetuju', 'naskah', 'penanda-tangan'],
  ],
  ['lintas unit: JPT Pratama yang menyetujui', 'ranpermenko-infra', {}, ['penyetuju', 'naskah', 'penanda-tangan']],
  ['lintas unit: sama', 'pergub-banten-19-2023', {}, []],
  [
    'dalam unit: yang menetapkan penilai',
    'pergub-banten-19-2023',
    { dituju: SATU_UNIT },
    ['penyetuju', 'penanda-tangan'],
  ],
  [
    'dalam unit oleh bukan penilai: ditolak',
    'pergub-banten-19-2023',
    { dituju: { ...SATU_UNIT, penilai: 'ketua-kelompok' } },
    ['ditolak', 'penyetuju', 'penanda-tangan'],
  ],
  [
    'pengawas: diperingatkan, tidak lagi ditolak',
    'pergub-banten-19-2023',
    { dituju: { jenisJabatan: 'pengawas' } },
    ['diperingatkan'],
  ],
];

describe('satu berkas ditanya ulang menurut peraturan lain', () => {
  test('peraturan yang sama: tidak ada yang berbeda', () => {
    expect(coba(berkas({}), NASIONAL)).toEqual([]);
  });

  test.each<[string, string, Parameters<typeof berkas>[0], string[]]>(KASUS)('%s → %s', (_, peraturan, b, harap) => {
    expect(jenis(coba(berkas(b), peraturan))).toEqual(harap);
  });

  test('tanpa gambar bernama sama: tidak ditawarkan di sana', () => {
    const kitab = pustaka.kitab(NASIONAL);
    const hasil = ujiCobaBerkas(berkas({}), kitab, { ...kitab, alur: {} });
    expect(hasil).toEqual([{ jenis: 'tanpa-alur', alur: 'penunjukan-lintas-unit' }]);
    expect(putusanUjiCoba(hasil)).toBe('ditolak');
  });

  test('aturan yang lebih keras menolak dan menyebut ketentuannya; yang sudah dilanggar di sini tidak dihitung', () => {
    const kitab = pustaka.kitab(NASIONAL);
    const [id = ''] = Object.keys(kitab.aturan).filter((a) => kitab.aturan[a]?.pertanyaan === 'penugasan.ajukan');
    const keras = { ...kitab.aturan[id], suara: 'harus', syarat: 'lamaHari < 30' } as const;
    const lain = { ...kitab, aturan: { ...kitab.aturan, [id]: keras } as typeof kitab.aturan };
    const [butir] = ujiCobaBerkas(berkas({}), kitab, lain);
    expect(butir).toMatchObject({ jenis: 'ditolak', aturan: id });
    expect(butir && 'dasar' in butir && butir.dasar.length).toBeGreaterThan(0);
    expect(ujiCobaBerkas(berkas({}), lain, lain)).toEqual([]);
  });

  test('fakta yang tidak tersimpan disebut, bukan menjatuhkan', () => {
    const { lamaHari: _, ...kurang } = berkas({}).fakta;
    const [butir] = coba({ ...berkas({}), fakta: kurang } as ReturnType<typeof berkas>, 'permenko-ekon-1-2025');
    expect(butir).toEqual({ jenis: 'tak-teruji', sebab: 'fakta lamaHari' });
  });
});

test('hitungan: tiap berkas sekali menurut putusannya dan sekali tiap jenis', () => {
  const beda = { jenis: 'naskah', semula: [], menjadi: [], dasar: [] } as const;
  const tolak = { jenis: 'ditolak', aturan: 'x', suara: 'harus', pesan: { id: '', en: '' }, dasar: [] } as const;
  const satu = tambahHitungan(HITUNGAN_KOSONG, [[], [beda, beda], [tolak, beda]]);
  expect(tambahHitungan(satu, [[]])).toEqual({
    putusan: { sama: 2, berbeda: 1, ditolak: 1 },
    jenis: { naskah: 2, ditolak: 1 },
    aturan: { x: 1 },
  });
});

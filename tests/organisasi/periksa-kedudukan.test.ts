import { join } from 'node:path';
import { fc, test as sifat } from '@fast-check/vitest';
import {
  faktaKedudukan,
  type HalKelompok,
  jelaskanGanjalan,
  jelaskanKedudukan,
  kenaliKedudukan,
} from '@lincah/domain/organisasi';
import { type Kitab, tanyaAturan } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';
import { kasusKenali as kasus, petaUji, susunanUji } from './susunan-uji.ts';

const PANRB = 'permenpanrb-7-2022';
const INFRA = 'ranpermenko-infra';
const EKON = 'permenko-ekon-1-2025';

let kitab: (id: string) => Kitab;
beforeAll(async () => {
  kitab = (await bacaSemua(join(AKAR, 'peraturan'))).kitab;
});

const MENKO = [
  'puncak: negara',
  'puncak > deputi: madya',
  'deputi > asdep: pratama',
  'asdep > bagian: administrator',
  'bagian > subbagian: pengawas',
  'deputi > asdep#2: pratama',
];
const HAL: HalKelompok = {
  unit: 'asdep',
  penilai: 'p-asdep',
  jenis: 'fungsional',
  jenjang: 'Ahli Muda',
  jenisPenilai: 'jpt-pratama',
  penilaiMemimpin: true,
  penilaiDidelegasikan: false,
  jumlahPenilai: 1,
};

const temuan = (peraturan: string, hal: HalKelompok): readonly string[] => {
  const kit = kitab(peraturan);
  const kenal = kenaliKedudukan(petaUji(susunanUji(MENKO), kit, 'kementerian'), kit, hal);
  return tanyaAturan(kit, 'organisasi.periksa', faktaKedudukan(hal, kenal, '2026-11-21')).map(
    (t) => `${t.aturan} ${t.suara}`,
  );
};

describe('temuan kedudukan menurut aturan peraturan', () => {
  test.each<{ ketentuan: string; nama: string; per: string; hal: Partial<HalKelompok>; harap: readonly string[] }>([
    { ketentuan: 'PANRB-P9-1', nama: 'JPT Pratama menilai', per: PANRB, hal: {}, harap: [] },
    {
      ketentuan: 'PANRB-P9-1',
      nama: 'pejabat negara di luar daftar atasan',
      per: PANRB,
      hal: { penilai: 'p-puncak', jenisPenilai: 'pejabat-negara' },
      harap: ['susunan.jabatan-penilai harus', 'susunan.dikenali diutamakan'],
    },
    {
      ketentuan: 'PANRB-P1-12',
      nama: 'pejabat fungsional yang tidak memimpin, tanpa pendelegasian',
      per: PANRB,
      hal: { penilai: 'p-koordinator', jenisPenilai: 'fungsional', penilaiMemimpin: false },
      harap: ['susunan.jabatan-penilai harus', 'susunan.atasan-langsung harus'],
    },
    {
      ketentuan: 'PANRB-P1-12',
      nama: 'pejabat lain dengan pendelegasian tertulis',
      per: PANRB,
      hal: { penilai: 'p-koordinator', jenisPenilai: 'fungsional', penilaiMemimpin: false, penilaiDidelegasikan: true },
      harap: ['susunan.atasan-langsung harus'],
    },
    {
      ketentuan: 'PANRB-P1-12',
      nama: 'dua penilai',
      per: PANRB,
      hal: { jumlahPenilai: 2 },
      harap: ['susunan.satu-penilai harus'],
    },
    {
      ketentuan: 'PANRB-P9-3',
      nama: 'penilai di unit sebelah',
      per: PANRB,
      hal: { penilai: 'p-asdep#2' },
      harap: ['susunan.atasan-langsung harus'],
    },
    {
      ketentuan: 'PANRB-L-B1-f',
      nama: 'di bawah level 3',
      per: PANRB,
      hal: { unit: 'bagian', penilai: 'p-bagian', jenisPenilai: 'administrator' },
      harap: ['susunan.level diutamakan'],
    },
    {
      ketentuan: 'PANRB-L-B1-f',
      nama: 'di bawah level 3, meskipun penetapan menyebut variannya',
      per: PANRB,
      hal: { unit: 'bagian', penilai: 'p-bagian', jenisPenilai: 'administrator', tercatat: '4' },
      harap: ['susunan.level diutamakan'],
    },
    {
      ketentuan: 'EKON-L-C1-b',
      nama: 'di bawah Administrator',
      per: EKON,
      hal: { unit: 'bagian', penilai: 'p-bagian', jenisPenilai: 'administrator' },
      harap: [],
    },
    {
      ketentuan: 'PANRB-P10',
      nama: 'varian penetapan tidak cocok',
      per: PANRB,
      hal: { tercatat: '1' },
      harap: ['susunan.sesuai-penetapan diutamakan'],
    },
    { ketentuan: 'PANRB-P10', nama: 'varian penetapan cocok', per: PANRB, hal: { tercatat: '2' }, harap: [] },
    {
      ketentuan: 'INFRA-P5-1',
      nama: 'Ahli Utama di bawah Administrator',
      per: INFRA,
      hal: { unit: 'bagian', jenjang: 'Ahli Utama', penilai: 'p-bagian', jenisPenilai: 'administrator' },
      harap: ['susunan.ahli-utama harus'],
    },
    {
      ketentuan: 'INFRA-P5-1',
      nama: 'Ahli Utama di bawah JPT Madya',
      per: INFRA,
      hal: { jenjang: 'Ahli Utama', penilai: 'p-deputi', jenisPenilai: 'jpt-madya' },
      harap: [],
    },
    {
      ketentuan: 'INFRA-P5-2',
      nama: 'Ahli Madya di bawah JPT Madya',
      per: INFRA,
      hal: { jenjang: 'Ahli Madya', penilai: 'p-deputi', jenisPenilai: 'jpt-madya' },
      harap: ['susunan.ahli-madya harus'],
    },
    {
      ketentuan: 'INFRA-P5-3',
      nama: 'Ahli Muda di bawah JPT Madya',
      per: INFRA,
      hal: { penilai: 'p-deputi', jenisPenilai: 'jpt-madya' },
      harap: ['susunan.jenjang-lain harus'],
    },
    {
      ketentuan: 'INFRA-P5-4',
      nama: 'Pelaksana di bawah Pengawas',
      per: INFRA,
      hal: { unit: 'subbagian', jenis: 'pelaksana', jenjang: '', penilai: 'p-subbagian', jenisPenilai: 'pengawas' },
      harap: [],
    },
  ])('$ketentuan $nama', ({ per, hal, harap }) => expect(temuan(per, { ...HAL, ...hal })).toEqual(harap));

  test('PANRB-P9-1 tanpa penilai', () => {
    const { penilai: _, jenisPenilai: __, ...tanpa } = HAL;
    expect(temuan(PANRB, tanpa)).toEqual(['susunan.ada-penilai harus']);
  });
});

test('PANRB-L-B1-GBR16 yang hampir cocok disebut dengan ganjalannya', () => {
  const kit = kitab(PANRB);
  const setda = [
    'sekretariat-daerah: madya',
    'sekretariat-daerah > asisten: pratama',
    'asisten > biro: pratama',
    'biro > bagian: administrator',
  ];
  const hasil = kenaliKedudukan(petaUji(susunanUji(setda), kit, 'provinsi'), kit, {
    unit: 'bagian',
    penilai: 'p-bagian',
  });
  expect(hasil.hampir.map((h) => [h.varian, ...h.ganjalan.map((g) => jelaskanGanjalan(kit, g).id)])).toContainEqual([
    '15',
    'penilainya bukan Kepala Biro/Kepala Bagian',
    'masih ada level di bawahnya',
  ]);
});

describe('sifat pengenalan', () => {
  const acak = fc.record({
    kasus: fc.constantFrom(...kasus),
    geser: fc.nat(50),
    tambahan: fc.subarray([
      'staf-ahli: madya',
      'sekretariat-dprd: pratama',
      'dinas#9: pratama',
      'uptd#9: administrator',
    ]),
  });

  sifat.prop([acak], { seed: 11, numRuns: 200 })(
    'urutan unit, cabang lain di puncak, dan nama unit tidak mengubah jawaban',
    ({ kasus: k, geser, tambahan }) => {
      const kit = kitab(k.peraturan);
      const ganti = (id: string) => (id === '' ? '' : `x-${id}`);
      const asli = susunanUji(k.susunan);
      const [puncak] = asli;
      const lain = susunanUji(tambahan).map((u) => ({ ...u, induk: puncak?.id ?? '' }));
      const semua = [...asli, ...lain].map((u) => ({
        ...u,
        id: ganti(u.id),
        ...(u.induk !== undefined && { induk: ganti(u.induk) }),
        ...(u.pimpinan && { pimpinan: { ...u.pimpinan, posisi: `p-${ganti(u.id)}` } }),
      }));
      const putar = geser % semua.length;
      const hasil = kenaliKedudukan(petaUji([...semua.slice(putar), ...semua.slice(0, putar)], kit, k.instansi), kit, {
        unit: ganti(k.unit),
        ...(k.penilai !== '' && { penilai: `p-${ganti(k.penilai)}` }),
        ...(k.tercatat !== undefined && { tercatat: k.tercatat }),
      });
      expect([hasil.varian ?? '', hasil.pola ?? '', hasil.cara]).toEqual([k.harap.varian, k.harap.pola, k.harap.cara]);
    },
  );

  // any chain of heads from the top down, people at one place on it, appraised by one head on it
  const rantai = fc
    .array(fc.constantFrom('madya', 'pratama', 'administrator', 'pengawas'), { minLength: 1, maxLength: 5 })
    .chain((pimpinan) => fc.tuple(fc.constant(pimpinan), fc.nat(pimpinan.length - 1), fc.nat(pimpinan.length - 1)));

  sifat.prop([rantai, fc.constantFrom(PANRB, INFRA, EKON, 'pergub-banten-19-2023')], { seed: 12, numRuns: 300 })(
    'tepat satu varian, atau dinyatakan mendua atau tidak dikenali; selalu dengan penjelasan dua bahasa',
    ([pimpinan, tempat, menilai], per) => {
      const kit = kitab(per);
      const susunan = pimpinan.map((p, i) => (i === 0 ? `u0: ${p}` : `u${i - 1} > u${i}: ${p}`));
      const peta = petaUji(susunanUji(susunan), kit, 'provinsi');
      const hasil = kenaliKedudukan(peta, kit, { unit: `u${tempat}`, penilai: `p-u${menilai}` });
      const tanpaVarian = ['mendua', 'tidak-dikenali'].includes(hasil.cara);
      expect(hasil.varian === undefined).toBe(tanpaVarian);
      if (hasil.cara === 'tepat') expect(hasil.cocok).toContain(hasil.varian);
      if (hasil.cara === 'mendua') expect(hasil.cocok.length).toBeGreaterThan(1);
      for (const kalimat of jelaskanKedudukan(kit, hasil))
        expect(Object.values(kalimat).every((t) => t.endsWith('.'))).toBe(true);
    },
  );
});

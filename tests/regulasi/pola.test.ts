import { join } from 'node:path';
import { type Kitab, type Pola, susunKitab } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaPeraturan, bacaSemua } from '@lincah/server/regulasi';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FolderUji, salinFolder } from './folder-uji.ts';

let kitab: Kitab;
beforeAll(async () => {
  kitab = (await bacaSemua(join(AKAR, 'peraturan'))).kitab('permenpanrb-7-2022');
});
const pola = (id: string): Pola => {
  const p = kitab.pola[id];
  if (!p) throw new Error(`pola ${id} tidak ada`);
  return p;
};

describe('pola mekanisme kerja PANRB-L-D01 sampai -D12, dan turunan D.13 (AMB-19)', () => {
  test.each([
    ['D.1', 'jpt-madya', 'jpt-pratama', 'jpt-pratama > jpt-madya', 'jpt-pratama', '28/28'],
    ['D.2', 'jpt-pratama', 'jpt-pratama', 'jpt-pratama > jpt-madya', '-', '29/29'],
    ['D.3', 'jpt-pratama', 'administrator', 'administrator > jpt-pratama', 'administrator', '30/30'],
    ['D.4', 'administrator', 'administrator', 'administrator > jpt-pratama', '-', '31/31'],
    ['D.5', 'jpt-pratama', 'jpt-pratama', 'jpt-pratama', '-', '32/32'],
    ['D.6', 'administrator', 'pengawas', 'pengawas > administrator', 'pengawas', '33/33'],
    ['D.7', 'administrator', 'administrator', 'administrator', '-', '34/32'],
    ['D.8', 'pengawas', 'pengawas', 'pengawas', '-', '35/33'],
    ['D.9', 'fungsional-pimpinan', 'fungsional-pimpinan', 'fungsional-pimpinan', '-', '36/34'],
    ['D.10', 'sekretaris-daerah', 'asisten-daerah', 'asisten-daerah > sekretaris-daerah', 'asisten-daerah', '37/35'],
    [
      'D.11',
      'asisten-daerah',
      'kepala-biro-bagian',
      'kepala-biro-bagian > asisten-daerah > sekretaris-daerah',
      'kepala-biro-bagian',
      '38/36',
    ],
    [
      'D.12',
      'kepala-biro-bagian',
      'kepala-biro-bagian',
      'kepala-biro-bagian > asisten-daerah > sekretaris-daerah',
      '-',
      '39/37',
    ],
    ['D.13', 'pengawas', 'pengawas', 'pengawas > administrator', '-', '-'],
  ])('%s: penilai %s, pimpinan unit %s, tinjauan %s', (id, penilai, pimpinan, tinjauan, rekomendasi, gambar) => {
    const p = pola(id);
    expect([p.penilai, p.pimpinanUnit, p.peninjau.join(' > '), p.penugas?.atasRekomendasi ?? '-']).toEqual([
      penilai,
      pimpinan,
      tinjauan,
      rekomendasi,
    ]);
    const nomor = ({ dirujuk, tercetak }: NonNullable<Pola['gambar']>) =>
      `${dirujuk}/${tercetak}`.replaceAll('Gambar ', '');
    expect(p.gambar ? nomor(p.gambar) : '-').toBe(gambar);
  });

  test('setiap pola dibaca sampai diterima pemimpin strukturnya; AMB-22 menutup D.5 pada JPT Pratama', () => {
    expect(Object.values(kitab.pola).filter((p) => p.penerimaAkhir !== p.tingkat[0])).toEqual([]);
    expect(pola('D.5').pembacaan.map((b) => b.id)).toContain('AMB-22');
  });
  test('PANRB-L-D07-KEMBALI, -D08- dan -D09-: pengembalian tertulis hanya di sana (AMB-23)', () =>
    expect(
      Object.values(kitab.pola)
        .filter((p) => p.pengembalian === 'tertulis')
        .map((p) => p.id),
    ).toEqual(['D.7', 'D.8', 'D.9']));
  test('setiap ketentuan pola disebut tepat satu pola', () =>
    expect(
      Object.values(kitab.pola)
        .flatMap((p) => p.ketentuan)
        .filter((k) => k.startsWith('PANRB-L-D'))
        .sort(),
    ).toEqual(
      Object.keys(kitab.ketentuan)
        .filter((k) => /^PANRB-L-D\d\d-/.test(k))
        .sort(),
    ));
  test('tiap varian kedudukan dipakai paling banyak satu pola', () => {
    const varian = Object.values(kitab.pola).map((p) => p.varian);
    expect(new Set(varian).size).toBe(varian.length);
  });
  test('peraturan turunan mewarisi pola yang tidak disebutnya', async () => {
    const { peraturan } = await bacaPeraturan(join(AKAR, 'peraturan/permenpanrb-7-2022'));
    if (!peraturan) throw new Error('tidak terbaca');
    const d4 = { ...pola('D.4'), penilai: 'jpt-pratama' };
    const anak = { ...peraturan, id: 'anak', induk: peraturan.id, pola: [d4] };
    const waris = susunKitab([peraturan, anak], 'anak').pola;
    expect([waris['D.4']?.penilai, waris['D.3']?.penilai]).toEqual(['jpt-pratama', 'jpt-pratama']);
    expect(Object.keys(waris)).toHaveLength(13);
  });
});

describe('setiap jenis temuan pola menyebut baris yang salah', () => {
  let folder: FolderUji;
  beforeEach(() => {
    folder = salinFolder();
  });
  afterEach(() => folder.hapus());

  test.each([
    { kode: 'bentuk', dari: '  pengembalian: tertulis', menjadi: '  pengembalian: mungkin' },
    { kode: 'bentuk', dari: '  penilai: administrator', menjadi: '  menilai: administrator' },
    { kode: 'id-ganda', dari: '- id: D.2\n', menjadi: '- id: D.1\n' },
    { kode: 'ketentuan-asing', dari: 'PANRB-L-D03-K,', menjadi: 'PANRB-L-D03-X,' },
    { kode: 'pola-asing', dari: 'turunanDari: D.4', menjadi: 'turunanDari: D.40' },
    { kode: 'pola-asing', dari: 'turunanDari: D.4', menjadi: 'turunanDari: D.13' },
    { kode: 'jabatan-asing', dari: 'tingkat: [jpt-madya, jpt-pratama]', menjadi: 'tingkat: [jpt-madia, jpt-pratama]' },
    { kode: 'di-luar-tingkat', dari: '  penilai: jpt-madya', menjadi: '  penilai: menteri' },
    { kode: 'di-luar-tingkat', dari: '  pemantau: [jpt-pratama]', menjadi: '  pemantau: [pengawas]' },
    {
      kode: 'salah-arah',
      dari: '{ dari: jpt-madya, kepada: jpt-pratama }',
      menjadi: '{ dari: jpt-pratama, kepada: jpt-madya }',
    },
    { kode: 'salah-arah', dari: 'peninjau: [jpt-pratama, jpt-madya]', menjadi: 'peninjau: [jpt-madya, jpt-pratama]' },
    { kode: 'salah-arah', dari: '  penerimaAkhir: jpt-madya', menjadi: '  penerimaAkhir: jpt-pratama' },
  ])('$kode: $menjadi', async ({ kode, dari, menjadi }) => {
    folder.ganti('pola.yaml', dari, menjadi);
    const temuan = await folder.temuan();
    expect(
      temuan.filter((t) => t.startsWith('pola.yaml:') && t.endsWith(` ${kode}`)),
      temuan.join('\n'),
    ).not.toEqual([]);
  });

  test('ketentuan yang dipikul pola yang tidak ada', async () => {
    folder.ganti('ketentuan.yaml', '{ oleh: pola, id: D.1 }', '{ oleh: pola, id: D.99 }');
    expect((await folder.temuan()).map((t) => t.replace(/:\d+/, ''))).toEqual(['ketentuan.yaml pemikul-hilang']);
  });
  test('baris menunjuk kunci yang salah', async () => {
    folder.ganti('pola.yaml', '  penilai: jpt-madya', '  penilai: menteri');
    const [satu] = (await folder.temuan()).map((t) => Number(/:(\d+) /.exec(t)?.[1]));
    expect(satu).toBe(19);
  });
});

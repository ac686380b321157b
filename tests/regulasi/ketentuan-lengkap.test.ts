import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kitab } from '@lincah/domain/regulasi';
import { AKAR } from '@lincah/server/kernel';
import { bacaSemua, type Pustaka } from '@lincah/server/regulasi';
import { beforeAll, describe, expect, test } from 'vitest';

/** Ids that a regulation must hold, by modality: one file a regulation, named by its id. */
const DAFTAR = join(AKAR, 'tests/regulasi/ketentuan');
const daftar = (id: string): Record<string, string[]> => JSON.parse(readFileSync(join(DAFTAR, `${id}.json`), 'utf8'));

let pustaka: Pustaka;
beforeAll(async () => {
  pustaka = await bacaSemua(join(AKAR, 'peraturan'));
});
const milik = (id: string): Kitab['ketentuan'][string][] =>
  Object.values(pustaka.kitab(id).ketentuan).filter((k) => k.peraturan === id);

describe.each(readdirSync(DAFTAR).map((f) => basename(f, '.json')))('%s', (id) => {
  test('setiap ketentuan ada pada sifatnya, tidak kurang dan tidak lebih', () => {
    const ada: Record<string, string[]> = {};
    for (const k of milik(id)) ada[k.modalitas] = [...(ada[k.modalitas] ?? []), k.id];
    for (const isi of Object.values(ada)) isi.sort();
    expect(ada).toEqual(daftar(id));
  });
  test('letak disebut sebagai pasal, lampiran, atau pertimbangan', () =>
    expect(
      milik(id)
        .map((k) => k.letak)
        .filter((l) => !/^(Pasal \d|Lampiran |Menimbang )/.test(l)),
    ).toEqual([]));
  test('ringkasan singkat dan ditulis dalam dua bahasa', () =>
    expect(milik(id).filter(({ ringkasan: r }) => r.id.length > 220 || r.en.length > 260 || r.id === r.en)).toEqual(
      [],
    ));
});

test.each([
  { peraturan: 'permenpanrb-7-2022', wajib: 355, diutamakan: 5, dapat: 31, batas: 2, definisi: 59, larangan: 1 },
  { peraturan: 'ranpermenko-infra', wajib: 82, diutamakan: 1, dapat: 7, batas: 2, definisi: 21, larangan: 1 },
  { peraturan: 'permenko-ekon-1-2025', wajib: 109, diutamakan: 4, dapat: 21, batas: 3, definisi: 11, larangan: 2 },
  { peraturan: 'pergub-banten-19-2023', wajib: 148, diutamakan: 2, dapat: 23, batas: 1, definisi: 52, larangan: 1 },
])(
  '$peraturan: jumlah tiap sifat sesuai naskah',
  ({ peraturan, wajib, diutamakan, dapat, batas, definisi, larangan }) => {
    const jumlah = (m: string) => milik(peraturan).filter((k) => k.modalitas === m).length;
    expect(['wajib', 'diutamakan', 'dapat', 'batas-waktu', 'definisi', 'larangan'].map(jumlah)).toEqual([
      wajib,
      diutamakan,
      dapat,
      batas,
      definisi,
      larangan,
    ]);
  },
);
